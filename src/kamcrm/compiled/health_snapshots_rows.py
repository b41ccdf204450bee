"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'health_snapshots',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'day': ('whole', True, None, 1, None, ()),
             'score': ('whole', False, None, 0, 100, ()),
             'confidence': ('whole', True, None, 0, 100, ()),
             'components': ('text', True, None, None, None, ())},
 'insert': 'INSERT INTO health_snapshots ("id", "account_id", "day", "score", "confidence", "components") VALUES '
           '(:id, :account_id, :day, :score, :confidence, :components)',
 'json': 'json_object(\'id\', "id", \'account_id\', "account_id", \'day\', "day", \'score\', "score", '
         '\'confidence\', "confidence", \'components\', "components")',
 'canonical': 'json_object(\'id\', "id", \'account_id\', "account_id", \'day\', "day", \'score\', "score", '
              '\'confidence\', "confidence", \'components\', "components")',
 'restore': 'INSERT INTO health_snapshots ("id", "account_id", "day", "score", "confidence", "components") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.account_id'), json_extract(:row, '$.day'), "
            "json_extract(:row, '$.score'), json_extract(:row, '$.confidence'), json_extract(:row, '$.components')",
 'revert': 'UPDATE health_snapshots SET "account_id" = json_extract(:row, \'$.account_id\'), "day" = '
           'json_extract(:row, \'$.day\'), "score" = json_extract(:row, \'$.score\'), "confidence" = '
           'json_extract(:row, \'$.confidence\'), "components" = json_extract(:row, \'$.components\') WHERE id = :id',
 'searched': '',
 'converters': ()}

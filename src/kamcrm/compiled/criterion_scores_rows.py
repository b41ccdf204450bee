"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'criterion_scores',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'criterion_id': ('whole', True, None, None, None, ()),
             'score': ('whole', True, None, 0, 10, ()),
             'scored_on': ('day', True, None, None, None, ()),
             'why': ('text', False, None, None, 500, ())},
 'insert': 'INSERT INTO criterion_scores ("id", "account_id", "criterion_id", "score", "scored_on", "why") VALUES '
           '(:id, :account_id, :criterion_id, :score, :scored_on, :why)',
 'json': 'json_object(\'id\', "id", \'account_id\', "account_id", \'criterion_id\', "criterion_id", \'score\', '
         '"score", \'scored_on\', "scored_on", \'why\', "why")',
 'canonical': 'json_object(\'id\', "id", \'account_id\', "account_id", \'criterion_id\', "criterion_id", \'score\', '
              '"score", \'scored_on\', "scored_on", \'why\', "why")',
 'restore': 'INSERT INTO criterion_scores ("id", "account_id", "criterion_id", "score", "scored_on", "why") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.account_id'), json_extract(:row, '$.criterion_id'), "
            "json_extract(:row, '$.score'), json_extract(:row, '$.scored_on'), json_extract(:row, '$.why')",
 'revert': 'UPDATE criterion_scores SET "account_id" = json_extract(:row, \'$.account_id\'), "criterion_id" = '
           'json_extract(:row, \'$.criterion_id\'), "score" = json_extract(:row, \'$.score\'), "scored_on" = '
           'json_extract(:row, \'$.scored_on\'), "why" = json_extract(:row, \'$.why\') WHERE id = :id',
 'searched': '',
 'converters': ((4, 'day', 4),)}

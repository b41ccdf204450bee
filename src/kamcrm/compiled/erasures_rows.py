"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'erasures',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'digest': ('text', True, None, None, 64, ()),
             'salt': ('text', True, None, None, 64, ()),
             'erased_on': ('day', True, None, None, None, ()),
             'mode': ('word', False, 'erased', None, None, ('erased', 'anonymised'))},
 'insert': 'INSERT INTO erasures ("id", "digest", "salt", "erased_on", "mode") VALUES (:id, :digest, :salt, '
           ':erased_on, :mode)',
 'json': 'json_object(\'id\', "id", \'digest\', "digest", \'salt\', "salt", \'erased_on\', "erased_on", \'mode\', '
         '"mode")',
 'canonical': 'json_object(\'id\', "id", \'digest\', "digest", \'salt\', "salt", \'erased_on\', "erased_on", '
              '\'mode\', "mode")',
 'restore': 'INSERT INTO erasures ("id", "digest", "salt", "erased_on", "mode") SELECT json_extract(:row, \'$.id\'), '
            "json_extract(:row, '$.digest'), json_extract(:row, '$.salt'), json_extract(:row, '$.erased_on'), "
            "json_extract(:row, '$.mode')",
 'revert': 'UPDATE erasures SET "digest" = json_extract(:row, \'$.digest\'), "salt" = json_extract(:row, '
           '\'$.salt\'), "erased_on" = json_extract(:row, \'$.erased_on\'), "mode" = json_extract(:row, \'$.mode\') '
           'WHERE id = :id',
 'searched': '',
 'converters': ((3, 'day', 3),)}

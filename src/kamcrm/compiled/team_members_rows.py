"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'team_members',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'name': ('text', True, None, None, 100, ()),
             'responsibility': ('text', False, None, None, 200, ())},
 'insert': 'INSERT INTO team_members ("id", "account_id", "name", "responsibility") VALUES (:id, :account_id, :name, '
           ':responsibility)',
 'json': 'json_object(\'id\', "id", \'account_id\', "account_id", \'name\', "name", \'responsibility\', '
         '"responsibility")',
 'canonical': 'json_object(\'id\', "id", \'account_id\', "account_id", \'name\', "name", \'responsibility\', '
              '"responsibility")',
 'restore': 'INSERT INTO team_members ("id", "account_id", "name", "responsibility") SELECT json_extract(:row, '
            "'$.id'), json_extract(:row, '$.account_id'), json_extract(:row, '$.name'), json_extract(:row, "
            "'$.responsibility')",
 'revert': 'UPDATE team_members SET "account_id" = json_extract(:row, \'$.account_id\'), "name" = json_extract(:row, '
           '\'$.name\'), "responsibility" = json_extract(:row, \'$.responsibility\') WHERE id = :id',
 'searched': '',
 'converters': ()}

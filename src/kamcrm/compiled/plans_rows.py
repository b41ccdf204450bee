"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'plans',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', False, None, None, None, ()),
             'name': ('text', True, None, None, 200, ()),
             'type': ('word', False, None, None, None, ('acquisition', 'expansion', 'retention')),
             'status': ('word', False, 'active', None, None, ('draft', 'active', 'closed')),
             'starts_on': ('day', False, None, None, None, ()),
             'ends_on': ('day', False, None, None, None, ()),
             'about': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO plans ("id", "version", "created_at", "updated_at", "account_id", "name", "type", "status", '
           '"starts_on", "ends_on", "about") VALUES (:id, :version, :created_at, :updated_at, :account_id, :name, '
           ':type, :status, :starts_on, :ends_on, :about)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'name\', "name", \'type\', "type", \'status\', "status", '
         '\'starts_on\', "starts_on", \'ends_on\', "ends_on", \'about\', "about")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = plans.id), \'id\', "id", '
              '\'account_id\', "account_id", \'name\', "name", \'type\', "type", \'status\', "status", '
              '\'starts_on\', "starts_on", \'ends_on\', "ends_on", \'about\', "about")',
 'restore': 'INSERT INTO plans ("id", "version", "created_at", "updated_at", "account_id", "name", "type", "status", '
            '"starts_on", "ends_on", "about") SELECT json_extract(:row, \'$.id\'), json_extract(:row, '
            "'$.version'), json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), "
            "json_extract(:row, '$.account_id'), json_extract(:row, '$.name'), json_extract(:row, '$.type'), "
            "json_extract(:row, '$.status'), json_extract(:row, '$.starts_on'), json_extract(:row, '$.ends_on'), "
            "json_extract(:row, '$.about')",
 'revert': 'UPDATE plans SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = json_extract(:row, '
           '\'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "name" = json_extract(:row, '
           '\'$.name\'), "type" = json_extract(:row, \'$.type\'), "status" = json_extract(:row, \'$.status\'), '
           '"starts_on" = json_extract(:row, \'$.starts_on\'), "ends_on" = json_extract(:row, \'$.ends_on\'), '
           '"about" = json_extract(:row, \'$.about\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (8, 'day', 8), (9, 'day', 9))}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'contracts',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'name': ('text', True, None, None, 200, ()),
             'starts_on': ('day', False, None, None, None, ()),
             'ends_on': ('day', False, None, None, None, ()),
             'notice_days': ('whole', False, None, 0, 3650, ()),
             'value': ('money', False, None, None, None, ()),
             'currency': ('currency', True, None, None, None, ()),
             'renewal_probability': ('whole', False, None, 0, 100, ()),
             'status': ('word', False, 'active', None, None, ('draft', 'active', 'renewed', 'ended', 'terminated')),
             'concession': ('text', False, None, None, 500, ()),
             'renewed_from_id': ('whole', False, None, None, None, ()),
             'about': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO contracts ("id", "version", "created_at", "updated_at", "account_id", "name", "starts_on", '
           '"ends_on", "notice_days", "value", "currency", "renewal_probability", "status", "concession", '
           '"renewed_from_id", "about") VALUES (:id, :version, :created_at, :updated_at, :account_id, :name, '
           ':starts_on, :ends_on, :notice_days, :value, :currency, :renewal_probability, :status, :concession, '
           ':renewed_from_id, :about)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'name\', "name", \'starts_on\', "starts_on", \'ends_on\', '
         '"ends_on", \'notice_days\', "notice_days", \'value\', "value", \'currency\', "currency", '
         '\'renewal_probability\', "renewal_probability", \'status\', "status", \'concession\', "concession", '
         '\'renewed_from_id\', "renewed_from_id", \'about\', "about")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = contracts.id), \'id\', "id", '
              '\'account_id\', "account_id", \'name\', "name", \'starts_on\', "starts_on", \'ends_on\', "ends_on", '
              '\'notice_days\', "notice_days", \'value\', "value", \'currency\', "currency", '
              '\'renewal_probability\', "renewal_probability", \'status\', "status", \'concession\', "concession", '
              '\'renewed_from_id\', "renewed_from_id", \'about\', "about")',
 'restore': 'INSERT INTO contracts ("id", "version", "created_at", "updated_at", "account_id", "name", "starts_on", '
            '"ends_on", "notice_days", "value", "currency", "renewal_probability", "status", "concession", '
            '"renewed_from_id", "about") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), '
            "json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, "
            "'$.account_id'), json_extract(:row, '$.name'), json_extract(:row, '$.starts_on'), json_extract(:row, "
            "'$.ends_on'), json_extract(:row, '$.notice_days'), json_extract(:row, '$.value'), json_extract(:row, "
            "'$.currency'), json_extract(:row, '$.renewal_probability'), json_extract(:row, '$.status'), "
            "json_extract(:row, '$.concession'), json_extract(:row, '$.renewed_from_id'), json_extract(:row, "
            "'$.about')",
 'revert': 'UPDATE contracts SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "name" = '
           'json_extract(:row, \'$.name\'), "starts_on" = json_extract(:row, \'$.starts_on\'), "ends_on" = '
           'json_extract(:row, \'$.ends_on\'), "notice_days" = json_extract(:row, \'$.notice_days\'), "value" = '
           'json_extract(:row, \'$.value\'), "currency" = json_extract(:row, \'$.currency\'), "renewal_probability" '
           '= json_extract(:row, \'$.renewal_probability\'), "status" = json_extract(:row, \'$.status\'), '
           '"concession" = json_extract(:row, \'$.concession\'), "renewed_from_id" = json_extract(:row, '
           '\'$.renewed_from_id\'), "about" = json_extract(:row, \'$.about\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (6, 'day', 6), (7, 'day', 7), (9, 'money', 10))}

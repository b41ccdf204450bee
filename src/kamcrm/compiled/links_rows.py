"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'links',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'noun': ('text', True, None, None, 40, ()),
             'record_id': ('whole', True, None, None, None, ()),
             'account_id': ('whole', False, None, None, None, ()),
             'name': ('text', True, None, None, 200, ()),
             'target': ('text', True, None, None, 2000, ()),
             'linked_on': ('day', True, None, None, None, ())},
 'insert': 'INSERT INTO links ("id", "version", "created_at", "updated_at", "noun", "record_id", "account_id", '
           '"name", "target", "linked_on") VALUES (:id, :version, :created_at, :updated_at, :noun, :record_id, '
           ':account_id, :name, :target, :linked_on)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'noun\', "noun", \'record_id\', "record_id", \'account_id\', "account_id", \'name\', '
         '"name", \'target\', "target", \'linked_on\', "linked_on")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = links.id), \'id\', "id", \'noun\', '
              '"noun", \'record_id\', "record_id", \'account_id\', "account_id", \'name\', "name", \'target\', '
              '"target", \'linked_on\', "linked_on")',
 'restore': 'INSERT INTO links ("id", "version", "created_at", "updated_at", "noun", "record_id", "account_id", '
            '"name", "target", "linked_on") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), '
            "json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, '$.noun'), "
            "json_extract(:row, '$.record_id'), json_extract(:row, '$.account_id'), json_extract(:row, '$.name'), "
            "json_extract(:row, '$.target'), json_extract(:row, '$.linked_on')",
 'revert': 'UPDATE links SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = json_extract(:row, '
           '\'$.updated_at\'), "noun" = json_extract(:row, \'$.noun\'), "record_id" = json_extract(:row, '
           '\'$.record_id\'), "account_id" = json_extract(:row, \'$.account_id\'), "name" = json_extract(:row, '
           '\'$.name\'), "target" = json_extract(:row, \'$.target\'), "linked_on" = json_extract(:row, '
           "'$.linked_on'), version = version + 1 WHERE id = :id",
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (9, 'day', 9))}

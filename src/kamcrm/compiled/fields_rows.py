"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'fields',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'noun': ('text', True, None, None, 40, ()),
             'name': ('text', True, None, None, 100, ()),
             'folded': ('text', True, None, None, 200, ()),
             'type': ('word', False, 'text', None, None, ('text', 'number', 'money', 'date', 'flag', 'choice')),
             'choices': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO fields ("id", "version", "created_at", "updated_at", "noun", "name", "folded", "type", '
           '"choices") VALUES (:id, :version, :created_at, :updated_at, :noun, :name, :folded, :type, :choices)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'noun\', "noun", \'name\', "name", \'folded\', "folded", \'type\', "type", \'choices\', '
         '"choices")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = fields.id), \'id\', "id", \'noun\', '
              '"noun", \'name\', "name", \'folded\', "folded", \'type\', "type", \'choices\', "choices")',
 'restore': 'INSERT INTO fields ("id", "version", "created_at", "updated_at", "noun", "name", "folded", "type", '
            '"choices") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), json_extract(:row, '
            "'$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, '$.noun'), json_extract(:row, "
            "'$.name'), json_extract(:row, '$.folded'), json_extract(:row, '$.type'), json_extract(:row, "
            "'$.choices')",
 'revert': 'UPDATE fields SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = json_extract(:row, '
           '\'$.updated_at\'), "noun" = json_extract(:row, \'$.noun\'), "name" = json_extract(:row, \'$.name\'), '
           '"folded" = json_extract(:row, \'$.folded\'), "type" = json_extract(:row, \'$.type\'), "choices" = '
           "json_extract(:row, '$.choices'), version = version + 1 WHERE id = :id",
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3))}

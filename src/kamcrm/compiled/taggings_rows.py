"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'taggings',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'tag_id': ('whole', True, None, None, None, ()),
             'noun': ('text', True, None, None, 40, ()),
             'record_id': ('whole', True, None, None, None, ())},
 'insert': 'INSERT INTO taggings ("id", "tag_id", "noun", "record_id") VALUES (:id, :tag_id, :noun, :record_id)',
 'json': 'json_object(\'id\', "id", \'tag_id\', "tag_id", \'noun\', "noun", \'record_id\', "record_id")',
 'canonical': 'json_object(\'id\', "id", \'tag_id\', "tag_id", \'noun\', "noun", \'record_id\', "record_id")',
 'restore': 'INSERT INTO taggings ("id", "tag_id", "noun", "record_id") SELECT json_extract(:row, \'$.id\'), '
            "json_extract(:row, '$.tag_id'), json_extract(:row, '$.noun'), json_extract(:row, '$.record_id')",
 'revert': 'UPDATE taggings SET "tag_id" = json_extract(:row, \'$.tag_id\'), "noun" = json_extract(:row, '
           '\'$.noun\'), "record_id" = json_extract(:row, \'$.record_id\') WHERE id = :id',
 'searched': '',
 'converters': ()}

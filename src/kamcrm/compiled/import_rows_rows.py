"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'import_rows',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'batch_id': ('whole', True, None, None, None, ()),
             'source': ('text', True, None, None, 100, ()),
             'external_id': ('text', True, None, None, 400, ()),
             'noun': ('text', True, None, None, 40, ()),
             'record_id': ('whole', True, None, None, None, ()),
             'digest': ('text', False, None, None, 64, ())},
 'insert': 'INSERT INTO import_rows ("id", "batch_id", "source", "external_id", "noun", "record_id", "digest") '
           'VALUES (:id, :batch_id, :source, :external_id, :noun, :record_id, :digest)',
 'json': 'json_object(\'id\', "id", \'batch_id\', "batch_id", \'source\', "source", \'external_id\', "external_id", '
         '\'noun\', "noun", \'record_id\', "record_id", \'digest\', "digest")',
 'canonical': 'json_object(\'id\', "id", \'batch_id\', "batch_id", \'source\', "source", \'external_id\', '
              '"external_id", \'noun\', "noun", \'record_id\', "record_id", \'digest\', "digest")',
 'restore': 'INSERT INTO import_rows ("id", "batch_id", "source", "external_id", "noun", "record_id", "digest") '
            "SELECT json_extract(:row, '$.id'), json_extract(:row, '$.batch_id'), json_extract(:row, '$.source'), "
            "json_extract(:row, '$.external_id'), json_extract(:row, '$.noun'), json_extract(:row, '$.record_id'), "
            "json_extract(:row, '$.digest')",
 'revert': 'UPDATE import_rows SET "batch_id" = json_extract(:row, \'$.batch_id\'), "source" = json_extract(:row, '
           '\'$.source\'), "external_id" = json_extract(:row, \'$.external_id\'), "noun" = json_extract(:row, '
           '\'$.noun\'), "record_id" = json_extract(:row, \'$.record_id\'), "digest" = json_extract(:row, '
           "'$.digest') WHERE id = :id",
 'searched': '',
 'converters': ()}

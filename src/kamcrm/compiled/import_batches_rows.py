"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'import_batches',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'source': ('text', True, None, None, 100, ()),
             'file': ('text', True, None, None, 1000, ()),
             'at': ('instant', True, None, None, None, ()),
             'operation_id': ('whole', False, None, None, None, ()),
             'created': ('whole', False, 0, 0, None, ()),
             'updated': ('whole', False, 0, 0, None, ()),
             'unchanged': ('whole', False, 0, 0, None, ()),
             'skipped': ('whole', False, 0, 0, None, ()),
             'rejected': ('whole', False, 0, 0, None, ())},
 'insert': 'INSERT INTO import_batches ("id", "source", "file", "at", "operation_id", "created", "updated", '
           '"unchanged", "skipped", "rejected") VALUES (:id, :source, :file, :at, :operation_id, :created, :updated, '
           ':unchanged, :skipped, :rejected)',
 'json': 'json_object(\'id\', "id", \'source\', "source", \'file\', "file", \'at\', "at", \'operation_id\', '
         '"operation_id", \'created\', "created", \'updated\', "updated", \'unchanged\', "unchanged", \'skipped\', '
         '"skipped", \'rejected\', "rejected")',
 'canonical': 'json_object(\'id\', "id", \'source\', "source", \'file\', "file", \'at\', "at", \'created\', '
              '"created", \'updated\', "updated", \'unchanged\', "unchanged", \'skipped\', "skipped", \'rejected\', '
              '"rejected")',
 'restore': 'INSERT INTO import_batches ("id", "source", "file", "at", "operation_id", "created", "updated", '
            '"unchanged", "skipped", "rejected") SELECT json_extract(:row, \'$.id\'), json_extract(:row, '
            "'$.source'), json_extract(:row, '$.file'), json_extract(:row, '$.at'), json_extract(:row, "
            "'$.operation_id'), json_extract(:row, '$.created'), json_extract(:row, '$.updated'), json_extract(:row, "
            "'$.unchanged'), json_extract(:row, '$.skipped'), json_extract(:row, '$.rejected')",
 'revert': 'UPDATE import_batches SET "source" = json_extract(:row, \'$.source\'), "file" = json_extract(:row, '
           '\'$.file\'), "at" = json_extract(:row, \'$.at\'), "operation_id" = json_extract(:row, '
           '\'$.operation_id\'), "created" = json_extract(:row, \'$.created\'), "updated" = json_extract(:row, '
           '\'$.updated\'), "unchanged" = json_extract(:row, \'$.unchanged\'), "skipped" = json_extract(:row, '
           '\'$.skipped\'), "rejected" = json_extract(:row, \'$.rejected\') WHERE id = :id',
 'searched': '',
 'converters': ((3, 'instant', 3),)}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'field_values',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'field_id': ('whole', True, None, None, None, ()),
             'record_id': ('whole', True, None, None, None, ()),
             'value': ('text', True, None, None, 1048576, ())},
 'insert': 'INSERT INTO field_values ("id", "field_id", "record_id", "value") VALUES (:id, :field_id, :record_id, '
           ':value)',
 'json': 'json_object(\'id\', "id", \'field_id\', "field_id", \'record_id\', "record_id", \'value\', "value")',
 'canonical': 'json_object(\'id\', "id", \'field_id\', "field_id", \'record_id\', "record_id", \'value\', "value")',
 'restore': 'INSERT INTO field_values ("id", "field_id", "record_id", "value") SELECT json_extract(:row, \'$.id\'), '
            "json_extract(:row, '$.field_id'), json_extract(:row, '$.record_id'), json_extract(:row, '$.value')",
 'revert': 'UPDATE field_values SET "field_id" = json_extract(:row, \'$.field_id\'), "record_id" = '
           'json_extract(:row, \'$.record_id\'), "value" = json_extract(:row, \'$.value\') WHERE id = :id',
 'searched': '',
 'converters': ()}

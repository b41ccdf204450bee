"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'changes',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'operation_id': ('whole', True, None, None, None, ()),
             'noun': ('text', True, None, None, 40, ()),
             'row_id': ('whole', True, None, None, None, ()),
             'was': ('text', False, None, None, None, ()),
             'became': ('text', False, None, None, None, ())},
 'insert': 'INSERT INTO changes ("id", "operation_id", "noun", "row_id", "was", "became") VALUES (:id, '
           ':operation_id, :noun, :row_id, :was, :became)',
 'json': 'json_object(\'id\', "id", \'operation_id\', "operation_id", \'noun\', "noun", \'row_id\', "row_id", '
         '\'was\', "was", \'became\', "became")',
 'restore': 'INSERT INTO changes ("id", "operation_id", "noun", "row_id", "was", "became") SELECT json_extract(:row, '
            "'$.id'), json_extract(:row, '$.operation_id'), json_extract(:row, '$.noun'), json_extract(:row, "
            "'$.row_id'), json_extract(:row, '$.was'), json_extract(:row, '$.became')",
 'revert': 'UPDATE changes SET "operation_id" = json_extract(:row, \'$.operation_id\'), "noun" = json_extract(:row, '
           '\'$.noun\'), "row_id" = json_extract(:row, \'$.row_id\'), "was" = json_extract(:row, \'$.was\'), '
           '"became" = json_extract(:row, \'$.became\') WHERE id = :id',
 'converters': ()}

"""Generated from the declarations by `make compile`; do not edit."""

OF = ('SELECT field_values.id, fields.name, field_values.value FROM field_values JOIN fields ON fields.id = '
 'field_values.field_id WHERE field_values.record_id = :id ORDER BY fields.folded, field_values.id',
 ('id', 'name', 'value'),
 ('whole', 'text', 'text'),
 ())

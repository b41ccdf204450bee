"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'contact_phones',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'contact_id': ('whole', True, None, None, None, ()),
             'phone': ('text', True, None, None, 60, ()),
             'phone_key': ('text', False, None, None, 20, ()),
             'label': ('text', False, None, None, 40, ()),
             'is_primary': ('flag', False, False, None, None, ())},
 'insert': 'INSERT INTO contact_phones ("id", "contact_id", "phone", "phone_key", "label", "is_primary") VALUES '
           '(:id, :contact_id, :phone, :phone_key, :label, :is_primary)',
 'json': 'json_object(\'id\', "id", \'contact_id\', "contact_id", \'phone\', "phone", \'phone_key\', "phone_key", '
         '\'label\', "label", \'is_primary\', "is_primary")',
 'canonical': 'json_object(\'id\', "id", \'contact_id\', "contact_id", \'phone\', "phone", \'phone_key\', '
              '"phone_key", \'label\', "label", \'is_primary\', "is_primary")',
 'restore': 'INSERT INTO contact_phones ("id", "contact_id", "phone", "phone_key", "label", "is_primary") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.contact_id'), json_extract(:row, '$.phone'), "
            "json_extract(:row, '$.phone_key'), json_extract(:row, '$.label'), json_extract(:row, '$.is_primary')",
 'revert': 'UPDATE contact_phones SET "contact_id" = json_extract(:row, \'$.contact_id\'), "phone" = '
           'json_extract(:row, \'$.phone\'), "phone_key" = json_extract(:row, \'$.phone_key\'), "label" = '
           'json_extract(:row, \'$.label\'), "is_primary" = json_extract(:row, \'$.is_primary\') WHERE id = :id',
 'searched': '',
 'converters': ((5, 'flag', 5),)}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'contact_emails',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'contact_id': ('whole', True, None, None, None, ()),
             'email': ('text', True, None, None, 320, ()),
             'label': ('text', False, None, None, 40, ()),
             'is_primary': ('flag', False, False, None, None, ())},
 'insert': 'INSERT INTO contact_emails ("id", "contact_id", "email", "label", "is_primary") VALUES (:id, '
           ':contact_id, :email, :label, :is_primary)',
 'json': 'json_object(\'id\', "id", \'contact_id\', "contact_id", \'email\', "email", \'label\', "label", '
         '\'is_primary\', "is_primary")',
 'canonical': 'json_object(\'id\', "id", \'contact_id\', "contact_id", \'email\', "email", \'label\', "label", '
              '\'is_primary\', "is_primary")',
 'restore': 'INSERT INTO contact_emails ("id", "contact_id", "email", "label", "is_primary") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.contact_id'), json_extract(:row, '$.email'), "
            "json_extract(:row, '$.label'), json_extract(:row, '$.is_primary')",
 'revert': 'UPDATE contact_emails SET "contact_id" = json_extract(:row, \'$.contact_id\'), "email" = '
           'json_extract(:row, \'$.email\'), "label" = json_extract(:row, \'$.label\'), "is_primary" = '
           "json_extract(:row, '$.is_primary') WHERE id = :id",
 'searched': '',
 'converters': ((4, 'flag', 4),)}

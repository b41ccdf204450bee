"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'contact_history',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'contact_id': ('whole', True, None, None, None, ()),
             'was_id': ('whole', False, None, None, None, ()),
             'became_id': ('whole', False, None, None, None, ()),
             'changed_on': ('day', True, None, None, None, ()),
             'why': ('text', False, None, None, 500, ())},
 'insert': 'INSERT INTO contact_history ("id", "contact_id", "was_id", "became_id", "changed_on", "why") VALUES '
           '(:id, :contact_id, :was_id, :became_id, :changed_on, :why)',
 'json': 'json_object(\'id\', "id", \'contact_id\', "contact_id", \'was_id\', "was_id", \'became_id\', "became_id", '
         '\'changed_on\', "changed_on", \'why\', "why")',
 'canonical': 'json_object(\'id\', "id", \'contact_id\', "contact_id", \'was_id\', "was_id", \'became_id\', '
              '"became_id", \'changed_on\', "changed_on", \'why\', "why")',
 'restore': 'INSERT INTO contact_history ("id", "contact_id", "was_id", "became_id", "changed_on", "why") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.contact_id'), json_extract(:row, '$.was_id'), "
            "json_extract(:row, '$.became_id'), json_extract(:row, '$.changed_on'), json_extract(:row, '$.why')",
 'revert': 'UPDATE contact_history SET "contact_id" = json_extract(:row, \'$.contact_id\'), "was_id" = '
           'json_extract(:row, \'$.was_id\'), "became_id" = json_extract(:row, \'$.became_id\'), "changed_on" = '
           'json_extract(:row, \'$.changed_on\'), "why" = json_extract(:row, \'$.why\') WHERE id = :id',
 'searched': '',
 'converters': ((4, 'day', 4),)}

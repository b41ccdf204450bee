"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'participants',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'interaction_id': ('whole', True, None, None, None, ()),
             'contact_id': ('whole', True, None, None, None, ())},
 'insert': 'INSERT INTO participants ("id", "interaction_id", "contact_id") VALUES (:id, :interaction_id, '
           ':contact_id)',
 'json': 'json_object(\'id\', "id", \'interaction_id\', "interaction_id", \'contact_id\', "contact_id")',
 'canonical': 'json_object(\'id\', "id", \'interaction_id\', "interaction_id", \'contact_id\', "contact_id")',
 'restore': 'INSERT INTO participants ("id", "interaction_id", "contact_id") SELECT json_extract(:row, \'$.id\'), '
            "json_extract(:row, '$.interaction_id'), json_extract(:row, '$.contact_id')",
 'revert': 'UPDATE participants SET "interaction_id" = json_extract(:row, \'$.interaction_id\'), "contact_id" = '
           "json_extract(:row, '$.contact_id') WHERE id = :id",
 'searched': '',
 'converters': ()}

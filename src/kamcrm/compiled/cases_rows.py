"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'cases',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'contact_id': ('whole', False, None, None, None, ()),
             'product_id': ('whole', False, None, None, None, ()),
             'interaction_id': ('whole', False, None, None, None, ()),
             'what': ('text', True, None, None, 500, ()),
             'category': ('text', False, None, None, 100, ()),
             'severity': ('word', False, 'medium', None, None, ('high', 'medium', 'low')),
             'opened_on': ('day', True, None, None, None, ()),
             'closed_on': ('day', False, None, None, None, ()),
             'resolution': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO cases ("id", "version", "created_at", "updated_at", "account_id", "contact_id", '
           '"product_id", "interaction_id", "what", "category", "severity", "opened_on", "closed_on", "resolution") '
           'VALUES (:id, :version, :created_at, :updated_at, :account_id, :contact_id, :product_id, :interaction_id, '
           ':what, :category, :severity, :opened_on, :closed_on, :resolution)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'contact_id\', "contact_id", \'product_id\', "product_id", '
         '\'interaction_id\', "interaction_id", \'what\', "what", \'category\', "category", \'severity\', '
         '"severity", \'opened_on\', "opened_on", \'closed_on\', "closed_on", \'resolution\', "resolution")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = cases.id), \'id\', "id", '
              '\'account_id\', "account_id", \'contact_id\', "contact_id", \'product_id\', "product_id", '
              '\'interaction_id\', "interaction_id", \'what\', "what", \'category\', "category", \'severity\', '
              '"severity", \'opened_on\', "opened_on", \'closed_on\', "closed_on", \'resolution\', "resolution")',
 'restore': 'INSERT INTO cases ("id", "version", "created_at", "updated_at", "account_id", "contact_id", '
            '"product_id", "interaction_id", "what", "category", "severity", "opened_on", "closed_on", "resolution") '
            "SELECT json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.account_id'), json_extract(:row, "
            "'$.contact_id'), json_extract(:row, '$.product_id'), json_extract(:row, '$.interaction_id'), "
            "json_extract(:row, '$.what'), json_extract(:row, '$.category'), json_extract(:row, '$.severity'), "
            "json_extract(:row, '$.opened_on'), json_extract(:row, '$.closed_on'), json_extract(:row, "
            "'$.resolution')",
 'revert': 'UPDATE cases SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = json_extract(:row, '
           '\'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "contact_id" = '
           'json_extract(:row, \'$.contact_id\'), "product_id" = json_extract(:row, \'$.product_id\'), '
           '"interaction_id" = json_extract(:row, \'$.interaction_id\'), "what" = json_extract(:row, \'$.what\'), '
           '"category" = json_extract(:row, \'$.category\'), "severity" = json_extract(:row, \'$.severity\'), '
           '"opened_on" = json_extract(:row, \'$.opened_on\'), "closed_on" = json_extract(:row, \'$.closed_on\'), '
           '"resolution" = json_extract(:row, \'$.resolution\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (11, 'day', 11), (12, 'day', 12))}

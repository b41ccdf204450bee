"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'needs',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'contact_id': ('whole', False, None, None, None, ()),
             'what': ('text', True, None, None, 500, ()),
             'kind': ('word', False, 'current', None, None, ('current', 'potential')),
             'expression': ('word', False, 'stated', None, None, ('stated', 'implied', 'wish')),
             'status': ('word', False, 'unmet', None, None, ('unmet', 'partly', 'met')),
             'noted_on': ('day', True, None, None, None, ()),
             'product_id': ('whole', False, None, None, None, ()),
             'opportunity_id': ('whole', False, None, None, None, ()),
             'interaction_id': ('whole', False, None, None, None, ())},
 'insert': 'INSERT INTO needs ("id", "version", "created_at", "updated_at", "account_id", "contact_id", "what", '
           '"kind", "expression", "status", "noted_on", "product_id", "opportunity_id", "interaction_id") VALUES '
           '(:id, :version, :created_at, :updated_at, :account_id, :contact_id, :what, :kind, :expression, :status, '
           ':noted_on, :product_id, :opportunity_id, :interaction_id)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'contact_id\', "contact_id", \'what\', "what", \'kind\', '
         '"kind", \'expression\', "expression", \'status\', "status", \'noted_on\', "noted_on", \'product_id\', '
         '"product_id", \'opportunity_id\', "opportunity_id", \'interaction_id\', "interaction_id")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = needs.id), \'id\', "id", '
              '\'account_id\', "account_id", \'contact_id\', "contact_id", \'what\', "what", \'kind\', "kind", '
              '\'expression\', "expression", \'status\', "status", \'noted_on\', "noted_on", \'product_id\', '
              '"product_id", \'opportunity_id\', "opportunity_id", \'interaction_id\', "interaction_id")',
 'restore': 'INSERT INTO needs ("id", "version", "created_at", "updated_at", "account_id", "contact_id", "what", '
            '"kind", "expression", "status", "noted_on", "product_id", "opportunity_id", "interaction_id") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.account_id'), json_extract(:row, "
            "'$.contact_id'), json_extract(:row, '$.what'), json_extract(:row, '$.kind'), json_extract(:row, "
            "'$.expression'), json_extract(:row, '$.status'), json_extract(:row, '$.noted_on'), json_extract(:row, "
            "'$.product_id'), json_extract(:row, '$.opportunity_id'), json_extract(:row, '$.interaction_id')",
 'revert': 'UPDATE needs SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = json_extract(:row, '
           '\'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "contact_id" = '
           'json_extract(:row, \'$.contact_id\'), "what" = json_extract(:row, \'$.what\'), "kind" = '
           'json_extract(:row, \'$.kind\'), "expression" = json_extract(:row, \'$.expression\'), "status" = '
           'json_extract(:row, \'$.status\'), "noted_on" = json_extract(:row, \'$.noted_on\'), "product_id" = '
           'json_extract(:row, \'$.product_id\'), "opportunity_id" = json_extract(:row, \'$.opportunity_id\'), '
           '"interaction_id" = json_extract(:row, \'$.interaction_id\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (10, 'day', 10))}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'costs',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', False, None, None, None, ()),
             'contract_id': ('whole', False, None, None, None, ()),
             'campaign_id': ('whole', False, None, None, None, ()),
             'opportunity_id': ('whole', False, None, None, None, ()),
             'kind': ('word', True, None, None, None, ('concession', 'event', 'travel', 'gift', 'sample', 'other')),
             'what': ('text', False, None, None, 500, ()),
             'incurred_on': ('day', True, None, None, None, ()),
             'amount': ('money', True, None, None, None, ()),
             'currency': ('currency', True, None, None, None, ())},
 'insert': 'INSERT INTO costs ("id", "version", "created_at", "updated_at", "account_id", "contract_id", '
           '"campaign_id", "opportunity_id", "kind", "what", "incurred_on", "amount", "currency") VALUES (:id, '
           ':version, :created_at, :updated_at, :account_id, :contract_id, :campaign_id, :opportunity_id, :kind, '
           ':what, :incurred_on, :amount, :currency)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'contract_id\', "contract_id", \'campaign_id\', '
         '"campaign_id", \'opportunity_id\', "opportunity_id", \'kind\', "kind", \'what\', "what", \'incurred_on\', '
         '"incurred_on", \'amount\', "amount", \'currency\', "currency")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = costs.id), \'id\', "id", '
              '\'account_id\', "account_id", \'contract_id\', "contract_id", \'campaign_id\', "campaign_id", '
              '\'opportunity_id\', "opportunity_id", \'kind\', "kind", \'what\', "what", \'incurred_on\', '
              '"incurred_on", \'amount\', "amount", \'currency\', "currency")',
 'restore': 'INSERT INTO costs ("id", "version", "created_at", "updated_at", "account_id", "contract_id", '
            '"campaign_id", "opportunity_id", "kind", "what", "incurred_on", "amount", "currency") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.account_id'), json_extract(:row, "
            "'$.contract_id'), json_extract(:row, '$.campaign_id'), json_extract(:row, '$.opportunity_id'), "
            "json_extract(:row, '$.kind'), json_extract(:row, '$.what'), json_extract(:row, '$.incurred_on'), "
            "json_extract(:row, '$.amount'), json_extract(:row, '$.currency')",
 'revert': 'UPDATE costs SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = json_extract(:row, '
           '\'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "contract_id" = '
           'json_extract(:row, \'$.contract_id\'), "campaign_id" = json_extract(:row, \'$.campaign_id\'), '
           '"opportunity_id" = json_extract(:row, \'$.opportunity_id\'), "kind" = json_extract(:row, \'$.kind\'), '
           '"what" = json_extract(:row, \'$.what\'), "incurred_on" = json_extract(:row, \'$.incurred_on\'), "amount" '
           '= json_extract(:row, \'$.amount\'), "currency" = json_extract(:row, \'$.currency\'), version = version + '
           '1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (10, 'day', 10), (11, 'money', 12))}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'transactions',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'product_id': ('whole', False, None, None, None, ()),
             'kind': ('word', False, 'invoice', None, None, ('order', 'invoice', 'credit')),
             'number': ('text', False, None, None, 60, ()),
             'transacted_on': ('day', True, None, None, None, ()),
             'day': ('whole', True, None, 1, None, ()),
             'what': ('text', False, None, None, 500, ()),
             'quantity': ('whole', False, 1000, None, None, ()),
             'net': ('money', True, None, None, None, ()),
             'cost': ('money', False, None, None, None, ()),
             'discount': ('money', False, None, None, None, ()),
             'list_value': ('money', False, None, None, None, ()),
             'currency': ('currency', True, None, None, None, ())},
 'insert': 'INSERT INTO transactions ("id", "version", "created_at", "updated_at", "account_id", "product_id", '
           '"kind", "number", "transacted_on", "day", "what", "quantity", "net", "cost", "discount", "list_value", '
           '"currency") VALUES (:id, :version, :created_at, :updated_at, :account_id, :product_id, :kind, :number, '
           ':transacted_on, :day, :what, :quantity, :net, :cost, :discount, :list_value, :currency)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'product_id\', "product_id", \'kind\', "kind", \'number\', '
         '"number", \'transacted_on\', "transacted_on", \'day\', "day", \'what\', "what", \'quantity\', "quantity", '
         '\'net\', "net", \'cost\', "cost", \'discount\', "discount", \'list_value\', "list_value", \'currency\', '
         '"currency")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = transactions.id), \'id\', "id", '
              '\'account_id\', "account_id", \'product_id\', "product_id", \'kind\', "kind", \'number\', "number", '
              '\'transacted_on\', "transacted_on", \'day\', "day", \'what\', "what", \'quantity\', "quantity", '
              '\'net\', "net", \'cost\', "cost", \'discount\', "discount", \'list_value\', "list_value", '
              '\'currency\', "currency")',
 'restore': 'INSERT INTO transactions ("id", "version", "created_at", "updated_at", "account_id", "product_id", '
            '"kind", "number", "transacted_on", "day", "what", "quantity", "net", "cost", "discount", "list_value", '
            '"currency") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), json_extract(:row, '
            "'$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, '$.account_id'), "
            "json_extract(:row, '$.product_id'), json_extract(:row, '$.kind'), json_extract(:row, '$.number'), "
            "json_extract(:row, '$.transacted_on'), json_extract(:row, '$.day'), json_extract(:row, '$.what'), "
            "json_extract(:row, '$.quantity'), json_extract(:row, '$.net'), json_extract(:row, '$.cost'), "
            "json_extract(:row, '$.discount'), json_extract(:row, '$.list_value'), json_extract(:row, '$.currency')",
 'revert': 'UPDATE transactions SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "product_id" '
           '= json_extract(:row, \'$.product_id\'), "kind" = json_extract(:row, \'$.kind\'), "number" = '
           'json_extract(:row, \'$.number\'), "transacted_on" = json_extract(:row, \'$.transacted_on\'), "day" = '
           'json_extract(:row, \'$.day\'), "what" = json_extract(:row, \'$.what\'), "quantity" = json_extract(:row, '
           '\'$.quantity\'), "net" = json_extract(:row, \'$.net\'), "cost" = json_extract(:row, \'$.cost\'), '
           '"discount" = json_extract(:row, \'$.discount\'), "list_value" = json_extract(:row, \'$.list_value\'), '
           '"currency" = json_extract(:row, \'$.currency\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2),
                (3, 'instant', 3),
                (8, 'day', 8),
                (12, 'money', 16),
                (13, 'money', 16),
                (14, 'money', 16),
                (15, 'money', 16))}

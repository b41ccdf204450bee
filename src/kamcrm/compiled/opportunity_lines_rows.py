"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'opportunity_lines',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'opportunity_id': ('whole', True, None, None, None, ()),
             'product_id': ('whole', False, None, None, None, ()),
             'what': ('text', False, None, None, 200, ()),
             'quantity': ('whole', False, 1000, None, None, ()),
             'price': ('money', False, None, None, None, ()),
             'discount': ('money', False, None, None, None, ()),
             'cost': ('money', False, None, None, None, ()),
             'currency': ('currency', True, None, None, None, ()),
             'need_id': ('whole', False, None, None, None, ()),
             'tailoring': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO opportunity_lines ("id", "opportunity_id", "product_id", "what", "quantity", "price", '
           '"discount", "cost", "currency", "need_id", "tailoring") VALUES (:id, :opportunity_id, :product_id, '
           ':what, :quantity, :price, :discount, :cost, :currency, :need_id, :tailoring)',
 'json': 'json_object(\'id\', "id", \'opportunity_id\', "opportunity_id", \'product_id\', "product_id", \'what\', '
         '"what", \'quantity\', "quantity", \'price\', "price", \'discount\', "discount", \'cost\', "cost", '
         '\'currency\', "currency", \'need_id\', "need_id", \'tailoring\', "tailoring")',
 'canonical': 'json_object(\'id\', "id", \'opportunity_id\', "opportunity_id", \'product_id\', "product_id", '
              '\'what\', "what", \'quantity\', "quantity", \'price\', "price", \'discount\', "discount", \'cost\', '
              '"cost", \'currency\', "currency", \'need_id\', "need_id", \'tailoring\', "tailoring")',
 'restore': 'INSERT INTO opportunity_lines ("id", "opportunity_id", "product_id", "what", "quantity", "price", '
            '"discount", "cost", "currency", "need_id", "tailoring") SELECT json_extract(:row, \'$.id\'), '
            "json_extract(:row, '$.opportunity_id'), json_extract(:row, '$.product_id'), json_extract(:row, "
            "'$.what'), json_extract(:row, '$.quantity'), json_extract(:row, '$.price'), json_extract(:row, "
            "'$.discount'), json_extract(:row, '$.cost'), json_extract(:row, '$.currency'), json_extract(:row, "
            "'$.need_id'), json_extract(:row, '$.tailoring')",
 'revert': 'UPDATE opportunity_lines SET "opportunity_id" = json_extract(:row, \'$.opportunity_id\'), "product_id" = '
           'json_extract(:row, \'$.product_id\'), "what" = json_extract(:row, \'$.what\'), "quantity" = '
           'json_extract(:row, \'$.quantity\'), "price" = json_extract(:row, \'$.price\'), "discount" = '
           'json_extract(:row, \'$.discount\'), "cost" = json_extract(:row, \'$.cost\'), "currency" = '
           'json_extract(:row, \'$.currency\'), "need_id" = json_extract(:row, \'$.need_id\'), "tailoring" = '
           "json_extract(:row, '$.tailoring') WHERE id = :id",
 'searched': '',
 'converters': ((5, 'money', 8), (6, 'money', 8), (7, 'money', 8))}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'whitespace_cells',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'product_id': ('whole', True, None, None, None, ()),
             'status': ('word',
                        False,
                        None,
                        None,
                        None,
                        ('owned', 'open', 'lost', 'lapsed', 'not applicable', 'white')),
             'potential': ('money', False, None, None, None, ()),
             'currency': ('currency', False, None, None, None, ()),
             'why': ('text', False, None, None, 500, ())},
 'insert': 'INSERT INTO whitespace_cells ("id", "account_id", "product_id", "status", "potential", "currency", '
           '"why") VALUES (:id, :account_id, :product_id, :status, :potential, :currency, :why)',
 'json': 'json_object(\'id\', "id", \'account_id\', "account_id", \'product_id\', "product_id", \'status\', '
         '"status", \'potential\', "potential", \'currency\', "currency", \'why\', "why")',
 'canonical': 'json_object(\'id\', "id", \'account_id\', "account_id", \'product_id\', "product_id", \'status\', '
              '"status", \'potential\', "potential", \'currency\', "currency", \'why\', "why")',
 'restore': 'INSERT INTO whitespace_cells ("id", "account_id", "product_id", "status", "potential", "currency", '
            '"why") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.account_id\'), json_extract(:row, '
            "'$.product_id'), json_extract(:row, '$.status'), json_extract(:row, '$.potential'), json_extract(:row, "
            "'$.currency'), json_extract(:row, '$.why')",
 'revert': 'UPDATE whitespace_cells SET "account_id" = json_extract(:row, \'$.account_id\'), "product_id" = '
           'json_extract(:row, \'$.product_id\'), "status" = json_extract(:row, \'$.status\'), "potential" = '
           'json_extract(:row, \'$.potential\'), "currency" = json_extract(:row, \'$.currency\'), "why" = '
           "json_extract(:row, '$.why') WHERE id = :id",
 'searched': '',
 'converters': ((4, 'money', 5),)}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'products',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'name': ('text', True, None, None, 200, ()),
             'folded': ('text', True, None, None, 400, ()),
             'sort_key': ('text', True, None, None, 400, ()),
             'code': ('text', False, None, None, 60, ()),
             'category': ('text', False, None, None, 100, ()),
             'unit': ('text', False, None, None, 20, ()),
             'list_price': ('money', False, None, None, None, ()),
             'currency': ('currency', True, None, None, None, ()),
             'default_margin': ('whole', False, None, -1000, 1000, ()),
             'archived': ('flag', False, False, None, None, ())},
 'insert': 'INSERT INTO products ("id", "version", "created_at", "updated_at", "name", "folded", "sort_key", "code", '
           '"category", "unit", "list_price", "currency", "default_margin", "archived") VALUES (:id, :version, '
           ':created_at, :updated_at, :name, :folded, :sort_key, :code, :category, :unit, :list_price, :currency, '
           ':default_margin, :archived)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'name\', "name", \'folded\', "folded", \'sort_key\', "sort_key", \'code\', "code", '
         '\'category\', "category", \'unit\', "unit", \'list_price\', "list_price", \'currency\', "currency", '
         '\'default_margin\', "default_margin", \'archived\', "archived")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = products.id), \'id\', "id", '
              '\'name\', "name", \'folded\', "folded", \'sort_key\', "sort_key", \'code\', "code", \'category\', '
              '"category", \'unit\', "unit", \'list_price\', "list_price", \'currency\', "currency", '
              '\'default_margin\', "default_margin", \'archived\', "archived")',
 'restore': 'INSERT INTO products ("id", "version", "created_at", "updated_at", "name", "folded", "sort_key", '
            '"code", "category", "unit", "list_price", "currency", "default_margin", "archived") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.name'), json_extract(:row, '$.folded'), "
            "json_extract(:row, '$.sort_key'), json_extract(:row, '$.code'), json_extract(:row, '$.category'), "
            "json_extract(:row, '$.unit'), json_extract(:row, '$.list_price'), json_extract(:row, '$.currency'), "
            "json_extract(:row, '$.default_margin'), json_extract(:row, '$.archived')",
 'revert': 'UPDATE products SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "name" = json_extract(:row, \'$.name\'), "folded" = '
           'json_extract(:row, \'$.folded\'), "sort_key" = json_extract(:row, \'$.sort_key\'), "code" = '
           'json_extract(:row, \'$.code\'), "category" = json_extract(:row, \'$.category\'), "unit" = '
           'json_extract(:row, \'$.unit\'), "list_price" = json_extract(:row, \'$.list_price\'), "currency" = '
           'json_extract(:row, \'$.currency\'), "default_margin" = json_extract(:row, \'$.default_margin\'), '
           '"archived" = json_extract(:row, \'$.archived\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (10, 'money', 11), (13, 'flag', 13))}

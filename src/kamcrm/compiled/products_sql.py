"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT products.id, products.code, products.name, products.category, products.unit, products.list_price, '
 'products.currency, products.default_margin / 10.0 AS margin, products.archived, products.folded, products.sort_key '
 'FROM products WHERE products.archived = :archived ORDER BY products.sort_key, products.id',
 ('id', 'code', 'name', 'category', 'unit', 'list_price', 'currency', 'margin', 'archived', 'folded', 'sort_key'),
 ('whole', 'text', 'text', 'text', 'text', 'money', 'currency', 'whole', 'flag', 'text', 'text'),
 ((5, 'money', 6), (8, 'flag', 8)))
ONE = ('SELECT products.id, products.code, products.name, products.category, products.unit, products.list_price, '
 'products.currency, products.default_margin / 10.0 AS margin, products.archived, products.folded, products.sort_key '
 'FROM products WHERE products.id = :id',
 ('id', 'code', 'name', 'category', 'unit', 'list_price', 'currency', 'margin', 'archived', 'folded', 'sort_key'),
 ('whole', 'text', 'text', 'text', 'text', 'money', 'currency', 'whole', 'flag', 'text', 'text'),
 ((5, 'money', 6), (8, 'flag', 8)))
CODED = ('SELECT products.id FROM products WHERE lower(products.code) = :code', ('id',), ('whole',), ())
NAMED = ('SELECT products.id FROM products WHERE products.folded = :product', ('id',), ('whole',), ())

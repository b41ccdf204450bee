"""Generated from the declarations by `make compile`; do not edit."""

PRODUCTS = ('SELECT products.id, products.code, products.name, products.category, products.unit, products.default_margin, '
 'products.archived FROM products ORDER BY products.sort_key, products.id',
 ('id', 'code', 'name', 'category', 'unit', 'default_margin', 'archived'),
 ('whole', 'text', 'text', 'text', 'text', 'whole', 'flag'),
 ((6, 'flag', 6),))
MARGINS = ('SELECT accounts.id, accounts.default_margin FROM accounts WHERE accounts.default_margin IS NOT NULL',
 ('id', 'default_margin'),
 ('whole', 'whole'),
 ())
CELLS = ('SELECT transactions.account_id, transactions.product_id, transactions.currency, sum(CASE WHEN (transactions.day >= '
 ':first) THEN 1 ELSE 0 END) AS lines, sum(CASE WHEN (transactions.day >= :first) THEN transactions.net * CASE WHEN '
 "(transactions.kind = 'credit') THEN -1 ELSE 1 END ELSE 0 END) AS net, sum(CASE WHEN (transactions.day >= :first "
 "AND transactions.cost IS NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 "
 'END ELSE 0 END) AS costed, sum(CASE WHEN (transactions.day >= :first AND transactions.cost IS NOT NULL) THEN '
 "coalesce(transactions.cost, 0) * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END ELSE 0 END) AS cost, "
 "sum(CASE WHEN (transactions.day >= :first) THEN transactions.quantity * CASE WHEN (transactions.kind = 'credit') "
 'THEN -1 ELSE 1 END ELSE 0 END) AS quantity, max(transactions.day) AS last FROM transactions WHERE '
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day < :until GROUP BY "
 'transactions.account_id, transactions.product_id, transactions.currency ORDER BY transactions.account_id, '
 'transactions.product_id, transactions.currency',
 ('account_id', 'product_id', 'currency', 'lines', 'net', 'costed', 'cost', 'quantity', 'last'),
 ('whole', 'whole', 'currency', 'whole', 'whole', 'whole', 'whole', 'whole', 'whole'),
 ())

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
CELLS = ('SELECT accounts.id AS account_id, transactions.product_id, transactions.currency, count(transactions.id) AS lines, '
 "sum(transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END) AS net, sum(CASE WHEN "
 "(transactions.cost IS NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 "
 "END ELSE 0 END) AS costed, sum(coalesce(transactions.cost, 0) * CASE WHEN (transactions.kind = 'credit') THEN -1 "
 "ELSE 1 END) AS cost, sum(transactions.quantity * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END) AS "
 'quantity FROM accounts LEFT OUTER JOIN transactions ON transactions.account_id = accounts.id AND '
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day >= :first AND "
 'transactions.day < :until GROUP BY accounts.id, transactions.product_id, transactions.currency HAVING '
 'transactions.currency IS NOT NULL ORDER BY accounts.id, transactions.product_id, transactions.currency',
 ('account_id', 'product_id', 'currency', 'lines', 'net', 'costed', 'cost', 'quantity'),
 ('whole', 'whole', 'currency', 'whole', 'whole', 'whole', 'whole', 'whole'),
 ())
LAST = ('SELECT accounts.id AS account_id, transactions.product_id, max(transactions.day) AS day FROM accounts LEFT OUTER '
 "JOIN transactions ON transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind "
 "= 'credit') AND transactions.day < :until GROUP BY accounts.id, transactions.product_id HAVING "
 'max(transactions.day) IS NOT NULL ORDER BY accounts.id, transactions.product_id',
 ('account_id', 'product_id', 'day'),
 ('whole', 'whole', 'whole'),
 ())

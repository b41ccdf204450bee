"""Generated from the declarations by `make compile`; do not edit."""

YEARS = ('SELECT accounts.id AS account_id, transactions.product_id, transactions.currency, CASE WHEN (transactions.day >= '
 ':year0) THEN 0 WHEN (transactions.day >= :year1) THEN 1 WHEN (transactions.day >= :year2) THEN 2 WHEN '
 '(transactions.day >= :year3) THEN 3 WHEN (transactions.day >= :year4) THEN 4 ELSE 5 END AS ago, '
 "sum(transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END) AS minor FROM accounts LEFT "
 "OUTER JOIN transactions ON transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR "
 "transactions.kind = 'credit') AND transactions.product_id IS NOT NULL AND transactions.day < :until GROUP BY "
 'accounts.id, transactions.product_id, transactions.currency, ago HAVING transactions.product_id IS NOT NULL ORDER '
 'BY accounts.id, transactions.product_id, transactions.currency, ago',
 ('account_id', 'product_id', 'currency', 'ago', 'minor'),
 ('whole', 'whole', 'currency', 'whole', 'whole'),
 ())
OFFERED = ("SELECT opportunities.account_id, opportunity_lines.product_id, max(CASE WHEN (opportunities.status = 'open' OR "
 "opportunities.closed_on > :today) THEN 1 ELSE 0 END) AS open, max(CASE WHEN (opportunities.status = 'lost' AND "
 'opportunities.closed_on >= :since AND opportunities.closed_on <= :today) THEN 1 ELSE 0 END) AS lost FROM '
 'opportunities JOIN opportunity_lines ON opportunity_lines.opportunity_id = opportunities.id WHERE '
 'opportunity_lines.product_id IS NOT NULL AND opportunities.account_id IS NOT NULL AND opportunities.created_on <= '
 ":today AND (opportunities.status = 'open' OR opportunities.closed_on > :today OR opportunities.status = 'lost' AND "
 'opportunities.closed_on >= :since AND opportunities.closed_on <= :today) GROUP BY opportunities.account_id, '
 'opportunity_lines.product_id ORDER BY opportunities.account_id, opportunity_lines.product_id',
 ('account_id', 'product_id', 'open', 'lost'),
 ('whole', 'whole', 'whole', 'whole'),
 ())
KNOWN = ('SELECT whitespace_cells.id, whitespace_cells.account_id, whitespace_cells.product_id, whitespace_cells.status, '
 'whitespace_cells.potential, whitespace_cells.currency, whitespace_cells.why FROM whitespace_cells ORDER BY '
 'whitespace_cells.id',
 ('id', 'account_id', 'product_id', 'status', 'potential', 'currency', 'why'),
 ('whole', 'whole', 'whole', 'word', 'money', 'currency', 'text'),
 ((4, 'money', 5),))
OF_CELL = ('SELECT whitespace_cells.id, whitespace_cells.account_id, whitespace_cells.product_id, whitespace_cells.status, '
 'whitespace_cells.potential, whitespace_cells.currency, whitespace_cells.why FROM whitespace_cells WHERE '
 'whitespace_cells.account_id = :account_id AND whitespace_cells.product_id = :product_id ORDER BY '
 'whitespace_cells.id',
 ('id', 'account_id', 'product_id', 'status', 'potential', 'currency', 'why'),
 ('whole', 'whole', 'whole', 'word', 'money', 'currency', 'text'),
 ((4, 'money', 5),))

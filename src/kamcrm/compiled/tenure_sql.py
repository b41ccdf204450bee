"""Generated from the declarations by `make compile`; do not edit."""

BOUGHT = ('SELECT bought.account_id, bought.first, bought.last FROM (SELECT accounts.id AS account_id, (SELECT '
 "transactions.day FROM transactions WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' "
 "OR transactions.kind = 'credit') AND transactions.day < :until ORDER BY transactions.day ASC LIMIT 1 OFFSET 0) AS "
 'first, (SELECT transactions.day FROM transactions WHERE transactions.account_id = accounts.id AND '
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day < :until ORDER BY "
 'transactions.day DESC LIMIT 1 OFFSET 0) AS last FROM accounts) AS bought WHERE bought.first IS NOT NULL',
 ('account_id', 'first', 'last'),
 ('whole', 'whole', 'whole'),
 ())
SALES = ('SELECT transactions.account_id, ((transactions.day - begun.first) * 4) / 1461 AS year, transactions.currency, '
 "sum(transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END) AS net, sum(CASE WHEN "
 "(transactions.cost IS NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 "
 "END ELSE 0 END) AS costed, sum(coalesce(transactions.cost, 0) * CASE WHEN (transactions.kind = 'credit') THEN -1 "
 'ELSE 1 END) AS cost, sum(CASE WHEN (transactions.cost IS NULL AND coalesce((SELECT products.default_margin FROM '
 'products WHERE products.id = transactions.product_id), accounts.default_margin) IS NOT NULL) THEN transactions.net '
 "* CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END ELSE 0 END) AS assumed, sum(CASE WHEN "
 '(transactions.cost IS NULL AND coalesce((SELECT products.default_margin FROM products WHERE products.id = '
 'transactions.product_id), accounts.default_margin) IS NOT NULL) THEN transactions.net * CASE WHEN '
 "(transactions.kind = 'credit') THEN -1 ELSE 1 END * (1000 - coalesce((SELECT products.default_margin FROM products "
 'WHERE products.id = transactions.product_id), accounts.default_margin)) ELSE 0 END) AS assumed_milli FROM '
 'transactions JOIN accounts ON accounts.id = transactions.account_id JOIN (SELECT bought.account_id AS account_id, '
 'bought.first AS first, bought.last AS last FROM (SELECT accounts.id AS account_id, (SELECT transactions.day FROM '
 "transactions WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = "
 "'credit') AND transactions.day < :until ORDER BY transactions.day ASC LIMIT 1 OFFSET 0) AS first, (SELECT "
 "transactions.day FROM transactions WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' "
 "OR transactions.kind = 'credit') AND transactions.day < :until ORDER BY transactions.day DESC LIMIT 1 OFFSET 0) AS "
 'last FROM accounts) AS bought WHERE bought.first IS NOT NULL) AS begun ON begun.account_id = '
 "transactions.account_id WHERE (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day "
 '< :until GROUP BY transactions.account_id, ((transactions.day - begun.first) * 4) / 1461, transactions.currency '
 'ORDER BY transactions.account_id, ((transactions.day - begun.first) * 4) / 1461, transactions.currency',
 ('account_id', 'year', 'currency', 'net', 'costed', 'cost', 'assumed', 'assumed_milli'),
 ('whole', 'whole', 'currency', 'whole', 'whole', 'whole', 'whole', 'whole'),
 ())
EFFORT = ('WITH RECURSIVE years(year) AS (SELECT 0 AS year UNION ALL SELECT years.year + 1 AS anon_1 FROM years WHERE '
 'years.year < :years) SELECT begun.account_id, years.year, (SELECT sum(coalesce(interactions.minutes, CASE WHEN '
 "(interactions.channel = 'call') THEN :call WHEN (interactions.channel = 'video') THEN :video WHEN "
 "(interactions.channel = 'meeting') THEN :meeting WHEN (interactions.channel = 'visit') THEN :visit WHEN "
 "(interactions.channel = 'email') THEN :email WHEN (interactions.channel = 'message') THEN :message ELSE 0 END)) AS "
 "sum_1 FROM interactions WHERE interactions.account_id = begun.account_id AND interactions.status = 'held' AND "
 'interactions.day >= begun.first + (years.year * 1461 + 3) / 4 AND interactions.day < begun.first + ((years.year + '
 '1) * 1461 + 3) / 4) AS minutes FROM (SELECT bought.account_id AS account_id, bought.first AS first, bought.last AS '
 'last FROM (SELECT accounts.id AS account_id, (SELECT transactions.day FROM transactions WHERE '
 "transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND "
 'transactions.day < :until ORDER BY transactions.day ASC LIMIT 1 OFFSET 0) AS first, (SELECT transactions.day FROM '
 "transactions WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = "
 "'credit') AND transactions.day < :until ORDER BY transactions.day DESC LIMIT 1 OFFSET 0) AS last FROM accounts) AS "
 'bought WHERE bought.first IS NOT NULL) AS begun JOIN years ON begun.first + ((years.year + 1) * 1461 + 3) / 4 <= '
 ':until ORDER BY begun.account_id, years.year',
 ('account_id', 'year', 'minutes'),
 ('whole', 'whole', 'whole'),
 ())
COSTS = ('SELECT coalesce(costs.account_id, contracts.account_id, opportunities.account_id) AS account_id, '
 'costs.incurred_on, costs.currency, sum(costs.amount) AS minor FROM costs LEFT OUTER JOIN contracts ON contracts.id '
 '= costs.contract_id LEFT OUTER JOIN opportunities ON opportunities.id = costs.opportunity_id WHERE '
 'costs.incurred_on < :until_day AND coalesce(costs.account_id, contracts.account_id, opportunities.account_id) IS '
 'NOT NULL GROUP BY coalesce(costs.account_id, contracts.account_id, opportunities.account_id), costs.incurred_on, '
 'costs.currency ORDER BY coalesce(costs.account_id, contracts.account_id, opportunities.account_id), '
 'costs.incurred_on, costs.currency',
 ('account_id', 'incurred_on', 'currency', 'minor'),
 ('whole', 'day', 'currency', 'whole'),
 ((1, 'day', 1),))
TALK_COSTS = ('SELECT interactions.account_id, ((interactions.day - begun.first) * 4) / 1461 AS year, interactions.currency, '
 'sum(interactions.cost) AS minor FROM interactions JOIN (SELECT bought.account_id AS account_id, bought.first AS '
 'first, bought.last AS last FROM (SELECT accounts.id AS account_id, (SELECT transactions.day FROM transactions '
 "WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') "
 'AND transactions.day < :until ORDER BY transactions.day ASC LIMIT 1 OFFSET 0) AS first, (SELECT transactions.day '
 "FROM transactions WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR "
 "transactions.kind = 'credit') AND transactions.day < :until ORDER BY transactions.day DESC LIMIT 1 OFFSET 0) AS "
 'last FROM accounts) AS bought WHERE bought.first IS NOT NULL) AS begun ON begun.account_id = '
 'interactions.account_id WHERE interactions.cost IS NOT NULL AND interactions.day >= begun.first AND '
 'interactions.day < :until GROUP BY interactions.account_id, ((interactions.day - begun.first) * 4) / 1461, '
 'interactions.currency ORDER BY interactions.account_id, ((interactions.day - begun.first) * 4) / 1461, '
 'interactions.currency',
 ('account_id', 'year', 'currency', 'minor'),
 ('whole', 'whole', 'currency', 'whole'),
 ())

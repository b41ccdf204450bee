"""Generated from the declarations by `make compile`; do not edit."""

ACCOUNTS = ('SELECT accounts.id, accounts.name, accounts.handle, accounts.tier, accounts.phase, accounts.kind, accounts.status, '
 'accounts.segment, accounts.industry, accounts.source, accounts.city, accounts.country, accounts.employees, '
 'accounts.parent_id, accounts.customer_since AS customer_since, substr(accounts.created_at, 1, 10) AS created_on, '
 "accounts.archived, accounts.folded, accounts.sort_key FROM accounts WHERE accounts.kind = 'customer' OR "
 "accounts.kind = 'prospect' OR accounts.kind = 'partner' ORDER BY accounts.sort_key, accounts.id",
 ('id',
  'name',
  'handle',
  'tier',
  'phase',
  'kind',
  'status',
  'segment',
  'industry',
  'source',
  'city',
  'country',
  'employees',
  'parent_id',
  'customer_since',
  'created_on',
  'archived',
  'folded',
  'sort_key'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'word',
  'word',
  'text',
  'text',
  'text',
  'text',
  'text',
  'whole',
  'whole',
  'text',
  'text',
  'flag',
  'text',
  'text'),
 ((16, 'flag', 16),))
BOUGHT = ('SELECT bought.account_id, bought.first, bought.last FROM (SELECT accounts.id AS account_id, (SELECT '
 "transactions.day FROM transactions WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' "
 "OR transactions.kind = 'credit') AND transactions.day < :until ORDER BY transactions.day ASC LIMIT 1 OFFSET 0) AS "
 'first, (SELECT transactions.day FROM transactions WHERE transactions.account_id = accounts.id AND '
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day < :until ORDER BY "
 'transactions.day DESC LIMIT 1 OFFSET 0) AS last FROM accounts) AS bought WHERE bought.first IS NOT NULL',
 ('account_id', 'first', 'last'),
 ('whole', 'whole', 'whole'),
 ())
SALES = ('SELECT accounts.id AS account_id, transactions.currency, sum(transactions.net * CASE WHEN (transactions.kind = '
 "'credit') THEN -1 ELSE 1 END) AS net, sum(CASE WHEN (transactions.cost IS NOT NULL) THEN transactions.net * CASE "
 "WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END ELSE 0 END) AS costed, sum(coalesce(transactions.cost, 0) * "
 "CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END) AS cost, sum(CASE WHEN (transactions.cost IS NULL AND "
 'coalesce((SELECT products.default_margin FROM products WHERE products.id = transactions.product_id), '
 "accounts.default_margin) IS NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 "
 'ELSE 1 END ELSE 0 END) AS assumed, sum(CASE WHEN (transactions.cost IS NULL AND coalesce((SELECT '
 'products.default_margin FROM products WHERE products.id = transactions.product_id), accounts.default_margin) IS '
 "NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END * (1000 - "
 'coalesce((SELECT products.default_margin FROM products WHERE products.id = transactions.product_id), '
 'accounts.default_margin)) ELSE 0 END) AS assumed_milli FROM accounts LEFT OUTER JOIN transactions ON '
 "transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND "
 'transactions.day >= :first AND transactions.day < :until GROUP BY accounts.id, transactions.currency HAVING '
 'transactions.currency IS NOT NULL ORDER BY accounts.id, transactions.currency',
 ('account_id', 'currency', 'net', 'costed', 'cost', 'assumed', 'assumed_milli'),
 ('whole', 'currency', 'whole', 'whole', 'whole', 'whole', 'whole'),
 ())
BY_DAY = ("SELECT transactions.day, transactions.currency, sum(transactions.net * CASE WHEN (transactions.kind = 'credit') "
 'THEN -1 ELSE 1 END) AS net, sum(CASE WHEN (transactions.cost IS NOT NULL) THEN transactions.net * CASE WHEN '
 "(transactions.kind = 'credit') THEN -1 ELSE 1 END ELSE 0 END) AS costed, sum(coalesce(transactions.cost, 0) * CASE "
 "WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END) AS cost, sum(CASE WHEN (transactions.cost IS NULL AND "
 'coalesce((SELECT products.default_margin FROM products WHERE products.id = transactions.product_id), '
 "accounts.default_margin) IS NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 "
 'ELSE 1 END ELSE 0 END) AS assumed, sum(CASE WHEN (transactions.cost IS NULL AND coalesce((SELECT '
 'products.default_margin FROM products WHERE products.id = transactions.product_id), accounts.default_margin) IS '
 "NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END * (1000 - "
 'coalesce((SELECT products.default_margin FROM products WHERE products.id = transactions.product_id), '
 'accounts.default_margin)) ELSE 0 END) AS assumed_milli FROM accounts LEFT OUTER JOIN transactions ON '
 "transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND "
 'transactions.day >= :first AND transactions.day < :until GROUP BY transactions.day, transactions.currency HAVING '
 'transactions.currency IS NOT NULL ORDER BY transactions.day, transactions.currency',
 ('day', 'currency', 'net', 'costed', 'cost', 'assumed', 'assumed_milli'),
 ('whole', 'currency', 'whole', 'whole', 'whole', 'whole', 'whole'),
 ())
BY_DAY_OF = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT transactions.day, '
 "transactions.currency, sum(transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END) AS net, "
 "sum(CASE WHEN (transactions.cost IS NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') "
 'THEN -1 ELSE 1 END ELSE 0 END) AS costed, sum(coalesce(transactions.cost, 0) * CASE WHEN (transactions.kind = '
 "'credit') THEN -1 ELSE 1 END) AS cost, sum(CASE WHEN (transactions.cost IS NULL AND coalesce((SELECT "
 'products.default_margin FROM products WHERE products.id = transactions.product_id), accounts.default_margin) IS '
 "NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END ELSE 0 END) AS "
 'assumed, sum(CASE WHEN (transactions.cost IS NULL AND coalesce((SELECT products.default_margin FROM products WHERE '
 'products.id = transactions.product_id), accounts.default_margin) IS NOT NULL) THEN transactions.net * CASE WHEN '
 "(transactions.kind = 'credit') THEN -1 ELSE 1 END * (1000 - coalesce((SELECT products.default_margin FROM products "
 'WHERE products.id = transactions.product_id), accounts.default_margin)) ELSE 0 END) AS assumed_milli FROM accounts '
 "LEFT OUTER JOIN transactions ON transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR "
 "transactions.kind = 'credit') AND transactions.day >= :first AND transactions.day < :until WHERE accounts.id IN "
 '(SELECT family.id FROM family) GROUP BY transactions.day, transactions.currency HAVING transactions.currency IS '
 'NOT NULL ORDER BY transactions.day, transactions.currency',
 ('day', 'currency', 'net', 'costed', 'cost', 'assumed', 'assumed_milli'),
 ('whole', 'currency', 'whole', 'whole', 'whole', 'whole', 'whole'),
 ())
EFFORT = ("SELECT accounts.id AS account_id, sum(coalesce(interactions.minutes, CASE WHEN (interactions.channel = 'call') "
 "THEN :call WHEN (interactions.channel = 'video') THEN :video WHEN (interactions.channel = 'meeting') THEN :meeting "
 "WHEN (interactions.channel = 'visit') THEN :visit WHEN (interactions.channel = 'email') THEN :email WHEN "
 "(interactions.channel = 'message') THEN :message ELSE 0 END)) AS minutes, sum(CASE WHEN (interactions.minutes IS "
 "NULL) THEN CASE WHEN (interactions.channel = 'call') THEN :call WHEN (interactions.channel = 'video') THEN :video "
 "WHEN (interactions.channel = 'meeting') THEN :meeting WHEN (interactions.channel = 'visit') THEN :visit WHEN "
 "(interactions.channel = 'email') THEN :email WHEN (interactions.channel = 'message') THEN :message ELSE 0 END ELSE "
 '0 END) AS estimated FROM accounts LEFT OUTER JOIN interactions ON interactions.account_id = accounts.id AND '
 "interactions.status = 'held' AND interactions.day >= :first AND interactions.day < :until GROUP BY accounts.id "
 'HAVING count(interactions.day) > 0 ORDER BY accounts.id',
 ('account_id', 'minutes', 'estimated'),
 ('whole', 'whole', 'whole'),
 ())
COSTS = ('SELECT coalesce(costs.account_id, contracts.account_id, opportunities.account_id) AS account_id, costs.currency, '
 'sum(costs.amount) AS minor FROM costs LEFT OUTER JOIN contracts ON contracts.id = costs.contract_id LEFT OUTER '
 'JOIN opportunities ON opportunities.id = costs.opportunity_id WHERE costs.incurred_on >= :first_day AND '
 'costs.incurred_on < :until_day AND coalesce(costs.account_id, contracts.account_id, opportunities.account_id) IS '
 'NOT NULL GROUP BY coalesce(costs.account_id, contracts.account_id, opportunities.account_id), costs.currency ORDER '
 'BY coalesce(costs.account_id, contracts.account_id, opportunities.account_id), costs.currency',
 ('account_id', 'currency', 'minor'),
 ('whole', 'currency', 'whole'),
 ())
TALK_COSTS = ('SELECT accounts.id AS account_id, interactions.currency, sum(interactions.cost) AS minor FROM accounts LEFT OUTER '
 'JOIN interactions ON interactions.account_id = accounts.id AND interactions.cost IS NOT NULL AND interactions.day '
 '>= :first AND interactions.day < :until GROUP BY accounts.id, interactions.currency HAVING count(interactions.day) '
 '> 0 ORDER BY accounts.id, interactions.currency',
 ('account_id', 'currency', 'minor'),
 ('whole', 'currency', 'whole'),
 ())

"""Generated from the declarations by `make compile`; do not edit."""

DELIVERIES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT products.id, products.name AS '
 "product, sum(transactions.quantity * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END) AS quantity, "
 "products.unit, sum(CASE WHEN (transactions.kind = 'credit') THEN -transactions.net ELSE transactions.net END) AS "
 'invoiced, transactions.currency, max(transactions.transacted_on) AS last FROM transactions LEFT OUTER JOIN '
 'products ON products.id = transactions.product_id WHERE transactions.account_id IN (SELECT family.id FROM family) '
 "AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day >= :first AND "
 'transactions.day < :until GROUP BY products.id, products.name, products.unit, transactions.currency ORDER BY '
 'products.name NULLS LAST, products.id, transactions.currency',
 ('id', 'product', 'quantity', 'unit', 'invoiced', 'currency', 'last'),
 ('whole', 'text', 'whole', 'text', 'money', 'currency', 'day'),
 ((4, 'money', 5), (6, 'day', 6)))
OBJECTIVES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT objectives.id, '
 'objectives.what, objectives.due, objectives.status, objectives.progress FROM objectives JOIN plans ON plans.id = '
 "objectives.plan_id WHERE plans.account_id IN (SELECT family.id FROM family) AND plans.status = 'active' AND "
 "objectives.side = 'them' AND objectives.status != 'dropped' ORDER BY objectives.position, objectives.id",
 ('id', 'what', 'due', 'status', 'progress'),
 ('whole', 'text', 'day', 'word', 'whole'),
 ((2, 'day', 2),))
AGREED = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT followups.id, followups.what, '
 'followups.original_due, followups.due, followups.done_on, followups.theirs FROM followups LEFT OUTER JOIN '
 'objectives ON objectives.id = followups.objective_id WHERE followups.account_id IN (SELECT family.id FROM family) '
 "AND (objectives.side = 'them' OR followups.theirs = 1) AND followups.status != 'cancelled' AND "
 '(followups.original_due >= :first_day AND followups.original_due < :until_day OR followups.done_on >= :first_day '
 'AND followups.done_on < :until_day) ORDER BY followups.original_due, followups.id',
 ('id', 'what', 'original_due', 'due', 'done_on', 'theirs'),
 ('whole', 'text', 'day', 'day', 'day', 'flag'),
 ((2, 'day', 2), (3, 'day', 3), (4, 'day', 4), (5, 'flag', 5)))
CASES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT cases.id, cases.what, '
 'cases.opened_on, cases.closed_on FROM cases WHERE cases.account_id IN (SELECT family.id FROM family) AND '
 'cases.opened_on < :until_day AND (cases.closed_on IS NULL OR cases.closed_on >= :first_day) ORDER BY '
 'cases.opened_on, cases.id',
 ('id', 'what', 'opened_on', 'closed_on'),
 ('whole', 'text', 'day', 'day'),
 ((2, 'day', 2), (3, 'day', 3)))
ENDS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT contracts.id, '
 'contracts.ends_on AS "on", contracts.name FROM contracts WHERE contracts.account_id IN (SELECT family.id FROM '
 "family) AND contracts.status = 'active' AND contracts.ends_on >= :today ORDER BY contracts.ends_on, contracts.id",
 ('id', 'on', 'name'),
 ('whole', 'day', 'text'),
 ((1, 'day', 1),))
MEETINGS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT interactions.id, '
 'interactions.day, interactions.channel FROM interactions WHERE interactions.account_id IN (SELECT family.id FROM '
 "family) AND interactions.status = 'planned' AND interactions.private = 0 AND interactions.day >= :today ORDER BY "
 'interactions.at, interactions.id',
 ('id', 'day', 'channel'),
 ('whole', 'whole', 'word'),
 ())
MILESTONES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT milestones.id, milestones.due '
 'AS "on", milestones.what FROM milestones JOIN plans ON plans.id = milestones.plan_id JOIN objectives ON '
 'objectives.id = milestones.objective_id WHERE plans.account_id IN (SELECT family.id FROM family) AND plans.status '
 "= 'active' AND objectives.side = 'them' AND milestones.done_on IS NULL AND milestones.due >= :today ORDER BY "
 'milestones.due, milestones.id',
 ('id', 'on', 'what'),
 ('whole', 'day', 'text'),
 ((1, 'day', 1),))
ACCOUNT = ('SELECT accounts.id, accounts.name, accounts.language FROM accounts WHERE accounts.id = :account_id',
 ('id', 'name', 'language'),
 ('whole', 'text', 'text'),
 ())

"""Generated from the declarations by `make compile`; do not edit."""

PRESENT = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT participants.interaction_id, '
 'contacts.name FROM participants JOIN interactions ON interactions.id = participants.interaction_id JOIN contacts '
 'ON contacts.id = participants.contact_id WHERE interactions.account_id IN (SELECT family.id FROM family) ORDER BY '
 'participants.interaction_id, contacts.sort_key, contacts.id',
 ('interaction_id', 'name'),
 ('whole', 'text'),
 ())
PLANS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT plans.id, plans.name, '
 'plans.type, plans.status, plans.starts_on, plans.ends_on, plans.about FROM plans WHERE plans.account_id IN (SELECT '
 "family.id FROM family) ORDER BY CASE WHEN (plans.status = 'active') THEN 0 WHEN (plans.status = 'draft') THEN 1 "
 'ELSE 2 END, plans.id DESC',
 ('id', 'name', 'type', 'status', 'starts_on', 'ends_on', 'about'),
 ('whole', 'text', 'word', 'word', 'day', 'day', 'text'),
 ((4, 'day', 4), (5, 'day', 5)))
OBJECTIVES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT objectives.id, '
 'objectives.plan_id, objectives.what, objectives.side, objectives.status, objectives.due, objectives.progress, '
 'objectives.owner FROM objectives JOIN plans ON plans.id = objectives.plan_id WHERE plans.account_id IN (SELECT '
 'family.id FROM family) ORDER BY objectives.plan_id, objectives.position, objectives.id',
 ('id', 'plan_id', 'what', 'side', 'status', 'due', 'progress', 'owner'),
 ('whole', 'whole', 'text', 'word', 'word', 'day', 'whole', 'text'),
 ((5, 'day', 5),))
MILESTONES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT milestones.id, '
 'milestones.plan_id, milestones.what, milestones.due, milestones.done_on FROM milestones JOIN plans ON plans.id = '
 'milestones.plan_id WHERE plans.account_id IN (SELECT family.id FROM family) ORDER BY milestones.plan_id, '
 'milestones.due, milestones.id',
 ('id', 'plan_id', 'what', 'due', 'done_on'),
 ('whole', 'whole', 'text', 'day', 'day'),
 ((3, 'day', 3), (4, 'day', 4)))
SWOT = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT swot_items.id, '
 'swot_items.plan_id, swot_items.what, swot_items.kind FROM swot_items JOIN plans ON plans.id = swot_items.plan_id '
 'WHERE plans.account_id IN (SELECT family.id FROM family) ORDER BY swot_items.plan_id, swot_items.kind, '
 'swot_items.position, swot_items.id',
 ('id', 'plan_id', 'what', 'kind'),
 ('whole', 'whole', 'text', 'word'),
 ())
CONTRACTS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT contracts.id, contracts.name, '
 'contracts.ends_on, contracts.status, contracts.value, contracts.currency FROM contracts WHERE contracts.account_id '
 'IN (SELECT family.id FROM family) ORDER BY contracts.ends_on DESC NULLS FIRST, contracts.id',
 ('id', 'name', 'ends_on', 'status', 'value', 'currency'),
 ('whole', 'text', 'day', 'word', 'money', 'currency'),
 ((2, 'day', 2), (4, 'money', 5)))
FEEDBACK = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT feedback.id, '
 'feedback.answered_on, feedback.kind, feedback.score, contacts.name AS person, feedback.comment FROM feedback LEFT '
 'OUTER JOIN contacts ON contacts.id = feedback.contact_id WHERE feedback.account_id IN (SELECT family.id FROM '
 'family) ORDER BY feedback.answered_on DESC NULLS FIRST, feedback.id DESC',
 ('id', 'answered_on', 'kind', 'score', 'person', 'comment'),
 ('whole', 'day', 'word', 'whole', 'text', 'text'),
 ((1, 'day', 1),))
WALLETS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT wallets.id, products.name AS '
 'product, wallets.category, wallets.amount, wallets.currency, wallets.ends_on, wallets.confidence, wallets.source '
 'FROM wallets LEFT OUTER JOIN products ON products.id = wallets.product_id WHERE wallets.account_id IN (SELECT '
 'family.id FROM family) ORDER BY wallets.ends_on DESC, wallets.id',
 ('id', 'product', 'category', 'amount', 'currency', 'ends_on', 'confidence', 'source'),
 ('whole', 'text', 'text', 'money', 'currency', 'day', 'word', 'text'),
 ((3, 'money', 4), (5, 'day', 5)))
COMPETITORS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT competitors.id, '
 'accounts_1.name AS name, competitors.category, competitors.rank, competitors.seen_on, competitors.gone_on, '
 'competitors.about FROM competitors JOIN accounts AS accounts_1 ON accounts_1.id = competitors.competitor_id WHERE '
 'competitors.account_id IN (SELECT family.id FROM family) ORDER BY competitors.rank NULLS LAST, competitors.seen_on '
 'DESC, competitors.id',
 ('id', 'name', 'category', 'rank', 'seen_on', 'gone_on', 'about'),
 ('whole', 'text', 'text', 'whole', 'day', 'day', 'text'),
 ((4, 'day', 4), (5, 'day', 5)))
LINKS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT links.id, links.name, '
 'links.linked_on, links.target FROM links WHERE links.account_id IN (SELECT family.id FROM family) ORDER BY '
 'links.linked_on DESC, links.id DESC',
 ('id', 'name', 'linked_on', 'target'),
 ('whole', 'text', 'day', 'text'),
 ((2, 'day', 2),))

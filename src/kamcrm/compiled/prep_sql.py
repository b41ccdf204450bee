"""Generated from the declarations by `make compile`; do not edit."""

PEOPLE = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT contacts.id, contacts.name, '
 'contacts.title, contacts.role, contacts.influence, contacts.sentiment, (SELECT max(interactions.day) AS max_1 FROM '
 'interactions JOIN participants ON participants.interaction_id = interactions.id WHERE participants.contact_id = '
 "contacts.id AND interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note' AND "
 'interactions.day <= :today) AS touched, (SELECT contact_phones.phone FROM contact_phones WHERE '
 'contact_phones.contact_id = contacts.id ORDER BY contact_phones.is_primary DESC, contact_phones.id LIMIT 1 OFFSET '
 '0) AS phone, (SELECT contact_emails.email FROM contact_emails WHERE contact_emails.contact_id = contacts.id ORDER '
 'BY contact_emails.is_primary DESC, contact_emails.id LIMIT 1 OFFSET 0) AS email, contacts.do_not_contact, '
 'contacts.account_id FROM contacts WHERE contacts.account_id IN (SELECT family.id FROM family) AND '
 'contacts.archived = 0 AND contacts.left_on IS NULL ORDER BY contacts.influence DESC NULLS LAST, contacts.sort_key, '
 'contacts.id',
 ('id',
  'name',
  'title',
  'role',
  'influence',
  'sentiment',
  'touched',
  'phone',
  'email',
  'do_not_contact',
  'account_id'),
 ('whole', 'text', 'text', 'word', 'whole', 'whole', 'whole', 'text', 'text', 'flag', 'whole'),
 ((9, 'flag', 9),))
TALKS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT interactions.id, '
 'interactions.account_id, accounts.name AS account, interactions.at, interactions.day, interactions.channel, '
 'interactions.mood, interactions.text FROM interactions JOIN accounts ON accounts.id = interactions.account_id '
 'WHERE interactions.id IN (SELECT interactions.id FROM interactions WHERE interactions.account_id IN (SELECT '
 "family.id FROM family) AND interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != "
 "'note' AND interactions.day <= :today ORDER BY interactions.day DESC, interactions.id DESC LIMIT 5 OFFSET 0) ORDER "
 'BY interactions.at DESC, interactions.id DESC',
 ('id', 'account_id', 'account', 'at', 'day', 'channel', 'mood', 'text'),
 ('whole', 'whole', 'text', 'instant', 'whole', 'word', 'whole', 'text'),
 ((3, 'instant', 3),))
PRESENT = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT participants.interaction_id, '
 'contacts.name FROM participants JOIN contacts ON contacts.id = participants.contact_id WHERE '
 'participants.interaction_id IN (SELECT interactions.id FROM interactions WHERE interactions.account_id IN (SELECT '
 "family.id FROM family) AND interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != "
 "'note' AND interactions.day <= :today ORDER BY interactions.day DESC, interactions.id DESC LIMIT 5 OFFSET 0) ORDER "
 'BY participants.interaction_id, contacts.sort_key, contacts.id',
 ('interaction_id', 'name'),
 ('whole', 'text'),
 ())
FOLLOWUPS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT followups.id, followups.what, '
 'followups.due, followups.due_time, followups.owner, followups.theirs, contacts.name AS person FROM followups LEFT '
 'OUTER JOIN contacts ON contacts.id = followups.contact_id WHERE followups.account_id IN (SELECT family.id FROM '
 "family) AND followups.status = 'open' ORDER BY followups.due, followups.id",
 ('id', 'what', 'due', 'due_time', 'owner', 'theirs', 'person'),
 ('whole', 'text', 'day', 'clock', 'text', 'flag', 'text'),
 ((2, 'day', 2), (5, 'flag', 5)))
OPPORTUNITIES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT opportunities.id, '
 'opportunities.name, opportunities.stage, opportunities.amount, opportunities.currency, opportunities.probability, '
 'opportunities.close_on, opportunities.next_step FROM opportunities WHERE opportunities.account_id IN (SELECT '
 "family.id FROM family) AND opportunities.status = 'open' ORDER BY opportunities.close_on NULLS LAST, "
 'opportunities.id',
 ('id', 'name', 'stage', 'amount', 'currency', 'probability', 'close_on', 'next_step'),
 ('whole', 'text', 'text', 'money', 'currency', 'whole', 'day', 'text'),
 ((3, 'money', 4), (6, 'day', 6)))
CONTRACTS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT contracts.id, contracts.name, '
 'contracts.ends_on, contracts.notice_days, contracts.value, contracts.currency FROM contracts WHERE '
 "contracts.account_id IN (SELECT family.id FROM family) AND contracts.status = 'active' AND contracts.ends_on >= "
 ':today ORDER BY contracts.ends_on, contracts.id',
 ('id', 'name', 'ends_on', 'notice_days', 'value', 'currency'),
 ('whole', 'text', 'day', 'whole', 'money', 'currency'),
 ((2, 'day', 2), (4, 'money', 5)))
PLANNED = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT interactions.id, '
 'interactions.day, interactions.at, interactions.has_time, interactions.channel, interactions.text FROM '
 "interactions WHERE interactions.account_id IN (SELECT family.id FROM family) AND interactions.status = 'planned' "
 'AND interactions.day >= :today ORDER BY interactions.at, interactions.id',
 ('id', 'day', 'at', 'has_time', 'channel', 'text'),
 ('whole', 'whole', 'instant', 'flag', 'word', 'text'),
 ((2, 'instant', 2), (3, 'flag', 3)))
NEEDS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT needs.id, needs.what, '
 'needs.kind, needs.expression, needs.status, needs.noted_on FROM needs WHERE needs.account_id IN (SELECT family.id '
 "FROM family) AND needs.status != 'met' ORDER BY needs.noted_on DESC, needs.id DESC",
 ('id', 'what', 'kind', 'expression', 'status', 'noted_on'),
 ('whole', 'text', 'word', 'word', 'word', 'day'),
 ((5, 'day', 5),))
CASES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT cases.id, cases.what, '
 'cases.severity, cases.category, cases.opened_on FROM cases WHERE cases.account_id IN (SELECT family.id FROM '
 "family) AND cases.closed_on IS NULL ORDER BY CASE WHEN (cases.severity = 'high') THEN 0 WHEN (cases.severity = "
 "'medium') THEN 1 ELSE 2 END, cases.opened_on, cases.id",
 ('id', 'what', 'severity', 'category', 'opened_on'),
 ('whole', 'text', 'word', 'text', 'day'),
 ((4, 'day', 4),))
MARKET = ('SELECT interactions.id, interactions.day, interactions.text FROM interactions WHERE interactions.segment = '
 ':segment AND interactions.segment IS NOT NULL AND interactions.day <= :today ORDER BY interactions.day DESC, '
 'interactions.id DESC LIMIT 3 OFFSET 0',
 ('id', 'day', 'text'),
 ('whole', 'whole', 'text'),
 ())
HOLDINGS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT products.id, products.name, '
 "products.category, max(transactions.transacted_on) AS last_bought, sum(CASE WHEN (transactions.kind = 'credit') "
 'THEN -transactions.net ELSE transactions.net END) AS revenue, transactions.currency FROM transactions JOIN '
 'products ON products.id = transactions.product_id WHERE transactions.account_id IN (SELECT family.id FROM family) '
 "AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day >= :first AND "
 'transactions.day < :today GROUP BY products.id, products.name, products.category, transactions.currency ORDER BY '
 'products.name, products.id, transactions.currency',
 ('id', 'name', 'category', 'last_bought', 'revenue', 'currency'),
 ('whole', 'text', 'text', 'day', 'money', 'currency'),
 ((3, 'day', 3), (4, 'money', 5)))

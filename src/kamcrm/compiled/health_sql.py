"""Generated from the declarations by `make compile`; do not edit."""

ACCOUNTS = ('SELECT accounts.id, accounts.name, accounts.handle, accounts.tier, accounts.phase, accounts.kind, accounts.status, '
 'accounts.segment, accounts.industry, accounts.at_risk, accounts.at_risk_why, accounts.customer_since AS '
 'customer_since, substr(accounts.created_at, 1, 10) AS created_on, (SELECT min(transactions.day) AS min_1 FROM '
 "transactions WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = "
 "'credit') AND transactions.day <= :today) AS first_sale, (SELECT min(interactions.day) AS min_2 FROM interactions "
 "WHERE interactions.account_id = accounts.id AND interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AND interactions.day <= :today) AS first_touch FROM accounts WHERE "
 "accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = 'dormant') AND (accounts.kind = "
 "'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL) ORDER BY accounts.sort_key, "
 'accounts.id',
 ('id',
  'name',
  'handle',
  'tier',
  'phase',
  'kind',
  'status',
  'segment',
  'industry',
  'at_risk',
  'at_risk_why',
  'customer_since',
  'created_on',
  'first_sale',
  'first_touch'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'word',
  'word',
  'text',
  'text',
  'flag',
  'text',
  'text',
  'text',
  'whole',
  'whole'),
 ((9, 'flag', 9),))
SOLD = ('SELECT accounts.id AS account_id, transactions.currency, sum(CASE WHEN (transactions.day >= :middle) THEN '
 "transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END ELSE 0 END) AS now, sum(CASE WHEN "
 "(transactions.day < :middle) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END "
 'ELSE 0 END) AS "before" FROM accounts JOIN transactions ON transactions.account_id = accounts.id WHERE '
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day >= :first AND "
 'transactions.day < :today GROUP BY accounts.id, transactions.currency ORDER BY accounts.id, transactions.currency',
 ('account_id', 'currency', 'now', 'before'),
 ('whole', 'currency', 'whole', 'whole'),
 ())
KEY_PEOPLE = ('SELECT contacts.id, contacts.account_id, contacts.name, contacts.role, contacts.sentiment, (SELECT '
 'interactions.day FROM interactions JOIN participants ON participants.interaction_id = interactions.id WHERE '
 "participants.contact_id = contacts.id AND interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AND interactions.day >= :since AND interactions.day <= :today ORDER BY "
 "participants.id DESC LIMIT 1 OFFSET 0) AS touched FROM contacts WHERE (contacts.role = 'decision maker' OR "
 "contacts.role = 'champion' OR contacts.role = 'executive sponsor') AND contacts.account_id IS NOT NULL AND "
 'contacts.archived = 0 AND (contacts.left_on IS NULL OR contacts.left_on > :day) ORDER BY contacts.account_id, '
 'contacts.sort_key, contacts.id',
 ('id', 'account_id', 'name', 'role', 'sentiment', 'touched'),
 ('whole', 'whole', 'text', 'word', 'whole', 'whole'),
 ())
FEEDBACK = ('SELECT feedback.account_id, feedback.contact_id, feedback.kind, feedback.score FROM feedback WHERE feedback.score '
 'IS NOT NULL AND feedback.answered_on > :first_day AND feedback.answered_on <= :day ORDER BY feedback.answered_on, '
 'feedback.id',
 ('account_id', 'contact_id', 'kind', 'score'),
 ('whole', 'whole', 'word', 'whole'),
 ())
OBJECTIVES = ("SELECT plans.account_id, count(objectives.id) AS items, sum(CASE WHEN (objectives.status = 'missed' OR "
 "objectives.status = 'open' AND objectives.due < :day) THEN 1 ELSE 0 END) AS late FROM plans JOIN objectives ON "
 "objectives.plan_id = plans.id WHERE plans.status = 'active' AND plans.account_id IS NOT NULL AND objectives.status "
 "!= 'dropped' GROUP BY plans.account_id ORDER BY plans.account_id",
 ('account_id', 'items', 'late'),
 ('whole', 'whole', 'whole'),
 ())
MILESTONES = ('SELECT plans.account_id, count(milestones.id) AS items, sum(CASE WHEN (milestones.due < :day AND '
 '(milestones.done_on IS NULL OR milestones.done_on > :day)) THEN 1 ELSE 0 END) AS late FROM plans JOIN milestones '
 "ON milestones.plan_id = plans.id WHERE plans.status = 'active' AND plans.account_id IS NOT NULL GROUP BY "
 'plans.account_id ORDER BY plans.account_id',
 ('account_id', 'items', 'late'),
 ('whole', 'whole', 'whole'),
 ())
OPEN_CASES = ('SELECT cases.account_id, cases.severity, count(cases.id) AS cases FROM cases WHERE cases.opened_on <= :day AND '
 '(cases.closed_on IS NULL OR cases.closed_on > :day) GROUP BY cases.account_id, cases.severity ORDER BY '
 'cases.account_id, cases.severity',
 ('account_id', 'severity', 'cases'),
 ('whole', 'word', 'whole'),
 ())
IN_FORCE = ("SELECT count(accounts.id) AS accounts FROM accounts WHERE accounts.archived = 0 AND (accounts.status = 'active' OR "
 "accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR "
 'accounts.cadence_days IS NOT NULL)',
 ('accounts',),
 ('whole',),
 ())
SNAPSHOTS = ('SELECT health_snapshots.account_id, health_snapshots.day, health_snapshots.score, health_snapshots.confidence FROM '
 'health_snapshots WHERE health_snapshots.day = (SELECT max(health_snapshots_1.day) AS max_1 FROM health_snapshots '
 'AS health_snapshots_1 WHERE health_snapshots_1.account_id = health_snapshots.account_id AND health_snapshots_1.day '
 '<= :by) ORDER BY health_snapshots.account_id',
 ('account_id', 'day', 'score', 'confidence'),
 ('whole', 'whole', 'whole', 'whole'),
 ())

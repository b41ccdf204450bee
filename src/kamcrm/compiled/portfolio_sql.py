"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT accounts.id, accounts.name, accounts.handle, accounts.tier, accounts.phase, accounts.kind, '
 'accounts.segment, accounts.industry, accounts.city, (WITH RECURSIVE units(id) AS (SELECT accounts_1.id AS id FROM '
 'accounts AS accounts_1 WHERE accounts_1.id = accounts.id UNION SELECT accounts_2.id AS id FROM accounts AS '
 'accounts_2, units WHERE accounts_2.parent_id = units.id) SELECT max((SELECT max(interactions.day) AS max_2 FROM '
 "interactions WHERE interactions.account_id = units.id AND interactions.status = 'held' AND interactions.attempt = "
 "0 AND interactions.channel != 'note' AND interactions.day <= :today)) AS max_1 FROM units) AS touched, (WITH "
 'RECURSIVE units(id) AS (SELECT accounts_1.id AS id FROM accounts AS accounts_1 WHERE accounts_1.id = accounts.id '
 'UNION SELECT accounts_2.id AS id FROM accounts AS accounts_2, units WHERE accounts_2.parent_id = units.id) SELECT '
 'min((SELECT min(interactions.day) AS min_2 FROM interactions WHERE interactions.account_id = units.id AND '
 "interactions.at >= :midnight AND interactions.status = 'planned')) AS min_1 FROM units) AS planned_day, (SELECT "
 "min(followups.due) AS min_3 FROM followups WHERE followups.account_id = accounts.id AND followups.status = 'open') "
 'AS next_due, (SELECT count(followups.id) AS count_1 FROM followups WHERE followups.account_id = accounts.id AND '
 "followups.status = 'open') AS followups, (SELECT count(followups.id) AS count_2 FROM followups WHERE "
 "followups.account_id = accounts.id AND followups.status = 'open' AND followups.due < :day) AS overdue, (SELECT "
 'CASE WHEN (min(opportunities.currency) = max(opportunities.currency)) THEN sum(opportunities.amount) END AS anon_1 '
 "FROM opportunities WHERE opportunities.account_id = accounts.id AND opportunities.status = 'open') AS pipeline, "
 '(SELECT min(opportunities.currency) AS min_4 FROM opportunities WHERE opportunities.account_id = accounts.id AND '
 "opportunities.status = 'open') AS pipeline_currency, (SELECT CASE WHEN (min(transactions.currency) = "
 "max(transactions.currency)) THEN sum(CASE WHEN (transactions.kind = 'credit') THEN -transactions.net ELSE "
 'transactions.net END) END AS anon_2 FROM transactions WHERE transactions.account_id = accounts.id AND '
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day >= :first AND "
 'transactions.day < :today) AS revenue, (SELECT min(transactions.currency) AS min_5 FROM transactions WHERE '
 "transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND "
 'transactions.day >= :first AND transactions.day < :today) AS revenue_currency, (SELECT health_snapshots.score FROM '
 'health_snapshots WHERE health_snapshots.account_id = accounts.id AND health_snapshots.day <= :today ORDER BY '
 'health_snapshots.day DESC LIMIT 1 OFFSET 0) AS health, accounts.customer_since, accounts.created_at, '
 'accounts.cadence_days, accounts.rest_until, (SELECT min(contacts.cadence_days) AS min_6 FROM contacts WHERE '
 'contacts.account_id = accounts.id AND contacts.cadence_days IS NOT NULL AND contacts.archived = 0) AS '
 'person_cadence, (SELECT max(account_history.changed_on) AS max_3 FROM account_history WHERE '
 "account_history.account_id = accounts.id AND account_history.field = 'tier') AS tiered_on, accounts.folded, "
 "accounts.sort_key FROM accounts WHERE accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = "
 "'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL) "
 'ORDER BY accounts.sort_key, accounts.id',
 ('id',
  'name',
  'handle',
  'tier',
  'phase',
  'kind',
  'segment',
  'industry',
  'city',
  'touched',
  'planned_day',
  'next_due',
  'followups',
  'overdue',
  'pipeline',
  'pipeline_currency',
  'revenue',
  'revenue_currency',
  'health',
  'customer_since',
  'created_at',
  'cadence_days',
  'rest_until',
  'person_cadence',
  'tiered_on',
  'folded',
  'sort_key'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'word',
  'text',
  'text',
  'text',
  'whole',
  'whole',
  'day',
  'whole',
  'whole',
  'money',
  'currency',
  'money',
  'currency',
  'whole',
  'day',
  'instant',
  'whole',
  'day',
  'whole',
  'day',
  'text',
  'text'),
 ((11, 'day', 11),
  (14, 'money', 15),
  (16, 'money', 17),
  (19, 'day', 19),
  (20, 'instant', 20),
  (22, 'day', 22),
  (24, 'day', 24)))
ONE = ('SELECT accounts.id, accounts.name, accounts.handle, accounts.tier, accounts.phase, accounts.kind, '
 'accounts.segment, accounts.industry, accounts.city, (WITH RECURSIVE units(id) AS (SELECT accounts_1.id AS id FROM '
 'accounts AS accounts_1 WHERE accounts_1.id = accounts.id UNION SELECT accounts_2.id AS id FROM accounts AS '
 'accounts_2, units WHERE accounts_2.parent_id = units.id) SELECT max((SELECT max(interactions.day) AS max_2 FROM '
 "interactions WHERE interactions.account_id = units.id AND interactions.status = 'held' AND interactions.attempt = "
 "0 AND interactions.channel != 'note' AND interactions.day <= :today)) AS max_1 FROM units) AS touched, (WITH "
 'RECURSIVE units(id) AS (SELECT accounts_1.id AS id FROM accounts AS accounts_1 WHERE accounts_1.id = accounts.id '
 'UNION SELECT accounts_2.id AS id FROM accounts AS accounts_2, units WHERE accounts_2.parent_id = units.id) SELECT '
 'min((SELECT min(interactions.day) AS min_2 FROM interactions WHERE interactions.account_id = units.id AND '
 "interactions.at >= :midnight AND interactions.status = 'planned')) AS min_1 FROM units) AS planned_day, (SELECT "
 "min(followups.due) AS min_3 FROM followups WHERE followups.account_id = accounts.id AND followups.status = 'open') "
 'AS next_due, (SELECT count(followups.id) AS count_1 FROM followups WHERE followups.account_id = accounts.id AND '
 "followups.status = 'open') AS followups, (SELECT count(followups.id) AS count_2 FROM followups WHERE "
 "followups.account_id = accounts.id AND followups.status = 'open' AND followups.due < :day) AS overdue, (SELECT "
 'CASE WHEN (min(opportunities.currency) = max(opportunities.currency)) THEN sum(opportunities.amount) END AS anon_1 '
 "FROM opportunities WHERE opportunities.account_id = accounts.id AND opportunities.status = 'open') AS pipeline, "
 '(SELECT min(opportunities.currency) AS min_4 FROM opportunities WHERE opportunities.account_id = accounts.id AND '
 "opportunities.status = 'open') AS pipeline_currency, (SELECT CASE WHEN (min(transactions.currency) = "
 "max(transactions.currency)) THEN sum(CASE WHEN (transactions.kind = 'credit') THEN -transactions.net ELSE "
 'transactions.net END) END AS anon_2 FROM transactions WHERE transactions.account_id = accounts.id AND '
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day >= :first AND "
 'transactions.day < :today) AS revenue, (SELECT min(transactions.currency) AS min_5 FROM transactions WHERE '
 "transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND "
 'transactions.day >= :first AND transactions.day < :today) AS revenue_currency, (SELECT health_snapshots.score FROM '
 'health_snapshots WHERE health_snapshots.account_id = accounts.id AND health_snapshots.day <= :today ORDER BY '
 'health_snapshots.day DESC LIMIT 1 OFFSET 0) AS health, accounts.customer_since, accounts.created_at, '
 'accounts.cadence_days, accounts.rest_until, (SELECT min(contacts.cadence_days) AS min_6 FROM contacts WHERE '
 'contacts.account_id = accounts.id AND contacts.cadence_days IS NOT NULL AND contacts.archived = 0) AS '
 'person_cadence, (SELECT max(account_history.changed_on) AS max_3 FROM account_history WHERE '
 "account_history.account_id = accounts.id AND account_history.field = 'tier') AS tiered_on, accounts.folded, "
 "accounts.sort_key FROM accounts WHERE accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = "
 "'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL) AND "
 'accounts.id = :id ORDER BY accounts.sort_key, accounts.id',
 ('id',
  'name',
  'handle',
  'tier',
  'phase',
  'kind',
  'segment',
  'industry',
  'city',
  'touched',
  'planned_day',
  'next_due',
  'followups',
  'overdue',
  'pipeline',
  'pipeline_currency',
  'revenue',
  'revenue_currency',
  'health',
  'customer_since',
  'created_at',
  'cadence_days',
  'rest_until',
  'person_cadence',
  'tiered_on',
  'folded',
  'sort_key'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'word',
  'text',
  'text',
  'text',
  'whole',
  'whole',
  'day',
  'whole',
  'whole',
  'money',
  'currency',
  'money',
  'currency',
  'whole',
  'day',
  'instant',
  'whole',
  'day',
  'whole',
  'day',
  'text',
  'text'),
 ((11, 'day', 11),
  (14, 'money', 15),
  (16, 'money', 17),
  (19, 'day', 19),
  (20, 'instant', 20),
  (22, 'day', 22),
  (24, 'day', 24)))
TOTALS = ('SELECT count(followups.id) AS followups, sum(CASE WHEN (followups.due < :day) THEN 1 ELSE 0 END) AS overdue FROM '
 "followups JOIN accounts ON accounts.id = followups.account_id WHERE followups.status = 'open' AND "
 "accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = 'dormant') AND (accounts.kind = "
 "'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL)",
 ('followups', 'overdue'),
 ('whole', 'whole'),
 ())
PIPELINE = ('SELECT sum(opportunities.amount) AS amount, opportunities.currency FROM opportunities JOIN accounts ON accounts.id '
 "= opportunities.account_id WHERE opportunities.status = 'open' AND accounts.archived = 0 AND (accounts.status = "
 "'active' OR accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR "
 'accounts.cadence_days IS NOT NULL) GROUP BY opportunities.currency ORDER BY opportunities.currency',
 ('amount', 'currency'),
 ('money', 'currency'),
 ((0, 'money', 1),))

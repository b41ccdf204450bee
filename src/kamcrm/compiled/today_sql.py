"""Generated from the declarations by `make compile`; do not edit."""

ACCOUNTS = ('SELECT kept.id, kept.id AS account_id, kept.name AS account, kept.tier AS tier_in_force, kept.kind, '
 'kept.cadence_days, kept.rest_until, CASE WHEN (kept.ever <= :today) THEN kept.ever WHEN (kept.ever IS NOT NULL) '
 'THEN (SELECT max(interactions.day) AS max_1 FROM interactions WHERE interactions.account_id = kept.id AND '
 "interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note' AND interactions.day "
 '<= :today) END AS touched, CASE WHEN (kept.ever IS NULL) THEN kept.customer_since END AS customer_since, CASE WHEN '
 '(kept.ever IS NULL) THEN kept.created_at END AS created_at, CASE WHEN (kept.ever IS NULL) THEN (SELECT '
 'max(account_history.changed_on) AS max_2 FROM account_history WHERE account_history.account_id = kept.id AND '
 "account_history.field = 'tier') END AS tiered_on FROM (SELECT accounts.id AS id, accounts.name AS name, "
 'accounts.tier AS tier, accounts.kind AS kind, accounts.cadence_days AS cadence_days, accounts.rest_until AS '
 'rest_until, accounts.customer_since AS customer_since, accounts.created_at AS created_at, (SELECT '
 'max(interactions.day) AS max_3 FROM interactions WHERE interactions.account_id = accounts.id AND '
 "interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note') AS ever FROM "
 "accounts WHERE accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = 'dormant') AND "
 "(accounts.kind = 'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL) ORDER BY "
 'accounts.id LIMIT -1 OFFSET 0) AS kept',
 ('id',
  'account_id',
  'account',
  'tier_in_force',
  'kind',
  'cadence_days',
  'rest_until',
  'touched',
  'customer_since',
  'created_at',
  'tiered_on'),
 ('whole', 'whole', 'text', 'word', 'word', 'whole', 'text', 'whole', 'text', 'text', 'text'),
 ())
UNITS = ("SELECT accounts.id, accounts.parent_id FROM accounts WHERE accounts.archived = 0 AND (accounts.status = 'active' "
 "OR accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR "
 'accounts.cadence_days IS NOT NULL) AND accounts.parent_id > 0',
 ('id', 'parent_id'),
 ('whole', 'whole'),
 ())
OVERRIDES = ('SELECT contacts.account_id, contacts.cadence_days FROM contacts WHERE contacts.cadence_days IS NOT NULL AND '
 'contacts.archived = 0 ORDER BY contacts.cadence_days, contacts.id',
 ('account_id', 'cadence_days'),
 ('whole', 'whole'),
 ())
AWAY = ('SELECT absences.starts_on, absences.ends_on FROM absences ORDER BY absences.starts_on, absences.id',
 ('starts_on', 'ends_on'),
 ('day', 'day'),
 ((0, 'day', 0), (1, 'day', 1)))
PLANNED = ('SELECT interactions.id, interactions.account_id, accounts.name AS account, interactions.day, interactions.at, '
 'interactions.has_time, interactions.channel, substr(interactions.text, 1, 200) AS text, CASE WHEN '
 "(accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = 'dormant') AND (accounts.kind = "
 "'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL)) THEN accounts.tier END AS "
 'tier_in_force FROM interactions LEFT OUTER JOIN accounts ON accounts.id = interactions.account_id WHERE '
 "interactions.status = 'planned' AND interactions.at >= :since ORDER BY interactions.at, interactions.id",
 ('id', 'account_id', 'account', 'day', 'at', 'has_time', 'channel', 'text', 'tier_in_force'),
 ('whole', 'whole', 'text', 'whole', 'instant', 'flag', 'word', 'text', 'word'),
 ((4, 'instant', 4), (5, 'flag', 5)))
DUE = ('SELECT followups.id, followups.account_id, accounts.name AS account, followups.what, followups.due, '
 'followups.due_time, followups.owner, followups.theirs, followups.snoozes, CASE WHEN (accounts.archived = 0 AND '
 "(accounts.status = 'active' OR accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = "
 "'prospect' OR accounts.cadence_days IS NOT NULL)) THEN accounts.tier END AS tier_in_force FROM followups LEFT "
 "OUTER JOIN accounts ON accounts.id = followups.account_id WHERE followups.status = 'open' AND followups.due <= :by "
 'ORDER BY followups.due, followups.id',
 ('id', 'account_id', 'account', 'what', 'due', 'due_time', 'owner', 'theirs', 'snoozes', 'tier_in_force'),
 ('whole', 'whole', 'text', 'text', 'day', 'clock', 'text', 'flag', 'whole', 'word'),
 ((4, 'day', 4), (7, 'flag', 7)))
DROPPED = ('SELECT interactions.id, interactions.account_id, accounts.name AS account, interactions.day, interactions.channel, '
 "substr(interactions.text, 1, 200) AS text, CASE WHEN (accounts.archived = 0 AND (accounts.status = 'active' OR "
 "accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR "
 'accounts.cadence_days IS NOT NULL)) THEN accounts.tier END AS tier_in_force FROM interactions JOIN accounts ON '
 "accounts.id = interactions.account_id WHERE accounts.archived = 0 AND (accounts.status = 'active' OR "
 "accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR "
 "accounts.cadence_days IS NOT NULL) AND accounts.id BETWEEN :lowest AND :highest AND interactions.status = 'held' "
 "AND interactions.attempt = 0 AND interactions.channel != 'note' AND interactions.day = (SELECT "
 'max(interactions.day) AS max_1 FROM interactions WHERE interactions.account_id = accounts.id AND '
 "interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note' AND interactions.day "
 "<= :today) AND interactions.day >= :first AND interactions.day <= :last AND (interactions.channel = 'meeting' OR "
 "interactions.channel = 'visit' OR interactions.channel = 'call' OR interactions.channel = 'video') AND NOT (EXISTS "
 '(SELECT * FROM interactions AS interactions_1 WHERE interactions_1.account_id = interactions.account_id AND '
 'interactions_1.at > interactions.at)) AND NOT (EXISTS (SELECT * FROM followups AS followups_1 WHERE '
 "followups_1.account_id = accounts.id AND followups_1.status = 'open')) AND NOT (EXISTS (SELECT * FROM followups AS "
 'followups_2 WHERE followups_2.account_id = interactions.account_id AND (followups_2.created_at >= interactions.at '
 'OR followups_2.done_at >= interactions.at))) ORDER BY interactions.day, interactions.id',
 ('id', 'account_id', 'account', 'day', 'channel', 'text', 'tier_in_force'),
 ('whole', 'whole', 'text', 'whole', 'word', 'text', 'word'),
 ())
NOTICES = ("SELECT max(contracts.notice_days) AS days FROM contracts WHERE contracts.status = 'active'",
 ('days',),
 ('whole',),
 ())
CONTRACTS = ('SELECT contracts.id, contracts.account_id, accounts.name AS account, contracts.name, contracts.ends_on AS ends_on, '
 "contracts.notice_days, CASE WHEN (accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = "
 "'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL)) "
 'THEN accounts.tier END AS tier_in_force FROM contracts JOIN accounts ON accounts.id = contracts.account_id WHERE '
 "accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = 'dormant') AND contracts.status = "
 "'active' AND contracts.ends_on >= :first AND contracts.ends_on <= :last ORDER BY contracts.ends_on, contracts.id",
 ('id', 'account_id', 'account', 'name', 'ends_on', 'notice_days', 'tier_in_force'),
 ('whole', 'whole', 'text', 'text', 'text', 'whole', 'word'),
 ())
SLIPPED = ('SELECT opportunities.id, opportunities.account_id, opportunities.close_on AS close_on, accounts.name AS account, '
 "CASE WHEN (accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = 'dormant') AND "
 "(accounts.kind = 'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL)) THEN "
 'accounts.tier END AS tier_in_force FROM opportunities LEFT OUTER JOIN accounts ON accounts.id = '
 "opportunities.account_id WHERE opportunities.status = 'open' AND opportunities.close_on < :today",
 ('id', 'account_id', 'close_on', 'account', 'tier_in_force'),
 ('whole', 'whole', 'text', 'text', 'word'),
 ())
OPPORTUNITY = ('SELECT opportunities.id, opportunities.name, opportunities.stage FROM opportunities WHERE opportunities.id = :id',
 ('id', 'name', 'stage'),
 ('whole', 'text', 'text'),
 ())
OPPORTUNITIES = ('SELECT opportunities.id, opportunities.name, opportunities.stage FROM opportunities WHERE opportunities.status = '
 "'open' AND opportunities.close_on < :today",
 ('id', 'name', 'stage'),
 ('whole', 'text', 'text'),
 ())
REVENUE = ('SELECT accounts.id AS account_id, (SELECT sum(CASE WHEN (transactions.currency = :own) THEN CASE WHEN '
 "(transactions.kind = 'credit') THEN -transactions.net ELSE transactions.net END END) AS sum_1 FROM transactions "
 "WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') "
 'AND transactions.day >= :first AND transactions.day < :today) AS minor, (SELECT sum(CASE WHEN '
 '(transactions.currency = :own) THEN 0 ELSE 1 END) AS sum_2 FROM transactions WHERE transactions.account_id = '
 "accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day >= :first AND "
 'transactions.day < :today) AS "foreign" FROM accounts WHERE accounts.archived = 0 AND (accounts.status = '
 "'active' OR accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR "
 'accounts.cadence_days IS NOT NULL) ORDER BY accounts.id',
 ('account_id', 'minor', 'foreign'),
 ('whole', 'whole', 'whole'),
 ())
BY_CURRENCY = ("SELECT accounts.id AS account_id, transactions.currency, sum(CASE WHEN (transactions.kind = 'credit') THEN "
 '-transactions.net ELSE transactions.net END) AS minor FROM accounts JOIN transactions ON transactions.account_id = '
 "accounts.id WHERE accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = 'dormant') AND "
 "(accounts.kind = 'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL) AND "
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day >= :first AND "
 'transactions.day < :today GROUP BY accounts.id, transactions.currency ORDER BY accounts.id, transactions.currency',
 ('account_id', 'currency', 'minor'),
 ('whole', 'currency', 'whole'),
 ())
RATES = ('SELECT CASE WHEN (rates.quote = :quote) THEN rates.currency ELSE rates.quote END AS currency, CASE WHEN '
 '(rates.quote = :quote) THEN rates.rate ELSE (1000000000000 + rates.rate / 2) / rates.rate END AS rate FROM rates '
 'WHERE (rates.quote = :quote OR rates.currency = :quote) AND rates.quoted_on <= :today ORDER BY rates.quoted_on, '
 'rates.id',
 ('currency', 'rate'),
 ('currency', 'whole'),
 ())
SINCE = ('SELECT (SELECT max(operations.id) AS max_1 FROM operations) AS newest, (SELECT max(operations.at) AS max_2 FROM '
 'operations WHERE operations.id = :seen) AS at, (SELECT count(changes.id) AS count_1 FROM changes WHERE '
 "changes.operation_id > :seen AND ((changes.noun || '') = 'transactions' OR (changes.noun || '') = 'rates' OR "
 "(changes.noun || '') = 'accounts')) AS changes",
 ('newest', 'at', 'changes'),
 ('whole', 'instant', 'whole'),
 ((1, 'instant', 1),))

"""Generated from the declarations by `make compile`; do not edit."""

GOALS = ('SELECT goals.id, goals.name, goals.account_id, accounts.name AS account, goals.metric, goals.horizon, '
 'goals.starts_on, goals.due, goals.start_value, goals.target_value, goals.measured, goals.measured_on, '
 'goals.currency, goals.parent_id FROM goals LEFT OUTER JOIN accounts ON accounts.id = goals.account_id WHERE '
 "goals.status = 'open' ORDER BY goals.due, goals.id",
 ('id',
  'name',
  'account_id',
  'account',
  'metric',
  'horizon',
  'starts_on',
  'due',
  'start_value',
  'target_value',
  'measured',
  'measured_on',
  'currency',
  'parent_id'),
 ('whole',
  'text',
  'whole',
  'text',
  'word',
  'word',
  'day',
  'day',
  'whole',
  'whole',
  'whole',
  'day',
  'currency',
  'whole'),
 ((6, 'day', 6), (7, 'day', 7), (11, 'day', 11)))
CLOSED = ('SELECT opportunities.account_id, opportunities.status, opportunities.currency, count(opportunities.id) AS count, '
 "sum(coalesce(opportunities.amount, 0)) AS minor FROM opportunities WHERE (opportunities.status = 'won' OR "
 "opportunities.status = 'lost') AND opportunities.closed_on >= :first_day AND opportunities.closed_on < :until_day "
 'GROUP BY opportunities.account_id, opportunities.status, opportunities.currency ORDER BY opportunities.account_id, '
 'opportunities.status, opportunities.currency',
 ('account_id', 'status', 'currency', 'count', 'minor'),
 ('whole', 'word', 'currency', 'whole', 'whole'),
 ())
PIPELINE = ('SELECT opportunities.account_id, opportunities.currency, sum(coalesce(opportunities.amount, 0)) AS minor FROM '
 "opportunities WHERE opportunities.status = 'open' GROUP BY opportunities.account_id, opportunities.currency ORDER "
 'BY opportunities.account_id, opportunities.currency',
 ('account_id', 'currency', 'minor'),
 ('whole', 'currency', 'whole'),
 ())
TOUCHES = ('SELECT accounts.id AS account_id, count(interactions.id) AS touches FROM accounts JOIN interactions ON '
 "interactions.account_id = accounts.id WHERE interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AND interactions.day >= :first AND interactions.day < :until GROUP BY accounts.id "
 'ORDER BY accounts.id',
 ('account_id', 'touches'),
 ('whole', 'whole'),
 ())
STEPS = ("SELECT followups.account_id, count(followups.id) AS due, sum(CASE WHEN (followups.status = 'done' AND "
 'followups.done_on <= followups.original_due) THEN 1 ELSE 0 END) AS kept FROM followups WHERE (followups.status = '
 "'open' OR followups.status = 'done') AND followups.theirs = 0 AND followups.original_due >= :first_day AND "
 'followups.original_due < :until_day GROUP BY followups.account_id ORDER BY followups.account_id',
 ('account_id', 'due', 'kept'),
 ('whole', 'whole', 'whole'),
 ())

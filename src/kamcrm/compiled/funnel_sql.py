"""Generated from the declarations by `make compile`; do not edit."""

OPEN = ('SELECT opportunities.id, opportunities.account_id, accounts.name AS account, accounts.tier, opportunities.name, '
 'opportunities.stage, opportunities.amount, opportunities.currency, opportunities.probability, '
 'opportunities.probability_manual, opportunities.close_on, coalesce((SELECT max(stage_history.changed_on) AS max_1 '
 'FROM stage_history WHERE stage_history.opportunity_id = opportunities.id AND stage_history.changed_on <= :today), '
 'opportunities.created_on) AS staged_on, coalesce((SELECT min(followups.due) AS min_1 FROM followups WHERE '
 "followups.opportunity_id = opportunities.id AND followups.status = 'open'), (SELECT min(followups.due) AS min_2 "
 "FROM followups WHERE followups.account_id = opportunities.account_id AND followups.status = 'open' AND "
 'followups.opportunity_id IS NULL)) AS next_due, (SELECT max(interactions.day) AS max_2 FROM interactions WHERE '
 "interactions.account_id = opportunities.account_id AND interactions.status = 'held' AND interactions.attempt = 0 "
 "AND interactions.channel != 'note' AND interactions.day <= :until) AS touched FROM opportunities LEFT OUTER JOIN "
 'accounts ON accounts.id = opportunities.account_id WHERE opportunities.created_on <= :today AND '
 "(opportunities.status = 'open' OR opportunities.closed_on > :today) ORDER BY opportunities.close_on NULLS LAST, "
 'opportunities.id',
 ('id',
  'account_id',
  'account',
  'tier',
  'name',
  'stage',
  'amount',
  'currency',
  'probability',
  'probability_manual',
  'close_on',
  'staged_on',
  'next_due',
  'touched'),
 ('whole',
  'whole',
  'text',
  'word',
  'text',
  'text',
  'money',
  'currency',
  'whole',
  'flag',
  'day',
  'day',
  'day',
  'whole'),
 ((6, 'money', 7), (9, 'flag', 9), (10, 'day', 10), (11, 'day', 11), (12, 'day', 12)))
CLOSED = ('SELECT opportunities.status, opportunities.amount, opportunities.currency, opportunities.created_on, '
 "opportunities.closed_on FROM opportunities WHERE (opportunities.status = 'won' OR opportunities.status = 'lost') "
 'AND opportunities.closed_on >= :first_day AND opportunities.closed_on < :until_day ORDER BY '
 'opportunities.closed_on, opportunities.id',
 ('status', 'amount', 'currency', 'created_on', 'closed_on'),
 ('word', 'money', 'currency', 'day', 'day'),
 ((1, 'money', 2), (3, 'day', 3), (4, 'day', 4)))
GOALS = ('SELECT goals.id, goals.name, goals.target_value, goals.currency, goals.starts_on, goals.due FROM goals WHERE '
 "goals.metric = 'won value' AND goals.account_id IS NULL AND goals.status = 'open' AND goals.starts_on <= :today "
 'AND goals.due >= :today ORDER BY goals.due, goals.id',
 ('id', 'name', 'target_value', 'currency', 'starts_on', 'due'),
 ('whole', 'text', 'whole', 'currency', 'day', 'day'),
 ((4, 'day', 4), (5, 'day', 5)))
WON = ('SELECT goals.id AS goal_id, opportunities.currency, sum(opportunities.amount) AS minor FROM goals JOIN '
 "opportunities ON opportunities.closed_on >= goals.starts_on WHERE goals.metric = 'won value' AND goals.account_id "
 "IS NULL AND goals.status = 'open' AND goals.starts_on <= :today AND goals.due >= :today AND opportunities.status = "
 "'won' AND opportunities.amount IS NOT NULL AND opportunities.closed_on <= :today GROUP BY goals.id, "
 'opportunities.currency ORDER BY goals.id, opportunities.currency',
 ('goal_id', 'currency', 'minor'),
 ('whole', 'currency', 'whole'),
 ())

"""Generated from the declarations by `make compile`; do not edit."""

LIST = ("SELECT plans.id, coalesce(accounts.name, 'portfolio') AS account, plans.name, plans.type, plans.status, (SELECT "
 'count(objectives.id) AS count_1 FROM objectives WHERE objectives.plan_id = plans.id AND objectives.status != '
 "'dropped') + (SELECT count(milestones.id) AS count_2 FROM milestones WHERE milestones.plan_id = plans.id) AS "
 'marks, (SELECT count(objectives.id) AS count_3 FROM objectives WHERE objectives.plan_id = plans.id AND '
 "objectives.status = 'met') + (SELECT count(milestones.id) AS count_4 FROM milestones WHERE milestones.plan_id = "
 'plans.id AND milestones.done_on IS NOT NULL) AS done, (SELECT count(objectives.id) AS count_5 FROM objectives '
 "WHERE objectives.plan_id = plans.id AND (objectives.status = 'missed' OR objectives.status = 'open' AND "
 'objectives.due < :today)) + (SELECT count(milestones.id) AS count_6 FROM milestones WHERE milestones.plan_id = '
 'plans.id AND milestones.done_on IS NULL AND milestones.due < :today) AS late, plans.starts_on, plans.ends_on, '
 'accounts.tier AS tier, accounts.handle AS handle, plans.about, plans.account_id, plans.version FROM plans LEFT '
 "OUTER JOIN accounts ON accounts.id = plans.account_id ORDER BY CASE WHEN (plans.status = 'active') THEN 0 WHEN "
 "(plans.status = 'draft') THEN 1 ELSE 2 END, accounts.sort_key IS NOT NULL, accounts.sort_key, plans.id DESC",
 ('id',
  'account',
  'name',
  'type',
  'status',
  'marks',
  'done',
  'late',
  'starts_on',
  'ends_on',
  'tier',
  'handle',
  'about',
  'account_id',
  'version'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'whole',
  'whole',
  'whole',
  'day',
  'day',
  'word',
  'text',
  'text',
  'whole',
  'whole'),
 ((8, 'day', 8), (9, 'day', 9)))
OF_ACCOUNT = ("SELECT plans.id, coalesce(accounts.name, 'portfolio') AS account, plans.name, plans.type, plans.status, (SELECT "
 'count(objectives.id) AS count_1 FROM objectives WHERE objectives.plan_id = plans.id AND objectives.status != '
 "'dropped') + (SELECT count(milestones.id) AS count_2 FROM milestones WHERE milestones.plan_id = plans.id) AS "
 'marks, (SELECT count(objectives.id) AS count_3 FROM objectives WHERE objectives.plan_id = plans.id AND '
 "objectives.status = 'met') + (SELECT count(milestones.id) AS count_4 FROM milestones WHERE milestones.plan_id = "
 'plans.id AND milestones.done_on IS NOT NULL) AS done, (SELECT count(objectives.id) AS count_5 FROM objectives '
 "WHERE objectives.plan_id = plans.id AND (objectives.status = 'missed' OR objectives.status = 'open' AND "
 'objectives.due < :today)) + (SELECT count(milestones.id) AS count_6 FROM milestones WHERE milestones.plan_id = '
 'plans.id AND milestones.done_on IS NULL AND milestones.due < :today) AS late, plans.starts_on, plans.ends_on, '
 'accounts.tier AS tier, accounts.handle AS handle, plans.about, plans.account_id, plans.version FROM plans LEFT '
 'OUTER JOIN accounts ON accounts.id = plans.account_id WHERE plans.account_id = :account_id ORDER BY CASE WHEN '
 "(plans.status = 'active') THEN 0 WHEN (plans.status = 'draft') THEN 1 ELSE 2 END, accounts.sort_key IS NOT NULL, "
 'accounts.sort_key, plans.id DESC',
 ('id',
  'account',
  'name',
  'type',
  'status',
  'marks',
  'done',
  'late',
  'starts_on',
  'ends_on',
  'tier',
  'handle',
  'about',
  'account_id',
  'version'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'whole',
  'whole',
  'whole',
  'day',
  'day',
  'word',
  'text',
  'text',
  'whole',
  'whole'),
 ((8, 'day', 8), (9, 'day', 9)))
PORTFOLIO = ("SELECT plans.id, coalesce(accounts.name, 'portfolio') AS account, plans.name, plans.type, plans.status, (SELECT "
 'count(objectives.id) AS count_1 FROM objectives WHERE objectives.plan_id = plans.id AND objectives.status != '
 "'dropped') + (SELECT count(milestones.id) AS count_2 FROM milestones WHERE milestones.plan_id = plans.id) AS "
 'marks, (SELECT count(objectives.id) AS count_3 FROM objectives WHERE objectives.plan_id = plans.id AND '
 "objectives.status = 'met') + (SELECT count(milestones.id) AS count_4 FROM milestones WHERE milestones.plan_id = "
 'plans.id AND milestones.done_on IS NOT NULL) AS done, (SELECT count(objectives.id) AS count_5 FROM objectives '
 "WHERE objectives.plan_id = plans.id AND (objectives.status = 'missed' OR objectives.status = 'open' AND "
 'objectives.due < :today)) + (SELECT count(milestones.id) AS count_6 FROM milestones WHERE milestones.plan_id = '
 'plans.id AND milestones.done_on IS NULL AND milestones.due < :today) AS late, plans.starts_on, plans.ends_on, '
 'accounts.tier AS tier, accounts.handle AS handle, plans.about, plans.account_id, plans.version FROM plans LEFT '
 'OUTER JOIN accounts ON accounts.id = plans.account_id WHERE plans.account_id IS NULL ORDER BY CASE WHEN '
 "(plans.status = 'active') THEN 0 WHEN (plans.status = 'draft') THEN 1 ELSE 2 END, accounts.sort_key IS NOT NULL, "
 'accounts.sort_key, plans.id DESC',
 ('id',
  'account',
  'name',
  'type',
  'status',
  'marks',
  'done',
  'late',
  'starts_on',
  'ends_on',
  'tier',
  'handle',
  'about',
  'account_id',
  'version'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'whole',
  'whole',
  'whole',
  'day',
  'day',
  'word',
  'text',
  'text',
  'whole',
  'whole'),
 ((8, 'day', 8), (9, 'day', 9)))
ONE = ("SELECT plans.id, coalesce(accounts.name, 'portfolio') AS account, plans.name, plans.type, plans.status, (SELECT "
 'count(objectives.id) AS count_1 FROM objectives WHERE objectives.plan_id = plans.id AND objectives.status != '
 "'dropped') + (SELECT count(milestones.id) AS count_2 FROM milestones WHERE milestones.plan_id = plans.id) AS "
 'marks, (SELECT count(objectives.id) AS count_3 FROM objectives WHERE objectives.plan_id = plans.id AND '
 "objectives.status = 'met') + (SELECT count(milestones.id) AS count_4 FROM milestones WHERE milestones.plan_id = "
 'plans.id AND milestones.done_on IS NOT NULL) AS done, (SELECT count(objectives.id) AS count_5 FROM objectives '
 "WHERE objectives.plan_id = plans.id AND (objectives.status = 'missed' OR objectives.status = 'open' AND "
 'objectives.due < :today)) + (SELECT count(milestones.id) AS count_6 FROM milestones WHERE milestones.plan_id = '
 'plans.id AND milestones.done_on IS NULL AND milestones.due < :today) AS late, plans.starts_on, plans.ends_on, '
 'accounts.tier AS tier, accounts.handle AS handle, plans.about, plans.account_id, plans.version FROM plans LEFT '
 'OUTER JOIN accounts ON accounts.id = plans.account_id WHERE plans.id = :id ORDER BY CASE WHEN (plans.status = '
 "'active') THEN 0 WHEN (plans.status = 'draft') THEN 1 ELSE 2 END, accounts.sort_key IS NOT NULL, "
 'accounts.sort_key, plans.id DESC',
 ('id',
  'account',
  'name',
  'type',
  'status',
  'marks',
  'done',
  'late',
  'starts_on',
  'ends_on',
  'tier',
  'handle',
  'about',
  'account_id',
  'version'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'whole',
  'whole',
  'whole',
  'day',
  'day',
  'word',
  'text',
  'text',
  'whole',
  'whole'),
 ((8, 'day', 8), (9, 'day', 9)))
OBJECTIVES = ('SELECT objectives.id, objectives.side, objectives.what, objectives.status, objectives.due, objectives.progress, '
 'objectives.owner, objectives.department, objectives.about, objectives.position, objectives.plan_id, '
 'objectives.goal_id, objectives.version FROM objectives WHERE objectives.plan_id = :plan_id ORDER BY '
 'objectives.position, objectives.id',
 ('id',
  'side',
  'what',
  'status',
  'due',
  'progress',
  'owner',
  'department',
  'about',
  'position',
  'plan_id',
  'goal_id',
  'version'),
 ('whole', 'word', 'text', 'word', 'day', 'whole', 'text', 'text', 'text', 'whole', 'whole', 'whole', 'whole'),
 ((4, 'day', 4),))
MILESTONES = ('SELECT milestones.id, milestones.what, milestones.due, milestones.done_on, objectives.what AS objective, '
 'milestones.objective_id, milestones.position, milestones.plan_id, milestones.version FROM milestones LEFT OUTER '
 'JOIN objectives ON objectives.id = milestones.objective_id WHERE milestones.plan_id = :plan_id ORDER BY '
 'milestones.position, milestones.id',
 ('id', 'what', 'due', 'done_on', 'objective', 'objective_id', 'position', 'plan_id', 'version'),
 ('whole', 'text', 'day', 'day', 'text', 'whole', 'whole', 'whole', 'whole'),
 ((2, 'day', 2), (3, 'day', 3)))
ACTIONS = ('SELECT followups.id, followups.due, followups.what, followups.owner, followups.status, followups.done_on, '
 'objectives.what AS objective, followups.objective_id FROM followups JOIN objectives ON objectives.id = '
 "followups.objective_id WHERE objectives.plan_id = :plan_id AND followups.status != 'cancelled' ORDER BY "
 'followups.due, followups.id',
 ('id', 'due', 'what', 'owner', 'status', 'done_on', 'objective', 'objective_id'),
 ('whole', 'day', 'text', 'text', 'word', 'day', 'text', 'whole'),
 ((1, 'day', 1), (5, 'day', 5)))
SWOT = ('SELECT swot_items.id, swot_items.kind, swot_items.what, swot_items.position, swot_items.plan_id FROM swot_items '
 'WHERE swot_items.plan_id = :plan_id ORDER BY swot_items.position, swot_items.id',
 ('id', 'kind', 'what', 'position', 'plan_id'),
 ('whole', 'word', 'text', 'whole', 'whole'),
 ())
MIX = ('SELECT mix_targets.id, mix_targets.dimension, mix_targets.name, mix_targets.measure, mix_targets.share, '
 'mix_targets.share / 1000.0 AS target, mix_targets.plan_id FROM mix_targets WHERE mix_targets.plan_id = :plan_id '
 'ORDER BY mix_targets.dimension, mix_targets.measure, mix_targets.id',
 ('id', 'dimension', 'name', 'measure', 'share', 'target', 'plan_id'),
 ('whole', 'word', 'text', 'word', 'whole', 'whole', 'whole'),
 ())
WITHOUT = ('SELECT accounts.id, accounts.name, accounts.handle, accounts.sort_key FROM accounts WHERE accounts.archived = 0 '
 "AND (accounts.status = 'active' OR accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = "
 "'prospect' OR accounts.cadence_days IS NOT NULL) AND accounts.status = 'active' AND accounts.kind = 'customer' AND "
 "accounts.tier = 'A' AND (accounts.id NOT IN (SELECT plans.account_id FROM plans WHERE plans.account_id IS NOT NULL "
 "AND plans.status != 'closed')) ORDER BY accounts.sort_key, accounts.id",
 ('id', 'name', 'handle', 'sort_key'),
 ('whole', 'text', 'text', 'text'),
 ())

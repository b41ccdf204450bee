"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT campaigns.id, campaigns.name, segments.name AS segment, campaigns.what, campaigns.channel, CASE WHEN '
 "(campaigns.status = 'cancelled') THEN 'cancelled' WHEN (campaigns.starts_on > :today) THEN 'planned' WHEN "
 "(campaigns.ends_on < :today) THEN 'done' ELSE 'running' END AS state, campaigns.starts_on, campaigns.ends_on, "
 '(SELECT count(campaign_members.id) AS count_1 FROM campaign_members WHERE campaign_members.campaign_id = '
 "campaigns.id AND campaign_members.status != 'left out') AS accounts, (SELECT count(campaign_members.id) AS count_2 "
 "FROM campaign_members WHERE campaign_members.campaign_id = campaigns.id AND campaign_members.status != 'left out' "
 'AND (campaign_members.reached_on IS NOT NULL OR (SELECT min(followups.done_on) AS min_1 FROM followups WHERE '
 'followups.campaign_id = campaign_members.campaign_id AND followups.account_id = campaign_members.account_id AND '
 "followups.status = 'done') IS NOT NULL OR (SELECT min(interactions.day) AS min_2 FROM interactions WHERE "
 'interactions.campaign_id = campaign_members.campaign_id AND interactions.account_id = campaign_members.account_id '
 "AND interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note') IS NOT NULL)) AS "
 'reached, (SELECT count(campaign_members.id) AS count_3 FROM campaign_members WHERE campaign_members.campaign_id = '
 "campaigns.id AND campaign_members.status != 'left out' AND campaign_members.answered_on IS NOT NULL) AS answered, "
 '(SELECT count(campaign_members.id) AS count_4 FROM campaign_members WHERE campaign_members.campaign_id = '
 "campaigns.id AND campaign_members.status = 'left out') AS left_out, campaigns.budget, campaigns.currency, "
 'campaigns.segment_id FROM campaigns LEFT OUTER JOIN segments ON segments.id = campaigns.segment_id ORDER BY '
 'campaigns.starts_on DESC, campaigns.id DESC',
 ('id',
  'name',
  'segment',
  'what',
  'channel',
  'state',
  'starts_on',
  'ends_on',
  'accounts',
  'reached',
  'answered',
  'left_out',
  'budget',
  'currency',
  'segment_id'),
 ('whole',
  'text',
  'text',
  'text',
  'word',
  'text',
  'day',
  'day',
  'whole',
  'whole',
  'whole',
  'whole',
  'money',
  'currency',
  'whole'),
 ((6, 'day', 6), (7, 'day', 7), (12, 'money', 13)))
ONE = ('SELECT campaigns.id, campaigns.name, segments.name AS segment, campaigns.what, campaigns.channel, CASE WHEN '
 "(campaigns.status = 'cancelled') THEN 'cancelled' WHEN (campaigns.starts_on > :today) THEN 'planned' WHEN "
 "(campaigns.ends_on < :today) THEN 'done' ELSE 'running' END AS state, campaigns.starts_on, campaigns.ends_on, "
 '(SELECT count(campaign_members.id) AS count_1 FROM campaign_members WHERE campaign_members.campaign_id = '
 "campaigns.id AND campaign_members.status != 'left out') AS accounts, (SELECT count(campaign_members.id) AS count_2 "
 "FROM campaign_members WHERE campaign_members.campaign_id = campaigns.id AND campaign_members.status != 'left out' "
 'AND (campaign_members.reached_on IS NOT NULL OR (SELECT min(followups.done_on) AS min_1 FROM followups WHERE '
 'followups.campaign_id = campaign_members.campaign_id AND followups.account_id = campaign_members.account_id AND '
 "followups.status = 'done') IS NOT NULL OR (SELECT min(interactions.day) AS min_2 FROM interactions WHERE "
 'interactions.campaign_id = campaign_members.campaign_id AND interactions.account_id = campaign_members.account_id '
 "AND interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note') IS NOT NULL)) AS "
 'reached, (SELECT count(campaign_members.id) AS count_3 FROM campaign_members WHERE campaign_members.campaign_id = '
 "campaigns.id AND campaign_members.status != 'left out' AND campaign_members.answered_on IS NOT NULL) AS answered, "
 '(SELECT count(campaign_members.id) AS count_4 FROM campaign_members WHERE campaign_members.campaign_id = '
 "campaigns.id AND campaign_members.status = 'left out') AS left_out, campaigns.budget, campaigns.currency, "
 'campaigns.segment_id FROM campaigns LEFT OUTER JOIN segments ON segments.id = campaigns.segment_id WHERE '
 'campaigns.id = :id ORDER BY campaigns.starts_on DESC, campaigns.id DESC',
 ('id',
  'name',
  'segment',
  'what',
  'channel',
  'state',
  'starts_on',
  'ends_on',
  'accounts',
  'reached',
  'answered',
  'left_out',
  'budget',
  'currency',
  'segment_id'),
 ('whole',
  'text',
  'text',
  'text',
  'word',
  'text',
  'day',
  'day',
  'whole',
  'whole',
  'whole',
  'whole',
  'money',
  'currency',
  'whole'),
 ((6, 'day', 6), (7, 'day', 7), (12, 'money', 13)))
NAMES = ('SELECT campaigns.id, campaigns.name, campaigns.folded FROM campaigns ORDER BY campaigns.folded, campaigns.id',
 ('id', 'name', 'folded'),
 ('whole', 'text', 'text'),
 ())
MEMBERS = ('SELECT campaign_members.id, accounts.name AS account, contacts.name AS person, campaign_members.status, '
 'campaign_members.reached_on, (SELECT min(followups.done_on) AS min_1 FROM followups WHERE followups.campaign_id = '
 "campaign_members.campaign_id AND followups.account_id = campaign_members.account_id AND followups.status = 'done') "
 'AS done_on, (SELECT min(interactions.day) AS min_2 FROM interactions WHERE interactions.campaign_id = '
 'campaign_members.campaign_id AND interactions.account_id = campaign_members.account_id AND interactions.status = '
 "'held' AND interactions.attempt = 0 AND interactions.channel != 'note') AS spoken, campaign_members.answered_on, "
 'campaign_members.why, campaign_members.account_id, campaign_members.contact_id FROM campaign_members JOIN accounts '
 'ON accounts.id = campaign_members.account_id LEFT OUTER JOIN contacts ON contacts.id = campaign_members.contact_id '
 'WHERE campaign_members.campaign_id = :campaign_id ORDER BY campaign_members.id',
 ('id',
  'account',
  'person',
  'status',
  'reached_on',
  'done_on',
  'spoken',
  'answered_on',
  'why',
  'account_id',
  'contact_id'),
 ('whole', 'text', 'text', 'word', 'day', 'day', 'whole', 'day', 'text', 'whole', 'whole'),
 ((4, 'day', 4), (5, 'day', 5), (7, 'day', 7)))
STEPS = ('SELECT followups.id, followups.due, followups.account_id, followups.status FROM followups WHERE '
 'followups.campaign_id = :campaign_id ORDER BY followups.due, followups.id',
 ('id', 'due', 'account_id', 'status'),
 ('whole', 'day', 'whole', 'word'),
 ((1, 'day', 1),))
CALENDAR = ('SELECT followups.id, followups.due, campaigns.name AS campaign, accounts.name AS account, followups.what, '
 'followups.status, followups.account_id, followups.campaign_id FROM followups JOIN campaigns ON campaigns.id = '
 "followups.campaign_id JOIN accounts ON accounts.id = followups.account_id WHERE followups.status = 'open' AND "
 'followups.due >= :since AND followups.due <= :by ORDER BY followups.due, campaigns.id, accounts.sort_key, '
 'followups.id',
 ('id', 'due', 'campaign', 'account', 'what', 'status', 'account_id', 'campaign_id'),
 ('whole', 'day', 'text', 'text', 'text', 'word', 'whole', 'whole'),
 ((1, 'day', 1),))
PEOPLE = ('SELECT contacts.id, contacts.account_id, contacts.name, contacts.do_not_contact FROM contacts WHERE '
 'contacts.archived = 0 AND contacts.left_on IS NULL AND contacts.account_id IS NOT NULL ORDER BY '
 'contacts.account_id, contacts.influence DESC NULLS LAST, contacts.sort_key, contacts.id',
 ('id', 'account_id', 'name', 'do_not_contact'),
 ('whole', 'whole', 'text', 'flag'),
 ((3, 'flag', 3),))
DEALS = ('SELECT opportunities.id, opportunities.account_id, opportunities.status, opportunities.campaign_id FROM '
 'opportunities WHERE (opportunities.campaign_id = :campaign_id OR opportunities.created_on >= :since) AND '
 'opportunities.created_on <= :today ORDER BY opportunities.id',
 ('id', 'account_id', 'status', 'campaign_id'),
 ('whole', 'whole', 'word', 'whole'),
 ())
EFFORT = ('SELECT interactions.channel, sum(coalesce(interactions.minutes, 0)) AS minutes, sum(CASE WHEN '
 "(interactions.minutes IS NULL) THEN 1 ELSE 0 END) AS untimed FROM interactions WHERE interactions.status = 'held' "
 'AND (interactions.campaign_id = :campaign_id OR interactions.id IN (SELECT followups.outcome_interaction_id FROM '
 'followups WHERE followups.campaign_id = :campaign_id AND followups.outcome_interaction_id IS NOT NULL)) GROUP BY '
 'interactions.channel ORDER BY interactions.channel',
 ('channel', 'minutes', 'untimed'),
 ('word', 'whole', 'whole'),
 ())
COSTS = ('SELECT costs.currency, sum(costs.amount) AS minor FROM costs WHERE costs.campaign_id = :campaign_id GROUP BY '
 'costs.currency ORDER BY costs.currency',
 ('currency', 'minor'),
 ('currency', 'whole'),
 ())

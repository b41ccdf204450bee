"""Generated from the declarations by `make compile`; do not edit."""

FOLLOWUPS = ('SELECT followups.id, followups.what, followups.due FROM followups WHERE followups.account_id = :account_id AND '
 "followups.status = 'open' ORDER BY followups.due, followups.id",
 ('id', 'what', 'due'),
 ('whole', 'text', 'day'),
 ((2, 'day', 2),))
MEETINGS = ('SELECT interactions.id, interactions.channel, interactions.day, interactions.text FROM interactions WHERE '
 "interactions.account_id = :account_id AND interactions.status = 'planned' ORDER BY interactions.day, "
 'interactions.id',
 ('id', 'channel', 'day', 'text'),
 ('whole', 'word', 'whole', 'text'),
 ())
OPPORTUNITIES = ('SELECT opportunities.id, opportunities.name, opportunities.amount, opportunities.currency FROM opportunities WHERE '
 "opportunities.account_id = :account_id AND opportunities.status = 'open' ORDER BY opportunities.id",
 ('id', 'name', 'amount', 'currency'),
 ('whole', 'text', 'money', 'currency'),
 ((2, 'money', 3),))
CONTRACTS = ('SELECT contracts.id, contracts.name, contracts.ends_on FROM contracts WHERE contracts.account_id = :account_id AND '
 "contracts.status = 'active' ORDER BY contracts.ends_on, contracts.id",
 ('id', 'name', 'ends_on'),
 ('whole', 'text', 'day'),
 ((2, 'day', 2),))
OF_ACCOUNT = ('SELECT losses.id, accounts.name AS account, losses.lost_on, losses.reason, losses.competitor_id, '
 'losses.lost_margin, losses.currency, losses.preventable, losses.won_back_on, losses.narrative, losses.account_id '
 'FROM losses JOIN accounts ON accounts.id = losses.account_id WHERE losses.account_id = :account_id ORDER BY '
 'losses.lost_on DESC, losses.id DESC',
 ('id',
  'account',
  'lost_on',
  'reason',
  'competitor_id',
  'lost_margin',
  'currency',
  'preventable',
  'won_back_on',
  'narrative',
  'account_id'),
 ('whole', 'text', 'day', 'word', 'whole', 'money', 'currency', 'flag', 'day', 'text', 'whole'),
 ((2, 'day', 2), (5, 'money', 6), (7, 'flag', 7), (8, 'day', 8)))

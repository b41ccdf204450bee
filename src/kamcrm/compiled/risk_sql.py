"""Generated from the declarations by `make compile`; do not edit."""

BUYING_DAYS = ('SELECT DISTINCT accounts.id AS account_id, transactions.day FROM accounts JOIN transactions ON '
 "transactions.account_id = accounts.id WHERE accounts.archived = 0 AND (accounts.status = 'active' OR "
 "accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR "
 'accounts.cadence_days IS NOT NULL) AND (SELECT max(transactions_1.day) AS max_1 FROM transactions AS '
 "transactions_1 WHERE transactions_1.account_id = accounts.id AND (transactions_1.kind = 'invoice' OR "
 "transactions_1.kind = 'credit') AND transactions_1.day <= :today) < :by AND transactions.kind = 'invoice' AND "
 'transactions.day <= :today ORDER BY accounts.id, transactions.day',
 ('account_id', 'day'),
 ('whole', 'whole'),
 ())
OPEN_RULES = ("SELECT followups.account_id, followups.note FROM followups WHERE followups.status = 'open' AND followups.origin = "
 "'rule' ORDER BY followups.id",
 ('account_id', 'note'),
 ('whole', 'text'),
 ())
UNRENEWED = ('SELECT contracts.id, contracts.account_id, contracts.name, contracts.ends_on FROM contracts JOIN accounts ON '
 "accounts.id = contracts.account_id WHERE accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status "
 "= 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL) "
 "AND accounts.kind = 'customer' AND (contracts.status = 'active' OR contracts.status = 'ended' OR contracts.status "
 "= 'terminated') AND contracts.ends_on < :day AND NOT (EXISTS (SELECT * FROM contracts AS contracts_1 WHERE "
 'contracts_1.account_id = contracts.account_id AND contracts_1.id != contracts.id AND (contracts_1.ends_on IS NULL '
 'OR contracts_1.ends_on >= :day))) ORDER BY contracts.account_id, contracts.ends_on DESC, contracts.id',
 ('id', 'account_id', 'name', 'ends_on'),
 ('whole', 'whole', 'text', 'day'),
 ((3, 'day', 3),))
LOSSES = ('SELECT losses.id, losses.account_id, accounts.name AS account, accounts.tier, accounts.kind, '
 'accounts.cadence_days, losses.lost_on, losses.reason, losses.lost_margin, losses.currency, losses.preventable, '
 'losses.won_back_on FROM losses JOIN accounts ON accounts.id = losses.account_id WHERE losses.lost_on <= :day ORDER '
 'BY losses.lost_on DESC, losses.id',
 ('id',
  'account_id',
  'account',
  'tier',
  'kind',
  'cadence_days',
  'lost_on',
  'reason',
  'lost_margin',
  'currency',
  'preventable',
  'won_back_on'),
 ('whole', 'whole', 'text', 'word', 'word', 'whole', 'day', 'word', 'money', 'currency', 'flag', 'day'),
 ((6, 'day', 6), (8, 'money', 9), (10, 'flag', 10), (11, 'day', 11)))
LOST = ("SELECT accounts.id FROM accounts WHERE accounts.status = 'lost' ORDER BY accounts.id", ('id',), ('whole',), ())
LOST_TOUCHES = ('SELECT DISTINCT interactions.account_id, interactions.day FROM interactions WHERE interactions.account_id IN '
 "(SELECT losses.account_id FROM losses) AND interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' ORDER BY interactions.account_id, interactions.day",
 ('account_id', 'day'),
 ('whole', 'whole'),
 ())
LOST_SALES = ('SELECT transactions.account_id, transactions.day, transactions.currency, sum(transactions.net * CASE WHEN '
 "(transactions.kind = 'credit') THEN -1 ELSE 1 END) AS net FROM transactions WHERE transactions.account_id IN "
 "(SELECT losses.account_id FROM losses) AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') GROUP "
 'BY transactions.account_id, transactions.day, transactions.currency ORDER BY transactions.account_id, '
 'transactions.day, transactions.currency',
 ('account_id', 'day', 'currency', 'net'),
 ('whole', 'whole', 'currency', 'whole'),
 ())
LOST_CASES = ('SELECT cases.account_id, cases.opened_on FROM cases WHERE cases.account_id IN (SELECT losses.account_id FROM '
 "losses) AND cases.severity = 'high' ORDER BY cases.account_id, cases.opened_on",
 ('account_id', 'opened_on'),
 ('whole', 'day'),
 ((1, 'day', 1),))
LOST_CONTRACTS = ('SELECT contracts.account_id, contracts.ends_on FROM contracts WHERE contracts.account_id IN (SELECT '
 'losses.account_id FROM losses) AND contracts.ends_on IS NOT NULL ORDER BY contracts.account_id, contracts.ends_on',
 ('account_id', 'ends_on'),
 ('whole', 'day'),
 ((1, 'day', 1),))
LOST_SCORES = ('SELECT health_snapshots.account_id, health_snapshots.day, health_snapshots.score FROM health_snapshots WHERE '
 'health_snapshots.account_id IN (SELECT losses.account_id FROM losses) AND health_snapshots.score IS NOT NULL ORDER '
 'BY health_snapshots.account_id, health_snapshots.day',
 ('account_id', 'day', 'score'),
 ('whole', 'whole', 'whole'),
 ())

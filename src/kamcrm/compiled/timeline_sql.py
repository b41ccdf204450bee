"""Generated from the declarations by `make compile`; do not edit."""

TALKS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT interactions.id, '
 'interactions.at, interactions.day, interactions.has_time, interactions.channel, interactions.status, '
 'interactions.attempt, accounts.name AS account, interactions.text FROM interactions JOIN accounts ON accounts.id = '
 'interactions.account_id WHERE interactions.account_id IN (SELECT family.id FROM family) AND interactions.day + 0 '
 'BETWEEN :first AND :last ORDER BY interactions.at, interactions.id',
 ('id', 'at', 'day', 'has_time', 'channel', 'status', 'attempt', 'account', 'text'),
 ('whole', 'instant', 'whole', 'flag', 'word', 'word', 'flag', 'text', 'text'),
 ((1, 'instant', 1), (3, 'flag', 3), (6, 'flag', 6)))
PERSON_TALKS = ('SELECT interactions.id, interactions.at, interactions.day, interactions.has_time, interactions.channel, '
 'interactions.status, interactions.attempt, accounts.name AS account, interactions.text FROM interactions JOIN '
 'participants ON participants.interaction_id = interactions.id LEFT OUTER JOIN accounts ON accounts.id = '
 'interactions.account_id WHERE participants.contact_id = :contact_id AND interactions.day + 0 BETWEEN :first AND '
 ':last ORDER BY interactions.at, interactions.id',
 ('id', 'at', 'day', 'has_time', 'channel', 'status', 'attempt', 'account', 'text'),
 ('whole', 'instant', 'whole', 'flag', 'word', 'word', 'flag', 'text', 'text'),
 ((1, 'instant', 1), (3, 'flag', 3), (6, 'flag', 6)))
STEPS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT followups.id AS id, '
 'followups.done_on AS day, followups.status AS kind, followups.what AS what FROM followups WHERE followups.done_on '
 "BETWEEN :since AND :until AND followups.status = 'done' AND followups.account_id IN (SELECT family.id FROM family) "
 'ORDER BY followups.account_id, followups.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'word', 'text'),
 ((1, 'day', 1),))
PERSON_STEPS = ('SELECT followups.id AS id, followups.done_on AS day, followups.status AS kind, followups.what AS what FROM '
 "followups WHERE followups.done_on BETWEEN :since AND :until AND followups.status = 'done' AND followups.contact_id "
 '= :contact_id ORDER BY followups.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'word', 'text'),
 ((1, 'day', 1),))
NEEDS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT needs.id AS id, '
 'needs.noted_on AS day, needs.expression AS kind, needs.what AS what FROM needs WHERE needs.noted_on BETWEEN :since '
 'AND :until AND needs.account_id IN (SELECT family.id FROM family) ORDER BY needs.account_id, needs.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'word', 'text'),
 ((1, 'day', 1),))
PERSON_NEEDS = ('SELECT needs.id AS id, needs.noted_on AS day, needs.expression AS kind, needs.what AS what FROM needs WHERE '
 'needs.noted_on BETWEEN :since AND :until AND needs.contact_id = :contact_id ORDER BY needs.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'word', 'text'),
 ((1, 'day', 1),))
FEEDBACK = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT feedback.id AS id, '
 'feedback.answered_on AS day, feedback.kind AS kind, feedback.comment AS what, feedback.score FROM feedback WHERE '
 'feedback.answered_on BETWEEN :since AND :until AND feedback.account_id IN (SELECT family.id FROM family) ORDER BY '
 'feedback.account_id, feedback.id',
 ('id', 'day', 'kind', 'what', 'score'),
 ('whole', 'day', 'word', 'text', 'whole'),
 ((1, 'day', 1),))
PERSON_FEEDBACK = ('SELECT feedback.id AS id, feedback.answered_on AS day, feedback.kind AS kind, feedback.comment AS what, '
 'feedback.score FROM feedback WHERE feedback.answered_on BETWEEN :since AND :until AND feedback.contact_id = '
 ':contact_id ORDER BY feedback.id',
 ('id', 'day', 'kind', 'what', 'score'),
 ('whole', 'day', 'word', 'text', 'whole'),
 ((1, 'day', 1),))
MOVES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT contact_history.contact_id AS '
 'id, contact_history.changed_on AS day, contacts.name AS kind, contact_history.why AS what FROM contact_history '
 'JOIN contacts ON contacts.id = contact_history.contact_id WHERE contact_history.changed_on BETWEEN :since AND '
 ':until AND (contact_history.was_id IN (SELECT family.id FROM family) OR contact_history.became_id IN (SELECT '
 'family.id FROM family)) ORDER BY contact_history.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'text', 'text'),
 ((1, 'day', 1),))
PERSON_MOVES = ('SELECT contact_history.contact_id AS id, contact_history.changed_on AS day, contacts.name AS kind, '
 'contact_history.why AS what FROM contact_history JOIN contacts ON contacts.id = contact_history.contact_id WHERE '
 'contact_history.changed_on BETWEEN :since AND :until AND contact_history.contact_id = :contact_id ORDER BY '
 'contact_history.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'text', 'text'),
 ((1, 'day', 1),))
STAGES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT stage_history.opportunity_id '
 'AS id, stage_history.changed_on AS day, stage_history.became AS kind, opportunities.name AS what, '
 'stage_history.was FROM stage_history JOIN opportunities ON opportunities.id = stage_history.opportunity_id WHERE '
 'stage_history.changed_on BETWEEN :since AND :until AND opportunities.account_id IN (SELECT family.id FROM family) '
 'ORDER BY stage_history.id',
 ('id', 'day', 'kind', 'what', 'was'),
 ('whole', 'day', 'text', 'text', 'text'),
 ((1, 'day', 1),))
STANDING = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT account_history.account_id AS '
 'id, account_history.changed_on AS day, account_history.field AS kind, account_history.became AS what, '
 'account_history.was, account_history.why FROM account_history WHERE account_history.changed_on BETWEEN :since AND '
 ':until AND account_history.account_id IN (SELECT family.id FROM family) ORDER BY account_history.account_id, '
 'account_history.id',
 ('id', 'day', 'kind', 'what', 'was', 'why'),
 ('whole', 'day', 'word', 'text', 'text', 'text'),
 ((1, 'day', 1),))
OPENED = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT cases.id AS id, '
 'cases.opened_on AS day, cases.severity AS kind, cases.what AS what FROM cases WHERE cases.opened_on BETWEEN :since '
 'AND :until AND cases.account_id IN (SELECT family.id FROM family) ORDER BY cases.account_id, cases.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'word', 'text'),
 ((1, 'day', 1),))
CLOSED = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT cases.id AS id, '
 'cases.closed_on AS day, cases.severity AS kind, cases.what AS what FROM cases WHERE cases.closed_on BETWEEN :since '
 'AND :until AND cases.account_id IN (SELECT family.id FROM family) ORDER BY cases.account_id, cases.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'word', 'text'),
 ((1, 'day', 1),))
CONTRACTS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT contracts.id AS id, '
 'contracts.starts_on AS day, contracts.status AS kind, contracts.name AS what FROM contracts WHERE '
 'contracts.starts_on BETWEEN :since AND :until AND contracts.account_id IN (SELECT family.id FROM family) ORDER BY '
 'contracts.account_id, contracts.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'word', 'text'),
 ((1, 'day', 1),))
ENDED = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT contracts.id AS id, '
 'contracts.ends_on AS day, contracts.status AS kind, contracts.name AS what FROM contracts WHERE contracts.ends_on '
 'BETWEEN :since AND :until AND contracts.account_id IN (SELECT family.id FROM family) ORDER BY '
 'contracts.account_id, contracts.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'word', 'text'),
 ((1, 'day', 1),))
LOSSES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT losses.id AS id, '
 'losses.lost_on AS day, losses.reason AS kind, losses.narrative AS what FROM losses WHERE losses.lost_on BETWEEN '
 ':since AND :until AND losses.account_id IN (SELECT family.id FROM family) ORDER BY losses.account_id, losses.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'word', 'text'),
 ((1, 'day', 1),))
LINKS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT links.id AS id, '
 'links.linked_on AS day, links.noun AS kind, links.name AS what FROM links WHERE links.linked_on BETWEEN :since AND '
 ':until AND links.account_id IN (SELECT family.id FROM family) ORDER BY links.account_id, links.id',
 ('id', 'day', 'kind', 'what'),
 ('whole', 'day', 'text', 'text'),
 ((1, 'day', 1),))
COSTS = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT costs.id AS id, '
 'costs.incurred_on AS day, costs.kind AS kind, costs.what AS what, costs.amount, costs.currency FROM costs WHERE '
 'costs.incurred_on BETWEEN :since AND :until AND costs.account_id IN (SELECT family.id FROM family) ORDER BY '
 'costs.account_id, costs.id',
 ('id', 'day', 'kind', 'what', 'amount', 'currency'),
 ('whole', 'day', 'word', 'text', 'money', 'currency'),
 ((1, 'day', 1), (4, 'money', 5)))
SALES = ('WITH RECURSIVE family(id) AS (SELECT accounts.id AS id FROM accounts WHERE accounts.id = :account_id UNION SELECT '
 'accounts.id AS id FROM accounts, family WHERE accounts.parent_id = family.id) SELECT min(transactions.id) AS id, '
 'transactions.transacted_on AS day, transactions.kind, transactions.number AS what, sum(transactions.net) AS '
 'amount, transactions.currency FROM transactions WHERE transactions.account_id IN (SELECT family.id FROM family) '
 'AND transactions.day BETWEEN :first AND :last GROUP BY transactions.transacted_on, transactions.kind, '
 'transactions.number, transactions.currency ORDER BY transactions.transacted_on, transactions.kind, '
 'transactions.number, transactions.currency',
 ('id', 'day', 'kind', 'what', 'amount', 'currency'),
 ('whole', 'day', 'word', 'text', 'money', 'currency'),
 ((1, 'day', 1), (4, 'money', 5)))

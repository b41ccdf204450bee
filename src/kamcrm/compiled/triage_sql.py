"""Generated from the declarations by `make compile`; do not edit."""

ACCOUNTS = ('SELECT accounts.id, accounts.name, accounts.handle, accounts.tier, accounts.phase, EXISTS (SELECT * FROM followups '
 "WHERE followups.account_id = accounts.id AND followups.status = 'open') AS next, coalesce((SELECT sum(CASE WHEN "
 "(transactions.kind = 'credit') THEN -transactions.net ELSE transactions.net END) AS sum_1 FROM transactions WHERE "
 "transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND "
 'transactions.day >= :first AND transactions.currency = :own), 0) + coalesce((SELECT sum(opportunities.amount) AS '
 "sum_2 FROM opportunities WHERE opportunities.account_id = accounts.id AND opportunities.status = 'open' AND "
 'opportunities.currency = :own), 0) AS worth FROM accounts WHERE accounts.archived = 0 AND (accounts.status = '
 "'active' OR accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR "
 'accounts.cadence_days IS NOT NULL) AND (accounts.tier IS NULL OR accounts.phase IS NULL OR NOT (EXISTS (SELECT * '
 "FROM followups WHERE followups.account_id = accounts.id AND followups.status = 'open'))) ORDER BY "
 'accounts.sort_key, accounts.id',
 ('id', 'name', 'handle', 'tier', 'phase', 'next', 'worth'),
 ('whole', 'text', 'text', 'word', 'word', 'flag', 'whole'),
 ((5, 'flag', 5),))
PEOPLE = ('SELECT contacts.id, contacts.name, contacts.role, contacts.account_id, accounts.name AS account, coalesce((SELECT '
 "sum(CASE WHEN (transactions.kind = 'credit') THEN -transactions.net ELSE transactions.net END) AS sum_1 FROM "
 "transactions WHERE transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = "
 "'credit') AND transactions.day >= :first AND transactions.currency = :own), 0) + coalesce((SELECT "
 'sum(opportunities.amount) AS sum_2 FROM opportunities WHERE opportunities.account_id = accounts.id AND '
 "opportunities.status = 'open' AND opportunities.currency = :own), 0) AS worth FROM contacts LEFT OUTER JOIN "
 'accounts ON accounts.id = contacts.account_id WHERE contacts.archived = 0 AND contacts.left_on IS NULL AND '
 '(contacts.account_id IS NULL OR contacts.role IS NULL) AND (contacts.account_id IS NULL OR accounts.archived = 0 '
 "AND (accounts.status = 'active' OR accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = "
 "'prospect' OR accounts.cadence_days IS NOT NULL)) ORDER BY contacts.sort_key, contacts.id",
 ('id', 'name', 'role', 'account_id', 'account', 'worth'),
 ('whole', 'text', 'word', 'whole', 'text', 'whole'),
 ())

"""Generated from the declarations by `make compile`; do not edit."""

PEOPLE = ("SELECT contacts.account_id, max(CASE WHEN (contacts.role = 'decision maker') THEN 1 ELSE 0 END) + max(CASE WHEN "
 "(contacts.role = 'champion') THEN 1 ELSE 0 END) + max(CASE WHEN (contacts.role = 'executive sponsor') THEN 1 ELSE "
 '0 END) AS roles, count(contacts.sentiment) AS stances, coalesce(sum(contacts.sentiment), 0) AS stance FROM '
 'contacts WHERE contacts.account_id IS NOT NULL AND contacts.archived = 0 AND contacts.left_on IS NULL GROUP BY '
 'contacts.account_id ORDER BY contacts.account_id',
 ('account_id', 'roles', 'stances', 'stance'),
 ('whole', 'whole', 'whole', 'whole'),
 ())
ANSWERS = ('SELECT feedback.account_id, feedback.contact_id, feedback.kind, feedback.score FROM feedback WHERE feedback.score '
 'IS NOT NULL AND feedback.answered_on >= :first_day AND feedback.answered_on <= :today ORDER BY '
 'feedback.account_id, feedback.answered_on, feedback.id',
 ('account_id', 'contact_id', 'kind', 'score'),
 ('whole', 'whole', 'word', 'whole'),
 ())
BEFORE = ('SELECT accounts.id AS account_id, transactions.currency, sum(transactions.net * CASE WHEN (transactions.kind = '
 "'credit') THEN -1 ELSE 1 END) AS minor FROM accounts LEFT OUTER JOIN transactions ON transactions.account_id = "
 "accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND transactions.day >= :first AND "
 'transactions.day < :until GROUP BY accounts.id, transactions.currency HAVING transactions.currency IS NOT NULL '
 'ORDER BY accounts.id, transactions.currency',
 ('account_id', 'currency', 'minor'),
 ('whole', 'currency', 'whole'),
 ())

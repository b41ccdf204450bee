"""Generated from the declarations by `make compile`; do not edit."""

HELD = ('SELECT transactions.account_id, products.name FROM transactions JOIN products ON products.id = '
 "transactions.product_id WHERE transactions.kind = 'invoice' AND transactions.day >= :first AND transactions.day < "
 ':until GROUP BY transactions.account_id, products.id ORDER BY transactions.account_id, products.name',
 ('account_id', 'name'),
 ('whole', 'text'),
 ())
CHANNELS = ('SELECT accounts.id AS account_id, interactions.channel, count(*) AS times FROM accounts LEFT OUTER JOIN '
 "interactions ON interactions.account_id = accounts.id AND interactions.status = 'held' AND interactions.channel != "
 "'note' AND interactions.day >= :first AND interactions.day < :until GROUP BY accounts.id, interactions.channel "
 'HAVING interactions.channel IS NOT NULL ORDER BY accounts.id, count(*) DESC, interactions.channel',
 ('account_id', 'channel', 'times'),
 ('whole', 'word', 'whole'),
 ())
PEOPLE = ("SELECT contacts.account_id, count(*) AS people, sum(CASE WHEN (contacts.role = 'decision maker') THEN 1 ELSE 0 "
 "END) AS decision_maker, sum(CASE WHEN (contacts.role = 'champion') THEN 1 ELSE 0 END) AS champion, sum(CASE WHEN "
 "(contacts.role = 'executive sponsor') THEN 1 ELSE 0 END) AS executive_sponsor FROM contacts WHERE "
 'contacts.account_id IS NOT NULL AND contacts.left_on IS NULL AND contacts.archived = 0 GROUP BY '
 'contacts.account_id ORDER BY contacts.account_id',
 ('account_id', 'people', 'decision_maker', 'champion', 'executive_sponsor'),
 ('whole', 'whole', 'whole', 'whole', 'whole'),
 ())
GAPS = ('SELECT anon_1.account_id, anon_1.gap, count(*) AS times, max(anon_1.day) AS last FROM (SELECT anon_2.account_id AS '
 'account_id, anon_2.day AS day, anon_2.day - lag(anon_2.day) OVER (PARTITION BY anon_2.account_id ORDER BY '
 'anon_2.day) AS gap FROM (SELECT DISTINCT transactions.account_id AS account_id, transactions.day AS day FROM '
 "transactions WHERE transactions.kind = 'invoice' AND transactions.day < :until) AS anon_2) AS anon_1 GROUP BY "
 'anon_1.account_id, anon_1.gap ORDER BY anon_1.account_id, anon_1.gap',
 ('account_id', 'gap', 'times', 'last'),
 ('whole', 'whole', 'whole', 'whole'),
 ())
LAST_DAY = ('SELECT accounts.id AS account_id, count(DISTINCT coalesce(transactions.number, CAST(transactions.day AS TEXT))) AS '
 'invoices FROM accounts JOIN transactions ON transactions.account_id = accounts.id AND transactions.kind = '
 "'invoice' AND transactions.day = (SELECT max(transactions_1.day) AS max_1 FROM transactions AS transactions_1 "
 "WHERE transactions_1.account_id = accounts.id AND transactions_1.kind = 'invoice' AND transactions_1.day < :until) "
 'GROUP BY accounts.id ORDER BY accounts.id',
 ('account_id', 'invoices'),
 ('whole', 'whole'),
 ())
INVOICES = ('SELECT accounts.id AS account_id, max(transactions.day) AS last, count(DISTINCT coalesce(transactions.number, '
 'CAST(transactions.day AS TEXT))) AS invoices FROM accounts LEFT OUTER JOIN transactions ON transactions.account_id '
 "= accounts.id AND transactions.kind = 'invoice' AND transactions.day >= :first AND transactions.day < :until GROUP "
 'BY accounts.id HAVING count(transactions.day) > 0 ORDER BY accounts.id',
 ('account_id', 'last', 'invoices'),
 ('whole', 'whole', 'whole'),
 ())
YEARS = ('SELECT accounts.id AS account_id, EXISTS (SELECT * FROM transactions WHERE transactions.account_id = accounts.id '
 "AND transactions.kind = 'invoice' AND transactions.day >= :year1 AND transactions.day < :until) AS in0, EXISTS "
 "(SELECT * FROM transactions WHERE transactions.account_id = accounts.id AND transactions.kind = 'invoice' AND "
 'transactions.day >= :year2 AND transactions.day < :year1) AS in1, EXISTS (SELECT * FROM transactions WHERE '
 "transactions.account_id = accounts.id AND transactions.kind = 'invoice' AND transactions.day >= :year3 AND "
 'transactions.day < :year2) AS in2, EXISTS (SELECT * FROM transactions WHERE transactions.account_id = accounts.id '
 "AND transactions.kind = 'invoice' AND transactions.day >= :year4 AND transactions.day < :year3) AS in3, EXISTS "
 "(SELECT * FROM transactions WHERE transactions.account_id = accounts.id AND transactions.kind = 'invoice' AND "
 'transactions.day >= :year5 AND transactions.day < :year4) AS in4, EXISTS (SELECT * FROM transactions WHERE '
 "transactions.account_id = accounts.id AND transactions.kind = 'invoice' AND transactions.day >= :year6 AND "
 'transactions.day < :year5) AS in5 FROM accounts ORDER BY accounts.id',
 ('account_id', 'in0', 'in1', 'in2', 'in3', 'in4', 'in5'),
 ('whole', 'flag', 'flag', 'flag', 'flag', 'flag', 'flag'),
 ((1, 'flag', 1), (2, 'flag', 2), (3, 'flag', 3), (4, 'flag', 4), (5, 'flag', 5), (6, 'flag', 6)))
CONTRACTS = ('SELECT contracts.account_id, contracts.ends_on, contracts.value, contracts.currency, contracts.renewal_probability '
 "FROM contracts WHERE contracts.status = 'active' AND contracts.ends_on > :today ORDER BY contracts.account_id, "
 'contracts.ends_on, contracts.id',
 ('account_id', 'ends_on', 'value', 'currency', 'renewal_probability'),
 ('whole', 'day', 'money', 'currency', 'whole'),
 ((1, 'day', 1), (2, 'money', 3)))
ACQUIRED = ('SELECT accounts.id, accounts.currency, accounts.acquisition_cost AS minor FROM accounts WHERE '
 'accounts.acquisition_cost IS NOT NULL ORDER BY accounts.id',
 ('id', 'currency', 'minor'),
 ('whole', 'currency', 'whole'),
 ())
MARGINS = ('SELECT accounts.id, accounts.default_margin FROM accounts WHERE accounts.default_margin IS NOT NULL ORDER BY '
 'accounts.id',
 ('id', 'default_margin'),
 ('whole', 'whole'),
 ())

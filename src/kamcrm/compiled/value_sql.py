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
TOUCHES = ('SELECT accounts.id AS account_id, count(interactions.day) AS times FROM accounts LEFT OUTER JOIN interactions ON '
 "interactions.account_id = accounts.id AND interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AND interactions.day >= :first AND interactions.day < :until GROUP BY accounts.id "
 'ORDER BY accounts.id',
 ('account_id', 'times'),
 ('whole', 'whole'),
 ())
PEOPLE = ("SELECT contacts.account_id, count(*) AS people, sum(CASE WHEN (contacts.role = 'decision maker') THEN 1 ELSE 0 "
 "END) AS decision_maker, sum(CASE WHEN (contacts.role = 'champion') THEN 1 ELSE 0 END) AS champion, sum(CASE WHEN "
 "(contacts.role = 'executive sponsor') THEN 1 ELSE 0 END) AS executive_sponsor FROM contacts WHERE "
 'contacts.account_id IS NOT NULL AND contacts.left_on IS NULL AND contacts.archived = 0 GROUP BY '
 'contacts.account_id ORDER BY contacts.account_id',
 ('account_id', 'people', 'decision_maker', 'champion', 'executive_sponsor'),
 ('whole', 'whole', 'whole', 'whole', 'whole'),
 ())

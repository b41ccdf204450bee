"""Generated from the declarations by `make compile`; do not edit."""

HITS = ('SELECT hit.id AS id, records.noun AS noun, coalesce(accounts.name, owner.name) AS account, coalesce(accounts.id, '
 'owner.id) AS account_id, interactions.day AS day, followups.due AS due, coalesce(interactions.text, '
 "followups.what, contacts.name, opportunities.name, accounts.name) AS text, coalesce(accounts.about || ' · ', '') "
 "|| coalesce(accounts.industry || ' · ', '') || coalesce(accounts.city || ' · ', '') || coalesce(contacts.title || "
 "' · ', '') || coalesce(contacts.department || ' · ', '') || coalesce(contacts.about || ' · ', '') || "
 "coalesce(followups.note || ' · ', '') || coalesce(opportunities.next_step || ' · ', '') AS more FROM (SELECT rowid "
 'AS id FROM search WHERE search MATCH :query ORDER BY rowid DESC LIMIT :most) AS hit JOIN records ON records.id = '
 'hit.id LEFT JOIN accounts ON accounts.id = hit.id LEFT JOIN contacts ON contacts.id = hit.id LEFT JOIN '
 'interactions ON interactions.id = hit.id LEFT JOIN followups ON followups.id = hit.id LEFT JOIN opportunities ON '
 'opportunities.id = hit.id LEFT JOIN accounts AS owner ON owner.id = coalesce(contacts.account_id, '
 'interactions.account_id, followups.account_id, opportunities.account_id) ORDER BY hit.id DESC',
 ('id', 'noun', 'account', 'account_id', 'day', 'due', 'text', 'more'),
 ('whole', 'text', 'text', 'whole', 'whole', 'day', 'text', 'text'),
 ((5, 'day', 5),))
OPTIMIZE = "INSERT INTO search (search) VALUES ('optimize')"
REBUILD = "INSERT INTO search (search) VALUES ('rebuild')"
CHECK = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"

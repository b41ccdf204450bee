"""Generated from the declarations by `make compile`; do not edit."""

GAPS = ('WITH RECURSIVE steps(account_id, since, day) AS (SELECT accounts.id AS account_id, NULL AS since, (SELECT '
 'min(interactions.day) AS min_1 FROM interactions WHERE interactions.account_id = accounts.id AND '
 "interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note' AND interactions.day "
 '>= :first AND interactions.day < :until) AS day FROM accounts WHERE accounts.archived = 0 AND (accounts.status = '
 "'active' OR accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR "
 'accounts.cadence_days IS NOT NULL) UNION ALL SELECT steps.account_id AS account_id, steps.day AS day, '
 'coalesce((SELECT max(interactions.day) AS max_1 FROM interactions WHERE interactions.account_id = steps.account_id '
 "AND interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note' AND "
 'interactions.day > steps.day AND interactions.day <= steps.day + :days AND interactions.day < :until), (SELECT '
 'min(interactions.day) AS min_2 FROM interactions WHERE interactions.account_id = steps.account_id AND '
 "interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note' AND interactions.day "
 '> steps.day + :days AND interactions.day < :until)) AS coalesce_1 FROM steps WHERE steps.day IS NOT NULL) SELECT '
 'steps.account_id, steps.since, steps.day FROM steps WHERE steps.day - steps.since > :days ORDER BY '
 'steps.account_id, steps.day',
 ('account_id', 'since', 'day'),
 ('whole', 'whole', 'whole'),
 ())
ACCOUNTS = ('SELECT accounts.id, (SELECT min(interactions.day) AS min_1 FROM interactions WHERE interactions.account_id = '
 "accounts.id AND interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note' AND "
 'interactions.day < :until) AS ever, (SELECT max(interactions.day) AS max_1 FROM interactions WHERE '
 "interactions.account_id = accounts.id AND interactions.status = 'held' AND interactions.attempt = 0 AND "
 'interactions.channel != \'note\' AND interactions.day < :first) AS "before", (SELECT min(interactions.day) AS '
 "min_2 FROM interactions WHERE interactions.account_id = accounts.id AND interactions.status = 'held' AND "
 "interactions.attempt = 0 AND interactions.channel != 'note' AND interactions.day >= :first AND interactions.day < "
 ':until) AS opened, (SELECT max(interactions.day) AS max_2 FROM interactions WHERE interactions.account_id = '
 "accounts.id AND interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note' AND "
 'interactions.day >= :first AND interactions.day < :until) AS closed FROM accounts WHERE accounts.archived = 0 AND '
 "(accounts.status = 'active' OR accounts.status = 'dormant') AND (accounts.kind = 'customer' OR accounts.kind = "
 "'prospect' OR accounts.cadence_days IS NOT NULL) ORDER BY accounts.id",
 ('id', 'ever', 'before', 'opened', 'closed'),
 ('whole', 'whole', 'whole', 'whole', 'whole'),
 ())
PROMISES = ('SELECT followups.account_id, followups.theirs, count(followups.id) AS promised, sum(CASE WHEN (followups.status = '
 "'done' AND followups.done_on <= followups.original_due) THEN 1 ELSE 0 END) AS kept FROM followups WHERE "
 "followups.original_due >= :first_day AND followups.original_due < :until_day AND followups.status != 'cancelled' "
 'AND followups.account_id IS NOT NULL GROUP BY followups.account_id, followups.theirs ORDER BY '
 'followups.account_id, followups.theirs',
 ('account_id', 'theirs', 'promised', 'kept'),
 ('whole', 'flag', 'whole', 'whole'),
 ((1, 'flag', 1),))
PEOPLE = ('SELECT interactions.account_id, participants.contact_id, count(participants.id) AS touches FROM interactions JOIN '
 "participants ON participants.interaction_id = interactions.id WHERE interactions.status = 'held' AND "
 "interactions.attempt = 0 AND interactions.channel != 'note' AND interactions.account_id IS NOT NULL AND "
 'interactions.day >= :first AND interactions.day < :until GROUP BY interactions.account_id, participants.contact_id '
 'ORDER BY interactions.account_id, participants.contact_id',
 ('account_id', 'contact_id', 'touches'),
 ('whole', 'whole', 'whole'),
 ())
AHEAD = ("SELECT accounts.id FROM accounts WHERE accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = "
 "'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL) AND "
 '(EXISTS (SELECT * FROM followups AS followups_1 WHERE followups_1.account_id = accounts.id AND followups_1.status '
 "= 'open' AND followups_1.due >= :first_day)) ORDER BY accounts.id",
 ('id',),
 ('whole',),
 ())
CHANNELS = ('SELECT participants.contact_id, contacts.name, accounts.name AS account, interactions.channel, '
 'count(interactions.id) AS touches, sum(CASE WHEN (interactions.mood >= 0) THEN 1 ELSE 0 END) AS good FROM '
 'interactions JOIN participants ON participants.interaction_id = interactions.id JOIN contacts ON contacts.id = '
 "participants.contact_id JOIN accounts ON accounts.id = contacts.account_id WHERE interactions.status = 'held' AND "
 "interactions.attempt = 0 AND interactions.channel != 'note' AND interactions.day >= :first AND interactions.day < "
 ':until AND interactions.mood IS NOT NULL AND contacts.archived = 0 AND contacts.left_on IS NULL AND '
 "(accounts.status = 'active' OR accounts.status = 'dormant') GROUP BY participants.contact_id, contacts.name, "
 'accounts.name, interactions.channel ORDER BY participants.contact_id, interactions.channel',
 ('contact_id', 'name', 'account', 'channel', 'touches', 'good'),
 ('whole', 'text', 'text', 'word', 'whole', 'whole'),
 ())

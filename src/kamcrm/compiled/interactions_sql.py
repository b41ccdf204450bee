"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT interactions.id, interactions.at, accounts.name AS account, interactions.channel, interactions.minutes, '
 "(SELECT group_concat(named.name, ', ') AS aggregate_strings_1 FROM (SELECT contacts.name AS name FROM contacts "
 'JOIN participants ON participants.contact_id = contacts.id WHERE participants.interaction_id = interactions.id '
 'ORDER BY contacts.sort_key, contacts.id) AS named) AS people, interactions.text, interactions.status, '
 'interactions.attempt, interactions.direction, interactions.initiator, interactions.purpose, '
 'interactions.minutes_estimated, interactions.mood, interactions.place, interactions.private, '
 "interactions.has_time, interactions.day, interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AS counts, CASE WHEN (interactions.has_time = 1) THEN interactions.at END AS "
 'moment, interactions.account_id, interactions.opportunity_id, interactions.campaign_id FROM interactions LEFT '
 'OUTER JOIN accounts ON accounts.id = interactions.account_id WHERE interactions.day >= :since AND interactions.day '
 "<= :until AND (:channel = '' OR interactions.channel = :channel) ORDER BY interactions.day DESC, interactions.at "
 'DESC, interactions.id DESC',
 ('id',
  'at',
  'account',
  'channel',
  'minutes',
  'people',
  'text',
  'status',
  'attempt',
  'direction',
  'initiator',
  'purpose',
  'minutes_estimated',
  'mood',
  'place',
  'private',
  'has_time',
  'day',
  'counts',
  'moment',
  'account_id',
  'opportunity_id',
  'campaign_id'),
 ('whole',
  'instant',
  'text',
  'word',
  'whole',
  'text',
  'text',
  'word',
  'flag',
  'word',
  'word',
  'word',
  'flag',
  'whole',
  'text',
  'flag',
  'flag',
  'whole',
  'flag',
  'instant',
  'whole',
  'whole',
  'whole'),
 ((1, 'instant', 1),
  (8, 'flag', 8),
  (12, 'flag', 12),
  (15, 'flag', 15),
  (16, 'flag', 16),
  (18, 'flag', 18),
  (19, 'instant', 19)))
OF_ACCOUNT = ('SELECT interactions.id, interactions.at, accounts.name AS account, interactions.channel, interactions.minutes, '
 "(SELECT group_concat(named.name, ', ') AS aggregate_strings_1 FROM (SELECT contacts.name AS name FROM contacts "
 'JOIN participants ON participants.contact_id = contacts.id WHERE participants.interaction_id = interactions.id '
 'ORDER BY contacts.sort_key, contacts.id) AS named) AS people, interactions.text, interactions.status, '
 'interactions.attempt, interactions.direction, interactions.initiator, interactions.purpose, '
 'interactions.minutes_estimated, interactions.mood, interactions.place, interactions.private, '
 "interactions.has_time, interactions.day, interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AS counts, CASE WHEN (interactions.has_time = 1) THEN interactions.at END AS "
 'moment, interactions.account_id, interactions.opportunity_id, interactions.campaign_id FROM interactions LEFT '
 'OUTER JOIN accounts ON accounts.id = interactions.account_id WHERE interactions.day >= :since AND interactions.day '
 "<= :until AND (:channel = '' OR interactions.channel = :channel) AND interactions.account_id = :account_id ORDER "
 'BY interactions.at DESC, interactions.id DESC',
 ('id',
  'at',
  'account',
  'channel',
  'minutes',
  'people',
  'text',
  'status',
  'attempt',
  'direction',
  'initiator',
  'purpose',
  'minutes_estimated',
  'mood',
  'place',
  'private',
  'has_time',
  'day',
  'counts',
  'moment',
  'account_id',
  'opportunity_id',
  'campaign_id'),
 ('whole',
  'instant',
  'text',
  'word',
  'whole',
  'text',
  'text',
  'word',
  'flag',
  'word',
  'word',
  'word',
  'flag',
  'whole',
  'text',
  'flag',
  'flag',
  'whole',
  'flag',
  'instant',
  'whole',
  'whole',
  'whole'),
 ((1, 'instant', 1),
  (8, 'flag', 8),
  (12, 'flag', 12),
  (15, 'flag', 15),
  (16, 'flag', 16),
  (18, 'flag', 18),
  (19, 'instant', 19)))
OF_PERSON = ('SELECT interactions.id, interactions.at, accounts.name AS account, interactions.channel, interactions.minutes, '
 "(SELECT group_concat(named.name, ', ') AS aggregate_strings_1 FROM (SELECT contacts.name AS name FROM contacts "
 'JOIN participants ON participants.contact_id = contacts.id WHERE participants.interaction_id = interactions.id '
 'ORDER BY contacts.sort_key, contacts.id) AS named) AS people, interactions.text, interactions.status, '
 'interactions.attempt, interactions.direction, interactions.initiator, interactions.purpose, '
 'interactions.minutes_estimated, interactions.mood, interactions.place, interactions.private, '
 "interactions.has_time, interactions.day, interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AS counts, CASE WHEN (interactions.has_time = 1) THEN interactions.at END AS "
 'moment, interactions.account_id, interactions.opportunity_id, interactions.campaign_id FROM interactions LEFT '
 'OUTER JOIN accounts ON accounts.id = interactions.account_id WHERE interactions.day >= :since AND interactions.day '
 "<= :until AND (:channel = '' OR interactions.channel = :channel) AND interactions.id IN (SELECT "
 'participants.interaction_id FROM participants WHERE participants.contact_id = :contact_id) ORDER BY '
 'interactions.at DESC, interactions.id DESC',
 ('id',
  'at',
  'account',
  'channel',
  'minutes',
  'people',
  'text',
  'status',
  'attempt',
  'direction',
  'initiator',
  'purpose',
  'minutes_estimated',
  'mood',
  'place',
  'private',
  'has_time',
  'day',
  'counts',
  'moment',
  'account_id',
  'opportunity_id',
  'campaign_id'),
 ('whole',
  'instant',
  'text',
  'word',
  'whole',
  'text',
  'text',
  'word',
  'flag',
  'word',
  'word',
  'word',
  'flag',
  'whole',
  'text',
  'flag',
  'flag',
  'whole',
  'flag',
  'instant',
  'whole',
  'whole',
  'whole'),
 ((1, 'instant', 1),
  (8, 'flag', 8),
  (12, 'flag', 12),
  (15, 'flag', 15),
  (16, 'flag', 16),
  (18, 'flag', 18),
  (19, 'instant', 19)))
PLANNED_BETWEEN = ('SELECT interactions.id, interactions.at, accounts.name AS account, interactions.channel, interactions.minutes, '
 "(SELECT group_concat(named.name, ', ') AS aggregate_strings_1 FROM (SELECT contacts.name AS name FROM contacts "
 'JOIN participants ON participants.contact_id = contacts.id WHERE participants.interaction_id = interactions.id '
 'ORDER BY contacts.sort_key, contacts.id) AS named) AS people, interactions.text, interactions.status, '
 'interactions.attempt, interactions.direction, interactions.initiator, interactions.purpose, '
 'interactions.minutes_estimated, interactions.mood, interactions.place, interactions.private, '
 "interactions.has_time, interactions.day, interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AS counts, CASE WHEN (interactions.has_time = 1) THEN interactions.at END AS "
 'moment, interactions.account_id, interactions.opportunity_id, interactions.campaign_id FROM interactions LEFT '
 "OUTER JOIN accounts ON accounts.id = interactions.account_id WHERE interactions.status = 'planned' AND "
 'interactions.day >= :since AND interactions.day <= :until ORDER BY interactions.day, interactions.at, '
 'interactions.id',
 ('id',
  'at',
  'account',
  'channel',
  'minutes',
  'people',
  'text',
  'status',
  'attempt',
  'direction',
  'initiator',
  'purpose',
  'minutes_estimated',
  'mood',
  'place',
  'private',
  'has_time',
  'day',
  'counts',
  'moment',
  'account_id',
  'opportunity_id',
  'campaign_id'),
 ('whole',
  'instant',
  'text',
  'word',
  'whole',
  'text',
  'text',
  'word',
  'flag',
  'word',
  'word',
  'word',
  'flag',
  'whole',
  'text',
  'flag',
  'flag',
  'whole',
  'flag',
  'instant',
  'whole',
  'whole',
  'whole'),
 ((1, 'instant', 1),
  (8, 'flag', 8),
  (12, 'flag', 12),
  (15, 'flag', 15),
  (16, 'flag', 16),
  (18, 'flag', 18),
  (19, 'instant', 19)))
ONE = ('SELECT interactions.id, interactions.at, accounts.name AS account, interactions.channel, interactions.minutes, '
 "(SELECT group_concat(named.name, ', ') AS aggregate_strings_1 FROM (SELECT contacts.name AS name FROM contacts "
 'JOIN participants ON participants.contact_id = contacts.id WHERE participants.interaction_id = interactions.id '
 'ORDER BY contacts.sort_key, contacts.id) AS named) AS people, interactions.text, interactions.status, '
 'interactions.attempt, interactions.direction, interactions.initiator, interactions.purpose, '
 'interactions.minutes_estimated, interactions.mood, interactions.place, interactions.private, '
 "interactions.has_time, interactions.day, interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AS counts, CASE WHEN (interactions.has_time = 1) THEN interactions.at END AS "
 'moment, interactions.account_id, interactions.opportunity_id, interactions.campaign_id FROM interactions LEFT '
 'OUTER JOIN accounts ON accounts.id = interactions.account_id WHERE interactions.id = :id',
 ('id',
  'at',
  'account',
  'channel',
  'minutes',
  'people',
  'text',
  'status',
  'attempt',
  'direction',
  'initiator',
  'purpose',
  'minutes_estimated',
  'mood',
  'place',
  'private',
  'has_time',
  'day',
  'counts',
  'moment',
  'account_id',
  'opportunity_id',
  'campaign_id'),
 ('whole',
  'instant',
  'text',
  'word',
  'whole',
  'text',
  'text',
  'word',
  'flag',
  'word',
  'word',
  'word',
  'flag',
  'whole',
  'text',
  'flag',
  'flag',
  'whole',
  'flag',
  'instant',
  'whole',
  'whole',
  'whole'),
 ((1, 'instant', 1),
  (8, 'flag', 8),
  (12, 'flag', 12),
  (15, 'flag', 15),
  (16, 'flag', 16),
  (18, 'flag', 18),
  (19, 'instant', 19)))
UNCONFIRMED = ('SELECT interactions.id, interactions.at, accounts.name AS account, interactions.channel, interactions.minutes, '
 "(SELECT group_concat(named.name, ', ') AS aggregate_strings_1 FROM (SELECT contacts.name AS name FROM contacts "
 'JOIN participants ON participants.contact_id = contacts.id WHERE participants.interaction_id = interactions.id '
 'ORDER BY contacts.sort_key, contacts.id) AS named) AS people, interactions.text, interactions.status, '
 'interactions.attempt, interactions.direction, interactions.initiator, interactions.purpose, '
 'interactions.minutes_estimated, interactions.mood, interactions.place, interactions.private, '
 "interactions.has_time, interactions.day, interactions.status = 'held' AND interactions.attempt = 0 AND "
 "interactions.channel != 'note' AS counts, CASE WHEN (interactions.has_time = 1) THEN interactions.at END AS "
 'moment, interactions.account_id, interactions.opportunity_id, interactions.campaign_id FROM interactions LEFT '
 'OUTER JOIN accounts ON accounts.id = interactions.account_id WHERE interactions.account_id = :account_id AND '
 "interactions.status = 'planned' AND interactions.at <= :now ORDER BY interactions.at, interactions.id",
 ('id',
  'at',
  'account',
  'channel',
  'minutes',
  'people',
  'text',
  'status',
  'attempt',
  'direction',
  'initiator',
  'purpose',
  'minutes_estimated',
  'mood',
  'place',
  'private',
  'has_time',
  'day',
  'counts',
  'moment',
  'account_id',
  'opportunity_id',
  'campaign_id'),
 ('whole',
  'instant',
  'text',
  'word',
  'whole',
  'text',
  'text',
  'word',
  'flag',
  'word',
  'word',
  'word',
  'flag',
  'whole',
  'text',
  'flag',
  'flag',
  'whole',
  'flag',
  'instant',
  'whole',
  'whole',
  'whole'),
 ((1, 'instant', 1),
  (8, 'flag', 8),
  (12, 'flag', 12),
  (15, 'flag', 15),
  (16, 'flag', 16),
  (18, 'flag', 18),
  (19, 'instant', 19)))
PARTICIPANTS = ('SELECT contacts.id, contacts.name, contacts.role, participants.id AS part_id FROM participants JOIN contacts ON '
 'contacts.id = participants.contact_id WHERE participants.interaction_id = :id ORDER BY contacts.sort_key, '
 'contacts.id',
 ('id', 'name', 'role', 'part_id'),
 ('whole', 'text', 'word', 'whole'),
 ())
LAST_LOGGED = ('SELECT changes.row_id AS id FROM changes JOIN operations ON operations.id = changes.operation_id JOIN interactions '
 "ON interactions.id = changes.row_id WHERE operations.command IN ('log', 'interactions add') AND operations.undone "
 "= 0 AND changes.noun = 'interactions' AND changes.was IS NULL AND (:account_id = 0 OR interactions.account_id = "
 ':account_id) ORDER BY operations.id DESC, changes.id DESC LIMIT 1 OFFSET 0',
 ('id',),
 ('whole',),
 ())
OPPORTUNITIES_OF = ('SELECT opportunities.id, opportunities.name FROM opportunities WHERE opportunities.account_id = :account_id AND '
 "opportunities.status = 'open' ORDER BY opportunities.id",
 ('id', 'name'),
 ('whole', 'text'),
 ())
COMPETITOR_NAMED = ("SELECT accounts.id FROM accounts WHERE accounts.folded = :folded AND accounts.kind = 'competitor' ORDER BY "
 'accounts.archived, accounts.id LIMIT 1 OFFSET 0',
 ('id',),
 ('whole',),
 ())
COMPETITOR_AT = ('SELECT competitors.id, competitors.seen_on FROM competitors WHERE competitors.account_id = :account_id AND '
 'competitors.competitor_id = :competitor_id AND competitors.gone_on IS NULL ORDER BY competitors.id LIMIT 1 OFFSET '
 '0',
 ('id', 'seen_on'),
 ('whole', 'day'),
 ((1, 'day', 1),))
MARKS = ("SELECT marks.id, marks.kind, marks.what FROM (SELECT needs.id AS id, 'need' AS kind, needs.what AS what FROM needs "
 "WHERE needs.interaction_id = :id UNION ALL SELECT cases.id AS id, 'case' AS anon_1, cases.what AS what FROM cases "
 'WHERE cases.interaction_id = :id UNION ALL SELECT feedback.id AS id, feedback.kind AS kind, CAST(feedback.score AS '
 'TEXT) AS score FROM feedback WHERE feedback.interaction_id = :id UNION ALL SELECT competitors.id AS id, '
 "'competitor' AS anon_2, accounts_1.name AS name FROM competitors JOIN accounts AS accounts_1 ON accounts_1.id = "
 "competitors.competitor_id WHERE competitors.interaction_id = :id UNION ALL SELECT tags.id AS id, 'tag' AS anon_3, "
 'tags.name AS name FROM tags JOIN taggings ON taggings.tag_id = tags.id WHERE taggings.record_id = :id) AS marks '
 'ORDER BY marks.id',
 ('id', 'kind', 'what'),
 ('whole', 'text', 'text'),
 ())

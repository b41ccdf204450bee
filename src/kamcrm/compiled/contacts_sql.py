"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT contacts.id, contacts.name, contacts.account_id, accounts.name AS account, contacts.title, '
 'contacts.department, contacts.role, contacts.influence, contacts.sentiment, contacts.reports_to_id, '
 "contacts_1.name AS reports_to, (SELECT group_concat(anon_1.value, ', ') AS aggregate_strings_1 FROM (SELECT "
 'contact_emails.email AS value FROM contact_emails WHERE contact_emails.contact_id = contacts.id ORDER BY '
 "contact_emails.is_primary DESC, contact_emails.id) AS anon_1) AS emails, (SELECT group_concat(anon_2.value, ', ') "
 'AS aggregate_strings_2 FROM (SELECT contact_phones.phone AS value FROM contact_phones WHERE '
 'contact_phones.contact_id = contacts.id ORDER BY contact_phones.is_primary DESC, contact_phones.id) AS anon_2) AS '
 'phones, contacts.preferred_channel, contacts.preferred_times, contacts.language, contacts.do_not_contact, '
 'contacts.legal_basis, contacts.legal_basis_on, contacts.source, contacts.cadence_days, contacts.street, '
 'contacts.postal_code, contacts.city, contacts.country, contacts.verified_on, contacts.left_on, contacts.archived, '
 "contacts.created_at, contacts.updated_at, contacts.about, (SELECT group_concat(anon_3.name, ', ') AS "
 'aggregate_strings_3 FROM (SELECT tags.name AS name FROM tags JOIN taggings ON taggings.tag_id = tags.id WHERE '
 'taggings.record_id = contacts.id ORDER BY tags.folded) AS anon_3) AS tags, contacts.folded, contacts.sort_key FROM '
 'contacts LEFT OUTER JOIN accounts ON accounts.id = contacts.account_id LEFT OUTER JOIN contacts AS contacts_1 ON '
 'contacts_1.id = contacts.reports_to_id WHERE contacts.archived = :archived ORDER BY contacts.sort_key, contacts.id',
 ('id',
  'name',
  'account_id',
  'account',
  'title',
  'department',
  'role',
  'influence',
  'sentiment',
  'reports_to_id',
  'reports_to',
  'emails',
  'phones',
  'preferred_channel',
  'preferred_times',
  'language',
  'do_not_contact',
  'legal_basis',
  'legal_basis_on',
  'source',
  'cadence_days',
  'street',
  'postal_code',
  'city',
  'country',
  'verified_on',
  'left_on',
  'archived',
  'created_at',
  'updated_at',
  'about',
  'tags',
  'folded',
  'sort_key'),
 ('whole',
  'text',
  'whole',
  'text',
  'text',
  'text',
  'word',
  'whole',
  'whole',
  'whole',
  'text',
  'text',
  'text',
  'word',
  'text',
  'text',
  'flag',
  'word',
  'day',
  'text',
  'whole',
  'text',
  'text',
  'text',
  'text',
  'day',
  'day',
  'flag',
  'instant',
  'instant',
  'text',
  'text',
  'text',
  'text'),
 ((16, 'flag', 16),
  (18, 'day', 18),
  (25, 'day', 25),
  (26, 'day', 26),
  (27, 'flag', 27),
  (28, 'instant', 28),
  (29, 'instant', 29)))
AT = ('SELECT contacts.id, contacts.name, contacts.account_id, accounts.name AS account, contacts.title, '
 'contacts.department, contacts.role, contacts.influence, contacts.sentiment, contacts.reports_to_id, '
 "contacts_1.name AS reports_to, (SELECT group_concat(anon_1.value, ', ') AS aggregate_strings_1 FROM (SELECT "
 'contact_emails.email AS value FROM contact_emails WHERE contact_emails.contact_id = contacts.id ORDER BY '
 "contact_emails.is_primary DESC, contact_emails.id) AS anon_1) AS emails, (SELECT group_concat(anon_2.value, ', ') "
 'AS aggregate_strings_2 FROM (SELECT contact_phones.phone AS value FROM contact_phones WHERE '
 'contact_phones.contact_id = contacts.id ORDER BY contact_phones.is_primary DESC, contact_phones.id) AS anon_2) AS '
 'phones, contacts.preferred_channel, contacts.preferred_times, contacts.language, contacts.do_not_contact, '
 'contacts.legal_basis, contacts.legal_basis_on, contacts.source, contacts.cadence_days, contacts.street, '
 'contacts.postal_code, contacts.city, contacts.country, contacts.verified_on, contacts.left_on, contacts.archived, '
 "contacts.created_at, contacts.updated_at, contacts.about, (SELECT group_concat(anon_3.name, ', ') AS "
 'aggregate_strings_3 FROM (SELECT tags.name AS name FROM tags JOIN taggings ON taggings.tag_id = tags.id WHERE '
 'taggings.record_id = contacts.id ORDER BY tags.folded) AS anon_3) AS tags, contacts.folded, contacts.sort_key FROM '
 'contacts LEFT OUTER JOIN accounts ON accounts.id = contacts.account_id LEFT OUTER JOIN contacts AS contacts_1 ON '
 'contacts_1.id = contacts.reports_to_id WHERE contacts.archived = :archived AND contacts.account_id = :account_id '
 'ORDER BY contacts.sort_key, contacts.id',
 ('id',
  'name',
  'account_id',
  'account',
  'title',
  'department',
  'role',
  'influence',
  'sentiment',
  'reports_to_id',
  'reports_to',
  'emails',
  'phones',
  'preferred_channel',
  'preferred_times',
  'language',
  'do_not_contact',
  'legal_basis',
  'legal_basis_on',
  'source',
  'cadence_days',
  'street',
  'postal_code',
  'city',
  'country',
  'verified_on',
  'left_on',
  'archived',
  'created_at',
  'updated_at',
  'about',
  'tags',
  'folded',
  'sort_key'),
 ('whole',
  'text',
  'whole',
  'text',
  'text',
  'text',
  'word',
  'whole',
  'whole',
  'whole',
  'text',
  'text',
  'text',
  'word',
  'text',
  'text',
  'flag',
  'word',
  'day',
  'text',
  'whole',
  'text',
  'text',
  'text',
  'text',
  'day',
  'day',
  'flag',
  'instant',
  'instant',
  'text',
  'text',
  'text',
  'text'),
 ((16, 'flag', 16),
  (18, 'day', 18),
  (25, 'day', 25),
  (26, 'day', 26),
  (27, 'flag', 27),
  (28, 'instant', 28),
  (29, 'instant', 29)))
UNASSIGNED = ('SELECT contacts.id, contacts.name, contacts.account_id, accounts.name AS account, contacts.title, '
 'contacts.department, contacts.role, contacts.influence, contacts.sentiment, contacts.reports_to_id, '
 "contacts_1.name AS reports_to, (SELECT group_concat(anon_1.value, ', ') AS aggregate_strings_1 FROM (SELECT "
 'contact_emails.email AS value FROM contact_emails WHERE contact_emails.contact_id = contacts.id ORDER BY '
 "contact_emails.is_primary DESC, contact_emails.id) AS anon_1) AS emails, (SELECT group_concat(anon_2.value, ', ') "
 'AS aggregate_strings_2 FROM (SELECT contact_phones.phone AS value FROM contact_phones WHERE '
 'contact_phones.contact_id = contacts.id ORDER BY contact_phones.is_primary DESC, contact_phones.id) AS anon_2) AS '
 'phones, contacts.preferred_channel, contacts.preferred_times, contacts.language, contacts.do_not_contact, '
 'contacts.legal_basis, contacts.legal_basis_on, contacts.source, contacts.cadence_days, contacts.street, '
 'contacts.postal_code, contacts.city, contacts.country, contacts.verified_on, contacts.left_on, contacts.archived, '
 "contacts.created_at, contacts.updated_at, contacts.about, (SELECT group_concat(anon_3.name, ', ') AS "
 'aggregate_strings_3 FROM (SELECT tags.name AS name FROM tags JOIN taggings ON taggings.tag_id = tags.id WHERE '
 'taggings.record_id = contacts.id ORDER BY tags.folded) AS anon_3) AS tags, contacts.folded, contacts.sort_key FROM '
 'contacts LEFT OUTER JOIN accounts ON accounts.id = contacts.account_id LEFT OUTER JOIN contacts AS contacts_1 ON '
 'contacts_1.id = contacts.reports_to_id WHERE contacts.archived = :archived AND contacts.account_id IS NULL ORDER '
 'BY contacts.sort_key, contacts.id',
 ('id',
  'name',
  'account_id',
  'account',
  'title',
  'department',
  'role',
  'influence',
  'sentiment',
  'reports_to_id',
  'reports_to',
  'emails',
  'phones',
  'preferred_channel',
  'preferred_times',
  'language',
  'do_not_contact',
  'legal_basis',
  'legal_basis_on',
  'source',
  'cadence_days',
  'street',
  'postal_code',
  'city',
  'country',
  'verified_on',
  'left_on',
  'archived',
  'created_at',
  'updated_at',
  'about',
  'tags',
  'folded',
  'sort_key'),
 ('whole',
  'text',
  'whole',
  'text',
  'text',
  'text',
  'word',
  'whole',
  'whole',
  'whole',
  'text',
  'text',
  'text',
  'word',
  'text',
  'text',
  'flag',
  'word',
  'day',
  'text',
  'whole',
  'text',
  'text',
  'text',
  'text',
  'day',
  'day',
  'flag',
  'instant',
  'instant',
  'text',
  'text',
  'text',
  'text'),
 ((16, 'flag', 16),
  (18, 'day', 18),
  (25, 'day', 25),
  (26, 'day', 26),
  (27, 'flag', 27),
  (28, 'instant', 28),
  (29, 'instant', 29)))
ONE = ('SELECT contacts.id, contacts.name, contacts.account_id, accounts.name AS account, contacts.title, '
 'contacts.department, contacts.role, contacts.influence, contacts.sentiment, contacts.reports_to_id, '
 "contacts_1.name AS reports_to, (SELECT group_concat(anon_1.value, ', ') AS aggregate_strings_1 FROM (SELECT "
 'contact_emails.email AS value FROM contact_emails WHERE contact_emails.contact_id = contacts.id ORDER BY '
 "contact_emails.is_primary DESC, contact_emails.id) AS anon_1) AS emails, (SELECT group_concat(anon_2.value, ', ') "
 'AS aggregate_strings_2 FROM (SELECT contact_phones.phone AS value FROM contact_phones WHERE '
 'contact_phones.contact_id = contacts.id ORDER BY contact_phones.is_primary DESC, contact_phones.id) AS anon_2) AS '
 'phones, contacts.preferred_channel, contacts.preferred_times, contacts.language, contacts.do_not_contact, '
 'contacts.legal_basis, contacts.legal_basis_on, contacts.source, contacts.cadence_days, contacts.street, '
 'contacts.postal_code, contacts.city, contacts.country, contacts.verified_on, contacts.left_on, contacts.archived, '
 "contacts.created_at, contacts.updated_at, contacts.about, (SELECT group_concat(anon_3.name, ', ') AS "
 'aggregate_strings_3 FROM (SELECT tags.name AS name FROM tags JOIN taggings ON taggings.tag_id = tags.id WHERE '
 'taggings.record_id = contacts.id ORDER BY tags.folded) AS anon_3) AS tags, contacts.folded, contacts.sort_key FROM '
 'contacts LEFT OUTER JOIN accounts ON accounts.id = contacts.account_id LEFT OUTER JOIN contacts AS contacts_1 ON '
 'contacts_1.id = contacts.reports_to_id WHERE contacts.id = :id ORDER BY contacts.sort_key, contacts.id',
 ('id',
  'name',
  'account_id',
  'account',
  'title',
  'department',
  'role',
  'influence',
  'sentiment',
  'reports_to_id',
  'reports_to',
  'emails',
  'phones',
  'preferred_channel',
  'preferred_times',
  'language',
  'do_not_contact',
  'legal_basis',
  'legal_basis_on',
  'source',
  'cadence_days',
  'street',
  'postal_code',
  'city',
  'country',
  'verified_on',
  'left_on',
  'archived',
  'created_at',
  'updated_at',
  'about',
  'tags',
  'folded',
  'sort_key'),
 ('whole',
  'text',
  'whole',
  'text',
  'text',
  'text',
  'word',
  'whole',
  'whole',
  'whole',
  'text',
  'text',
  'text',
  'word',
  'text',
  'text',
  'flag',
  'word',
  'day',
  'text',
  'whole',
  'text',
  'text',
  'text',
  'text',
  'day',
  'day',
  'flag',
  'instant',
  'instant',
  'text',
  'text',
  'text',
  'text'),
 ((16, 'flag', 16),
  (18, 'day', 18),
  (25, 'day', 25),
  (26, 'day', 26),
  (27, 'flag', 27),
  (28, 'instant', 28),
  (29, 'instant', 29)))
EMAILS = ('SELECT contact_emails.id, contact_emails.email AS value, contact_emails.is_primary FROM contact_emails WHERE '
 'contact_emails.contact_id = :id ORDER BY contact_emails.is_primary DESC, contact_emails.id',
 ('id', 'value', 'is_primary'),
 ('whole', 'text', 'flag'),
 ((2, 'flag', 2),))
PHONES = ('SELECT contact_phones.id, contact_phones.phone AS value, contact_phones.is_primary, contact_phones.phone_key FROM '
 'contact_phones WHERE contact_phones.contact_id = :id ORDER BY contact_phones.is_primary DESC, contact_phones.id',
 ('id', 'value', 'is_primary', 'phone_key'),
 ('whole', 'text', 'flag', 'text'),
 ((2, 'flag', 2),))
WITH_EMAIL = ('SELECT contacts.id, contacts.name, contacts.archived FROM contacts JOIN contact_emails ON '
 'contact_emails.contact_id = contacts.id WHERE contact_emails.email = :email ORDER BY contacts.id',
 ('id', 'name', 'archived'),
 ('whole', 'text', 'flag'),
 ((2, 'flag', 2),))
WITH_PHONE = ('SELECT contacts.id, contacts.name, contacts.archived FROM contacts JOIN contact_phones ON '
 'contact_phones.contact_id = contacts.id WHERE contact_phones.phone_key = :phone_key ORDER BY contacts.id',
 ('id', 'name', 'archived'),
 ('whole', 'text', 'flag'),
 ((2, 'flag', 2),))
NAMESAKES = ('SELECT contacts.id, contacts.name, contacts.account_id, contacts.archived, accounts.name AS account FROM contacts '
 'LEFT OUTER JOIN accounts ON accounts.id = contacts.account_id WHERE contacts.folded = :folded ORDER BY contacts.id',
 ('id', 'name', 'account_id', 'archived', 'account'),
 ('whole', 'text', 'whole', 'flag', 'text'),
 ((3, 'flag', 3),))
MAP = ('SELECT contacts.id, contacts.name, contacts.title, contacts.role, contacts.influence, contacts.sentiment, '
 'contacts.reports_to_id, contacts_1.name AS reports_to, (SELECT max(interactions.day) AS max_1 FROM interactions '
 'JOIN participants ON participants.interaction_id = interactions.id WHERE participants.contact_id = contacts.id AND '
 "interactions.status = 'held' AND interactions.attempt = 0 AND interactions.channel != 'note' AND interactions.day "
 '<= :today) AS touched, contacts.left_on FROM contacts LEFT OUTER JOIN contacts AS contacts_1 ON contacts_1.id = '
 'contacts.reports_to_id WHERE contacts.account_id = :account_id AND contacts.archived = 0 ORDER BY '
 'contacts.sort_key, contacts.id',
 ('id', 'name', 'title', 'role', 'influence', 'sentiment', 'reports_to_id', 'reports_to', 'touched', 'left_on'),
 ('whole', 'text', 'text', 'word', 'whole', 'whole', 'whole', 'text', 'whole', 'day'),
 ((9, 'day', 9),))
OPEN_FOLLOWUPS = ('SELECT followups.id, followups.due, followups.what, followups.account_id, accounts.name AS account FROM followups '
 'LEFT OUTER JOIN accounts ON accounts.id = followups.account_id WHERE followups.contact_id = :id AND '
 "followups.status = 'open' ORDER BY followups.due, followups.id",
 ('id', 'due', 'what', 'account_id', 'account'),
 ('whole', 'day', 'text', 'whole', 'text'),
 ((1, 'day', 1),))
REPORTS = ('SELECT contacts.id, contacts.name FROM contacts WHERE contacts.reports_to_id = :id ORDER BY contacts.id',
 ('id', 'name'),
 ('whole', 'text'),
 ())
MOVES = ('SELECT contact_history.id, contact_history.changed_on, contact_history.was_id, accounts_1.name AS was, '
 'contact_history.became_id, accounts_2.name AS became, contact_history.why FROM contact_history LEFT OUTER JOIN '
 'accounts AS accounts_1 ON accounts_1.id = contact_history.was_id LEFT OUTER JOIN accounts AS accounts_2 ON '
 'accounts_2.id = contact_history.became_id WHERE contact_history.contact_id = :id ORDER BY '
 'contact_history.changed_on DESC, contact_history.id DESC',
 ('id', 'changed_on', 'was_id', 'was', 'became_id', 'became', 'why'),
 ('whole', 'day', 'whole', 'text', 'whole', 'text', 'text'),
 ((1, 'day', 1),))
TALKS = ('SELECT interactions.id, interactions.at, interactions.channel, interactions.status, interactions.text FROM '
 'interactions JOIN participants ON participants.interaction_id = interactions.id WHERE participants.contact_id = '
 ':id ORDER BY interactions.at DESC, interactions.id DESC LIMIT :most OFFSET 0',
 ('id', 'at', 'channel', 'status', 'text'),
 ('whole', 'instant', 'word', 'word', 'text'),
 ((1, 'instant', 1),))

"""Generated from the declarations by `make compile`; do not edit."""

PEOPLE = ('SELECT contacts.id, contacts.name, contacts.role, contacts.title FROM contacts WHERE contacts.account_id = :id AND '
 'contacts.archived = 0 ORDER BY contacts.sort_key, contacts.id',
 ('id', 'name', 'role', 'title'),
 ('whole', 'text', 'word', 'text'),
 ())
UNITS = ('SELECT accounts.id, accounts.name, accounts.kind, accounts.tier FROM accounts WHERE accounts.parent_id = :id AND '
 'accounts.archived = 0 ORDER BY accounts.sort_key, accounts.id',
 ('id', 'name', 'kind', 'tier'),
 ('whole', 'text', 'word', 'word'),
 ())
STEPS = ('SELECT followups.id, followups.due, followups.what, followups.owner FROM followups WHERE followups.account_id = '
 ":id AND followups.status = 'open' ORDER BY followups.due, followups.id",
 ('id', 'due', 'what', 'owner'),
 ('whole', 'day', 'text', 'text'),
 ((1, 'day', 1),))
DEALS = ('SELECT opportunities.id, opportunities.name, opportunities.stage, opportunities.amount, opportunities.currency '
 "FROM opportunities WHERE opportunities.account_id = :id AND opportunities.status = 'open' ORDER BY "
 'opportunities.close_on, opportunities.id',
 ('id', 'name', 'stage', 'amount', 'currency'),
 ('whole', 'text', 'text', 'money', 'currency'),
 ((3, 'money', 4),))
CONTRACTS = ('SELECT contracts.id, contracts.name, contracts.starts_on, contracts.ends_on, contracts.status FROM contracts WHERE '
 'contracts.account_id = :id ORDER BY contracts.ends_on, contracts.id',
 ('id', 'name', 'starts_on', 'ends_on', 'status'),
 ('whole', 'text', 'day', 'day', 'word'),
 ((2, 'day', 2), (3, 'day', 3)))
HOLDINGS = ('SELECT products.id, products.name, max(transactions.transacted_on) AS last_bought, sum(CASE WHEN '
 "(transactions.kind = 'credit') THEN -transactions.net ELSE transactions.net END) AS in_all, transactions.currency "
 'FROM transactions JOIN products ON products.id = transactions.product_id WHERE transactions.account_id = :id AND '
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') GROUP BY products.id, products.name, "
 'transactions.currency ORDER BY products.name, products.id, transactions.currency',
 ('id', 'name', 'last_bought', 'in_all', 'currency'),
 ('whole', 'text', 'day', 'money', 'currency'),
 ((2, 'day', 2), (3, 'money', 4)))
BUYERS = ('SELECT accounts.id, accounts.name, max(transactions.transacted_on) AS last_bought, sum(CASE WHEN '
 "(transactions.kind = 'credit') THEN -transactions.net ELSE transactions.net END) AS in_all, transactions.currency "
 'FROM transactions JOIN accounts ON accounts.id = transactions.account_id WHERE transactions.product_id = :id AND '
 "(transactions.kind = 'invoice' OR transactions.kind = 'credit') GROUP BY accounts.id, accounts.name, "
 'accounts.sort_key, transactions.currency ORDER BY accounts.sort_key, accounts.id, transactions.currency',
 ('id', 'name', 'last_bought', 'in_all', 'currency'),
 ('whole', 'text', 'day', 'money', 'currency'),
 ((2, 'day', 2), (3, 'money', 4)))
STANDING = ('SELECT account_history.id, account_history.changed_on, account_history.field, account_history.was, '
 'account_history.became FROM account_history WHERE account_history.account_id = :id ORDER BY '
 'account_history.changed_on DESC, account_history.id DESC',
 ('id', 'changed_on', 'field', 'was', 'became'),
 ('whole', 'day', 'word', 'text', 'text'),
 ((1, 'day', 1),))
EMAILS = ('SELECT contact_emails.id, contact_emails.email, contact_emails.label FROM contact_emails WHERE '
 'contact_emails.contact_id = :id ORDER BY contact_emails.is_primary DESC, contact_emails.id',
 ('id', 'email', 'label'),
 ('whole', 'text', 'text'),
 ())
PHONES = ('SELECT contact_phones.id, contact_phones.phone, contact_phones.label FROM contact_phones WHERE '
 'contact_phones.contact_id = :id ORDER BY contact_phones.is_primary DESC, contact_phones.id',
 ('id', 'phone', 'label'),
 ('whole', 'text', 'text'),
 ())
TALKS = ('SELECT interactions.id, interactions.day, interactions.channel, substr(interactions.text, 1, 200) AS text FROM '
 'interactions JOIN participants ON participants.interaction_id = interactions.id WHERE participants.contact_id = '
 ':id ORDER BY interactions.at DESC, interactions.id DESC LIMIT 5 OFFSET 0',
 ('id', 'day', 'channel', 'text'),
 ('whole', 'whole', 'word', 'text'),
 ())
MOVES = ('SELECT contact_history.id, contact_history.changed_on, accounts.name AS "left", contact_history.why FROM '
 'contact_history LEFT OUTER JOIN accounts ON accounts.id = contact_history.was_id WHERE contact_history.contact_id '
 '= :id ORDER BY contact_history.changed_on DESC, contact_history.id DESC',
 ('id', 'changed_on', 'left', 'why'),
 ('whole', 'day', 'text', 'text'),
 ((1, 'day', 1),))
PRESENT = ('SELECT contacts.id, contacts.name, contacts.role FROM contacts JOIN participants ON participants.contact_id = '
 'contacts.id WHERE participants.interaction_id = :id ORDER BY contacts.sort_key, contacts.id',
 ('id', 'name', 'role'),
 ('whole', 'text', 'word'),
 ())
LED_TO = ('SELECT followups.id, followups.due, followups.what, followups.status FROM followups WHERE followups.interaction_id '
 '= :id OR followups.outcome_interaction_id = :id ORDER BY followups.due, followups.id',
 ('id', 'due', 'what', 'status'),
 ('whole', 'day', 'text', 'word'),
 ((1, 'day', 1),))
NEEDS = ('SELECT needs.id, needs.what, needs.status FROM needs WHERE needs.interaction_id = :id ORDER BY needs.id',
 ('id', 'what', 'status'),
 ('whole', 'text', 'word'),
 ())
CASES = ('SELECT cases.id, cases.what, cases.severity FROM cases WHERE cases.interaction_id = :id ORDER BY cases.id',
 ('id', 'what', 'severity'),
 ('whole', 'text', 'word'),
 ())
LINES = ('SELECT opportunity_lines.id, products.name AS product, opportunity_lines.what, opportunity_lines.quantity / 1000.0 '
 'AS quantity, opportunity_lines.price, opportunity_lines.discount, opportunity_lines.cost, needs.what AS need, '
 'opportunity_lines.tailoring, opportunity_lines.currency FROM opportunity_lines LEFT OUTER JOIN products ON '
 'products.id = opportunity_lines.product_id LEFT OUTER JOIN needs ON needs.id = opportunity_lines.need_id WHERE '
 'opportunity_lines.opportunity_id = :id ORDER BY opportunity_lines.id',
 ('id', 'product', 'what', 'quantity', 'price', 'discount', 'cost', 'need', 'tailoring', 'currency'),
 ('whole', 'text', 'text', 'whole', 'money', 'money', 'money', 'text', 'text', 'currency'),
 ((4, 'money', 9), (5, 'money', 9), (6, 'money', 9)))
STAGES = ('SELECT stage_history.id, stage_history.changed_on, stage_history.was, stage_history.became, '
 'stage_history.probability FROM stage_history WHERE stage_history.opportunity_id = :id ORDER BY '
 'stage_history.changed_on DESC, stage_history.id DESC',
 ('id', 'changed_on', 'was', 'became', 'probability'),
 ('whole', 'day', 'text', 'text', 'whole'),
 ((1, 'day', 1),))
MET = ('SELECT need_history.id, need_history.changed_on, need_history.was, need_history.became FROM need_history WHERE '
 'need_history.need_id = :id ORDER BY need_history.changed_on DESC, need_history.id DESC',
 ('id', 'changed_on', 'was', 'became'),
 ('whole', 'day', 'word', 'word'),
 ((1, 'day', 1),))
TAGS = ('SELECT tags.id, tags.name FROM tags JOIN taggings ON taggings.tag_id = tags.id WHERE taggings.record_id = :id '
 'ORDER BY tags.folded, tags.id',
 ('id', 'name'),
 ('whole', 'text'),
 ())
LINKS = ('SELECT links.id, links.name, links.target, links.linked_on FROM links WHERE links.record_id = :id ORDER BY '
 'links.linked_on DESC, links.id DESC',
 ('id', 'name', 'target', 'linked_on'),
 ('whole', 'text', 'text', 'day'),
 ((3, 'day', 3),))
FIELDS = ('SELECT field_values.id, fields.name, field_values.value FROM field_values JOIN fields ON fields.id = '
 'field_values.field_id WHERE field_values.record_id = :id ORDER BY fields.name, field_values.id',
 ('id', 'name', 'value'),
 ('whole', 'text', 'text'),
 ())
SOURCES = ('SELECT import_rows.id, import_rows.source, import_rows.external_id FROM import_rows WHERE import_rows.record_id = '
 ':id ORDER BY import_rows.id',
 ('id', 'source', 'external_id'),
 ('whole', 'text', 'text'),
 ())
CHANGES = ('SELECT operations.id, operations.at, operations.command, operations.summary, operations.actor FROM operations JOIN '
 'changes ON changes.operation_id = operations.id WHERE changes.noun = :noun AND changes.row_id = :id GROUP BY '
 'operations.id, operations.at, operations.command, operations.summary, operations.actor ORDER BY operations.id DESC '
 'LIMIT 10 OFFSET 0',
 ('id', 'at', 'command', 'summary', 'actor'),
 ('whole', 'instant', 'text', 'text', 'text'),
 ((1, 'instant', 1),))

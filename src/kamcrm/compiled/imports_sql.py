"""Generated from the declarations by `make compile`; do not edit."""

KNOWN = ('SELECT import_rows.id, import_rows.record_id, import_rows.digest FROM import_rows WHERE import_rows.source = '
 ':source AND import_rows.noun = :noun AND import_rows.external_id = :external_id',
 ('id', 'record_id', 'digest'),
 ('whole', 'whole', 'text'),
 ())
ANY_KNOWN = ('SELECT import_rows.id FROM import_rows WHERE import_rows.source = :source AND import_rows.noun = :noun LIMIT 1 '
 'OFFSET 0',
 ('id',),
 ('whole',),
 ())
NUMBERED = ('SELECT DISTINCT import_rows.record_id FROM import_rows WHERE import_rows.external_id = :external_id AND '
 'import_rows.noun = :noun LIMIT 2 OFFSET 0',
 ('record_id',),
 ('whole',),
 ())
OWNED = ('SELECT import_rows.record_id FROM import_rows WHERE import_rows.source = :source AND import_rows.noun = :noun',
 ('record_id',),
 ('whole',),
 ())
ACCOUNTS = ('SELECT accounts.id, accounts.name, accounts.org_number, accounts.domain, accounts.handle FROM accounts ORDER BY '
 'accounts.id',
 ('id', 'name', 'org_number', 'domain', 'handle'),
 ('whole', 'text', 'text', 'text', 'text'),
 ())
PEOPLE = ('SELECT contacts.id, contacts.name, contacts.account_id FROM contacts ORDER BY contacts.id',
 ('id', 'name', 'account_id'),
 ('whole', 'text', 'whole'),
 ())
EMAILS = ('SELECT contact_emails.contact_id, contact_emails.email FROM contact_emails ORDER BY contact_emails.id',
 ('contact_id', 'email'),
 ('whole', 'text'),
 ())
PHONES = ('SELECT contact_phones.contact_id, contact_phones.phone_key FROM contact_phones ORDER BY contact_phones.id',
 ('contact_id', 'phone_key'),
 ('whole', 'text'),
 ())
EMAILS_OF = ('SELECT contact_emails.email FROM contact_emails WHERE contact_emails.contact_id = :contact_id',
 ('email',),
 ('text',),
 ())
PHONES_OF = ('SELECT contact_phones.phone, contact_phones.phone_key FROM contact_phones WHERE contact_phones.contact_id = '
 ':contact_id',
 ('phone', 'phone_key'),
 ('text', 'text'),
 ())
PARTICIPANTS_OF = ('SELECT participants.contact_id FROM participants WHERE participants.interaction_id = :interaction_id',
 ('contact_id',),
 ('whole',),
 ())
SALES = ('SELECT opportunities.id, opportunities.name, opportunities.account_id FROM opportunities ORDER BY opportunities.id',
 ('id', 'name', 'account_id'),
 ('whole', 'text', 'whole'),
 ())
PRODUCTS = ('SELECT products.id, products.name, products.code FROM products ORDER BY products.id',
 ('id', 'name', 'code'),
 ('whole', 'text', 'text'),
 ())
FIELDS = ('SELECT fields.id, fields.noun, fields.folded FROM fields ORDER BY fields.id',
 ('id', 'noun', 'folded'),
 ('whole', 'text', 'text'),
 ())
VALUES_OF = ('SELECT field_values.id, field_values.field_id, field_values.value FROM field_values WHERE field_values.record_id = '
 ':record_id',
 ('id', 'field_id', 'value'),
 ('whole', 'whole', 'text'),
 ())
NEWEST = ('SELECT max(records.id) AS id FROM records', ('id',), ('whole',), ())
TOLD_INTERACTIONS = ('SELECT interactions.at FROM interactions WHERE interactions.account_id = :account_id AND interactions.id <= :last '
 'LIMIT :most OFFSET 0',
 ('at',),
 ('instant',),
 ((0, 'instant', 0),))
TOLD_FOLLOWUPS = ('SELECT followups.due, followups.what FROM followups WHERE followups.account_id = :account_id AND followups.id <= '
 ':last LIMIT :most OFFSET 0',
 ('due', 'what'),
 ('day', 'text'),
 ((0, 'day', 0),))
ANY_INTERACTIONS = ('SELECT interactions.id FROM interactions LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_INTERACTIONS = ('SELECT interactions.id FROM interactions WHERE interactions.account_id = :account_id AND interactions.at = :at AND '
 'interactions.text = :text AND interactions.id <= :last AND NOT (EXISTS (SELECT import_rows.id FROM import_rows '
 'WHERE import_rows.record_id = interactions.id AND import_rows.source = :source)) ORDER BY interactions.id',
 ('id',),
 ('whole',),
 ())
ANY_FOLLOWUPS = ('SELECT followups.id FROM followups LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_FOLLOWUPS = ('SELECT followups.id FROM followups WHERE followups.account_id = :account_id AND followups.due = :due AND '
 'followups.what = :what AND followups.id <= :last AND NOT (EXISTS (SELECT import_rows.id FROM import_rows WHERE '
 'import_rows.record_id = followups.id AND import_rows.source = :source)) ORDER BY followups.id',
 ('id',),
 ('whole',),
 ())
ANY_OPPORTUNITIES = ('SELECT opportunities.id FROM opportunities LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_OPPORTUNITIES = ('SELECT opportunities.id FROM opportunities WHERE opportunities.account_id = :account_id AND opportunities.name = '
 ':called AND opportunities.id <= :last AND NOT (EXISTS (SELECT import_rows.id FROM import_rows WHERE '
 'import_rows.record_id = opportunities.id AND import_rows.source = :source)) ORDER BY opportunities.id',
 ('id',),
 ('whole',),
 ())
ANY_CONTRACTS = ('SELECT contracts.id FROM contracts LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_CONTRACTS = ('SELECT contracts.id FROM contracts WHERE contracts.account_id = :account_id AND contracts.name = :called AND '
 'contracts.id <= :last AND NOT (EXISTS (SELECT import_rows.id FROM import_rows WHERE import_rows.record_id = '
 'contracts.id AND import_rows.source = :source)) ORDER BY contracts.id',
 ('id',),
 ('whole',),
 ())
ANY_RATES = ('SELECT rates.id FROM rates LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_RATES = ('SELECT rates.id FROM rates WHERE rates.currency = :currency AND rates.quote = :quote AND rates.quoted_on = '
 ':quoted_on AND rates.id <= :last ORDER BY rates.id',
 ('id',),
 ('whole',),
 ())
ANY_COSTS = ('SELECT costs.id FROM costs LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_COSTS = ('SELECT costs.id FROM costs WHERE costs.account_id = :account_id AND costs.incurred_on = :incurred_on AND '
 'costs.amount = :amount AND costs.id <= :last AND NOT (EXISTS (SELECT import_rows.id FROM import_rows WHERE '
 'import_rows.record_id = costs.id AND import_rows.source = :source)) ORDER BY costs.id',
 ('id',),
 ('whole',),
 ())
ANY_WALLETS = ('SELECT wallets.id FROM wallets LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_WALLETS = ('SELECT wallets.id FROM wallets WHERE wallets.account_id = :account_id AND wallets.starts_on = :starts_on AND '
 'wallets.amount = :amount AND wallets.id <= :last AND NOT (EXISTS (SELECT import_rows.id FROM import_rows WHERE '
 'import_rows.record_id = wallets.id AND import_rows.source = :source)) ORDER BY wallets.id',
 ('id',),
 ('whole',),
 ())
ANY_NEEDS = ('SELECT needs.id FROM needs LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_NEEDS = ('SELECT needs.id FROM needs WHERE needs.account_id = :account_id AND needs.what = :what AND needs.id <= :last AND '
 'NOT (EXISTS (SELECT import_rows.id FROM import_rows WHERE import_rows.record_id = needs.id AND import_rows.source '
 '= :source)) ORDER BY needs.id',
 ('id',),
 ('whole',),
 ())
ANY_CASES = ('SELECT cases.id FROM cases LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_CASES = ('SELECT cases.id FROM cases WHERE cases.account_id = :account_id AND cases.what = :what AND cases.opened_on = '
 ':opened_on AND cases.id <= :last AND NOT (EXISTS (SELECT import_rows.id FROM import_rows WHERE '
 'import_rows.record_id = cases.id AND import_rows.source = :source)) ORDER BY cases.id',
 ('id',),
 ('whole',),
 ())
ANY_TRANSACTIONS = ('SELECT transactions.id FROM transactions LIMIT 1 OFFSET 0', ('id',), ('whole',), ())
SAME_TRANSACTIONS = ('SELECT transactions.id FROM transactions WHERE transactions.account_id = :account_id AND transactions.number = '
 ':number AND transactions.kind = :kind AND transactions.net = :net AND transactions.id <= :last AND NOT (EXISTS '
 '(SELECT import_rows.id FROM import_rows WHERE import_rows.record_id = transactions.id AND import_rows.source = '
 ':source)) ORDER BY transactions.id',
 ('id',),
 ('whole',),
 ())

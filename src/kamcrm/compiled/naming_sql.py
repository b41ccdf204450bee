"""Generated from the declarations by `make compile`; do not edit."""

ACCOUNTS_EXACT = ('SELECT accounts.id, accounts.name, accounts.folded, accounts.handle, accounts.domain, accounts.archived FROM '
 'accounts WHERE accounts.id = :id OR accounts.handle = :folded OR accounts.folded = :folded OR accounts.org_number '
 "= :ref OR accounts.domain = :lower OR accounts.phone_key = :phone_key AND accounts.phone_key != ''",
 ('id', 'name', 'folded', 'handle', 'domain', 'archived'),
 ('whole', 'text', 'text', 'text', 'text', 'flag'),
 ((5, 'flag', 5),))
ACCOUNTS_ALL = ('SELECT accounts.id, accounts.name, accounts.folded, accounts.handle, accounts.domain, accounts.archived FROM '
 'accounts WHERE accounts.archived = 0 ORDER BY accounts.sort_key, accounts.id',
 ('id', 'name', 'folded', 'handle', 'domain', 'archived'),
 ('whole', 'text', 'text', 'text', 'text', 'flag'),
 ((5, 'flag', 5),))
ACCOUNTS_ARCHIVED = ('SELECT accounts.id, accounts.name, accounts.folded, accounts.handle, accounts.domain, accounts.archived FROM '
 'accounts WHERE accounts.archived = 1 ORDER BY accounts.sort_key, accounts.id',
 ('id', 'name', 'folded', 'handle', 'domain', 'archived'),
 ('whole', 'text', 'text', 'text', 'text', 'flag'),
 ((5, 'flag', 5),))
CONTACTS_EXACT = ('SELECT contacts.id, contacts.name, contacts.folded, contacts.account_id, accounts.name AS account, contacts.role, '
 'contacts.archived FROM contacts LEFT OUTER JOIN accounts ON accounts.id = contacts.account_id WHERE contacts.id = '
 ':id OR contacts.folded = :folded OR contacts.id IN (SELECT contact_emails.contact_id FROM contact_emails WHERE '
 'contact_emails.email = :lower) OR contacts.id IN (SELECT contact_phones.contact_id FROM contact_phones WHERE '
 "contact_phones.phone_key = :phone_key AND contact_phones.phone_key != '')",
 ('id', 'name', 'folded', 'account_id', 'account', 'role', 'archived'),
 ('whole', 'text', 'text', 'whole', 'text', 'word', 'flag'),
 ((6, 'flag', 6),))
CONTACTS_ALL = ('SELECT contacts.id, contacts.name, contacts.folded, contacts.account_id, accounts.name AS account, contacts.role, '
 'contacts.archived FROM contacts LEFT OUTER JOIN accounts ON accounts.id = contacts.account_id WHERE '
 'contacts.archived = 0 ORDER BY contacts.sort_key, contacts.id',
 ('id', 'name', 'folded', 'account_id', 'account', 'role', 'archived'),
 ('whole', 'text', 'text', 'whole', 'text', 'word', 'flag'),
 ((6, 'flag', 6),))
CONTACTS_ARCHIVED = ('SELECT contacts.id, contacts.name, contacts.folded, contacts.account_id, accounts.name AS account, contacts.role, '
 'contacts.archived FROM contacts LEFT OUTER JOIN accounts ON accounts.id = contacts.account_id WHERE '
 'contacts.archived = 1 ORDER BY contacts.sort_key, contacts.id',
 ('id', 'name', 'folded', 'account_id', 'account', 'role', 'archived'),
 ('whole', 'text', 'text', 'whole', 'text', 'word', 'flag'),
 ((6, 'flag', 6),))
PEOPLE_OF = ('SELECT contacts.id, contacts.name, contacts.role FROM contacts WHERE contacts.account_id = :account_id AND '
 'contacts.archived = 0 ORDER BY contacts.sort_key, contacts.id',
 ('id', 'name', 'role'),
 ('whole', 'text', 'word'),
 ())
PRODUCTS_EXACT = ('SELECT products.id, products.name, products.folded, products.code, products.archived FROM products WHERE '
 'products.id = :id OR products.folded = :folded OR lower(products.code) = :lower',
 ('id', 'name', 'folded', 'code', 'archived'),
 ('whole', 'text', 'text', 'text', 'flag'),
 ((4, 'flag', 4),))
PRODUCTS_ALL = ('SELECT products.id, products.name, products.folded, products.code, products.archived FROM products WHERE '
 'products.archived = 0 ORDER BY products.sort_key, products.id',
 ('id', 'name', 'folded', 'code', 'archived'),
 ('whole', 'text', 'text', 'text', 'flag'),
 ((4, 'flag', 4),))
PRODUCTS_ARCHIVED = ('SELECT products.id, products.name, products.folded, products.code, products.archived FROM products WHERE '
 'products.archived = 1 ORDER BY products.sort_key, products.id',
 ('id', 'name', 'folded', 'code', 'archived'),
 ('whole', 'text', 'text', 'text', 'flag'),
 ((4, 'flag', 4),))
EXTERNAL = ('SELECT import_rows.noun, import_rows.record_id FROM import_rows WHERE import_rows.external_id = :ref',
 ('noun', 'record_id'),
 ('text', 'whole'),
 ())
NOUN_OF = ('SELECT records.noun FROM records WHERE records.id = :id', ('noun',), ('text',), ())
HANDLES = ('SELECT accounts.handle FROM accounts WHERE accounts.handle >= :start AND accounts.handle < :end',
 ('handle',),
 ('text',),
 ())
NEWEST = ('SELECT max(operations.id) AS id FROM operations', ('id',), ('whole',), ())

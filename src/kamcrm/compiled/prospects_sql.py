"""Generated from the declarations by `make compile`; do not edit."""

CONVERTED = ('SELECT accounts.id, substr(accounts.created_at, 1, 10) AS created_on, min(account_history.changed_on) AS '
 'converted_on FROM accounts JOIN account_history ON account_history.account_id = accounts.id WHERE '
 "account_history.field = 'kind' AND account_history.was = 'prospect' AND account_history.became = 'customer' AND "
 'account_history.changed_on <= :today GROUP BY accounts.id ORDER BY accounts.id',
 ('id', 'created_on', 'converted_on'),
 ('whole', 'text', 'text'),
 ())
ROLES = ('SELECT contacts.account_id, contacts.role FROM contacts WHERE contacts.account_id IS NOT NULL AND (contacts.role = '
 "'decision maker' OR contacts.role = 'champion' OR contacts.role = 'executive sponsor') AND contacts.archived = 0 "
 'AND contacts.left_on IS NULL GROUP BY contacts.account_id, contacts.role ORDER BY contacts.account_id, '
 'contacts.role',
 ('account_id', 'role'),
 ('whole', 'word'),
 ())

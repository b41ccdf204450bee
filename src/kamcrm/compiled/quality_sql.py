"""Generated from the declarations by `make compile`; do not edit."""

ACCOUNTS = ('SELECT accounts.id, accounts.name, accounts.handle, accounts.tier, accounts.phase, accounts.kind, accounts.status, '
 'accounts.segment, accounts.industry, substr(accounts.verified_on, 1, 10) AS verified_on, '
 'substr(accounts.created_at, 1, 10) AS created_on, EXISTS (SELECT * FROM contacts WHERE contacts.account_id = '
 'accounts.id AND contacts.archived = 0) AS people, EXISTS (SELECT * FROM wallets WHERE wallets.account_id = '
 'accounts.id) AS wallets, EXISTS (SELECT * FROM plans WHERE plans.account_id = accounts.id AND plans.status = '
 "'active') AS plans, EXISTS (SELECT * FROM followups WHERE followups.account_id = accounts.id AND followups.status "
 "= 'open') AS ahead FROM accounts WHERE accounts.archived = 0 AND (accounts.status = 'active' OR accounts.status = "
 "'dormant') AND (accounts.kind = 'customer' OR accounts.kind = 'prospect' OR accounts.cadence_days IS NOT NULL) "
 'ORDER BY accounts.sort_key, accounts.id',
 ('id',
  'name',
  'handle',
  'tier',
  'phase',
  'kind',
  'status',
  'segment',
  'industry',
  'verified_on',
  'created_on',
  'people',
  'wallets',
  'plans',
  'ahead'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'word',
  'word',
  'text',
  'text',
  'text',
  'text',
  'flag',
  'flag',
  'flag',
  'flag'),
 ((11, 'flag', 11), (12, 'flag', 12), (13, 'flag', 13), (14, 'flag', 14)))
ROLES = ("SELECT DISTINCT contacts.account_id, contacts.role FROM contacts WHERE (contacts.role = 'decision maker' OR "
 "contacts.role = 'champion' OR contacts.role = 'executive sponsor') AND contacts.account_id IS NOT NULL AND "
 'contacts.archived = 0 AND contacts.left_on IS NULL ORDER BY contacts.account_id, contacts.role',
 ('account_id', 'role'),
 ('whole', 'word'),
 ())

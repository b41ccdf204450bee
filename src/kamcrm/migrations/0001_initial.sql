CREATE TABLE erasures (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	digest TEXT NOT NULL CHECK (length(digest) <= 64), 
	salt TEXT NOT NULL CHECK (length(salt) <= 64), 
	erased_on TEXT NOT NULL CHECK (erased_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	mode TEXT NOT NULL CHECK (mode IN ('erased', 'anonymised')), 
	UNIQUE (digest)
)
 STRICT;
CREATE TABLE operations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	command TEXT NOT NULL CHECK (length(command) <= 80), 
	summary TEXT NOT NULL CHECK (length(summary) <= 500), 
	actor TEXT NOT NULL CHECK (length(actor) <= 100), 
	kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')), 
	target_id INTEGER, 
	undone INTEGER NOT NULL CHECK (undone >= 0 AND undone <= 1), 
	FOREIGN KEY(target_id) REFERENCES operations (id)
)
 STRICT;
CREATE INDEX ix_operations_target_id ON operations (target_id);
CREATE TABLE records (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uid TEXT NOT NULL CHECK (length(uid) <= 36), 
	noun TEXT NOT NULL CHECK (length(noun) <= 40), 
	UNIQUE (uid)
)
 STRICT;
CREATE TABLE absences (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	ends_on TEXT NOT NULL CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	cover TEXT CHECK (length(cover) <= 100), 
	why TEXT CHECK (length(why) <= 200), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id)
)
 STRICT;
CREATE TABLE accounts (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	name TEXT NOT NULL CHECK (length(name) <= 200), 
	folded TEXT NOT NULL CHECK (length(folded) <= 400), 
	sort_key TEXT NOT NULL CHECK (length(sort_key) <= 400), 
	handle TEXT NOT NULL CHECK (length(handle) <= 60), 
	kind TEXT NOT NULL CHECK (kind IN ('customer', 'prospect', 'partner', 'competitor', 'us')), 
	status TEXT NOT NULL CHECK (status IN ('active', 'dormant', 'lost', 'handed over')), 
	tier TEXT CHECK (tier IN ('A', 'B', 'C')), 
	phase TEXT CHECK (phase IN ('acquire', 'grow', 'retain', 'lost', 'won back')), 
	parent_id INTEGER, 
	segment TEXT CHECK (length(segment) <= 100), 
	industry TEXT CHECK (length(industry) <= 100), 
	org_number TEXT CHECK (length(org_number) <= 40), 
	domain TEXT CHECK (length(domain) <= 200), 
	street TEXT CHECK (length(street) <= 200), 
	postal_code TEXT CHECK (length(postal_code) <= 20), 
	city TEXT CHECK (length(city) <= 100), 
	country TEXT CHECK (length(country) <= 100), 
	phone TEXT CHECK (length(phone) <= 60), 
	phone_key TEXT CHECK (length(phone_key) <= 20), 
	employees INTEGER CHECK (employees >= 0), 
	annual_revenue INTEGER, 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	language TEXT CHECK (length(language) <= 10), 
	about TEXT CHECK (length(about) <= 1048576), 
	source TEXT CHECK (length(source) <= 100), 
	customer_since TEXT CHECK (customer_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	cadence_days INTEGER CHECK (cadence_days >= 1 AND cadence_days <= 3650), 
	rest_until TEXT CHECK (rest_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	at_risk INTEGER NOT NULL CHECK (at_risk IN (0, 1)), 
	at_risk_why TEXT CHECK (length(at_risk_why) <= 500), 
	default_margin INTEGER CHECK (default_margin >= -1000 AND default_margin <= 1000), 
	acquisition_cost INTEGER, 
	verified_on TEXT CHECK (verified_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	handed_to TEXT CHECK (length(handed_to) <= 100), 
	archived INTEGER NOT NULL CHECK (archived IN (0, 1)), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	UNIQUE (handle), 
	FOREIGN KEY(parent_id) REFERENCES accounts (id)
)
 STRICT;
CREATE INDEX accounts_active ON accounts (sort_key) WHERE archived = 0;
CREATE INDEX accounts_folded ON accounts (folded);
CREATE INDEX ix_accounts_domain ON accounts (domain);
CREATE INDEX ix_accounts_org_number ON accounts (org_number);
CREATE INDEX ix_accounts_parent_id ON accounts (parent_id);
CREATE INDEX ix_accounts_phone_key ON accounts (phone_key);
CREATE TABLE changes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	operation_id INTEGER NOT NULL, 
	noun TEXT NOT NULL CHECK (length(noun) <= 40), 
	row_id INTEGER NOT NULL, 
	was TEXT, 
	became TEXT, 
	FOREIGN KEY(operation_id) REFERENCES operations (id)
)
 STRICT;
CREATE INDEX changes_row ON changes (noun, row_id);
CREATE INDEX ix_changes_operation_id ON changes (operation_id);
CREATE TABLE criteria (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	axis TEXT NOT NULL CHECK (axis IN ('attractiveness', 'strength', 'fit')), 
	name TEXT NOT NULL CHECK (length(name) <= 100), 
	folded TEXT NOT NULL CHECK (length(folded) <= 200), 
	weight INTEGER NOT NULL CHECK (weight >= 0 AND weight <= 100), 
	position INTEGER NOT NULL CHECK (position >= 1), 
	archived INTEGER NOT NULL CHECK (archived IN (0, 1)), 
	PRIMARY KEY (id), 
	UNIQUE (axis, folded), 
	FOREIGN KEY(id) REFERENCES records (id)
)
 STRICT;
CREATE TABLE fields (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	noun TEXT NOT NULL CHECK (length(noun) <= 40), 
	name TEXT NOT NULL CHECK (length(name) <= 100), 
	folded TEXT NOT NULL CHECK (length(folded) <= 200), 
	type TEXT NOT NULL CHECK (type IN ('text', 'number', 'money', 'date', 'flag', 'choice')), 
	choices TEXT CHECK (length(choices) <= 1048576), 
	PRIMARY KEY (id), 
	UNIQUE (noun, folded), 
	FOREIGN KEY(id) REFERENCES records (id)
)
 STRICT;
CREATE TABLE import_batches (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	source TEXT NOT NULL CHECK (length(source) <= 100), 
	file TEXT NOT NULL CHECK (length(file) <= 1000), 
	at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	operation_id INTEGER, 
	created INTEGER NOT NULL CHECK (created >= 0), 
	updated INTEGER NOT NULL CHECK (updated >= 0), 
	unchanged INTEGER NOT NULL CHECK (unchanged >= 0), 
	skipped INTEGER NOT NULL CHECK (skipped >= 0), 
	rejected INTEGER NOT NULL CHECK (rejected >= 0), 
	FOREIGN KEY(operation_id) REFERENCES operations (id)
)
 STRICT;
CREATE INDEX ix_import_batches_operation_id ON import_batches (operation_id);
CREATE TABLE playbooks (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	name TEXT NOT NULL CHECK (length(name) <= 200), 
	folded TEXT NOT NULL CHECK (length(folded) <= 400), 
	anchor TEXT NOT NULL CHECK (anchor IN ('start', 'contract end', 'quarter end', 'year end')), 
	about TEXT CHECK (length(about) <= 1048576), 
	PRIMARY KEY (id), 
	UNIQUE (folded), 
	FOREIGN KEY(id) REFERENCES records (id)
)
 STRICT;
CREATE TABLE products (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	name TEXT NOT NULL CHECK (length(name) <= 200), 
	folded TEXT NOT NULL CHECK (length(folded) <= 400), 
	sort_key TEXT NOT NULL CHECK (length(sort_key) <= 400), 
	code TEXT CHECK (length(code) <= 60), 
	category TEXT CHECK (length(category) <= 100), 
	unit TEXT CHECK (length(unit) <= 20), 
	list_price INTEGER, 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	default_margin INTEGER CHECK (default_margin >= -1000 AND default_margin <= 1000), 
	archived INTEGER NOT NULL CHECK (archived IN (0, 1)), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	UNIQUE (code)
)
 STRICT;
CREATE INDEX products_folded ON products (folded);
CREATE TABLE rates (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	quote TEXT NOT NULL CHECK (quote GLOB '[A-Z][A-Z][A-Z]'), 
	quoted_on TEXT NOT NULL CHECK (quoted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	rate INTEGER NOT NULL CHECK (rate >= 1), 
	source TEXT CHECK (length(source) <= 100), 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	PRIMARY KEY (id), 
	UNIQUE (currency, quote, quoted_on), 
	FOREIGN KEY(id) REFERENCES records (id)
)
 STRICT;
CREATE TABLE segments (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	name TEXT NOT NULL CHECK (length(name) <= 100), 
	folded TEXT NOT NULL CHECK (length(folded) <= 200), 
	filter TEXT NOT NULL CHECK (length(filter) <= 4000), 
	PRIMARY KEY (id), 
	UNIQUE (folded), 
	FOREIGN KEY(id) REFERENCES records (id)
)
 STRICT;
CREATE TABLE tags (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	name TEXT NOT NULL CHECK (length(name) <= 100), 
	folded TEXT NOT NULL CHECK (length(folded) <= 200), 
	PRIMARY KEY (id), 
	UNIQUE (folded), 
	FOREIGN KEY(id) REFERENCES records (id)
)
 STRICT;
CREATE TABLE account_history (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	account_id INTEGER NOT NULL, 
	field TEXT NOT NULL CHECK (field IN ('phase', 'tier', 'status', 'kind')), 
	was TEXT CHECK (length(was) <= 20), 
	became TEXT CHECK (length(became) <= 20), 
	changed_on TEXT NOT NULL CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	why TEXT CHECK (length(why) <= 500), 
	FOREIGN KEY(account_id) REFERENCES accounts (id)
)
 STRICT;
CREATE INDEX ix_account_history_account_id ON account_history (account_id);
CREATE TABLE campaigns (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	name TEXT NOT NULL CHECK (length(name) <= 200), 
	folded TEXT NOT NULL CHECK (length(folded) <= 400), 
	what TEXT NOT NULL CHECK (length(what) <= 500), 
	channel TEXT CHECK (channel IN ('meeting', 'visit', 'call', 'video', 'email', 'message', 'web', 'store', 'callcenter', 'service', 'letter', 'event', 'note')), 
	segment_id INTEGER, 
	starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'done', 'cancelled')), 
	budget INTEGER, 
	currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(segment_id) REFERENCES segments (id)
)
 STRICT;
CREATE INDEX campaigns_folded ON campaigns (folded);
CREATE INDEX ix_campaigns_segment_id ON campaigns (segment_id);
CREATE TABLE contacts (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	name TEXT NOT NULL CHECK (length(name) <= 200), 
	folded TEXT NOT NULL CHECK (length(folded) <= 400), 
	sort_key TEXT NOT NULL CHECK (length(sort_key) <= 400), 
	account_id INTEGER, 
	title TEXT CHECK (length(title) <= 200), 
	department TEXT CHECK (length(department) <= 200), 
	role TEXT CHECK (role IN ('decision maker', 'budget holder', 'champion', 'executive sponsor', 'influencer', 'evaluator', 'technical buyer', 'legal', 'end user', 'blocker', 'coach', 'other')), 
	influence INTEGER CHECK (influence >= 0 AND influence <= 10), 
	sentiment INTEGER CHECK (sentiment >= -2 AND sentiment <= 2), 
	reports_to_id INTEGER, 
	preferred_channel TEXT CHECK (preferred_channel IN ('meeting', 'visit', 'call', 'video', 'email', 'message', 'web', 'store', 'callcenter', 'service', 'letter', 'event', 'note')), 
	preferred_times TEXT CHECK (length(preferred_times) <= 100), 
	language TEXT CHECK (length(language) <= 10), 
	do_not_contact INTEGER NOT NULL CHECK (do_not_contact IN (0, 1)), 
	legal_basis TEXT CHECK (legal_basis IN ('legitimate interest', 'performance of contract', 'consent', 'legal obligation', 'not applicable')), 
	legal_basis_on TEXT CHECK (legal_basis_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	source TEXT CHECK (length(source) <= 100), 
	cadence_days INTEGER CHECK (cadence_days >= 1 AND cadence_days <= 3650), 
	street TEXT CHECK (length(street) <= 200), 
	postal_code TEXT CHECK (length(postal_code) <= 20), 
	city TEXT CHECK (length(city) <= 100), 
	country TEXT CHECK (length(country) <= 100), 
	about TEXT CHECK (length(about) <= 1048576), 
	verified_on TEXT CHECK (verified_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	left_on TEXT CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	archived INTEGER NOT NULL CHECK (archived IN (0, 1)), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(reports_to_id) REFERENCES contacts (id)
)
 STRICT;
CREATE INDEX contacts_cadence ON contacts (account_id, cadence_days) WHERE cadence_days IS NOT NULL;
CREATE INDEX contacts_folded ON contacts (folded);
CREATE INDEX contacts_sort_key ON contacts (sort_key);
CREATE INDEX ix_contacts_account_id ON contacts (account_id);
CREATE INDEX ix_contacts_reports_to_id ON contacts (reports_to_id);
CREATE TABLE contracts (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER NOT NULL, 
	name TEXT NOT NULL CHECK (length(name) <= 200), 
	starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	notice_days INTEGER CHECK (notice_days >= 0 AND notice_days <= 3650), 
	value INTEGER, 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	renewal_probability INTEGER CHECK (renewal_probability >= 0 AND renewal_probability <= 100), 
	status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'renewed', 'ended', 'terminated')), 
	concession TEXT CHECK (length(concession) <= 500), 
	renewed_from_id INTEGER, 
	about TEXT CHECK (length(about) <= 1048576), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(renewed_from_id) REFERENCES contracts (id)
)
 STRICT;
CREATE INDEX ix_contracts_account_id ON contracts (account_id);
CREATE INDEX ix_contracts_ends_on ON contracts (ends_on);
CREATE INDEX ix_contracts_renewed_from_id ON contracts (renewed_from_id);
CREATE TABLE criterion_scores (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	account_id INTEGER NOT NULL, 
	criterion_id INTEGER NOT NULL, 
	score INTEGER NOT NULL CHECK (score >= 0 AND score <= 10), 
	scored_on TEXT NOT NULL CHECK (scored_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	why TEXT CHECK (length(why) <= 500), 
	UNIQUE (account_id, criterion_id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(criterion_id) REFERENCES criteria (id)
)
 STRICT;
CREATE INDEX ix_criterion_scores_criterion_id ON criterion_scores (criterion_id);
CREATE TABLE field_values (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	field_id INTEGER NOT NULL, 
	record_id INTEGER NOT NULL, 
	value TEXT NOT NULL CHECK (length(value) <= 1048576), 
	UNIQUE (field_id, record_id), 
	FOREIGN KEY(field_id) REFERENCES fields (id), 
	FOREIGN KEY(record_id) REFERENCES records (id)
)
 STRICT;
CREATE INDEX ix_field_values_record_id ON field_values (record_id);
CREATE TABLE goals (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER, 
	parent_id INTEGER, 
	name TEXT CHECK (length(name) <= 200), 
	metric TEXT NOT NULL CHECK (metric IN ('revenue', 'margin', 'profit', 'won value', 'open pipeline', 'new accounts', 'retention', 'net retention', 'win rate', 'share of wallet', 'nps', 'csat', 'health', 'adherence', 'on time', 'touches', 'own')), 
	horizon TEXT NOT NULL CHECK (horizon IN ('short', 'long')), 
	status TEXT NOT NULL CHECK (status IN ('open', 'dropped')), 
	starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	start_value INTEGER NOT NULL, 
	target_value INTEGER NOT NULL, 
	measured INTEGER, 
	measured_on TEXT CHECK (measured_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(parent_id) REFERENCES goals (id)
)
 STRICT;
CREATE INDEX ix_goals_account_id ON goals (account_id);
CREATE INDEX ix_goals_parent_id ON goals (parent_id);
CREATE TABLE health_snapshots (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	account_id INTEGER NOT NULL, 
	day INTEGER NOT NULL CHECK (day >= 1), 
	score INTEGER CHECK (score >= 0 AND score <= 100), 
	confidence INTEGER NOT NULL CHECK (confidence >= 0 AND confidence <= 100), 
	components TEXT NOT NULL, 
	UNIQUE (account_id, day), 
	FOREIGN KEY(account_id) REFERENCES accounts (id)
)
 STRICT;
CREATE TABLE import_rows (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	batch_id INTEGER NOT NULL, 
	source TEXT NOT NULL CHECK (length(source) <= 100), 
	external_id TEXT NOT NULL CHECK (length(external_id) <= 400), 
	noun TEXT NOT NULL CHECK (length(noun) <= 40), 
	record_id INTEGER NOT NULL, 
	digest TEXT CHECK (length(digest) <= 64), 
	UNIQUE (source, noun, external_id), 
	FOREIGN KEY(batch_id) REFERENCES import_batches (id), 
	FOREIGN KEY(record_id) REFERENCES records (id)
)
 STRICT;
CREATE INDEX import_rows_external_id ON import_rows (external_id);
CREATE INDEX ix_import_rows_batch_id ON import_rows (batch_id);
CREATE INDEX ix_import_rows_record_id ON import_rows (record_id);
CREATE TABLE links (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	noun TEXT NOT NULL CHECK (length(noun) <= 40), 
	record_id INTEGER NOT NULL, 
	account_id INTEGER, 
	name TEXT NOT NULL CHECK (length(name) <= 200), 
	target TEXT NOT NULL CHECK (length(target) <= 2000), 
	linked_on TEXT NOT NULL CHECK (linked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(record_id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id)
)
 STRICT;
CREATE INDEX ix_links_account_id ON links (account_id);
CREATE INDEX ix_links_record_id ON links (record_id);
CREATE TABLE losses (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER NOT NULL, 
	lost_on TEXT NOT NULL CHECK (lost_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	reason TEXT NOT NULL CHECK (reason IN ('price', 'competitor', 'product gap', 'service failure', 'champion left', 'central purchasing', 'no need', 'insolvency', 'we left', 'other')), 
	competitor_id INTEGER, 
	lost_margin INTEGER, 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	preventable INTEGER CHECK (preventable IN (0, 1)), 
	won_back_on TEXT CHECK (won_back_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	narrative TEXT CHECK (length(narrative) <= 1048576), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(competitor_id) REFERENCES accounts (id)
)
 STRICT;
CREATE INDEX ix_losses_account_id ON losses (account_id);
CREATE INDEX ix_losses_competitor_id ON losses (competitor_id);
CREATE TABLE plans (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER, 
	name TEXT NOT NULL CHECK (length(name) <= 200), 
	type TEXT CHECK (type IN ('acquisition', 'expansion', 'retention')), 
	status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'closed')), 
	starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	about TEXT CHECK (length(about) <= 1048576), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id)
)
 STRICT;
CREATE INDEX ix_plans_account_id ON plans (account_id);
CREATE TABLE playbook_steps (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	playbook_id INTEGER NOT NULL, 
	position INTEGER NOT NULL CHECK (position >= 1), 
	offset_days INTEGER NOT NULL CHECK (offset_days >= -3650 AND offset_days <= 3650), 
	what TEXT NOT NULL CHECK (length(what) <= 500), 
	channel TEXT CHECK (channel IN ('meeting', 'visit', 'call', 'video', 'email', 'message', 'web', 'store', 'callcenter', 'service', 'letter', 'event', 'note')), 
	owner TEXT CHECK (length(owner) <= 100), 
	FOREIGN KEY(playbook_id) REFERENCES playbooks (id)
)
 STRICT;
CREATE INDEX ix_playbook_steps_playbook_id ON playbook_steps (playbook_id);
CREATE TABLE profiles (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	account_id INTEGER NOT NULL, 
	business_model TEXT CHECK (length(business_model) <= 1048576), 
	ambitions TEXT CHECK (length(ambitions) <= 1048576), 
	principles TEXT CHECK (length(principles) <= 1048576), 
	buying_process TEXT CHECK (length(buying_process) <= 1048576), 
	decision_criteria TEXT CHECK (length(decision_criteria) <= 1048576), 
	UNIQUE (account_id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id)
)
 STRICT;
CREATE TABLE relations (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER NOT NULL, 
	related_id INTEGER NOT NULL, 
	kind TEXT NOT NULL CHECK (kind IN ('partner', 'supplier', 'customer', 'owner', 'adviser', 'referred')), 
	since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	PRIMARY KEY (id), 
	UNIQUE (account_id, related_id, kind), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(related_id) REFERENCES accounts (id)
)
 STRICT;
CREATE INDEX ix_relations_related_id ON relations (related_id);
CREATE TABLE taggings (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	tag_id INTEGER NOT NULL, 
	noun TEXT NOT NULL CHECK (length(noun) <= 40), 
	record_id INTEGER NOT NULL, 
	UNIQUE (tag_id, record_id), 
	FOREIGN KEY(tag_id) REFERENCES tags (id), 
	FOREIGN KEY(record_id) REFERENCES records (id)
)
 STRICT;
CREATE INDEX ix_taggings_record_id ON taggings (record_id);
CREATE TABLE team_members (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	account_id INTEGER NOT NULL, 
	name TEXT NOT NULL CHECK (length(name) <= 100), 
	responsibility TEXT CHECK (length(responsibility) <= 200), 
	UNIQUE (account_id, name), 
	FOREIGN KEY(account_id) REFERENCES accounts (id)
)
 STRICT;
CREATE TABLE transactions (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER NOT NULL, 
	product_id INTEGER, 
	kind TEXT NOT NULL CHECK (kind IN ('order', 'invoice', 'credit')), 
	number TEXT CHECK (length(number) <= 60), 
	transacted_on TEXT NOT NULL CHECK (transacted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	day INTEGER NOT NULL CHECK (day >= 1), 
	what TEXT CHECK (length(what) <= 500), 
	quantity INTEGER NOT NULL, 
	net INTEGER NOT NULL, 
	cost INTEGER, 
	discount INTEGER, 
	list_value INTEGER, 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(product_id) REFERENCES products (id)
)
 STRICT;
CREATE INDEX transactions_account ON transactions (account_id, day, kind, currency, net, cost, product_id, quantity, discount, list_value);
CREATE INDEX transactions_day ON transactions (day);
CREATE INDEX transactions_number ON transactions (number);
CREATE INDEX transactions_product_id ON transactions (product_id) WHERE product_id IS NOT NULL;
CREATE TABLE wallets (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER NOT NULL, 
	product_id INTEGER, 
	category TEXT CHECK (length(category) <= 100), 
	starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	ends_on TEXT NOT NULL CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	amount INTEGER NOT NULL, 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	source TEXT CHECK (length(source) <= 200), 
	as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(product_id) REFERENCES products (id)
)
 STRICT;
CREATE INDEX ix_wallets_account_id ON wallets (account_id);
CREATE INDEX ix_wallets_product_id ON wallets (product_id);
CREATE TABLE whitespace_cells (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	account_id INTEGER NOT NULL, 
	product_id INTEGER NOT NULL, 
	status TEXT CHECK (status IN ('owned', 'open', 'lost', 'lapsed', 'not applicable', 'white')), 
	potential INTEGER, 
	currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	why TEXT CHECK (length(why) <= 500), 
	UNIQUE (account_id, product_id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(product_id) REFERENCES products (id)
)
 STRICT;
CREATE INDEX ix_whitespace_cells_product_id ON whitespace_cells (product_id);
CREATE TABLE campaign_members (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	campaign_id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	contact_id INTEGER, 
	status TEXT NOT NULL CHECK (status IN ('planned', 'reached', 'answered', 'not reached', 'left out')), 
	reached_on TEXT CHECK (reached_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	why TEXT CHECK (length(why) <= 200), 
	FOREIGN KEY(campaign_id) REFERENCES campaigns (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id)
)
 STRICT;
CREATE INDEX campaign_members_contact_id ON campaign_members (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX ix_campaign_members_account_id ON campaign_members (account_id);
CREATE INDEX ix_campaign_members_campaign_id ON campaign_members (campaign_id);
CREATE TABLE contact_emails (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER NOT NULL, 
	email TEXT NOT NULL CHECK (length(email) <= 320), 
	label TEXT CHECK (length(label) <= 40), 
	is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id)
)
 STRICT;
CREATE INDEX contact_emails_email ON contact_emails (email);
CREATE INDEX ix_contact_emails_contact_id ON contact_emails (contact_id);
CREATE TABLE contact_history (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER NOT NULL, 
	was_id INTEGER, 
	became_id INTEGER, 
	changed_on TEXT NOT NULL CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	why TEXT CHECK (length(why) <= 500), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id), 
	FOREIGN KEY(was_id) REFERENCES accounts (id), 
	FOREIGN KEY(became_id) REFERENCES accounts (id)
)
 STRICT;
CREATE INDEX ix_contact_history_became_id ON contact_history (became_id);
CREATE INDEX ix_contact_history_contact_id ON contact_history (contact_id);
CREATE INDEX ix_contact_history_was_id ON contact_history (was_id);
CREATE TABLE contact_phones (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER NOT NULL, 
	phone TEXT NOT NULL CHECK (length(phone) <= 60), 
	phone_key TEXT CHECK (length(phone_key) <= 20), 
	label TEXT CHECK (length(label) <= 40), 
	is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id)
)
 STRICT;
CREATE INDEX contact_phones_phone_key ON contact_phones (phone_key);
CREATE INDEX ix_contact_phones_contact_id ON contact_phones (contact_id);
CREATE TABLE mix_targets (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	plan_id INTEGER NOT NULL, 
	dimension TEXT NOT NULL CHECK (dimension IN ('segment', 'tier', 'phase', 'industry')), 
	name TEXT NOT NULL CHECK (length(name) <= 100), 
	measure TEXT NOT NULL CHECK (measure IN ('accounts', 'revenue', 'profit', 'hours')), 
	share INTEGER NOT NULL CHECK (share >= 0 AND share <= 1000), 
	UNIQUE (plan_id, dimension, name, measure), 
	FOREIGN KEY(plan_id) REFERENCES plans (id)
)
 STRICT;
CREATE TABLE objectives (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	plan_id INTEGER NOT NULL, 
	goal_id INTEGER, 
	side TEXT NOT NULL CHECK (side IN ('us', 'them')), 
	position INTEGER NOT NULL CHECK (position >= 1), 
	what TEXT NOT NULL CHECK (length(what) <= 500), 
	status TEXT NOT NULL CHECK (status IN ('open', 'met', 'missed', 'dropped')), 
	due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	progress INTEGER CHECK (progress >= 0 AND progress <= 100), 
	owner TEXT CHECK (length(owner) <= 100), 
	department TEXT CHECK (length(department) <= 100), 
	about TEXT CHECK (length(about) <= 1048576), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(plan_id) REFERENCES plans (id), 
	FOREIGN KEY(goal_id) REFERENCES goals (id)
)
 STRICT;
CREATE INDEX ix_objectives_goal_id ON objectives (goal_id);
CREATE INDEX ix_objectives_plan_id ON objectives (plan_id);
CREATE TABLE opportunities (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	name TEXT NOT NULL CHECK (length(name) <= 200), 
	folded TEXT NOT NULL CHECK (length(folded) <= 400), 
	account_id INTEGER, 
	contact_id INTEGER, 
	stage TEXT NOT NULL CHECK (length(stage) <= 60), 
	status TEXT NOT NULL CHECK (status IN ('open', 'won', 'lost')), 
	type TEXT CHECK (type IN ('new', 'upsell', 'cross-sell', 'renewal')), 
	amount INTEGER, 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	probability INTEGER NOT NULL CHECK (probability >= 0 AND probability <= 100), 
	probability_manual INTEGER NOT NULL CHECK (probability_manual IN (0, 1)), 
	forecast_category TEXT CHECK (forecast_category IN ('omitted', 'pipeline', 'best case', 'commit', 'closed')), 
	created_on TEXT NOT NULL CHECK (created_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	close_on TEXT CHECK (close_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	next_step TEXT CHECK (length(next_step) <= 500), 
	lead_source TEXT CHECK (length(lead_source) <= 100), 
	lost_reason TEXT CHECK (length(lost_reason) <= 200), 
	competitor_id INTEGER, 
	campaign_id INTEGER, 
	about TEXT CHECK (length(about) <= 1048576), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id), 
	FOREIGN KEY(competitor_id) REFERENCES accounts (id), 
	FOREIGN KEY(campaign_id) REFERENCES campaigns (id)
)
 STRICT;
CREATE INDEX ix_opportunities_account_id ON opportunities (account_id);
CREATE INDEX ix_opportunities_campaign_id ON opportunities (campaign_id);
CREATE INDEX ix_opportunities_competitor_id ON opportunities (competitor_id);
CREATE INDEX ix_opportunities_contact_id ON opportunities (contact_id);
CREATE INDEX opportunities_closed ON opportunities (closed_on) WHERE status <> 'open';
CREATE INDEX opportunities_folded ON opportunities (folded);
CREATE INDEX opportunities_open ON opportunities (account_id, close_on, status, currency, amount) WHERE status = 'open';
CREATE TABLE swot_items (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	plan_id INTEGER NOT NULL, 
	kind TEXT NOT NULL CHECK (kind IN ('strength', 'weakness', 'opportunity', 'threat', 'risk')), 
	position INTEGER NOT NULL CHECK (position >= 1), 
	what TEXT NOT NULL CHECK (length(what) <= 1048576), 
	FOREIGN KEY(plan_id) REFERENCES plans (id)
)
 STRICT;
CREATE INDEX ix_swot_items_plan_id ON swot_items (plan_id);
CREATE TABLE costs (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER, 
	contract_id INTEGER, 
	campaign_id INTEGER, 
	opportunity_id INTEGER, 
	kind TEXT NOT NULL CHECK (kind IN ('concession', 'event', 'travel', 'gift', 'sample', 'other')), 
	what TEXT CHECK (length(what) <= 500), 
	incurred_on TEXT NOT NULL CHECK (incurred_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	amount INTEGER NOT NULL, 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(contract_id) REFERENCES contracts (id), 
	FOREIGN KEY(campaign_id) REFERENCES campaigns (id), 
	FOREIGN KEY(opportunity_id) REFERENCES opportunities (id)
)
 STRICT;
CREATE INDEX costs_account ON costs (account_id, incurred_on);
CREATE INDEX costs_campaign_id ON costs (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX costs_contract_id ON costs (contract_id) WHERE contract_id IS NOT NULL;
CREATE INDEX costs_opportunity_id ON costs (opportunity_id) WHERE opportunity_id IS NOT NULL;
CREATE TABLE interactions (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER, 
	at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	day INTEGER NOT NULL CHECK (day >= 1), 
	has_time INTEGER NOT NULL CHECK (has_time IN (0, 1)), 
	channel TEXT NOT NULL CHECK (channel IN ('meeting', 'visit', 'call', 'video', 'email', 'message', 'web', 'store', 'callcenter', 'service', 'letter', 'event', 'note')), 
	direction TEXT CHECK (direction IN ('in', 'out')), 
	status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'not held', 'cancelled')), 
	attempt INTEGER NOT NULL CHECK (attempt IN (0, 1)), 
	initiator TEXT CHECK (initiator IN ('us', 'them')), 
	purpose TEXT CHECK (purpose IN ('marketing', 'sales', 'service', 'value add', 'review', 'social')), 
	minutes INTEGER CHECK (minutes >= 0), 
	minutes_estimated INTEGER NOT NULL CHECK (minutes_estimated IN (0, 1)), 
	mood INTEGER CHECK (mood >= -2 AND mood <= 2), 
	place TEXT CHECK (length(place) <= 200), 
	text TEXT NOT NULL CHECK (length(text) <= 1048576), 
	private INTEGER NOT NULL CHECK (private IN (0, 1)), 
	opportunity_id INTEGER, 
	campaign_id INTEGER, 
	segment TEXT CHECK (length(segment) <= 100), 
	thread TEXT CHECK (length(thread) <= 400), 
	cost INTEGER, 
	currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(opportunity_id) REFERENCES opportunities (id), 
	FOREIGN KEY(campaign_id) REFERENCES campaigns (id)
)
 STRICT;
CREATE INDEX interactions_account ON interactions (account_id, at);
CREATE INDEX interactions_campaign_id ON interactions (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX interactions_cost ON interactions (account_id, day, currency, cost) WHERE cost IS NOT NULL;
CREATE INDEX interactions_day ON interactions (day, at);
CREATE INDEX interactions_opportunity_id ON interactions (opportunity_id) WHERE opportunity_id IS NOT NULL;
CREATE INDEX interactions_planned ON interactions (at) WHERE status = 'planned';
CREATE INDEX interactions_segment ON interactions (segment) WHERE segment IS NOT NULL;
CREATE INDEX interactions_spent ON interactions (account_id, day, channel, minutes, status) WHERE status = 'held';
CREATE INDEX interactions_thread ON interactions (thread) WHERE thread IS NOT NULL;
CREATE INDEX interactions_touch ON interactions (account_id, day) WHERE status = 'held' AND attempt = 0 AND channel <> 'note';
CREATE TABLE milestones (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	plan_id INTEGER NOT NULL, 
	objective_id INTEGER, 
	position INTEGER NOT NULL CHECK (position >= 1), 
	what TEXT NOT NULL CHECK (length(what) <= 500), 
	due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(plan_id) REFERENCES plans (id), 
	FOREIGN KEY(objective_id) REFERENCES objectives (id)
)
 STRICT;
CREATE INDEX ix_milestones_objective_id ON milestones (objective_id);
CREATE INDEX ix_milestones_plan_id ON milestones (plan_id);
CREATE TABLE stage_history (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	opportunity_id INTEGER NOT NULL, 
	was TEXT CHECK (length(was) <= 60), 
	became TEXT NOT NULL CHECK (length(became) <= 60), 
	changed_on TEXT NOT NULL CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	probability INTEGER CHECK (probability >= 0 AND probability <= 100), 
	FOREIGN KEY(opportunity_id) REFERENCES opportunities (id)
)
 STRICT;
CREATE INDEX ix_stage_history_opportunity_id ON stage_history (opportunity_id);
CREATE TABLE cases (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER NOT NULL, 
	contact_id INTEGER, 
	product_id INTEGER, 
	interaction_id INTEGER, 
	what TEXT NOT NULL CHECK (length(what) <= 500), 
	category TEXT CHECK (length(category) <= 100), 
	severity TEXT NOT NULL CHECK (severity IN ('high', 'medium', 'low')), 
	opened_on TEXT NOT NULL CHECK (opened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	resolution TEXT CHECK (length(resolution) <= 1048576), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id), 
	FOREIGN KEY(product_id) REFERENCES products (id), 
	FOREIGN KEY(interaction_id) REFERENCES interactions (id)
)
 STRICT;
CREATE INDEX cases_open ON cases (account_id) WHERE closed_on IS NULL;
CREATE INDEX ix_cases_account_id ON cases (account_id);
CREATE INDEX ix_cases_contact_id ON cases (contact_id);
CREATE INDEX ix_cases_interaction_id ON cases (interaction_id);
CREATE INDEX ix_cases_product_id ON cases (product_id);
CREATE TABLE competitors (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER NOT NULL, 
	competitor_id INTEGER NOT NULL, 
	product_id INTEGER, 
	category TEXT CHECK (length(category) <= 100), 
	rank INTEGER CHECK (rank >= 1 AND rank <= 99), 
	seen_on TEXT NOT NULL CHECK (seen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	gone_on TEXT CHECK (gone_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	interaction_id INTEGER, 
	about TEXT CHECK (length(about) <= 1048576), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(competitor_id) REFERENCES accounts (id), 
	FOREIGN KEY(product_id) REFERENCES products (id), 
	FOREIGN KEY(interaction_id) REFERENCES interactions (id)
)
 STRICT;
CREATE INDEX ix_competitors_account_id ON competitors (account_id);
CREATE INDEX ix_competitors_competitor_id ON competitors (competitor_id);
CREATE INDEX ix_competitors_interaction_id ON competitors (interaction_id);
CREATE INDEX ix_competitors_product_id ON competitors (product_id);
CREATE TABLE followups (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER, 
	contact_id INTEGER, 
	opportunity_id INTEGER, 
	objective_id INTEGER, 
	what TEXT NOT NULL CHECK (length(what) <= 500), 
	due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	due_time TEXT CHECK (due_time GLOB '[0-9][0-9]:[0-9][0-9]'), 
	original_due TEXT NOT NULL CHECK (original_due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	snoozes INTEGER NOT NULL CHECK (snoozes >= 0), 
	status TEXT NOT NULL CHECK (status IN ('open', 'done', 'cancelled')), 
	done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	done_at TEXT CHECK (done_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	every TEXT CHECK (length(every) <= 60), 
	owner TEXT CHECK (length(owner) <= 100), 
	theirs INTEGER NOT NULL CHECK (theirs IN (0, 1)), 
	origin TEXT NOT NULL CHECK (origin IN ('typed', 'log', 'done', 'recurrence', 'cadence', 'playbook', 'campaign', 'plan', 'feedback', 'rule', 'import')), 
	playbook_step_id INTEGER, 
	campaign_id INTEGER, 
	interaction_id INTEGER, 
	outcome_interaction_id INTEGER, 
	note TEXT CHECK (length(note) <= 1048576), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id), 
	FOREIGN KEY(opportunity_id) REFERENCES opportunities (id), 
	FOREIGN KEY(objective_id) REFERENCES objectives (id), 
	FOREIGN KEY(playbook_step_id) REFERENCES playbook_steps (id), 
	FOREIGN KEY(campaign_id) REFERENCES campaigns (id), 
	FOREIGN KEY(interaction_id) REFERENCES interactions (id), 
	FOREIGN KEY(outcome_interaction_id) REFERENCES interactions (id)
)
 STRICT;
CREATE INDEX followups_campaign_id ON followups (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX followups_contact_id ON followups (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX followups_due ON followups (due, id) WHERE status = 'open';
CREATE INDEX followups_interaction_id ON followups (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE INDEX followups_next ON followups (account_id, due) WHERE status = 'open';
CREATE INDEX followups_objective_id ON followups (objective_id) WHERE objective_id IS NOT NULL;
CREATE INDEX followups_opportunity_id ON followups (opportunity_id) WHERE opportunity_id IS NOT NULL;
CREATE INDEX followups_outcome_interaction_id ON followups (outcome_interaction_id) WHERE outcome_interaction_id IS NOT NULL;
CREATE INDEX followups_playbook_step_id ON followups (playbook_step_id) WHERE playbook_step_id IS NOT NULL;
CREATE INDEX followups_promised ON followups (account_id, original_due, status, theirs, done_on);
CREATE TABLE needs (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER NOT NULL, 
	contact_id INTEGER, 
	what TEXT NOT NULL CHECK (length(what) <= 500), 
	kind TEXT NOT NULL CHECK (kind IN ('current', 'potential')), 
	expression TEXT NOT NULL CHECK (expression IN ('stated', 'implied', 'wish')), 
	status TEXT NOT NULL CHECK (status IN ('unmet', 'partly', 'met')), 
	noted_on TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	product_id INTEGER, 
	opportunity_id INTEGER, 
	interaction_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id), 
	FOREIGN KEY(product_id) REFERENCES products (id), 
	FOREIGN KEY(opportunity_id) REFERENCES opportunities (id), 
	FOREIGN KEY(interaction_id) REFERENCES interactions (id)
)
 STRICT;
CREATE INDEX ix_needs_account_id ON needs (account_id);
CREATE INDEX ix_needs_contact_id ON needs (contact_id);
CREATE INDEX ix_needs_interaction_id ON needs (interaction_id);
CREATE INDEX ix_needs_opportunity_id ON needs (opportunity_id);
CREATE INDEX ix_needs_product_id ON needs (product_id);
CREATE TABLE participants (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	interaction_id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	UNIQUE (interaction_id, contact_id), 
	FOREIGN KEY(interaction_id) REFERENCES interactions (id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id)
)
 STRICT;
CREATE INDEX ix_participants_contact_id ON participants (contact_id);
CREATE TABLE feedback (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL CHECK (version >= 1), 
	created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	updated_at TEXT NOT NULL CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'), 
	account_id INTEGER NOT NULL, 
	contact_id INTEGER, 
	kind TEXT NOT NULL CHECK (kind IN ('nps', 'csat', 'sentiment')), 
	asked_on TEXT CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	score INTEGER CHECK (score >= -2 AND score <= 10), 
	source TEXT CHECK (length(source) <= 100), 
	interaction_id INTEGER, 
	followup_id INTEGER, 
	comment TEXT CHECK (length(comment) <= 1048576), 
	PRIMARY KEY (id), 
	FOREIGN KEY(id) REFERENCES records (id), 
	FOREIGN KEY(account_id) REFERENCES accounts (id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id), 
	FOREIGN KEY(interaction_id) REFERENCES interactions (id), 
	FOREIGN KEY(followup_id) REFERENCES followups (id)
)
 STRICT;
CREATE INDEX ix_feedback_account_id ON feedback (account_id);
CREATE INDEX ix_feedback_contact_id ON feedback (contact_id);
CREATE INDEX ix_feedback_followup_id ON feedback (followup_id);
CREATE INDEX ix_feedback_interaction_id ON feedback (interaction_id);
CREATE TABLE need_history (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	need_id INTEGER NOT NULL, 
	was TEXT CHECK (was IN ('unmet', 'partly', 'met')), 
	became TEXT NOT NULL CHECK (became IN ('unmet', 'partly', 'met')), 
	changed_on TEXT NOT NULL CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), 
	FOREIGN KEY(need_id) REFERENCES needs (id)
)
 STRICT;
CREATE INDEX ix_need_history_need_id ON need_history (need_id);
CREATE TABLE opportunity_lines (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	opportunity_id INTEGER NOT NULL, 
	product_id INTEGER, 
	what TEXT CHECK (length(what) <= 200), 
	quantity INTEGER NOT NULL, 
	price INTEGER, 
	discount INTEGER, 
	cost INTEGER, 
	currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), 
	need_id INTEGER, 
	tailoring TEXT CHECK (length(tailoring) <= 1048576), 
	FOREIGN KEY(opportunity_id) REFERENCES opportunities (id), 
	FOREIGN KEY(product_id) REFERENCES products (id), 
	FOREIGN KEY(need_id) REFERENCES needs (id)
)
 STRICT;
CREATE INDEX ix_opportunity_lines_need_id ON opportunity_lines (need_id);
CREATE INDEX ix_opportunity_lines_opportunity_id ON opportunity_lines (opportunity_id);
CREATE INDEX ix_opportunity_lines_product_id ON opportunity_lines (product_id);
CREATE VIEW searchable (id, text) AS
SELECT id, replace(replace(replace(replace(replace(coalesce(name, '') || ' ' || coalesce(about, '') || ' ' || coalesce(industry, '') || ' ' || coalesce(city, ''), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss') FROM accounts
UNION ALL SELECT id, replace(replace(replace(replace(replace(coalesce(name, '') || ' ' || coalesce(title, '') || ' ' || coalesce(department, '') || ' ' || coalesce(about, ''), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss') FROM contacts
UNION ALL SELECT id, replace(replace(replace(replace(replace(coalesce(text, ''), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss') FROM interactions
UNION ALL SELECT id, replace(replace(replace(replace(replace(coalesce(what, '') || ' ' || coalesce(note, ''), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss') FROM followups
UNION ALL SELECT id, replace(replace(replace(replace(replace(coalesce(name, '') || ' ' || coalesce(next_step, ''), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss') FROM opportunities;
CREATE VIRTUAL TABLE search USING fts5(text, content='searchable', content_rowid='id', tokenize='unicode61 remove_diacritics 2');

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'accounts',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'name': ('text', True, None, None, 200, ()),
             'folded': ('text', True, None, None, 400, ()),
             'sort_key': ('text', True, None, None, 400, ()),
             'handle': ('text', True, None, None, 60, ()),
             'kind': ('word', False, 'customer', None, None, ('customer', 'prospect', 'partner', 'competitor', 'us')),
             'status': ('word', False, 'active', None, None, ('active', 'dormant', 'lost', 'handed over')),
             'tier': ('word', False, None, None, None, ('A', 'B', 'C')),
             'phase': ('word', False, None, None, None, ('acquire', 'grow', 'retain', 'lost', 'won back')),
             'parent_id': ('whole', False, None, None, None, ()),
             'segment': ('text', False, None, None, 100, ()),
             'industry': ('text', False, None, None, 100, ()),
             'org_number': ('text', False, None, None, 40, ()),
             'domain': ('text', False, None, None, 200, ()),
             'street': ('text', False, None, None, 200, ()),
             'postal_code': ('text', False, None, None, 20, ()),
             'city': ('text', False, None, None, 100, ()),
             'country': ('text', False, None, None, 100, ()),
             'phone': ('text', False, None, None, 60, ()),
             'phone_key': ('text', False, None, None, 20, ()),
             'employees': ('whole', False, None, 0, None, ()),
             'annual_revenue': ('money', False, None, None, None, ()),
             'currency': ('currency', True, None, None, None, ()),
             'language': ('text', False, None, None, 10, ()),
             'about': ('text', False, None, None, 1048576, ()),
             'source': ('text', False, None, None, 100, ()),
             'customer_since': ('day', False, None, None, None, ()),
             'cadence_days': ('whole', False, None, 1, 3650, ()),
             'rest_until': ('day', False, None, None, None, ()),
             'at_risk': ('flag', False, False, None, None, ()),
             'at_risk_why': ('text', False, None, None, 500, ()),
             'default_margin': ('whole', False, None, -1000, 1000, ()),
             'acquisition_cost': ('money', False, None, None, None, ()),
             'verified_on': ('day', False, None, None, None, ()),
             'handed_to': ('text', False, None, None, 100, ()),
             'archived': ('flag', False, False, None, None, ())},
 'insert': 'INSERT INTO accounts ("id", "version", "created_at", "updated_at", "name", "folded", "sort_key", '
           '"handle", "kind", "status", "tier", "phase", "parent_id", "segment", "industry", "org_number", "domain", '
           '"street", "postal_code", "city", "country", "phone", "phone_key", "employees", "annual_revenue", '
           '"currency", "language", "about", "source", "customer_since", "cadence_days", "rest_until", "at_risk", '
           '"at_risk_why", "default_margin", "acquisition_cost", "verified_on", "handed_to", "archived") VALUES '
           '(:id, :version, :created_at, :updated_at, :name, :folded, :sort_key, :handle, :kind, :status, :tier, '
           ':phase, :parent_id, :segment, :industry, :org_number, :domain, :street, :postal_code, :city, :country, '
           ':phone, :phone_key, :employees, :annual_revenue, :currency, :language, :about, :source, :customer_since, '
           ':cadence_days, :rest_until, :at_risk, :at_risk_why, :default_margin, :acquisition_cost, :verified_on, '
           ':handed_to, :archived)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'name\', "name", \'folded\', "folded", \'sort_key\', "sort_key", \'handle\', "handle", '
         '\'kind\', "kind", \'status\', "status", \'tier\', "tier", \'phase\', "phase", \'parent_id\', "parent_id", '
         '\'segment\', "segment", \'industry\', "industry", \'org_number\', "org_number", \'domain\', "domain", '
         '\'street\', "street", \'postal_code\', "postal_code", \'city\', "city", \'country\', "country", \'phone\', '
         '"phone", \'phone_key\', "phone_key", \'employees\', "employees", \'annual_revenue\', "annual_revenue", '
         '\'currency\', "currency", \'language\', "language", \'about\', "about", \'source\', "source", '
         '\'customer_since\', "customer_since", \'cadence_days\', "cadence_days", \'rest_until\', "rest_until", '
         '\'at_risk\', "at_risk", \'at_risk_why\', "at_risk_why", \'default_margin\', "default_margin", '
         '\'acquisition_cost\', "acquisition_cost", \'verified_on\', "verified_on", \'handed_to\', "handed_to", '
         '\'archived\', "archived")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = accounts.id), \'id\', "id", '
              '\'name\', "name", \'folded\', "folded", \'sort_key\', "sort_key", \'handle\', "handle", \'kind\', '
              '"kind", \'status\', "status", \'tier\', "tier", \'phase\', "phase", \'parent_id\', "parent_id", '
              '\'segment\', "segment", \'industry\', "industry", \'org_number\', "org_number", \'domain\', "domain", '
              '\'street\', "street", \'postal_code\', "postal_code", \'city\', "city", \'country\', "country", '
              '\'phone\', "phone", \'phone_key\', "phone_key", \'employees\', "employees", \'annual_revenue\', '
              '"annual_revenue", \'currency\', "currency", \'language\', "language", \'about\', "about", \'source\', '
              '"source", \'customer_since\', "customer_since", \'cadence_days\', "cadence_days", \'rest_until\', '
              '"rest_until", \'at_risk\', "at_risk", \'at_risk_why\', "at_risk_why", \'default_margin\', '
              '"default_margin", \'acquisition_cost\', "acquisition_cost", \'verified_on\', "verified_on", '
              '\'handed_to\', "handed_to", \'archived\', "archived")',
 'restore': 'INSERT INTO accounts ("id", "version", "created_at", "updated_at", "name", "folded", "sort_key", '
            '"handle", "kind", "status", "tier", "phase", "parent_id", "segment", "industry", "org_number", '
            '"domain", "street", "postal_code", "city", "country", "phone", "phone_key", "employees", '
            '"annual_revenue", "currency", "language", "about", "source", "customer_since", "cadence_days", '
            '"rest_until", "at_risk", "at_risk_why", "default_margin", "acquisition_cost", "verified_on", '
            '"handed_to", "archived") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), '
            "json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, '$.name'), "
            "json_extract(:row, '$.folded'), json_extract(:row, '$.sort_key'), json_extract(:row, '$.handle'), "
            "json_extract(:row, '$.kind'), json_extract(:row, '$.status'), json_extract(:row, '$.tier'), "
            "json_extract(:row, '$.phase'), json_extract(:row, '$.parent_id'), json_extract(:row, '$.segment'), "
            "json_extract(:row, '$.industry'), json_extract(:row, '$.org_number'), json_extract(:row, '$.domain'), "
            "json_extract(:row, '$.street'), json_extract(:row, '$.postal_code'), json_extract(:row, '$.city'), "
            "json_extract(:row, '$.country'), json_extract(:row, '$.phone'), json_extract(:row, '$.phone_key'), "
            "json_extract(:row, '$.employees'), json_extract(:row, '$.annual_revenue'), json_extract(:row, "
            "'$.currency'), json_extract(:row, '$.language'), json_extract(:row, '$.about'), json_extract(:row, "
            "'$.source'), json_extract(:row, '$.customer_since'), json_extract(:row, '$.cadence_days'), "
            "json_extract(:row, '$.rest_until'), json_extract(:row, '$.at_risk'), json_extract(:row, "
            "'$.at_risk_why'), json_extract(:row, '$.default_margin'), json_extract(:row, '$.acquisition_cost'), "
            "json_extract(:row, '$.verified_on'), json_extract(:row, '$.handed_to'), json_extract(:row, "
            "'$.archived')",
 'revert': 'UPDATE accounts SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "name" = json_extract(:row, \'$.name\'), "folded" = '
           'json_extract(:row, \'$.folded\'), "sort_key" = json_extract(:row, \'$.sort_key\'), "handle" = '
           'json_extract(:row, \'$.handle\'), "kind" = json_extract(:row, \'$.kind\'), "status" = json_extract(:row, '
           '\'$.status\'), "tier" = json_extract(:row, \'$.tier\'), "phase" = json_extract(:row, \'$.phase\'), '
           '"parent_id" = json_extract(:row, \'$.parent_id\'), "segment" = json_extract(:row, \'$.segment\'), '
           '"industry" = json_extract(:row, \'$.industry\'), "org_number" = json_extract(:row, \'$.org_number\'), '
           '"domain" = json_extract(:row, \'$.domain\'), "street" = json_extract(:row, \'$.street\'), "postal_code" '
           '= json_extract(:row, \'$.postal_code\'), "city" = json_extract(:row, \'$.city\'), "country" = '
           'json_extract(:row, \'$.country\'), "phone" = json_extract(:row, \'$.phone\'), "phone_key" = '
           'json_extract(:row, \'$.phone_key\'), "employees" = json_extract(:row, \'$.employees\'), "annual_revenue" '
           '= json_extract(:row, \'$.annual_revenue\'), "currency" = json_extract(:row, \'$.currency\'), "language" '
           '= json_extract(:row, \'$.language\'), "about" = json_extract(:row, \'$.about\'), "source" = '
           'json_extract(:row, \'$.source\'), "customer_since" = json_extract(:row, \'$.customer_since\'), '
           '"cadence_days" = json_extract(:row, \'$.cadence_days\'), "rest_until" = json_extract(:row, '
           '\'$.rest_until\'), "at_risk" = json_extract(:row, \'$.at_risk\'), "at_risk_why" = json_extract(:row, '
           '\'$.at_risk_why\'), "default_margin" = json_extract(:row, \'$.default_margin\'), "acquisition_cost" = '
           'json_extract(:row, \'$.acquisition_cost\'), "verified_on" = json_extract(:row, \'$.verified_on\'), '
           '"handed_to" = json_extract(:row, \'$.handed_to\'), "archived" = json_extract(:row, \'$.archived\'), '
           'version = version + 1 WHERE id = :id',
 'searched': "replace(replace(replace(replace(replace(coalesce(name, '') || ' ' || coalesce(about, '') || ' ' || "
             "coalesce(industry, '') || ' ' || coalesce(city, ''), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), "
             "'ß', 'ss')",
 'converters': ((2, 'instant', 2),
                (3, 'instant', 3),
                (24, 'money', 25),
                (29, 'day', 29),
                (31, 'day', 31),
                (32, 'flag', 32),
                (35, 'money', 25),
                (36, 'day', 36),
                (38, 'flag', 38))}

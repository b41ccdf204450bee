"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'contacts',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'name': ('text', True, None, None, 200, ()),
             'folded': ('text', True, None, None, 400, ()),
             'sort_key': ('text', True, None, None, 400, ()),
             'account_id': ('whole', False, None, None, None, ()),
             'title': ('text', False, None, None, 200, ()),
             'department': ('text', False, None, None, 200, ()),
             'role': ('word',
                      False,
                      None,
                      None,
                      None,
                      ('decision maker',
                       'budget holder',
                       'champion',
                       'executive sponsor',
                       'influencer',
                       'evaluator',
                       'technical buyer',
                       'legal',
                       'end user',
                       'blocker',
                       'coach',
                       'other')),
             'influence': ('whole', False, None, 0, 10, ()),
             'sentiment': ('whole', False, None, -2, 2, ()),
             'reports_to_id': ('whole', False, None, None, None, ()),
             'preferred_channel': ('word',
                                   False,
                                   None,
                                   None,
                                   None,
                                   ('meeting',
                                    'visit',
                                    'call',
                                    'video',
                                    'email',
                                    'message',
                                    'web',
                                    'store',
                                    'callcenter',
                                    'service',
                                    'letter',
                                    'event',
                                    'note')),
             'preferred_times': ('text', False, None, None, 100, ()),
             'language': ('text', False, None, None, 10, ()),
             'do_not_contact': ('flag', False, False, None, None, ()),
             'legal_basis': ('word',
                             False,
                             None,
                             None,
                             None,
                             ('legitimate interest',
                              'performance of contract',
                              'consent',
                              'legal obligation',
                              'not applicable')),
             'legal_basis_on': ('day', False, None, None, None, ()),
             'source': ('text', False, None, None, 100, ()),
             'cadence_days': ('whole', False, None, 1, 3650, ()),
             'street': ('text', False, None, None, 200, ()),
             'postal_code': ('text', False, None, None, 20, ()),
             'city': ('text', False, None, None, 100, ()),
             'country': ('text', False, None, None, 100, ()),
             'about': ('text', False, None, None, 1048576, ()),
             'verified_on': ('day', False, None, None, None, ()),
             'left_on': ('day', False, None, None, None, ()),
             'archived': ('flag', False, False, None, None, ())},
 'insert': 'INSERT INTO contacts ("id", "version", "created_at", "updated_at", "name", "folded", "sort_key", '
           '"account_id", "title", "department", "role", "influence", "sentiment", "reports_to_id", '
           '"preferred_channel", "preferred_times", "language", "do_not_contact", "legal_basis", "legal_basis_on", '
           '"source", "cadence_days", "street", "postal_code", "city", "country", "about", "verified_on", "left_on", '
           '"archived") VALUES (:id, :version, :created_at, :updated_at, :name, :folded, :sort_key, :account_id, '
           ':title, :department, :role, :influence, :sentiment, :reports_to_id, :preferred_channel, '
           ':preferred_times, :language, :do_not_contact, :legal_basis, :legal_basis_on, :source, :cadence_days, '
           ':street, :postal_code, :city, :country, :about, :verified_on, :left_on, :archived)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'name\', "name", \'folded\', "folded", \'sort_key\', "sort_key", \'account_id\', '
         '"account_id", \'title\', "title", \'department\', "department", \'role\', "role", \'influence\', '
         '"influence", \'sentiment\', "sentiment", \'reports_to_id\', "reports_to_id", \'preferred_channel\', '
         '"preferred_channel", \'preferred_times\', "preferred_times", \'language\', "language", \'do_not_contact\', '
         '"do_not_contact", \'legal_basis\', "legal_basis", \'legal_basis_on\', "legal_basis_on", \'source\', '
         '"source", \'cadence_days\', "cadence_days", \'street\', "street", \'postal_code\', "postal_code", '
         '\'city\', "city", \'country\', "country", \'about\', "about", \'verified_on\', "verified_on", \'left_on\', '
         '"left_on", \'archived\', "archived")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = contacts.id), \'id\', "id", '
              '\'name\', "name", \'folded\', "folded", \'sort_key\', "sort_key", \'account_id\', "account_id", '
              '\'title\', "title", \'department\', "department", \'role\', "role", \'influence\', "influence", '
              '\'sentiment\', "sentiment", \'reports_to_id\', "reports_to_id", \'preferred_channel\', '
              '"preferred_channel", \'preferred_times\', "preferred_times", \'language\', "language", '
              '\'do_not_contact\', "do_not_contact", \'legal_basis\', "legal_basis", \'legal_basis_on\', '
              '"legal_basis_on", \'source\', "source", \'cadence_days\', "cadence_days", \'street\', "street", '
              '\'postal_code\', "postal_code", \'city\', "city", \'country\', "country", \'about\', "about", '
              '\'verified_on\', "verified_on", \'left_on\', "left_on", \'archived\', "archived")',
 'restore': 'INSERT INTO contacts ("id", "version", "created_at", "updated_at", "name", "folded", "sort_key", '
            '"account_id", "title", "department", "role", "influence", "sentiment", "reports_to_id", '
            '"preferred_channel", "preferred_times", "language", "do_not_contact", "legal_basis", "legal_basis_on", '
            '"source", "cadence_days", "street", "postal_code", "city", "country", "about", "verified_on", '
            '"left_on", "archived") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), '
            "json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, '$.name'), "
            "json_extract(:row, '$.folded'), json_extract(:row, '$.sort_key'), json_extract(:row, '$.account_id'), "
            "json_extract(:row, '$.title'), json_extract(:row, '$.department'), json_extract(:row, '$.role'), "
            "json_extract(:row, '$.influence'), json_extract(:row, '$.sentiment'), json_extract(:row, "
            "'$.reports_to_id'), json_extract(:row, '$.preferred_channel'), json_extract(:row, '$.preferred_times'), "
            "json_extract(:row, '$.language'), json_extract(:row, '$.do_not_contact'), json_extract(:row, "
            "'$.legal_basis'), json_extract(:row, '$.legal_basis_on'), json_extract(:row, '$.source'), "
            "json_extract(:row, '$.cadence_days'), json_extract(:row, '$.street'), json_extract(:row, "
            "'$.postal_code'), json_extract(:row, '$.city'), json_extract(:row, '$.country'), json_extract(:row, "
            "'$.about'), json_extract(:row, '$.verified_on'), json_extract(:row, '$.left_on'), json_extract(:row, "
            "'$.archived')",
 'revert': 'UPDATE contacts SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "name" = json_extract(:row, \'$.name\'), "folded" = '
           'json_extract(:row, \'$.folded\'), "sort_key" = json_extract(:row, \'$.sort_key\'), "account_id" = '
           'json_extract(:row, \'$.account_id\'), "title" = json_extract(:row, \'$.title\'), "department" = '
           'json_extract(:row, \'$.department\'), "role" = json_extract(:row, \'$.role\'), "influence" = '
           'json_extract(:row, \'$.influence\'), "sentiment" = json_extract(:row, \'$.sentiment\'), "reports_to_id" '
           '= json_extract(:row, \'$.reports_to_id\'), "preferred_channel" = json_extract(:row, '
           '\'$.preferred_channel\'), "preferred_times" = json_extract(:row, \'$.preferred_times\'), "language" = '
           'json_extract(:row, \'$.language\'), "do_not_contact" = json_extract(:row, \'$.do_not_contact\'), '
           '"legal_basis" = json_extract(:row, \'$.legal_basis\'), "legal_basis_on" = json_extract(:row, '
           '\'$.legal_basis_on\'), "source" = json_extract(:row, \'$.source\'), "cadence_days" = json_extract(:row, '
           '\'$.cadence_days\'), "street" = json_extract(:row, \'$.street\'), "postal_code" = json_extract(:row, '
           '\'$.postal_code\'), "city" = json_extract(:row, \'$.city\'), "country" = json_extract(:row, '
           '\'$.country\'), "about" = json_extract(:row, \'$.about\'), "verified_on" = json_extract(:row, '
           '\'$.verified_on\'), "left_on" = json_extract(:row, \'$.left_on\'), "archived" = json_extract(:row, '
           "'$.archived'), version = version + 1 WHERE id = :id",
 'searched': "replace(replace(replace(replace(replace(coalesce(name, '') || ' ' || coalesce(title, '') || ' ' || "
             "coalesce(department, '') || ' ' || coalesce(about, ''), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), "
             "'ß', 'ss')",
 'converters': ((2, 'instant', 2),
                (3, 'instant', 3),
                (17, 'flag', 17),
                (19, 'day', 19),
                (27, 'day', 27),
                (28, 'day', 28),
                (29, 'flag', 29))}

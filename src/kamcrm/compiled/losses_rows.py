"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'losses',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'lost_on': ('day', True, None, None, None, ()),
             'reason': ('word',
                        False,
                        'other',
                        None,
                        None,
                        ('price',
                         'competitor',
                         'product gap',
                         'service failure',
                         'champion left',
                         'central purchasing',
                         'no need',
                         'insolvency',
                         'we left',
                         'other')),
             'competitor_id': ('whole', False, None, None, None, ()),
             'lost_margin': ('money', False, None, None, None, ()),
             'currency': ('currency', True, None, None, None, ()),
             'preventable': ('flag', False, None, None, None, ()),
             'won_back_on': ('day', False, None, None, None, ()),
             'narrative': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO losses ("id", "version", "created_at", "updated_at", "account_id", "lost_on", "reason", '
           '"competitor_id", "lost_margin", "currency", "preventable", "won_back_on", "narrative") VALUES (:id, '
           ':version, :created_at, :updated_at, :account_id, :lost_on, :reason, :competitor_id, :lost_margin, '
           ':currency, :preventable, :won_back_on, :narrative)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'lost_on\', "lost_on", \'reason\', "reason", '
         '\'competitor_id\', "competitor_id", \'lost_margin\', "lost_margin", \'currency\', "currency", '
         '\'preventable\', "preventable", \'won_back_on\', "won_back_on", \'narrative\', "narrative")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = losses.id), \'id\', "id", '
              '\'account_id\', "account_id", \'lost_on\', "lost_on", \'reason\', "reason", \'competitor_id\', '
              '"competitor_id", \'lost_margin\', "lost_margin", \'currency\', "currency", \'preventable\', '
              '"preventable", \'won_back_on\', "won_back_on", \'narrative\', "narrative")',
 'restore': 'INSERT INTO losses ("id", "version", "created_at", "updated_at", "account_id", "lost_on", "reason", '
            '"competitor_id", "lost_margin", "currency", "preventable", "won_back_on", "narrative") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.account_id'), json_extract(:row, "
            "'$.lost_on'), json_extract(:row, '$.reason'), json_extract(:row, '$.competitor_id'), json_extract(:row, "
            "'$.lost_margin'), json_extract(:row, '$.currency'), json_extract(:row, '$.preventable'), "
            "json_extract(:row, '$.won_back_on'), json_extract(:row, '$.narrative')",
 'revert': 'UPDATE losses SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = json_extract(:row, '
           '\'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "lost_on" = json_extract(:row, '
           '\'$.lost_on\'), "reason" = json_extract(:row, \'$.reason\'), "competitor_id" = json_extract(:row, '
           '\'$.competitor_id\'), "lost_margin" = json_extract(:row, \'$.lost_margin\'), "currency" = '
           'json_extract(:row, \'$.currency\'), "preventable" = json_extract(:row, \'$.preventable\'), "won_back_on" '
           '= json_extract(:row, \'$.won_back_on\'), "narrative" = json_extract(:row, \'$.narrative\'), version = '
           'version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2),
                (3, 'instant', 3),
                (5, 'day', 5),
                (8, 'money', 9),
                (10, 'flag', 10),
                (11, 'day', 11))}

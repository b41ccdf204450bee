"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'goals',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', False, None, None, None, ()),
             'parent_id': ('whole', False, None, None, None, ()),
             'name': ('text', False, None, None, 200, ()),
             'metric': ('word',
                        True,
                        None,
                        None,
                        None,
                        ('revenue',
                         'margin',
                         'profit',
                         'won value',
                         'open pipeline',
                         'new accounts',
                         'retention',
                         'net retention',
                         'win rate',
                         'share of wallet',
                         'nps',
                         'csat',
                         'health',
                         'adherence',
                         'on time',
                         'touches',
                         'own')),
             'horizon': ('word', False, 'short', None, None, ('short', 'long')),
             'status': ('word', False, 'open', None, None, ('open', 'dropped')),
             'starts_on': ('day', True, None, None, None, ()),
             'due': ('day', True, None, None, None, ()),
             'start_value': ('whole', False, 0, None, None, ()),
             'target_value': ('whole', True, None, None, None, ()),
             'measured': ('whole', False, None, None, None, ()),
             'measured_on': ('day', False, None, None, None, ()),
             'currency': ('currency', False, None, None, None, ())},
 'insert': 'INSERT INTO goals ("id", "version", "created_at", "updated_at", "account_id", "parent_id", "name", '
           '"metric", "horizon", "status", "starts_on", "due", "start_value", "target_value", "measured", '
           '"measured_on", "currency") VALUES (:id, :version, :created_at, :updated_at, :account_id, :parent_id, '
           ':name, :metric, :horizon, :status, :starts_on, :due, :start_value, :target_value, :measured, '
           ':measured_on, :currency)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'parent_id\', "parent_id", \'name\', "name", \'metric\', '
         '"metric", \'horizon\', "horizon", \'status\', "status", \'starts_on\', "starts_on", \'due\', "due", '
         '\'start_value\', "start_value", \'target_value\', "target_value", \'measured\', "measured", '
         '\'measured_on\', "measured_on", \'currency\', "currency")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = goals.id), \'id\', "id", '
              '\'account_id\', "account_id", \'parent_id\', "parent_id", \'name\', "name", \'metric\', "metric", '
              '\'horizon\', "horizon", \'status\', "status", \'starts_on\', "starts_on", \'due\', "due", '
              '\'start_value\', "start_value", \'target_value\', "target_value", \'measured\', "measured", '
              '\'measured_on\', "measured_on", \'currency\', "currency")',
 'restore': 'INSERT INTO goals ("id", "version", "created_at", "updated_at", "account_id", "parent_id", "name", '
            '"metric", "horizon", "status", "starts_on", "due", "start_value", "target_value", "measured", '
            '"measured_on", "currency") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), '
            "json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, "
            "'$.account_id'), json_extract(:row, '$.parent_id'), json_extract(:row, '$.name'), json_extract(:row, "
            "'$.metric'), json_extract(:row, '$.horizon'), json_extract(:row, '$.status'), json_extract(:row, "
            "'$.starts_on'), json_extract(:row, '$.due'), json_extract(:row, '$.start_value'), json_extract(:row, "
            "'$.target_value'), json_extract(:row, '$.measured'), json_extract(:row, '$.measured_on'), "
            "json_extract(:row, '$.currency')",
 'revert': 'UPDATE goals SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = json_extract(:row, '
           '\'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "parent_id" = json_extract(:row, '
           '\'$.parent_id\'), "name" = json_extract(:row, \'$.name\'), "metric" = json_extract(:row, \'$.metric\'), '
           '"horizon" = json_extract(:row, \'$.horizon\'), "status" = json_extract(:row, \'$.status\'), "starts_on" '
           '= json_extract(:row, \'$.starts_on\'), "due" = json_extract(:row, \'$.due\'), "start_value" = '
           'json_extract(:row, \'$.start_value\'), "target_value" = json_extract(:row, \'$.target_value\'), '
           '"measured" = json_extract(:row, \'$.measured\'), "measured_on" = json_extract(:row, \'$.measured_on\'), '
           '"currency" = json_extract(:row, \'$.currency\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (10, 'day', 10), (11, 'day', 11), (15, 'day', 15))}

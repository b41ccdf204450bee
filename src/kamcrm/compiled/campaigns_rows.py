"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'campaigns',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'name': ('text', True, None, None, 200, ()),
             'folded': ('text', True, None, None, 400, ()),
             'what': ('text', True, None, None, 500, ()),
             'channel': ('word',
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
             'segment_id': ('whole', False, None, None, None, ()),
             'starts_on': ('day', True, None, None, None, ()),
             'ends_on': ('day', False, None, None, None, ()),
             'status': ('word', False, 'planned', None, None, ('planned', 'running', 'done', 'cancelled')),
             'budget': ('money', False, None, None, None, ()),
             'currency': ('currency', False, None, None, None, ())},
 'insert': 'INSERT INTO campaigns ("id", "version", "created_at", "updated_at", "name", "folded", "what", "channel", '
           '"segment_id", "starts_on", "ends_on", "status", "budget", "currency") VALUES (:id, :version, '
           ':created_at, :updated_at, :name, :folded, :what, :channel, :segment_id, :starts_on, :ends_on, :status, '
           ':budget, :currency)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'name\', "name", \'folded\', "folded", \'what\', "what", \'channel\', "channel", '
         '\'segment_id\', "segment_id", \'starts_on\', "starts_on", \'ends_on\', "ends_on", \'status\', "status", '
         '\'budget\', "budget", \'currency\', "currency")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = campaigns.id), \'id\', "id", '
              '\'name\', "name", \'folded\', "folded", \'what\', "what", \'channel\', "channel", \'segment_id\', '
              '"segment_id", \'starts_on\', "starts_on", \'ends_on\', "ends_on", \'status\', "status", \'budget\', '
              '"budget", \'currency\', "currency")',
 'restore': 'INSERT INTO campaigns ("id", "version", "created_at", "updated_at", "name", "folded", "what", '
            '"channel", "segment_id", "starts_on", "ends_on", "status", "budget", "currency") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.name'), json_extract(:row, '$.folded'), "
            "json_extract(:row, '$.what'), json_extract(:row, '$.channel'), json_extract(:row, '$.segment_id'), "
            "json_extract(:row, '$.starts_on'), json_extract(:row, '$.ends_on'), json_extract(:row, '$.status'), "
            "json_extract(:row, '$.budget'), json_extract(:row, '$.currency')",
 'revert': 'UPDATE campaigns SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "name" = json_extract(:row, \'$.name\'), "folded" = '
           'json_extract(:row, \'$.folded\'), "what" = json_extract(:row, \'$.what\'), "channel" = '
           'json_extract(:row, \'$.channel\'), "segment_id" = json_extract(:row, \'$.segment_id\'), "starts_on" = '
           'json_extract(:row, \'$.starts_on\'), "ends_on" = json_extract(:row, \'$.ends_on\'), "status" = '
           'json_extract(:row, \'$.status\'), "budget" = json_extract(:row, \'$.budget\'), "currency" = '
           "json_extract(:row, '$.currency'), version = version + 1 WHERE id = :id",
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (9, 'day', 9), (10, 'day', 10), (12, 'money', 13))}

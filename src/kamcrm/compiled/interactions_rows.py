"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'interactions',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', False, None, None, None, ()),
             'at': ('instant', True, None, None, None, ()),
             'day': ('whole', True, None, 1, None, ()),
             'has_time': ('flag', False, True, None, None, ()),
             'channel': ('word',
                         True,
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
             'direction': ('word', False, None, None, None, ('in', 'out')),
             'status': ('word', False, 'held', None, None, ('planned', 'held', 'not held', 'cancelled')),
             'attempt': ('flag', False, False, None, None, ()),
             'initiator': ('word', False, None, None, None, ('us', 'them')),
             'purpose': ('word',
                         False,
                         None,
                         None,
                         None,
                         ('marketing', 'sales', 'service', 'value add', 'review', 'social')),
             'minutes': ('whole', False, None, 0, None, ()),
             'minutes_estimated': ('flag', False, False, None, None, ()),
             'mood': ('whole', False, None, -2, 2, ()),
             'place': ('text', False, None, None, 200, ()),
             'text': ('text', False, '', None, 1048576, ()),
             'private': ('flag', False, False, None, None, ()),
             'opportunity_id': ('whole', False, None, None, None, ()),
             'campaign_id': ('whole', False, None, None, None, ()),
             'segment': ('text', False, None, None, 100, ()),
             'thread': ('text', False, None, None, 400, ()),
             'cost': ('money', False, None, None, None, ()),
             'currency': ('currency', False, None, None, None, ())},
 'insert': 'INSERT INTO interactions ("id", "version", "created_at", "updated_at", "account_id", "at", "day", '
           '"has_time", "channel", "direction", "status", "attempt", "initiator", "purpose", "minutes", '
           '"minutes_estimated", "mood", "place", "text", "private", "opportunity_id", "campaign_id", "segment", '
           '"thread", "cost", "currency") VALUES (:id, :version, :created_at, :updated_at, :account_id, :at, :day, '
           ':has_time, :channel, :direction, :status, :attempt, :initiator, :purpose, :minutes, :minutes_estimated, '
           ':mood, :place, :text, :private, :opportunity_id, :campaign_id, :segment, :thread, :cost, :currency)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'at\', "at", \'day\', "day", \'has_time\', "has_time", '
         '\'channel\', "channel", \'direction\', "direction", \'status\', "status", \'attempt\', "attempt", '
         '\'initiator\', "initiator", \'purpose\', "purpose", \'minutes\', "minutes", \'minutes_estimated\', '
         '"minutes_estimated", \'mood\', "mood", \'place\', "place", \'text\', "text", \'private\', "private", '
         '\'opportunity_id\', "opportunity_id", \'campaign_id\', "campaign_id", \'segment\', "segment", \'thread\', '
         '"thread", \'cost\', "cost", \'currency\', "currency")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = interactions.id), \'id\', "id", '
              '\'account_id\', "account_id", \'at\', "at", \'day\', "day", \'has_time\', "has_time", \'channel\', '
              '"channel", \'direction\', "direction", \'status\', "status", \'attempt\', "attempt", \'initiator\', '
              '"initiator", \'purpose\', "purpose", \'minutes\', "minutes", \'minutes_estimated\', '
              '"minutes_estimated", \'mood\', "mood", \'place\', "place", \'text\', "text", \'private\', "private", '
              '\'opportunity_id\', "opportunity_id", \'campaign_id\', "campaign_id", \'segment\', "segment", '
              '\'thread\', "thread", \'cost\', "cost", \'currency\', "currency")',
 'restore': 'INSERT INTO interactions ("id", "version", "created_at", "updated_at", "account_id", "at", "day", '
            '"has_time", "channel", "direction", "status", "attempt", "initiator", "purpose", "minutes", '
            '"minutes_estimated", "mood", "place", "text", "private", "opportunity_id", "campaign_id", "segment", '
            '"thread", "cost", "currency") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), '
            "json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, "
            "'$.account_id'), json_extract(:row, '$.at'), json_extract(:row, '$.day'), json_extract(:row, "
            "'$.has_time'), json_extract(:row, '$.channel'), json_extract(:row, '$.direction'), json_extract(:row, "
            "'$.status'), json_extract(:row, '$.attempt'), json_extract(:row, '$.initiator'), json_extract(:row, "
            "'$.purpose'), json_extract(:row, '$.minutes'), json_extract(:row, '$.minutes_estimated'), "
            "json_extract(:row, '$.mood'), json_extract(:row, '$.place'), json_extract(:row, '$.text'), "
            "json_extract(:row, '$.private'), json_extract(:row, '$.opportunity_id'), json_extract(:row, "
            "'$.campaign_id'), json_extract(:row, '$.segment'), json_extract(:row, '$.thread'), json_extract(:row, "
            "'$.cost'), json_extract(:row, '$.currency')",
 'revert': 'UPDATE interactions SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "at" = '
           'json_extract(:row, \'$.at\'), "day" = json_extract(:row, \'$.day\'), "has_time" = json_extract(:row, '
           '\'$.has_time\'), "channel" = json_extract(:row, \'$.channel\'), "direction" = json_extract(:row, '
           '\'$.direction\'), "status" = json_extract(:row, \'$.status\'), "attempt" = json_extract(:row, '
           '\'$.attempt\'), "initiator" = json_extract(:row, \'$.initiator\'), "purpose" = json_extract(:row, '
           '\'$.purpose\'), "minutes" = json_extract(:row, \'$.minutes\'), "minutes_estimated" = json_extract(:row, '
           '\'$.minutes_estimated\'), "mood" = json_extract(:row, \'$.mood\'), "place" = json_extract(:row, '
           '\'$.place\'), "text" = json_extract(:row, \'$.text\'), "private" = json_extract(:row, \'$.private\'), '
           '"opportunity_id" = json_extract(:row, \'$.opportunity_id\'), "campaign_id" = json_extract(:row, '
           '\'$.campaign_id\'), "segment" = json_extract(:row, \'$.segment\'), "thread" = json_extract(:row, '
           '\'$.thread\'), "cost" = json_extract(:row, \'$.cost\'), "currency" = json_extract(:row, \'$.currency\'), '
           'version = version + 1 WHERE id = :id',
 'searched': "replace(replace(replace(replace(replace(coalesce(text, ''), 'ø', 'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', "
             "'ae'), 'ß', 'ss')",
 'converters': ((2, 'instant', 2),
                (3, 'instant', 3),
                (5, 'instant', 5),
                (7, 'flag', 7),
                (11, 'flag', 11),
                (15, 'flag', 15),
                (19, 'flag', 19),
                (24, 'money', 25))}

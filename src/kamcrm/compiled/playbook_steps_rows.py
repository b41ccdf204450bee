"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'playbook_steps',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'playbook_id': ('whole', True, None, None, None, ()),
             'position': ('whole', True, None, 1, None, ()),
             'offset_days': ('whole', True, None, -3650, 3650, ()),
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
             'owner': ('text', False, None, None, 100, ())},
 'insert': 'INSERT INTO playbook_steps ("id", "playbook_id", "position", "offset_days", "what", "channel", "owner") '
           'VALUES (:id, :playbook_id, :position, :offset_days, :what, :channel, :owner)',
 'json': 'json_object(\'id\', "id", \'playbook_id\', "playbook_id", \'position\', "position", \'offset_days\', '
         '"offset_days", \'what\', "what", \'channel\', "channel", \'owner\', "owner")',
 'canonical': 'json_object(\'id\', "id", \'playbook_id\', "playbook_id", \'position\', "position", \'offset_days\', '
              '"offset_days", \'what\', "what", \'channel\', "channel", \'owner\', "owner")',
 'restore': 'INSERT INTO playbook_steps ("id", "playbook_id", "position", "offset_days", "what", "channel", "owner") '
            "SELECT json_extract(:row, '$.id'), json_extract(:row, '$.playbook_id'), json_extract(:row, "
            "'$.position'), json_extract(:row, '$.offset_days'), json_extract(:row, '$.what'), json_extract(:row, "
            "'$.channel'), json_extract(:row, '$.owner')",
 'revert': 'UPDATE playbook_steps SET "playbook_id" = json_extract(:row, \'$.playbook_id\'), "position" = '
           'json_extract(:row, \'$.position\'), "offset_days" = json_extract(:row, \'$.offset_days\'), "what" = '
           'json_extract(:row, \'$.what\'), "channel" = json_extract(:row, \'$.channel\'), "owner" = '
           "json_extract(:row, '$.owner') WHERE id = :id",
 'searched': '',
 'converters': ()}

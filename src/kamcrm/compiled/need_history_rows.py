"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'need_history',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'need_id': ('whole', True, None, None, None, ()),
             'was': ('word', False, None, None, None, ('unmet', 'partly', 'met')),
             'became': ('word', True, None, None, None, ('unmet', 'partly', 'met')),
             'changed_on': ('day', True, None, None, None, ())},
 'insert': 'INSERT INTO need_history ("id", "need_id", "was", "became", "changed_on") VALUES (:id, :need_id, :was, '
           ':became, :changed_on)',
 'json': 'json_object(\'id\', "id", \'need_id\', "need_id", \'was\', "was", \'became\', "became", \'changed_on\', '
         '"changed_on")',
 'canonical': 'json_object(\'id\', "id", \'need_id\', "need_id", \'was\', "was", \'became\', "became", '
              '\'changed_on\', "changed_on")',
 'restore': 'INSERT INTO need_history ("id", "need_id", "was", "became", "changed_on") SELECT json_extract(:row, '
            "'$.id'), json_extract(:row, '$.need_id'), json_extract(:row, '$.was'), json_extract(:row, '$.became'), "
            "json_extract(:row, '$.changed_on')",
 'revert': 'UPDATE need_history SET "need_id" = json_extract(:row, \'$.need_id\'), "was" = json_extract(:row, '
           '\'$.was\'), "became" = json_extract(:row, \'$.became\'), "changed_on" = json_extract(:row, '
           "'$.changed_on') WHERE id = :id",
 'searched': '',
 'converters': ((4, 'day', 4),)}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'account_history',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'field': ('word', True, None, None, None, ('phase', 'tier', 'status', 'kind')),
             'was': ('text', False, None, None, 20, ()),
             'became': ('text', False, None, None, 20, ()),
             'changed_on': ('day', True, None, None, None, ()),
             'why': ('text', False, None, None, 500, ())},
 'insert': 'INSERT INTO account_history ("id", "account_id", "field", "was", "became", "changed_on", "why") VALUES '
           '(:id, :account_id, :field, :was, :became, :changed_on, :why)',
 'json': 'json_object(\'id\', "id", \'account_id\', "account_id", \'field\', "field", \'was\', "was", \'became\', '
         '"became", \'changed_on\', "changed_on", \'why\', "why")',
 'canonical': 'json_object(\'id\', "id", \'account_id\', "account_id", \'field\', "field", \'was\', "was", '
              '\'became\', "became", \'changed_on\', "changed_on", \'why\', "why")',
 'restore': 'INSERT INTO account_history ("id", "account_id", "field", "was", "became", "changed_on", "why") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.account_id'), json_extract(:row, '$.field'), "
            "json_extract(:row, '$.was'), json_extract(:row, '$.became'), json_extract(:row, '$.changed_on'), "
            "json_extract(:row, '$.why')",
 'revert': 'UPDATE account_history SET "account_id" = json_extract(:row, \'$.account_id\'), "field" = '
           'json_extract(:row, \'$.field\'), "was" = json_extract(:row, \'$.was\'), "became" = json_extract(:row, '
           '\'$.became\'), "changed_on" = json_extract(:row, \'$.changed_on\'), "why" = json_extract(:row, '
           "'$.why') WHERE id = :id",
 'searched': '',
 'converters': ((5, 'day', 5),)}

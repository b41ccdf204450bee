"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'swot_items',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'plan_id': ('whole', True, None, None, None, ()),
             'kind': ('word', True, None, None, None, ('strength', 'weakness', 'opportunity', 'threat', 'risk')),
             'position': ('whole', False, 1, 1, None, ()),
             'what': ('text', True, None, None, 1048576, ())},
 'insert': 'INSERT INTO swot_items ("id", "plan_id", "kind", "position", "what") VALUES (:id, :plan_id, :kind, '
           ':position, :what)',
 'json': 'json_object(\'id\', "id", \'plan_id\', "plan_id", \'kind\', "kind", \'position\', "position", \'what\', '
         '"what")',
 'canonical': 'json_object(\'id\', "id", \'plan_id\', "plan_id", \'kind\', "kind", \'position\', "position", '
              '\'what\', "what")',
 'restore': 'INSERT INTO swot_items ("id", "plan_id", "kind", "position", "what") SELECT json_extract(:row, '
            "'$.id'), json_extract(:row, '$.plan_id'), json_extract(:row, '$.kind'), json_extract(:row, "
            "'$.position'), json_extract(:row, '$.what')",
 'revert': 'UPDATE swot_items SET "plan_id" = json_extract(:row, \'$.plan_id\'), "kind" = json_extract(:row, '
           '\'$.kind\'), "position" = json_extract(:row, \'$.position\'), "what" = json_extract(:row, \'$.what\') '
           'WHERE id = :id',
 'searched': '',
 'converters': ()}

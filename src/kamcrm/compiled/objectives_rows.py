"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'objectives',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'plan_id': ('whole', True, None, None, None, ()),
             'goal_id': ('whole', False, None, None, None, ()),
             'side': ('word', False, 'us', None, None, ('us', 'them')),
             'position': ('whole', False, 1, 1, None, ()),
             'what': ('text', True, None, None, 500, ()),
             'status': ('word', False, 'open', None, None, ('open', 'met', 'missed', 'dropped')),
             'due': ('day', False, None, None, None, ()),
             'progress': ('whole', False, None, 0, 100, ()),
             'owner': ('text', False, None, None, 100, ()),
             'department': ('text', False, None, None, 100, ()),
             'about': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO objectives ("id", "version", "created_at", "updated_at", "plan_id", "goal_id", "side", '
           '"position", "what", "status", "due", "progress", "owner", "department", "about") VALUES (:id, :version, '
           ':created_at, :updated_at, :plan_id, :goal_id, :side, :position, :what, :status, :due, :progress, :owner, '
           ':department, :about)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'plan_id\', "plan_id", \'goal_id\', "goal_id", \'side\', "side", \'position\', "position", '
         '\'what\', "what", \'status\', "status", \'due\', "due", \'progress\', "progress", \'owner\', "owner", '
         '\'department\', "department", \'about\', "about")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = objectives.id), \'id\', "id", '
              '\'plan_id\', "plan_id", \'goal_id\', "goal_id", \'side\', "side", \'position\', "position", \'what\', '
              '"what", \'status\', "status", \'due\', "due", \'progress\', "progress", \'owner\', "owner", '
              '\'department\', "department", \'about\', "about")',
 'restore': 'INSERT INTO objectives ("id", "version", "created_at", "updated_at", "plan_id", "goal_id", "side", '
            '"position", "what", "status", "due", "progress", "owner", "department", "about") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.plan_id'), json_extract(:row, '$.goal_id'), "
            "json_extract(:row, '$.side'), json_extract(:row, '$.position'), json_extract(:row, '$.what'), "
            "json_extract(:row, '$.status'), json_extract(:row, '$.due'), json_extract(:row, '$.progress'), "
            "json_extract(:row, '$.owner'), json_extract(:row, '$.department'), json_extract(:row, '$.about')",
 'revert': 'UPDATE objectives SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "plan_id" = json_extract(:row, \'$.plan_id\'), "goal_id" = '
           'json_extract(:row, \'$.goal_id\'), "side" = json_extract(:row, \'$.side\'), "position" = '
           'json_extract(:row, \'$.position\'), "what" = json_extract(:row, \'$.what\'), "status" = '
           'json_extract(:row, \'$.status\'), "due" = json_extract(:row, \'$.due\'), "progress" = json_extract(:row, '
           '\'$.progress\'), "owner" = json_extract(:row, \'$.owner\'), "department" = json_extract(:row, '
           '\'$.department\'), "about" = json_extract(:row, \'$.about\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (10, 'day', 10))}

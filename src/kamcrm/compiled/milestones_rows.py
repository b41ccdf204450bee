"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'milestones',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'plan_id': ('whole', True, None, None, None, ()),
             'objective_id': ('whole', False, None, None, None, ()),
             'position': ('whole', False, 1, 1, None, ()),
             'what': ('text', True, None, None, 500, ()),
             'due': ('day', True, None, None, None, ()),
             'done_on': ('day', False, None, None, None, ())},
 'insert': 'INSERT INTO milestones ("id", "version", "created_at", "updated_at", "plan_id", "objective_id", '
           '"position", "what", "due", "done_on") VALUES (:id, :version, :created_at, :updated_at, :plan_id, '
           ':objective_id, :position, :what, :due, :done_on)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'plan_id\', "plan_id", \'objective_id\', "objective_id", \'position\', "position", '
         '\'what\', "what", \'due\', "due", \'done_on\', "done_on")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = milestones.id), \'id\', "id", '
              '\'plan_id\', "plan_id", \'objective_id\', "objective_id", \'position\', "position", \'what\', "what", '
              '\'due\', "due", \'done_on\', "done_on")',
 'restore': 'INSERT INTO milestones ("id", "version", "created_at", "updated_at", "plan_id", "objective_id", '
            '"position", "what", "due", "done_on") SELECT json_extract(:row, \'$.id\'), json_extract(:row, '
            "'$.version'), json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), "
            "json_extract(:row, '$.plan_id'), json_extract(:row, '$.objective_id'), json_extract(:row, "
            "'$.position'), json_extract(:row, '$.what'), json_extract(:row, '$.due'), json_extract(:row, "
            "'$.done_on')",
 'revert': 'UPDATE milestones SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "plan_id" = json_extract(:row, \'$.plan_id\'), "objective_id" = '
           'json_extract(:row, \'$.objective_id\'), "position" = json_extract(:row, \'$.position\'), "what" = '
           'json_extract(:row, \'$.what\'), "due" = json_extract(:row, \'$.due\'), "done_on" = json_extract(:row, '
           "'$.done_on'), version = version + 1 WHERE id = :id",
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (8, 'day', 8), (9, 'day', 9))}

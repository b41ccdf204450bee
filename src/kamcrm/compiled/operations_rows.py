"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'operations',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'at': ('instant', True, None, None, None, ()),
             'command': ('text', True, None, None, 80, ()),
             'summary': ('text', True, None, None, 500, ()),
             'actor': ('text', True, None, None, 100, ()),
             'kind': ('word', False, 'do', None, None, ('do', 'undo', 'redo')),
             'target_id': ('whole', False, None, None, None, ()),
             'undone': ('whole', False, 0, 0, 1, ())},
 'insert': 'INSERT INTO operations ("id", "at", "command", "summary", "actor", "kind", "target_id", "undone") VALUES '
           '(:id, :at, :command, :summary, :actor, :kind, :target_id, :undone)',
 'json': 'json_object(\'id\', "id", \'at\', "at", \'command\', "command", \'summary\', "summary", \'actor\', '
         '"actor", \'kind\', "kind", \'target_id\', "target_id", \'undone\', "undone")',
 'restore': 'INSERT INTO operations ("id", "at", "command", "summary", "actor", "kind", "target_id", "undone") '
            "SELECT json_extract(:row, '$.id'), json_extract(:row, '$.at'), json_extract(:row, '$.command'), "
            "json_extract(:row, '$.summary'), json_extract(:row, '$.actor'), json_extract(:row, '$.kind'), "
            "json_extract(:row, '$.target_id'), json_extract(:row, '$.undone')",
 'revert': 'UPDATE operations SET "at" = json_extract(:row, \'$.at\'), "command" = json_extract(:row, '
           '\'$.command\'), "summary" = json_extract(:row, \'$.summary\'), "actor" = json_extract(:row, '
           '\'$.actor\'), "kind" = json_extract(:row, \'$.kind\'), "target_id" = json_extract(:row, '
           '\'$.target_id\'), "undone" = json_extract(:row, \'$.undone\') WHERE id = :id',
 'converters': ((1, 'instant', 1),)}

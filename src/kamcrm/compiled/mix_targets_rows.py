"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'mix_targets',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'plan_id': ('whole', True, None, None, None, ()),
             'dimension': ('word', True, None, None, None, ('segment', 'tier', 'phase', 'industry')),
             'name': ('text', True, None, None, 100, ()),
             'measure': ('word', False, 'accounts', None, None, ('accounts', 'revenue', 'profit', 'hours')),
             'share': ('whole', True, None, 0, 1000, ())},
 'insert': 'INSERT INTO mix_targets ("id", "plan_id", "dimension", "name", "measure", "share") VALUES (:id, '
           ':plan_id, :dimension, :name, :measure, :share)',
 'json': 'json_object(\'id\', "id", \'plan_id\', "plan_id", \'dimension\', "dimension", \'name\', "name", '
         '\'measure\', "measure", \'share\', "share")',
 'canonical': 'json_object(\'id\', "id", \'plan_id\', "plan_id", \'dimension\', "dimension", \'name\', "name", '
              '\'measure\', "measure", \'share\', "share")',
 'restore': 'INSERT INTO mix_targets ("id", "plan_id", "dimension", "name", "measure", "share") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.plan_id'), json_extract(:row, '$.dimension'), "
            "json_extract(:row, '$.name'), json_extract(:row, '$.measure'), json_extract(:row, '$.share')",
 'revert': 'UPDATE mix_targets SET "plan_id" = json_extract(:row, \'$.plan_id\'), "dimension" = json_extract(:row, '
           '\'$.dimension\'), "name" = json_extract(:row, \'$.name\'), "measure" = json_extract(:row, '
           '\'$.measure\'), "share" = json_extract(:row, \'$.share\') WHERE id = :id',
 'searched': '',
 'converters': ()}

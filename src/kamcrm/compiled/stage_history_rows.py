"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'stage_history',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'opportunity_id': ('whole', True, None, None, None, ()),
             'was': ('text', False, None, None, 60, ()),
             'became': ('text', True, None, None, 60, ()),
             'changed_on': ('day', True, None, None, None, ()),
             'probability': ('whole', False, None, 0, 100, ())},
 'insert': 'INSERT INTO stage_history ("id", "opportunity_id", "was", "became", "changed_on", "probability") VALUES '
           '(:id, :opportunity_id, :was, :became, :changed_on, :probability)',
 'json': 'json_object(\'id\', "id", \'opportunity_id\', "opportunity_id", \'was\', "was", \'became\', "became", '
         '\'changed_on\', "changed_on", \'probability\', "probability")',
 'canonical': 'json_object(\'id\', "id", \'opportunity_id\', "opportunity_id", \'was\', "was", \'became\', "became", '
              '\'changed_on\', "changed_on", \'probability\', "probability")',
 'restore': 'INSERT INTO stage_history ("id", "opportunity_id", "was", "became", "changed_on", "probability") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.opportunity_id'), json_extract(:row, '$.was'), "
            "json_extract(:row, '$.became'), json_extract(:row, '$.changed_on'), json_extract(:row, '$.probability')",
 'revert': 'UPDATE stage_history SET "opportunity_id" = json_extract(:row, \'$.opportunity_id\'), "was" = '
           'json_extract(:row, \'$.was\'), "became" = json_extract(:row, \'$.became\'), "changed_on" = '
           'json_extract(:row, \'$.changed_on\'), "probability" = json_extract(:row, \'$.probability\') WHERE id = '
           ':id',
 'searched': '',
 'converters': ((4, 'day', 4),)}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'profiles',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'business_model': ('text', False, None, None, 1048576, ()),
             'ambitions': ('text', False, None, None, 1048576, ()),
             'principles': ('text', False, None, None, 1048576, ()),
             'buying_process': ('text', False, None, None, 1048576, ()),
             'decision_criteria': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO profiles ("id", "account_id", "business_model", "ambitions", "principles", "buying_process", '
           '"decision_criteria") VALUES (:id, :account_id, :business_model, :ambitions, :principles, '
           ':buying_process, :decision_criteria)',
 'json': 'json_object(\'id\', "id", \'account_id\', "account_id", \'business_model\', "business_model", '
         '\'ambitions\', "ambitions", \'principles\', "principles", \'buying_process\', "buying_process", '
         '\'decision_criteria\', "decision_criteria")',
 'canonical': 'json_object(\'id\', "id", \'account_id\', "account_id", \'business_model\', "business_model", '
              '\'ambitions\', "ambitions", \'principles\', "principles", \'buying_process\', "buying_process", '
              '\'decision_criteria\', "decision_criteria")',
 'restore': 'INSERT INTO profiles ("id", "account_id", "business_model", "ambitions", "principles", '
            '"buying_process", "decision_criteria") SELECT json_extract(:row, \'$.id\'), json_extract(:row, '
            "'$.account_id'), json_extract(:row, '$.business_model'), json_extract(:row, '$.ambitions'), "
            "json_extract(:row, '$.principles'), json_extract(:row, '$.buying_process'), json_extract(:row, "
            "'$.decision_criteria')",
 'revert': 'UPDATE profiles SET "account_id" = json_extract(:row, \'$.account_id\'), "business_model" = '
           'json_extract(:row, \'$.business_model\'), "ambitions" = json_extract(:row, \'$.ambitions\'), '
           '"principles" = json_extract(:row, \'$.principles\'), "buying_process" = json_extract(:row, '
           '\'$.buying_process\'), "decision_criteria" = json_extract(:row, \'$.decision_criteria\') WHERE id = :id',
 'searched': '',
 'converters': ()}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'campaign_members',
 'record': False,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'campaign_id': ('whole', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'contact_id': ('whole', False, None, None, None, ()),
             'status': ('word',
                        False,
                        'planned',
                        None,
                        None,
                        ('planned', 'reached', 'answered', 'not reached', 'left out')),
             'reached_on': ('day', False, None, None, None, ()),
             'answered_on': ('day', False, None, None, None, ()),
             'why': ('text', False, None, None, 200, ())},
 'insert': 'INSERT INTO campaign_members ("id", "campaign_id", "account_id", "contact_id", "status", "reached_on", '
           '"answered_on", "why") VALUES (:id, :campaign_id, :account_id, :contact_id, :status, :reached_on, '
           ':answered_on, :why)',
 'json': 'json_object(\'id\', "id", \'campaign_id\', "campaign_id", \'account_id\', "account_id", \'contact_id\', '
         '"contact_id", \'status\', "status", \'reached_on\', "reached_on", \'answered_on\', "answered_on", \'why\', '
         '"why")',
 'canonical': 'json_object(\'id\', "id", \'campaign_id\', "campaign_id", \'account_id\', "account_id", '
              '\'contact_id\', "contact_id", \'status\', "status", \'reached_on\', "reached_on", \'answered_on\', '
              '"answered_on", \'why\', "why")',
 'restore': 'INSERT INTO campaign_members ("id", "campaign_id", "account_id", "contact_id", "status", "reached_on", '
            '"answered_on", "why") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.campaign_id\'), '
            "json_extract(:row, '$.account_id'), json_extract(:row, '$.contact_id'), json_extract(:row, '$.status'), "
            "json_extract(:row, '$.reached_on'), json_extract(:row, '$.answered_on'), json_extract(:row, '$.why')",
 'revert': 'UPDATE campaign_members SET "campaign_id" = json_extract(:row, \'$.campaign_id\'), "account_id" = '
           'json_extract(:row, \'$.account_id\'), "contact_id" = json_extract(:row, \'$.contact_id\'), "status" = '
           'json_extract(:row, \'$.status\'), "reached_on" = json_extract(:row, \'$.reached_on\'), "answered_on" = '
           'json_extract(:row, \'$.answered_on\'), "why" = json_extract(:row, \'$.why\') WHERE id = :id',
 'searched': '',
 'converters': ((5, 'day', 5), (6, 'day', 6))}

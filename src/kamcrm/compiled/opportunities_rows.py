"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'opportunities',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'name': ('text', True, None, None, 200, ()),
             'folded': ('text', True, None, None, 400, ()),
             'account_id': ('whole', False, None, None, None, ()),
             'contact_id': ('whole', False, None, None, None, ()),
             'stage': ('text', True, None, None, 60, ()),
             'status': ('word', False, 'open', None, None, ('open', 'won', 'lost')),
             'type': ('word', False, None, None, None, ('new', 'upsell', 'cross-sell', 'renewal')),
             'amount': ('money', False, None, None, None, ()),
             'currency': ('currency', True, None, None, None, ()),
             'probability': ('whole', True, None, 0, 100, ()),
             'probability_manual': ('flag', False, False, None, None, ()),
             'forecast_category': ('word',
                                   False,
                                   None,
                                   None,
                                   None,
                                   ('omitted', 'pipeline', 'best case', 'commit', 'closed')),
             'created_on': ('day', True, None, None, None, ()),
             'close_on': ('day', False, None, None, None, ()),
             'closed_on': ('day', False, None, None, None, ()),
             'next_step': ('text', False, None, None, 500, ()),
             'lead_source': ('text', False, None, None, 100, ()),
             'lost_reason': ('text', False, None, None, 200, ()),
             'competitor_id': ('whole', False, None, None, None, ()),
             'campaign_id': ('whole', False, None, None, None, ()),
             'about': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO opportunities ("id", "version", "created_at", "updated_at", "name", "folded", "account_id", '
           '"contact_id", "stage", "status", "type", "amount", "currency", "probability", "probability_manual", '
           '"forecast_category", "created_on", "close_on", "closed_on", "next_step", "lead_source", "lost_reason", '
           '"competitor_id", "campaign_id", "about") VALUES (:id, :version, :created_at, :updated_at, :name, '
           ':folded, :account_id, :contact_id, :stage, :status, :type, :amount, :currency, :probability, '
           ':probability_manual, :forecast_category, :created_on, :close_on, :closed_on, :next_step, :lead_source, '
           ':lost_reason, :competitor_id, :campaign_id, :about)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'name\', "name", \'folded\', "folded", \'account_id\', "account_id", \'contact_id\', '
         '"contact_id", \'stage\', "stage", \'status\', "status", \'type\', "type", \'amount\', "amount", '
         '\'currency\', "currency", \'probability\', "probability", \'probability_manual\', "probability_manual", '
         '\'forecast_category\', "forecast_category", \'created_on\', "created_on", \'close_on\', "close_on", '
         '\'closed_on\', "closed_on", \'next_step\', "next_step", \'lead_source\', "lead_source", \'lost_reason\', '
         '"lost_reason", \'competitor_id\', "competitor_id", \'campaign_id\', "campaign_id", \'about\', "about")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = opportunities.id), \'id\', "id", '
              '\'name\', "name", \'folded\', "folded", \'account_id\', "account_id", \'contact_id\', "contact_id", '
              '\'stage\', "stage", \'status\', "status", \'type\', "type", \'amount\', "amount", \'currency\', '
              '"currency", \'probability\', "probability", \'probability_manual\', "probability_manual", '
              '\'forecast_category\', "forecast_category", \'created_on\', "created_on", \'close_on\', "close_on", '
              '\'closed_on\', "closed_on", \'next_step\', "next_step", \'lead_source\', "lead_source", '
              '\'lost_reason\', "lost_reason", \'competitor_id\', "competitor_id", \'campaign_id\', "campaign_id", '
              '\'about\', "about")',
 'restore': 'INSERT INTO opportunities ("id", "version", "created_at", "updated_at", "name", "folded", "account_id", '
            '"contact_id", "stage", "status", "type", "amount", "currency", "probability", "probability_manual", '
            '"forecast_category", "created_on", "close_on", "closed_on", "next_step", "lead_source", "lost_reason", '
            '"competitor_id", "campaign_id", "about") SELECT json_extract(:row, \'$.id\'), json_extract(:row, '
            "'$.version'), json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), "
            "json_extract(:row, '$.name'), json_extract(:row, '$.folded'), json_extract(:row, '$.account_id'), "
            "json_extract(:row, '$.contact_id'), json_extract(:row, '$.stage'), json_extract(:row, '$.status'), "
            "json_extract(:row, '$.type'), json_extract(:row, '$.amount'), json_extract(:row, '$.currency'), "
            "json_extract(:row, '$.probability'), json_extract(:row, '$.probability_manual'), json_extract(:row, "
            "'$.forecast_category'), json_extract(:row, '$.created_on'), json_extract(:row, '$.close_on'), "
            "json_extract(:row, '$.closed_on'), json_extract(:row, '$.next_step'), json_extract(:row, "
            "'$.lead_source'), json_extract(:row, '$.lost_reason'), json_extract(:row, '$.competitor_id'), "
            "json_extract(:row, '$.campaign_id'), json_extract(:row, '$.about')",
 'revert': 'UPDATE opportunities SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "name" = json_extract(:row, \'$.name\'), "folded" = '
           'json_extract(:row, \'$.folded\'), "account_id" = json_extract(:row, \'$.account_id\'), "contact_id" = '
           'json_extract(:row, \'$.contact_id\'), "stage" = json_extract(:row, \'$.stage\'), "status" = '
           'json_extract(:row, \'$.status\'), "type" = json_extract(:row, \'$.type\'), "amount" = json_extract(:row, '
           '\'$.amount\'), "currency" = json_extract(:row, \'$.currency\'), "probability" = json_extract(:row, '
           '\'$.probability\'), "probability_manual" = json_extract(:row, \'$.probability_manual\'), '
           '"forecast_category" = json_extract(:row, \'$.forecast_category\'), "created_on" = json_extract(:row, '
           '\'$.created_on\'), "close_on" = json_extract(:row, \'$.close_on\'), "closed_on" = json_extract(:row, '
           '\'$.closed_on\'), "next_step" = json_extract(:row, \'$.next_step\'), "lead_source" = json_extract(:row, '
           '\'$.lead_source\'), "lost_reason" = json_extract(:row, \'$.lost_reason\'), "competitor_id" = '
           'json_extract(:row, \'$.competitor_id\'), "campaign_id" = json_extract(:row, \'$.campaign_id\'), "about" '
           "= json_extract(:row, '$.about'), version = version + 1 WHERE id = :id",
 'searched': "replace(replace(replace(replace(replace(coalesce(name, '') || ' ' || coalesce(next_step, ''), 'ø', "
             "'o'), 'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss')",
 'converters': ((2, 'instant', 2),
                (3, 'instant', 3),
                (11, 'money', 12),
                (14, 'flag', 14),
                (16, 'day', 16),
                (17, 'day', 17),
                (18, 'day', 18))}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'followups',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', False, None, None, None, ()),
             'contact_id': ('whole', False, None, None, None, ()),
             'opportunity_id': ('whole', False, None, None, None, ()),
             'objective_id': ('whole', False, None, None, None, ()),
             'what': ('text', True, None, None, 500, ()),
             'due': ('day', True, None, None, None, ()),
             'due_time': ('clock', False, None, None, None, ()),
             'original_due': ('day', True, None, None, None, ()),
             'snoozes': ('whole', False, 0, 0, None, ()),
             'status': ('word', False, 'open', None, None, ('open', 'done', 'cancelled')),
             'done_on': ('day', False, None, None, None, ()),
             'done_at': ('instant', False, None, None, None, ()),
             'every': ('text', False, None, None, 60, ()),
             'owner': ('text', False, None, None, 100, ()),
             'theirs': ('flag', False, False, None, None, ()),
             'origin': ('word',
                        False,
                        'typed',
                        None,
                        None,
                        ('typed',
                         'log',
                         'done',
                         'recurrence',
                         'cadence',
                         'playbook',
                         'campaign',
                         'plan',
                         'feedback',
                         'rule',
                         'import')),
             'playbook_step_id': ('whole', False, None, None, None, ()),
             'campaign_id': ('whole', False, None, None, None, ()),
             'interaction_id': ('whole', False, None, None, None, ()),
             'outcome_interaction_id': ('whole', False, None, None, None, ()),
             'note': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO followups ("id", "version", "created_at", "updated_at", "account_id", "contact_id", '
           '"opportunity_id", "objective_id", "what", "due", "due_time", "original_due", "snoozes", "status", '
           '"done_on", "done_at", "every", "owner", "theirs", "origin", "playbook_step_id", "campaign_id", '
           '"interaction_id", "outcome_interaction_id", "note") VALUES (:id, :version, :created_at, :updated_at, '
           ':account_id, :contact_id, :opportunity_id, :objective_id, :what, :due, :due_time, :original_due, '
           ':snoozes, :status, :done_on, :done_at, :every, :owner, :theirs, :origin, :playbook_step_id, '
           ':campaign_id, :interaction_id, :outcome_interaction_id, :note)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'contact_id\', "contact_id", \'opportunity_id\', '
         '"opportunity_id", \'objective_id\', "objective_id", \'what\', "what", \'due\', "due", \'due_time\', '
         '"due_time", \'original_due\', "original_due", \'snoozes\', "snoozes", \'status\', "status", \'done_on\', '
         '"done_on", \'done_at\', "done_at", \'every\', "every", \'owner\', "owner", \'theirs\', "theirs", '
         '\'origin\', "origin", \'playbook_step_id\', "playbook_step_id", \'campaign_id\', "campaign_id", '
         '\'interaction_id\', "interaction_id", \'outcome_interaction_id\', "outcome_interaction_id", \'note\', '
         '"note")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = followups.id), \'id\', "id", '
              '\'account_id\', "account_id", \'contact_id\', "contact_id", \'opportunity_id\', "opportunity_id", '
              '\'objective_id\', "objective_id", \'what\', "what", \'due\', "due", \'due_time\', "due_time", '
              '\'original_due\', "original_due", \'snoozes\', "snoozes", \'status\', "status", \'done_on\', '
              '"done_on", \'done_at\', "done_at", \'every\', "every", \'owner\', "owner", \'theirs\', "theirs", '
              '\'origin\', "origin", \'playbook_step_id\', "playbook_step_id", \'campaign_id\', "campaign_id", '
              '\'interaction_id\', "interaction_id", \'outcome_interaction_id\', "outcome_interaction_id", \'note\', '
              '"note")',
 'restore': 'INSERT INTO followups ("id", "version", "created_at", "updated_at", "account_id", "contact_id", '
            '"opportunity_id", "objective_id", "what", "due", "due_time", "original_due", "snoozes", "status", '
            '"done_on", "done_at", "every", "owner", "theirs", "origin", "playbook_step_id", "campaign_id", '
            '"interaction_id", "outcome_interaction_id", "note") SELECT json_extract(:row, \'$.id\'), '
            "json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), json_extract(:row, "
            "'$.updated_at'), json_extract(:row, '$.account_id'), json_extract(:row, '$.contact_id'), "
            "json_extract(:row, '$.opportunity_id'), json_extract(:row, '$.objective_id'), json_extract(:row, "
            "'$.what'), json_extract(:row, '$.due'), json_extract(:row, '$.due_time'), json_extract(:row, "
            "'$.original_due'), json_extract(:row, '$.snoozes'), json_extract(:row, '$.status'), json_extract(:row, "
            "'$.done_on'), json_extract(:row, '$.done_at'), json_extract(:row, '$.every'), json_extract(:row, "
            "'$.owner'), json_extract(:row, '$.theirs'), json_extract(:row, '$.origin'), json_extract(:row, "
            "'$.playbook_step_id'), json_extract(:row, '$.campaign_id'), json_extract(:row, '$.interaction_id'), "
            "json_extract(:row, '$.outcome_interaction_id'), json_extract(:row, '$.note')",
 'revert': 'UPDATE followups SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "contact_id" '
           '= json_extract(:row, \'$.contact_id\'), "opportunity_id" = json_extract(:row, \'$.opportunity_id\'), '
           '"objective_id" = json_extract(:row, \'$.objective_id\'), "what" = json_extract(:row, \'$.what\'), "due" '
           '= json_extract(:row, \'$.due\'), "due_time" = json_extract(:row, \'$.due_time\'), "original_due" = '
           'json_extract(:row, \'$.original_due\'), "snoozes" = json_extract(:row, \'$.snoozes\'), "status" = '
           'json_extract(:row, \'$.status\'), "done_on" = json_extract(:row, \'$.done_on\'), "done_at" = '
           'json_extract(:row, \'$.done_at\'), "every" = json_extract(:row, \'$.every\'), "owner" = '
           'json_extract(:row, \'$.owner\'), "theirs" = json_extract(:row, \'$.theirs\'), "origin" = '
           'json_extract(:row, \'$.origin\'), "playbook_step_id" = json_extract(:row, \'$.playbook_step_id\'), '
           '"campaign_id" = json_extract(:row, \'$.campaign_id\'), "interaction_id" = json_extract(:row, '
           '\'$.interaction_id\'), "outcome_interaction_id" = json_extract(:row, \'$.outcome_interaction_id\'), '
           '"note" = json_extract(:row, \'$.note\'), version = version + 1 WHERE id = :id',
 'searched': "replace(replace(replace(replace(replace(coalesce(what, '') || ' ' || coalesce(note, ''), 'ø', 'o'), "
             "'Ø', 'o'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss')",
 'converters': ((2, 'instant', 2),
                (3, 'instant', 3),
                (9, 'day', 9),
                (11, 'day', 11),
                (14, 'day', 14),
                (15, 'instant', 15),
                (18, 'flag', 18))}

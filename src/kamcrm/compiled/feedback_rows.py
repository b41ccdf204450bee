"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'feedback',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'contact_id': ('whole', False, None, None, None, ()),
             'kind': ('word', False, 'nps', None, None, ('nps', 'csat', 'sentiment')),
             'asked_on': ('day', False, None, None, None, ()),
             'answered_on': ('day', False, None, None, None, ()),
             'score': ('whole', False, None, -2, 10, ()),
             'source': ('text', False, None, None, 100, ()),
             'interaction_id': ('whole', False, None, None, None, ()),
             'followup_id': ('whole', False, None, None, None, ()),
             'comment': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO feedback ("id", "version", "created_at", "updated_at", "account_id", "contact_id", "kind", '
           '"asked_on", "answered_on", "score", "source", "interaction_id", "followup_id", "comment") VALUES (:id, '
           ':version, :created_at, :updated_at, :account_id, :contact_id, :kind, :asked_on, :answered_on, :score, '
           ':source, :interaction_id, :followup_id, :comment)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'contact_id\', "contact_id", \'kind\', "kind", \'asked_on\', '
         '"asked_on", \'answered_on\', "answered_on", \'score\', "score", \'source\', "source", \'interaction_id\', '
         '"interaction_id", \'followup_id\', "followup_id", \'comment\', "comment")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = feedback.id), \'id\', "id", '
              '\'account_id\', "account_id", \'contact_id\', "contact_id", \'kind\', "kind", \'asked_on\', '
              '"asked_on", \'answered_on\', "answered_on", \'score\', "score", \'source\', "source", '
              '\'interaction_id\', "interaction_id", \'followup_id\', "followup_id", \'comment\', "comment")',
 'restore': 'INSERT INTO feedback ("id", "version", "created_at", "updated_at", "account_id", "contact_id", "kind", '
            '"asked_on", "answered_on", "score", "source", "interaction_id", "followup_id", "comment") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.account_id'), json_extract(:row, "
            "'$.contact_id'), json_extract(:row, '$.kind'), json_extract(:row, '$.asked_on'), json_extract(:row, "
            "'$.answered_on'), json_extract(:row, '$.score'), json_extract(:row, '$.source'), json_extract(:row, "
            "'$.interaction_id'), json_extract(:row, '$.followup_id'), json_extract(:row, '$.comment')",
 'revert': 'UPDATE feedback SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "contact_id" '
           '= json_extract(:row, \'$.contact_id\'), "kind" = json_extract(:row, \'$.kind\'), "asked_on" = '
           'json_extract(:row, \'$.asked_on\'), "answered_on" = json_extract(:row, \'$.answered_on\'), "score" = '
           'json_extract(:row, \'$.score\'), "source" = json_extract(:row, \'$.source\'), "interaction_id" = '
           'json_extract(:row, \'$.interaction_id\'), "followup_id" = json_extract(:row, \'$.followup_id\'), '
           '"comment" = json_extract(:row, \'$.comment\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (7, 'day', 7), (8, 'day', 8))}

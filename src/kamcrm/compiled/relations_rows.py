"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'relations',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'related_id': ('whole', True, None, None, None, ()),
             'kind': ('word',
                      True,
                      None,
                      None,
                      None,
                      ('partner', 'supplier', 'customer', 'owner', 'adviser', 'referred')),
             'since': ('day', False, None, None, None, ())},
 'insert': 'INSERT INTO relations ("id", "version", "created_at", "updated_at", "account_id", "related_id", "kind", '
           '"since") VALUES (:id, :version, :created_at, :updated_at, :account_id, :related_id, :kind, :since)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'related_id\', "related_id", \'kind\', "kind", \'since\', '
         '"since")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = relations.id), \'id\', "id", '
              '\'account_id\', "account_id", \'related_id\', "related_id", \'kind\', "kind", \'since\', "since")',
 'restore': 'INSERT INTO relations ("id", "version", "created_at", "updated_at", "account_id", "related_id", "kind", '
            '"since") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), json_extract(:row, '
            "'$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, '$.account_id'), "
            "json_extract(:row, '$.related_id'), json_extract(:row, '$.kind'), json_extract(:row, '$.since')",
 'revert': 'UPDATE relations SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "related_id" '
           '= json_extract(:row, \'$.related_id\'), "kind" = json_extract(:row, \'$.kind\'), "since" = '
           "json_extract(:row, '$.since'), version = version + 1 WHERE id = :id",
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (7, 'day', 7))}

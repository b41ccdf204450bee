"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'competitors',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'competitor_id': ('whole', True, None, None, None, ()),
             'product_id': ('whole', False, None, None, None, ()),
             'category': ('text', False, None, None, 100, ()),
             'rank': ('whole', False, None, 1, 99, ()),
             'seen_on': ('day', True, None, None, None, ()),
             'gone_on': ('day', False, None, None, None, ()),
             'interaction_id': ('whole', False, None, None, None, ()),
             'about': ('text', False, None, None, 1048576, ())},
 'insert': 'INSERT INTO competitors ("id", "version", "created_at", "updated_at", "account_id", "competitor_id", '
           '"product_id", "category", "rank", "seen_on", "gone_on", "interaction_id", "about") VALUES (:id, '
           ':version, :created_at, :updated_at, :account_id, :competitor_id, :product_id, :category, :rank, '
           ':seen_on, :gone_on, :interaction_id, :about)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'competitor_id\', "competitor_id", \'product_id\', '
         '"product_id", \'category\', "category", \'rank\', "rank", \'seen_on\', "seen_on", \'gone_on\', "gone_on", '
         '\'interaction_id\', "interaction_id", \'about\', "about")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = competitors.id), \'id\', "id", '
              '\'account_id\', "account_id", \'competitor_id\', "competitor_id", \'product_id\', "product_id", '
              '\'category\', "category", \'rank\', "rank", \'seen_on\', "seen_on", \'gone_on\', "gone_on", '
              '\'interaction_id\', "interaction_id", \'about\', "about")',
 'restore': 'INSERT INTO competitors ("id", "version", "created_at", "updated_at", "account_id", "competitor_id", '
            '"product_id", "category", "rank", "seen_on", "gone_on", "interaction_id", "about") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.account_id'), json_extract(:row, "
            "'$.competitor_id'), json_extract(:row, '$.product_id'), json_extract(:row, '$.category'), "
            "json_extract(:row, '$.rank'), json_extract(:row, '$.seen_on'), json_extract(:row, '$.gone_on'), "
            "json_extract(:row, '$.interaction_id'), json_extract(:row, '$.about')",
 'revert': 'UPDATE competitors SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), '
           '"competitor_id" = json_extract(:row, \'$.competitor_id\'), "product_id" = json_extract(:row, '
           '\'$.product_id\'), "category" = json_extract(:row, \'$.category\'), "rank" = json_extract(:row, '
           '\'$.rank\'), "seen_on" = json_extract(:row, \'$.seen_on\'), "gone_on" = json_extract(:row, '
           '\'$.gone_on\'), "interaction_id" = json_extract(:row, \'$.interaction_id\'), "about" = '
           "json_extract(:row, '$.about'), version = version + 1 WHERE id = :id",
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (9, 'day', 9), (10, 'day', 10))}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'wallets',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'account_id': ('whole', True, None, None, None, ()),
             'product_id': ('whole', False, None, None, None, ()),
             'category': ('text', False, None, None, 100, ()),
             'starts_on': ('day', True, None, None, None, ()),
             'ends_on': ('day', True, None, None, None, ()),
             'amount': ('money', True, None, None, None, ()),
             'currency': ('currency', True, None, None, None, ()),
             'source': ('text', False, None, None, 200, ()),
             'as_of': ('day', True, None, None, None, ()),
             'confidence': ('word', False, 'low', None, None, ('low', 'medium', 'high'))},
 'insert': 'INSERT INTO wallets ("id", "version", "created_at", "updated_at", "account_id", "product_id", '
           '"category", "starts_on", "ends_on", "amount", "currency", "source", "as_of", "confidence") VALUES (:id, '
           ':version, :created_at, :updated_at, :account_id, :product_id, :category, :starts_on, :ends_on, :amount, '
           ':currency, :source, :as_of, :confidence)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'account_id\', "account_id", \'product_id\', "product_id", \'category\', "category", '
         '\'starts_on\', "starts_on", \'ends_on\', "ends_on", \'amount\', "amount", \'currency\', "currency", '
         '\'source\', "source", \'as_of\', "as_of", \'confidence\', "confidence")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = wallets.id), \'id\', "id", '
              '\'account_id\', "account_id", \'product_id\', "product_id", \'category\', "category", \'starts_on\', '
              '"starts_on", \'ends_on\', "ends_on", \'amount\', "amount", \'currency\', "currency", \'source\', '
              '"source", \'as_of\', "as_of", \'confidence\', "confidence")',
 'restore': 'INSERT INTO wallets ("id", "version", "created_at", "updated_at", "account_id", "product_id", '
            '"category", "starts_on", "ends_on", "amount", "currency", "source", "as_of", "confidence") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.account_id'), json_extract(:row, "
            "'$.product_id'), json_extract(:row, '$.category'), json_extract(:row, '$.starts_on'), "
            "json_extract(:row, '$.ends_on'), json_extract(:row, '$.amount'), json_extract(:row, '$.currency'), "
            "json_extract(:row, '$.source'), json_extract(:row, '$.as_of'), json_extract(:row, '$.confidence')",
 'revert': 'UPDATE wallets SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "account_id" = json_extract(:row, \'$.account_id\'), "product_id" '
           '= json_extract(:row, \'$.product_id\'), "category" = json_extract(:row, \'$.category\'), "starts_on" = '
           'json_extract(:row, \'$.starts_on\'), "ends_on" = json_extract(:row, \'$.ends_on\'), "amount" = '
           'json_extract(:row, \'$.amount\'), "currency" = json_extract(:row, \'$.currency\'), "source" = '
           'json_extract(:row, \'$.source\'), "as_of" = json_extract(:row, \'$.as_of\'), "confidence" = '
           "json_extract(:row, '$.confidence'), version = version + 1 WHERE id = :id",
 'searched': '',
 'converters': ((2, 'instant', 2),
                (3, 'instant', 3),
                (7, 'day', 7),
                (8, 'day', 8),
                (9, 'money', 10),
                (12, 'day', 12))}

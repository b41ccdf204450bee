"""Generated from the declarations by `make compile`; do not edit."""

WALLETS = ('SELECT wallets.id, wallets.account_id, wallets.product_id, wallets.category, products.category AS within, '
 'products.name AS product, wallets.starts_on, wallets.ends_on, wallets.amount, wallets.currency, wallets.source, '
 'wallets.as_of, wallets.confidence FROM wallets LEFT OUTER JOIN products ON products.id = wallets.product_id WHERE '
 'wallets.as_of <= :today ORDER BY wallets.account_id, wallets.as_of, wallets.id',
 ('id',
  'account_id',
  'product_id',
  'category',
  'within',
  'product',
  'starts_on',
  'ends_on',
  'amount',
  'currency',
  'source',
  'as_of',
  'confidence'),
 ('whole', 'whole', 'whole', 'text', 'text', 'text', 'day', 'day', 'money', 'currency', 'text', 'day', 'word'),
 ((6, 'day', 6), (7, 'day', 7), (8, 'money', 9), (11, 'day', 11)))
REVENUE = ('SELECT wallets.id AS wallet_id, transactions.product_id, transactions.currency, sum(transactions.net * CASE WHEN '
 "(transactions.kind = 'credit') THEN -1 ELSE 1 END) AS minor FROM wallets JOIN transactions ON "
 "transactions.account_id = wallets.account_id WHERE wallets.as_of <= :today AND (transactions.kind = 'invoice' OR "
 "transactions.kind = 'credit') AND transactions.transacted_on >= wallets.starts_on AND transactions.transacted_on < "
 'wallets.ends_on GROUP BY wallets.id, transactions.product_id, transactions.currency ORDER BY wallets.id, '
 'transactions.product_id, transactions.currency',
 ('wallet_id', 'product_id', 'currency', 'minor'),
 ('whole', 'whole', 'currency', 'whole'),
 ())
CATEGORIES = ('SELECT products.id, products.category FROM products WHERE products.category IS NOT NULL ORDER BY products.id',
 ('id', 'category'),
 ('whole', 'text'),
 ())
RANKS = ('SELECT competitors.account_id, competitors.competitor_id, competitors.category, competitors.product_id, '
 'competitors.rank FROM competitors WHERE competitors.rank IS NOT NULL AND competitors.seen_on <= :today AND '
 '(competitors.gone_on IS NULL OR competitors.gone_on > :today) ORDER BY competitors.account_id, '
 'competitors.seen_on, competitors.id',
 ('account_id', 'competitor_id', 'category', 'product_id', 'rank'),
 ('whole', 'whole', 'text', 'whole', 'whole'),
 ())

"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT competitors.id, accounts.name AS account, accounts_1.name AS name, competitors.category, products.name AS '
 'product, competitors.rank, competitors.seen_on, competitors.gone_on, competitors.about, accounts.tier AS tier, '
 'competitors.account_id, competitors.competitor_id, competitors.product_id, competitors.interaction_id FROM '
 'competitors JOIN accounts ON accounts.id = competitors.account_id JOIN accounts AS accounts_1 ON accounts_1.id = '
 'competitors.competitor_id LEFT OUTER JOIN products ON products.id = competitors.product_id WHERE '
 'competitors.seen_on <= :today AND (:every = 1 OR competitors.gone_on IS NULL OR competitors.gone_on > :today) '
 'ORDER BY accounts.sort_key, accounts.id, competitors.rank NULLS LAST, competitors.id',
 ('id',
  'account',
  'name',
  'category',
  'product',
  'rank',
  'seen_on',
  'gone_on',
  'about',
  'tier',
  'account_id',
  'competitor_id',
  'product_id',
  'interaction_id'),
 ('whole', 'text', 'text', 'text', 'text', 'whole', 'day', 'day', 'text', 'word', 'whole', 'whole', 'whole', 'whole'),
 ((6, 'day', 6), (7, 'day', 7)))
OF_ACCOUNT = ('SELECT competitors.id, accounts.name AS account, accounts_1.name AS name, competitors.category, products.name AS '
 'product, competitors.rank, competitors.seen_on, competitors.gone_on, competitors.about, accounts.tier AS tier, '
 'competitors.account_id, competitors.competitor_id, competitors.product_id, competitors.interaction_id FROM '
 'competitors JOIN accounts ON accounts.id = competitors.account_id JOIN accounts AS accounts_1 ON accounts_1.id = '
 'competitors.competitor_id LEFT OUTER JOIN products ON products.id = competitors.product_id WHERE '
 'competitors.seen_on <= :today AND (:every = 1 OR competitors.gone_on IS NULL OR competitors.gone_on > :today) AND '
 'competitors.account_id = :account_id ORDER BY accounts.sort_key, accounts.id, competitors.rank NULLS LAST, '
 'competitors.id',
 ('id',
  'account',
  'name',
  'category',
  'product',
  'rank',
  'seen_on',
  'gone_on',
  'about',
  'tier',
  'account_id',
  'competitor_id',
  'product_id',
  'interaction_id'),
 ('whole', 'text', 'text', 'text', 'text', 'whole', 'day', 'day', 'text', 'word', 'whole', 'whole', 'whole', 'whole'),
 ((6, 'day', 6), (7, 'day', 7)))
ONE = ('SELECT competitors.id, accounts.name AS account, accounts_1.name AS name, competitors.category, products.name AS '
 'product, competitors.rank, competitors.seen_on, competitors.gone_on, competitors.about, accounts.tier AS tier, '
 'competitors.account_id, competitors.competitor_id, competitors.product_id, competitors.interaction_id FROM '
 'competitors JOIN accounts ON accounts.id = competitors.account_id JOIN accounts AS accounts_1 ON accounts_1.id = '
 'competitors.competitor_id LEFT OUTER JOIN products ON products.id = competitors.product_id WHERE competitors.id = '
 ':id',
 ('id',
  'account',
  'name',
  'category',
  'product',
  'rank',
  'seen_on',
  'gone_on',
  'about',
  'tier',
  'account_id',
  'competitor_id',
  'product_id',
  'interaction_id'),
 ('whole', 'text', 'text', 'text', 'text', 'whole', 'day', 'day', 'text', 'word', 'whole', 'whole', 'whole', 'whole'),
 ((6, 'day', 6), (7, 'day', 7)))
PRESENT = ('SELECT competitors.id, competitors.category, competitors.product_id FROM competitors WHERE competitors.account_id '
 '= :account_id AND competitors.competitor_id = :competitor_id AND competitors.gone_on IS NULL',
 ('id', 'category', 'product_id'),
 ('whole', 'text', 'whole'),
 ())

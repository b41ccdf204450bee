"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT rates.id, rates.currency, rates.quote, rates.rate / 1000000.0 AS rate, rates.quoted_on, rates.source FROM '
 'rates WHERE rates.quoted_on <= :today ORDER BY rates.quoted_on DESC, rates.currency, rates.id',
 ('id', 'currency', 'quote', 'rate', 'quoted_on', 'source'),
 ('whole', 'currency', 'currency', 'whole', 'day', 'text'),
 ((4, 'day', 4),))
ONE = ('SELECT rates.id, rates.currency, rates.quote, rates.rate / 1000000.0 AS rate, rates.quoted_on, rates.source FROM '
 'rates WHERE rates.id = :id',
 ('id', 'currency', 'quote', 'rate', 'quoted_on', 'source'),
 ('whole', 'currency', 'currency', 'whole', 'day', 'text'),
 ((4, 'day', 4),))
SAME = ('SELECT rates.id FROM rates WHERE rates.currency = :currency AND rates.quote = :quote AND rates.quoted_on = '
 ':quoted_on',
 ('id',),
 ('whole',),
 ())

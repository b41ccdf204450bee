"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT needs.id, accounts.name AS account, needs.what, needs.kind, needs.expression, coalesce((SELECT '
 'need_history.became FROM need_history WHERE need_history.need_id = needs.id AND need_history.changed_on <= :today '
 'ORDER BY need_history.changed_on DESC, need_history.id DESC LIMIT 1 OFFSET 0), (SELECT need_history.was FROM '
 'need_history WHERE need_history.need_id = needs.id AND need_history.changed_on > :today ORDER BY '
 'need_history.changed_on, need_history.id LIMIT 1 OFFSET 0), needs.status) AS status, needs.noted_on, contacts.name '
 'AS contact, products.name AS product, accounts.tier AS tier, needs.account_id, needs.contact_id, needs.product_id, '
 'needs.opportunity_id, needs.interaction_id FROM needs JOIN accounts ON accounts.id = needs.account_id LEFT OUTER '
 'JOIN contacts ON contacts.id = needs.contact_id LEFT OUTER JOIN products ON products.id = needs.product_id WHERE '
 'needs.noted_on <= :today AND (:every = 1 OR coalesce((SELECT need_history.became FROM need_history WHERE '
 'need_history.need_id = needs.id AND need_history.changed_on <= :today ORDER BY need_history.changed_on DESC, '
 'need_history.id DESC LIMIT 1 OFFSET 0), (SELECT need_history.was FROM need_history WHERE need_history.need_id = '
 'needs.id AND need_history.changed_on > :today ORDER BY need_history.changed_on, need_history.id LIMIT 1 OFFSET 0), '
 "needs.status) != 'met') ORDER BY needs.noted_on DESC, needs.id DESC",
 ('id',
  'account',
  'what',
  'kind',
  'expression',
  'status',
  'noted_on',
  'contact',
  'product',
  'tier',
  'account_id',
  'contact_id',
  'product_id',
  'opportunity_id',
  'interaction_id'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'word',
  'day',
  'text',
  'text',
  'word',
  'whole',
  'whole',
  'whole',
  'whole',
  'whole'),
 ((6, 'day', 6),))
OF_ACCOUNT = ('SELECT needs.id, accounts.name AS account, needs.what, needs.kind, needs.expression, coalesce((SELECT '
 'need_history.became FROM need_history WHERE need_history.need_id = needs.id AND need_history.changed_on <= :today '
 'ORDER BY need_history.changed_on DESC, need_history.id DESC LIMIT 1 OFFSET 0), (SELECT need_history.was FROM '
 'need_history WHERE need_history.need_id = needs.id AND need_history.changed_on > :today ORDER BY '
 'need_history.changed_on, need_history.id LIMIT 1 OFFSET 0), needs.status) AS status, needs.noted_on, contacts.name '
 'AS contact, products.name AS product, accounts.tier AS tier, needs.account_id, needs.contact_id, needs.product_id, '
 'needs.opportunity_id, needs.interaction_id FROM needs JOIN accounts ON accounts.id = needs.account_id LEFT OUTER '
 'JOIN contacts ON contacts.id = needs.contact_id LEFT OUTER JOIN products ON products.id = needs.product_id WHERE '
 'needs.noted_on <= :today AND (:every = 1 OR coalesce((SELECT need_history.became FROM need_history WHERE '
 'need_history.need_id = needs.id AND need_history.changed_on <= :today ORDER BY need_history.changed_on DESC, '
 'need_history.id DESC LIMIT 1 OFFSET 0), (SELECT need_history.was FROM need_history WHERE need_history.need_id = '
 'needs.id AND need_history.changed_on > :today ORDER BY need_history.changed_on, need_history.id LIMIT 1 OFFSET 0), '
 "needs.status) != 'met') AND needs.account_id = :account_id ORDER BY needs.noted_on DESC, needs.id DESC",
 ('id',
  'account',
  'what',
  'kind',
  'expression',
  'status',
  'noted_on',
  'contact',
  'product',
  'tier',
  'account_id',
  'contact_id',
  'product_id',
  'opportunity_id',
  'interaction_id'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'word',
  'day',
  'text',
  'text',
  'word',
  'whole',
  'whole',
  'whole',
  'whole',
  'whole'),
 ((6, 'day', 6),))
ONE = ('SELECT needs.id, accounts.name AS account, needs.what, needs.kind, needs.expression, needs.status AS status, '
 'needs.noted_on, contacts.name AS contact, products.name AS product, accounts.tier AS tier, needs.account_id, '
 'needs.contact_id, needs.product_id, needs.opportunity_id, needs.interaction_id FROM needs JOIN accounts ON '
 'accounts.id = needs.account_id LEFT OUTER JOIN contacts ON contacts.id = needs.contact_id LEFT OUTER JOIN products '
 'ON products.id = needs.product_id WHERE needs.id = :id',
 ('id',
  'account',
  'what',
  'kind',
  'expression',
  'status',
  'noted_on',
  'contact',
  'product',
  'tier',
  'account_id',
  'contact_id',
  'product_id',
  'opportunity_id',
  'interaction_id'),
 ('whole',
  'text',
  'text',
  'word',
  'word',
  'word',
  'day',
  'text',
  'text',
  'word',
  'whole',
  'whole',
  'whole',
  'whole',
  'whole'),
 ((6, 'day', 6),))

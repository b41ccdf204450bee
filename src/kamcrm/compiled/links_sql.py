"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT links.id, accounts.name AS account, links.name, links.target, links.linked_on, links.noun, links.record_id, '
 'accounts.tier AS tier, links.account_id FROM links LEFT OUTER JOIN accounts ON accounts.id = links.account_id '
 'WHERE links.linked_on <= :today ORDER BY links.linked_on DESC, links.id DESC',
 ('id', 'account', 'name', 'target', 'linked_on', 'noun', 'record_id', 'tier', 'account_id'),
 ('whole', 'text', 'text', 'text', 'day', 'text', 'whole', 'word', 'whole'),
 ((4, 'day', 4),))
OF_ACCOUNT = ('SELECT links.id, accounts.name AS account, links.name, links.target, links.linked_on, links.noun, links.record_id, '
 'accounts.tier AS tier, links.account_id FROM links LEFT OUTER JOIN accounts ON accounts.id = links.account_id '
 'WHERE links.linked_on <= :today AND links.account_id = :account_id ORDER BY links.linked_on DESC, links.id DESC',
 ('id', 'account', 'name', 'target', 'linked_on', 'noun', 'record_id', 'tier', 'account_id'),
 ('whole', 'text', 'text', 'text', 'day', 'text', 'whole', 'word', 'whole'),
 ((4, 'day', 4),))
ONE = ('SELECT links.id, accounts.name AS account, links.name, links.target, links.linked_on, links.noun, links.record_id, '
 'accounts.tier AS tier, links.account_id FROM links LEFT OUTER JOIN accounts ON accounts.id = links.account_id '
 'WHERE links.id = :id ORDER BY links.linked_on DESC, links.id DESC',
 ('id', 'account', 'name', 'target', 'linked_on', 'noun', 'record_id', 'tier', 'account_id'),
 ('whole', 'text', 'text', 'text', 'day', 'text', 'whole', 'word', 'whole'),
 ((4, 'day', 4),))

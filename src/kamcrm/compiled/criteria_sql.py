"""Generated from the declarations by `make compile`; do not edit."""

ALL = ('SELECT criteria.id, criteria.axis, criteria.name, criteria.weight, criteria.position, (SELECT '
 'count(criterion_scores.id) AS count_1 FROM criterion_scores WHERE criterion_scores.criterion_id = criteria.id) AS '
 'scored, criteria.archived, criteria.folded FROM criteria ORDER BY criteria.axis, criteria.position, criteria.id',
 ('id', 'axis', 'name', 'weight', 'position', 'scored', 'archived', 'folded'),
 ('whole', 'word', 'text', 'whole', 'whole', 'whole', 'flag', 'text'),
 ((6, 'flag', 6),))
ONE = ('SELECT criteria.id, criteria.axis, criteria.name, criteria.weight, criteria.position, (SELECT '
 'count(criterion_scores.id) AS count_1 FROM criterion_scores WHERE criterion_scores.criterion_id = criteria.id) AS '
 'scored, criteria.archived, criteria.folded FROM criteria WHERE criteria.id = :id',
 ('id', 'axis', 'name', 'weight', 'position', 'scored', 'archived', 'folded'),
 ('whole', 'word', 'text', 'whole', 'whole', 'whole', 'flag', 'text'),
 ((6, 'flag', 6),))
SCORES = ('SELECT criterion_scores.id, criterion_scores.account_id, criterion_scores.criterion_id, criterion_scores.score, '
 'criterion_scores.scored_on, criterion_scores.why FROM criterion_scores WHERE criterion_scores.scored_on <= :today '
 'ORDER BY criterion_scores.account_id, criterion_scores.criterion_id',
 ('id', 'account_id', 'criterion_id', 'score', 'scored_on', 'why'),
 ('whole', 'whole', 'whole', 'whole', 'day', 'text'),
 ((4, 'day', 4),))
OF_ACCOUNT = ('SELECT criterion_scores.id, criterion_scores.score, criterion_scores.scored_on, criterion_scores.why FROM '
 'criterion_scores WHERE criterion_scores.account_id = :account_id AND criterion_scores.criterion_id = :criterion_id',
 ('id', 'score', 'scored_on', 'why'),
 ('whole', 'whole', 'day', 'text'),
 ((2, 'day', 2),))

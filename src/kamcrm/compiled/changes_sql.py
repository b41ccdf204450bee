"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT operations.id, operations.at, operations.command, operations.summary, operations.actor, operations.kind, '
 'operations.target_id, operations.undone FROM operations ORDER BY operations.id DESC',
 ('id', 'at', 'command', 'summary', 'actor', 'kind', 'target_id', 'undone'),
 ('whole', 'instant', 'text', 'text', 'text', 'word', 'whole', 'whole'),
 ((1, 'instant', 1),))
OPERATION = ('SELECT operations.id, operations.at, operations.command, operations.summary, operations.actor, operations.kind, '
 'operations.target_id, operations.undone FROM operations WHERE operations.id = :id',
 ('id', 'at', 'command', 'summary', 'actor', 'kind', 'target_id', 'undone'),
 ('whole', 'instant', 'text', 'text', 'text', 'word', 'whole', 'whole'),
 ((1, 'instant', 1),))
LAST_DONE = ('SELECT operations.id, operations.at, operations.command, operations.summary, operations.actor, operations.kind, '
 "operations.target_id, operations.undone FROM operations WHERE operations.kind = 'do' AND operations.undone = 0 "
 'ORDER BY operations.id DESC LIMIT 1 OFFSET 0',
 ('id', 'at', 'command', 'summary', 'actor', 'kind', 'target_id', 'undone'),
 ('whole', 'instant', 'text', 'text', 'text', 'word', 'whole', 'whole'),
 ((1, 'instant', 1),))
FIRST_UNDONE = ('SELECT operations.id, operations.at, operations.command, operations.summary, operations.actor, operations.kind, '
 'operations.target_id, operations.undone FROM operations JOIN operations AS operations_1 ON operations_1.target_id '
 "= operations.id WHERE operations.kind = 'do' AND operations.undone = 1 AND operations_1.kind = 'undo' AND "
 "operations_1.id > (SELECT max(operations.id) AS max_1 FROM operations WHERE operations.kind = 'do') ORDER BY "
 'operations.id LIMIT 1 OFFSET 0',
 ('id', 'at', 'command', 'summary', 'actor', 'kind', 'target_id', 'undone'),
 ('whole', 'instant', 'text', 'text', 'text', 'word', 'whole', 'whole'),
 ((1, 'instant', 1),))
OF_OPERATION = ('SELECT changes.id, changes.noun, changes.row_id, changes.was, changes.became FROM changes WHERE '
 'changes.operation_id = :operation_id AND changes.id > :after ORDER BY changes.id LIMIT :most OFFSET 0',
 ('id', 'noun', 'row_id', 'was', 'became'),
 ('whole', 'text', 'whole', 'text', 'text'),
 ())
MOVED = ('SELECT count(*) AS rows FROM changes WHERE changes.operation_id = :operation_id AND (changes.was IS NULL OR '
 'changes.became IS NULL)',
 ('rows',),
 ('whole',),
 ())
ALTERED = ('SELECT changes.was, changes.became FROM changes WHERE changes.operation_id = :operation_id AND NOT (changes.was IS '
 'NULL OR changes.became IS NULL) ORDER BY changes.id',
 ('was', 'became'),
 ('text', 'text'),
 ())
BETWEEN = ('SELECT changes.noun, changes.row_id, changes.was, changes.became FROM changes WHERE changes.id > :after AND '
 'changes.id <= :last ORDER BY changes.id',
 ('noun', 'row_id', 'was', 'became'),
 ('text', 'whole', 'text', 'text'),
 ())
RUNS = ('SELECT anon_1.noun, anon_1.turn, anon_1.id AS first, coalesce(lead(anon_1.id) OVER (ORDER BY anon_1.id) - 1, '
 '(SELECT max(changes.id) AS max_1 FROM changes WHERE changes.operation_id = :operation_id)) AS last FROM (SELECT '
 'changes.id AS id, changes.noun AS noun, CASE WHEN (changes.was IS NULL) THEN 1 ELSE 0 END - CASE WHEN '
 '(changes.became IS NULL) THEN 1 ELSE 0 END AS turn FROM changes LEFT OUTER JOIN changes AS changes_1 ON '
 'changes_1.id = changes.id - 1 AND changes_1.operation_id = changes.operation_id WHERE changes.operation_id = '
 ':operation_id AND (changes_1.id IS NULL OR changes_1.noun != changes.noun OR (changes_1.was IS NULL) != '
 '(changes.was IS NULL) OR (changes_1.became IS NULL) != (changes.became IS NULL))) AS anon_1 ORDER BY anon_1.id',
 ('noun', 'turn', 'first', 'last'),
 ('text', 'whole', 'whole', 'whole'),
 ())
NEWEST = ('SELECT max(operations.id) AS id, count(operations.id) AS operations FROM operations',
 ('id', 'operations'),
 ('whole', 'whole'),
 ())
FINISHED = ("SELECT count(operations.id) AS commands FROM operations WHERE operations.kind = 'do' AND operations.undone = 0 AND "
 "operations.at >= :since AND (operations.command = 'done' OR operations.command = 'followups done' OR "
 "operations.command = 'interactions held' OR operations.command = 'interactions not-held')",
 ('commands',),
 ('whole',),
 ())

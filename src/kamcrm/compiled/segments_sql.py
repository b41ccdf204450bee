"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT segments.id, segments.name, segments.filter, segments.folded FROM segments ORDER BY segments.folded, '
 'segments.id',
 ('id', 'name', 'filter', 'folded'),
 ('whole', 'text', 'text', 'text'),
 ())
NAMED = ('SELECT segments.id, segments.name, segments.filter, segments.folded FROM segments WHERE segments.folded = :folded',
 ('id', 'name', 'filter', 'folded'),
 ('whole', 'text', 'text', 'text'),
 ())
NAMES = ('SELECT segments.id, segments.name FROM segments ORDER BY segments.folded, segments.id',
 ('id', 'name'),
 ('whole', 'text'),
 ())

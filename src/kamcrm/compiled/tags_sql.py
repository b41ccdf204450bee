"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT tags.id, tags.name, count(taggings.id) AS records, tags.folded FROM tags LEFT OUTER JOIN taggings ON '
 'taggings.tag_id = tags.id GROUP BY tags.id, tags.name, tags.folded ORDER BY tags.folded, tags.id',
 ('id', 'name', 'records', 'folded'),
 ('whole', 'text', 'whole', 'text'),
 ())
NAMES = ('SELECT tags.id, tags.name FROM tags ORDER BY tags.folded, tags.id', ('id', 'name'), ('whole', 'text'), ())
NAMED = ('SELECT tags.id, tags.name, tags.folded FROM tags WHERE tags.folded = :folded',
 ('id', 'name', 'folded'),
 ('whole', 'text', 'text'),
 ())
OF = ('SELECT tags.id, tags.name, tags.folded, taggings.id AS tagging_id FROM tags JOIN taggings ON taggings.tag_id = '
 'tags.id WHERE taggings.record_id = :id ORDER BY tags.folded, tags.id',
 ('id', 'name', 'folded', 'tagging_id'),
 ('whole', 'text', 'text', 'whole'),
 ())
HUNG = ('SELECT taggings.id, taggings.noun, taggings.record_id FROM taggings WHERE taggings.tag_id = :tag_id',
 ('id', 'noun', 'record_id'),
 ('whole', 'text', 'whole'),
 ())

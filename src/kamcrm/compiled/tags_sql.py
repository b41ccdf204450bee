"""Generated from the declarations by `make compile`; do not edit."""

LIST = ('SELECT tags.id, tags.name, (SELECT count(taggings.id) AS count_1 FROM taggings WHERE taggings.tag_id = tags.id AND '
 "taggings.noun IN ('accounts')) AS accounts, (SELECT count(taggings.id) AS count_2 FROM taggings WHERE "
 "taggings.tag_id = tags.id AND taggings.noun IN ('contacts')) AS contacts, (SELECT count(taggings.id) AS count_3 "
 'FROM taggings WHERE taggings.tag_id = tags.id) AS records, tags.folded FROM tags ORDER BY tags.folded, tags.id',
 ('id', 'name', 'accounts', 'contacts', 'records', 'folded'),
 ('whole', 'text', 'whole', 'whole', 'whole', 'text'),
 ())
WHOLE = ('SELECT tags.id, tags.name, (SELECT count(taggings.id) AS count_1 FROM taggings WHERE taggings.tag_id = tags.id AND '
 "taggings.noun IN ('accounts')) AS accounts, (SELECT count(taggings.id) AS count_2 FROM taggings WHERE "
 "taggings.tag_id = tags.id AND taggings.noun IN ('contacts')) AS contacts, (SELECT count(taggings.id) AS count_3 "
 'FROM taggings WHERE taggings.tag_id = tags.id) AS records, tags.folded FROM tags WHERE tags.id = :id',
 ('id', 'name', 'accounts', 'contacts', 'records', 'folded'),
 ('whole', 'text', 'whole', 'whole', 'whole', 'text'),
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

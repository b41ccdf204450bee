"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'criteria',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'axis': ('word', False, 'attractiveness', None, None, ('attractiveness', 'strength', 'fit')),
             'name': ('text', True, None, None, 100, ()),
             'folded': ('text', True, None, None, 200, ()),
             'weight': ('whole', False, 10, 0, 100, ()),
             'position': ('whole', False, 1, 1, None, ()),
             'archived': ('flag', False, False, None, None, ())},
 'insert': 'INSERT INTO criteria ("id", "version", "created_at", "updated_at", "axis", "name", "folded", "weight", '
           '"position", "archived") VALUES (:id, :version, :created_at, :updated_at, :axis, :name, :folded, :weight, '
           ':position, :archived)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'axis\', "axis", \'name\', "name", \'folded\', "folded", \'weight\', "weight", '
         '\'position\', "position", \'archived\', "archived")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = criteria.id), \'id\', "id", '
              '\'axis\', "axis", \'name\', "name", \'folded\', "folded", \'weight\', "weight", \'position\', '
              '"position", \'archived\', "archived")',
 'restore': 'INSERT INTO criteria ("id", "version", "created_at", "updated_at", "axis", "name", "folded", "weight", '
            '"position", "archived") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), '
            "json_extract(:row, '$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, '$.axis'), "
            "json_extract(:row, '$.name'), json_extract(:row, '$.folded'), json_extract(:row, '$.weight'), "
            "json_extract(:row, '$.position'), json_extract(:row, '$.archived')",
 'revert': 'UPDATE criteria SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "axis" = json_extract(:row, \'$.axis\'), "name" = '
           'json_extract(:row, \'$.name\'), "folded" = json_extract(:row, \'$.folded\'), "weight" = '
           'json_extract(:row, \'$.weight\'), "position" = json_extract(:row, \'$.position\'), "archived" = '
           "json_extract(:row, '$.archived'), version = version + 1 WHERE id = :id",
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (9, 'flag', 9))}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'segments',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'name': ('text', True, None, None, 100, ()),
             'folded': ('text', True, None, None, 200, ()),
             'filter': ('text', True, None, None, 4000, ())},
 'insert': 'INSERT INTO segments ("id", "version", "created_at", "updated_at", "name", "folded", "filter") VALUES '
           '(:id, :version, :created_at, :updated_at, :name, :folded, :filter)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'name\', "name", \'folded\', "folded", \'filter\', "filter")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = segments.id), \'id\', "id", '
              '\'name\', "name", \'folded\', "folded", \'filter\', "filter")',
 'restore': 'INSERT INTO segments ("id", "version", "created_at", "updated_at", "name", "folded", "filter") SELECT '
            "json_extract(:row, '$.id'), json_extract(:row, '$.version'), json_extract(:row, '$.created_at'), "
            "json_extract(:row, '$.updated_at'), json_extract(:row, '$.name'), json_extract(:row, '$.folded'), "
            "json_extract(:row, '$.filter')",
 'revert': 'UPDATE segments SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "name" = json_extract(:row, \'$.name\'), "folded" = '
           'json_extract(:row, \'$.folded\'), "filter" = json_extract(:row, \'$.filter\'), version = version + 1 '
           'WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3))}

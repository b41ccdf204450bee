"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'absences',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'starts_on': ('day', True, None, None, None, ()),
             'ends_on': ('day', True, None, None, None, ()),
             'cover': ('text', False, None, None, 100, ()),
             'why': ('text', False, None, None, 200, ())},
 'insert': 'INSERT INTO absences ("id", "version", "created_at", "updated_at", "starts_on", "ends_on", "cover", '
           '"why") VALUES (:id, :version, :created_at, :updated_at, :starts_on, :ends_on, :cover, :why)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'starts_on\', "starts_on", \'ends_on\', "ends_on", \'cover\', "cover", \'why\', "why")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = absences.id), \'id\', "id", '
              '\'starts_on\', "starts_on", \'ends_on\', "ends_on", \'cover\', "cover", \'why\', "why")',
 'restore': 'INSERT INTO absences ("id", "version", "created_at", "updated_at", "starts_on", "ends_on", "cover", '
            '"why") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), json_extract(:row, '
            "'$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, '$.starts_on'), "
            "json_extract(:row, '$.ends_on'), json_extract(:row, '$.cover'), json_extract(:row, '$.why')",
 'revert': 'UPDATE absences SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = '
           'json_extract(:row, \'$.updated_at\'), "starts_on" = json_extract(:row, \'$.starts_on\'), "ends_on" = '
           'json_extract(:row, \'$.ends_on\'), "cover" = json_extract(:row, \'$.cover\'), "why" = json_extract(:row, '
           "'$.why'), version = version + 1 WHERE id = :id",
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (4, 'day', 4), (5, 'day', 5))}

"""Generated from the declarations by `make compile`; do not edit."""

SPEC = {'noun': 'rates',
 'record': True,
 'columns': {'id': ('whole', True, None, None, None, ()),
             'version': ('whole', False, 1, 1, None, ()),
             'created_at': ('instant', True, None, None, None, ()),
             'updated_at': ('instant', True, None, None, None, ()),
             'quote': ('currency', True, None, None, None, ()),
             'quoted_on': ('day', True, None, None, None, ()),
             'rate': ('whole', True, None, 1, None, ()),
             'source': ('text', False, None, None, 100, ()),
             'currency': ('currency', True, None, None, None, ())},
 'insert': 'INSERT INTO rates ("id", "version", "created_at", "updated_at", "quote", "quoted_on", "rate", "source", '
           '"currency") VALUES (:id, :version, :created_at, :updated_at, :quote, :quoted_on, :rate, :source, '
           ':currency)',
 'json': 'json_object(\'id\', "id", \'version\', "version", \'created_at\', "created_at", \'updated_at\', '
         '"updated_at", \'quote\', "quote", \'quoted_on\', "quoted_on", \'rate\', "rate", \'source\', "source", '
         '\'currency\', "currency")',
 'canonical': 'json_object(\'uid\', (SELECT uid FROM records WHERE records.id = rates.id), \'id\', "id", \'quote\', '
              '"quote", \'quoted_on\', "quoted_on", \'rate\', "rate", \'source\', "source", \'currency\', '
              '"currency")',
 'restore': 'INSERT INTO rates ("id", "version", "created_at", "updated_at", "quote", "quoted_on", "rate", "source", '
            '"currency") SELECT json_extract(:row, \'$.id\'), json_extract(:row, \'$.version\'), json_extract(:row, '
            "'$.created_at'), json_extract(:row, '$.updated_at'), json_extract(:row, '$.quote'), json_extract(:row, "
            "'$.quoted_on'), json_extract(:row, '$.rate'), json_extract(:row, '$.source'), json_extract(:row, "
            "'$.currency')",
 'revert': 'UPDATE rates SET "created_at" = json_extract(:row, \'$.created_at\'), "updated_at" = json_extract(:row, '
           '\'$.updated_at\'), "quote" = json_extract(:row, \'$.quote\'), "quoted_on" = json_extract(:row, '
           '\'$.quoted_on\'), "rate" = json_extract(:row, \'$.rate\'), "source" = json_extract(:row, \'$.source\'), '
           '"currency" = json_extract(:row, \'$.currency\'), version = version + 1 WHERE id = :id',
 'searched': '',
 'converters': ((2, 'instant', 2), (3, 'instant', 3), (5, 'day', 5))}

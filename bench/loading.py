"""Fills tables of a fresh database set-wise: ids from the one sequence, what a row leaves out from the declarations."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from kamcrm.migrating import scripts
from kamcrm.store import APPLICATION_ID

STAMP = "2023-11-23T09:00:00Z"
FIXED = {"version": 1, "created_at": STAMP, "updated_at": STAMP}


class Loading:
    """One fresh database while it is filled: no journal, no sync, the indexes made at the end."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000;")
        for number, script in scripts(0):
            self.db.executescript(
                f"BEGIN;{script};PRAGMA application_id = {APPLICATION_ID};PRAGMA user_version = {number};COMMIT;"
            )
        found = self.db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
        self.indexes = found.fetchall()
        for name, _ in self.indexes:
            self.db.execute(f"DROP INDEX {name}")
        self.last = 0
        self.db.execute("BEGIN")

    def records(self, noun: str, count: int) -> range:
        """The ids of the next `count` records of a noun, entered with a uid each."""
        ids = range(self.last + 1, self.last + count + 1)
        self.last += count
        self.db.executemany(
            "INSERT INTO records (id, uid, noun) VALUES (?, ?, ?)",
            ((id, f"018c0000-0000-7000-8000-{id:012x}", noun) for id in ids),
        )
        return ids

    def rows(self, noun: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Rows of a table by the named columns; every other column takes its declared default."""
        given = columns.split()
        spec = import_module(f"kamcrm.compiled.{noun}_rows").SPEC["columns"]
        rest = {name: FIXED.get(name, column[2]) for name, column in spec.items() if name not in given}
        fixed = {name: value for name, value in rest.items() if value is not None}
        listed = ", ".join(f'"{name}"' for name in [*given, *fixed])
        marks = ", ".join([*"?" * len(given), *(_literal(value) for value in fixed.values())])
        self.db.executemany(f"INSERT INTO {noun} ({listed}) VALUES ({marks})", rows)

    def finish(self) -> None:
        """Make the indexes, the search index too, let SQLite count, and close."""
        for _, sql in self.indexes:
            self.db.execute(sql)
        self.db.execute("INSERT INTO search (rowid, text) SELECT id, text FROM searchable ORDER BY id")
        self.db.execute("COMMIT")
        self.db.execute("ANALYZE")
        self.db.close()


def _literal(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool | int) else "'" + str(value).replace("'", "''") + "'"

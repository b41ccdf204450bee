"""Writes rows and notes each as it was and as it became: what undo, redo, `changes` and later sync live on.

The JSON of a row is made by SQLite itself, so a row costs one statement to write and one to journal.
"""

from __future__ import annotations

import os
from datetime import UTC
from itertools import islice

from kamcrm.errors import Conflict, NotFound
from kamcrm.store import instant, plain
from kamcrm.validator import checked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from sqlite3 import Cursor
    from typing import Any

    from kamcrm.store import Store

RUN = "id IN (SELECT row_id FROM changes WHERE id BETWEEN ? AND ?)"  # The rows that changes in a row are about.
AT_ONCE = 5_000  # Rows that are held in memory while many are written.
# What is a record's but has no version: a change of it moves the version of the record, a tag's that of any noun.
BESIDE = {
    "contact_emails": ("contacts", "contact_id"),
    "contact_phones": ("contacts", "contact_id"),
    "participants": ("interactions", "interaction_id"),
    "taggings": ("", "record_id"),
}
# What is worked out of a record and noted without an operation: it goes with the record.
DERIVED = {"accounts": ("health_snapshots", "account_id")}


def uid(now: datetime, chance: Callable[[int], bytes] = os.urandom) -> str:
    """A UUIDv7: the moment in milliseconds, then chance."""
    ms = int(now.astimezone(UTC).timestamp() * 1000) & (1 << 48) - 1
    drawn = int.from_bytes(chance(10), "big")
    value = (ms << 80) | (7 << 76) | ((drawn >> 64 & 0xFFF) << 64) | (2 << 62) | (drawn & (1 << 62) - 1)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class Whole:
    """What is written inside is written whole or not at all, even when the caller goes on after an error."""

    __slots__ = ("before", "journal")

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.before = journal.operation, journal.changes

    def __enter__(self) -> None:
        self.journal.store.execute("SAVEPOINT whole")

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        store = self.journal.store
        if kind is not None:
            self.journal.operation, self.journal.changes = self.before
            if store.lost:  # SQLite has taken everything back already.
                return
            store.execute("ROLLBACK TO whole")
        store.execute("RELEASE whole")


class Journal:
    """The writes of one operation on an open store; the operation is entered with the first of them."""

    def __init__(self, store: Store, command: str, now: datetime, actor: str) -> None:
        self.store = store
        self.command = command
        self.now = now
        self.actor = actor
        self.kind = "do"
        self.target: int | None = None
        self.operation: int | None = None
        self.changes = 0
        self.fresh = 1 << 62  # From this id on records are of this operation: what comes beside them is no news.
        self.chance = os.urandom  # The demo portfolio puts its own, so that it is the same every time.

    def insert(self, noun: str, values: dict[str, Any]) -> int:
        """Write one row; returns its id."""
        spec = self.store.spec(noun)
        row = self._filled(spec, values)
        with Whole(self):
            if spec["record"]:
                named = (uid(self.now, self.chance), noun)
                row["id"] = self.store.execute("INSERT INTO records (uid, noun) VALUES (?, ?)", named).lastrowid
                self.fresh = min(self.fresh, row["id"])
            id: int = self.store.execute(spec["insert"], row).lastrowid or 0
            self._note(spec, id, became=spec["json"])
        return id

    def insert_many(self, noun: str, rows: Iterable[dict[str, Any]], *, stored: bool = False) -> list[int]:
        """Write many rows set-wise: one statement each for the rows, the journal and the search index.

        Rows that are `stored` have been checked and are in stored form already (`bulk.Plan.stored`).
        """
        from kamcrm.bulk import plan

        spec = self.store.spec(noun)
        ready = iter(rows) if stored else map(plan(spec).stored, rows)
        self._expect_much()
        ids: list[int] = []
        with Whole(self):
            while held := list(islice(ready, AT_ONCE)):
                ids += self._insert(spec, held)
        return ids

    def _insert(self, spec: dict[str, Any], rows: list[dict[str, Any]]) -> range:
        """Write rows in stored form, their ids first, so that no link waits for its other end."""
        from kamcrm.bulk import STAGED, plan

        noun, drawn = spec["noun"], plan(spec)
        sequence = "records" if spec["record"] else noun
        highest = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"
        last = self.store.execute(highest, (sequence,)).fetchone()[0]
        keys, values = drawn.evened(rows)
        staged = {key: f"c{at}" for at, key in enumerate(keys)}
        self._stage(spec, len(rows), [*staged.values()], values)
        numbers = {"first": last, "made": instant(self.now), "noun": noun}
        if spec["record"]:
            named = f"SELECT :first + rowid, uid, :noun FROM {STAGED} ORDER BY rowid"
            self.store.execute(f"INSERT INTO records (id, uid, noun) {named}", numbers)
            self.fresh = min(self.fresh, last + 1)
        self.store.write_checked(drawn.moving(staged, stamped=spec["record"]), numbers)
        ids = range(last + 1, last + 1 + len(rows))
        self._note_all(spec, "id BETWEEN ? AND ?", (ids[0], ids[-1]), became=drawn.json(keys))
        return ids

    def _stage(self, spec: dict[str, Any], count: int, names: list[str], rows: Iterable[tuple[Any, ...]]) -> None:
        """Put rows where SQL moves them from: a statement for all costs half of one for each."""
        from kamcrm.bulk import STAGED, uids

        if spec["record"]:
            names = [*names, "uid"]
            rows = ((*row, uid) for row, uid in zip(rows, uids(self.now, self.chance, count), strict=True))
        self.store.execute(f"DROP TABLE IF EXISTS {STAGED}")
        self.store.execute(f"CREATE TABLE {STAGED} ({', '.join(names)})")
        self.store.execute_many(f"INSERT INTO {STAGED} VALUES ({', '.join('?' * len(names))})", rows)

    def update(self, noun: str, id: int, values: dict[str, Any], version: int | None = None) -> None:
        """Change some columns of a row; Conflict when it is no longer at `version`."""
        spec = self.store.spec(noun)
        row = {key: plain(value) for key, value in checked(spec, values, whole=False).items()}
        if not row:
            return
        sets = [f'"{key}" = :{key}' for key in row]
        if spec["record"]:
            sets += ["version = version + 1", "updated_at = :updated_at"]
            row["updated_at"] = instant(self.now)
        where = "WHERE id = :id" + (" AND version = :expected" if version is not None else "")
        row |= {"id": id, "expected": version}
        with Whole(self):
            change = self._note(spec, id, was=spec["json"])
            if self.store.execute(f"UPDATE {noun} SET {', '.join(sets)} {where}", row).rowcount != 1:
                raise Conflict(f"{noun} {id} was changed meanwhile", f"look at it again: kamcrm show {id}")
            self._complete(spec, id, change)

    def delete(self, noun: str, id: int) -> None:
        """Remove a row."""
        spec = self.store.spec(noun)
        with Whole(self):
            self._note(spec, id, was=spec["json"])
            self._drop_derived(noun, "?", (id,))
            self.store.execute(f"DELETE FROM {noun} WHERE id = ?", (id,))

    def restore(self, noun: str, id: int, row: str | None) -> None:
        """Bring a row to what its JSON says, whether it is there or not; None removes it. Noted like any write."""
        spec = self.store.spec(noun)
        there = self.store.execute(f"SELECT 1 FROM {noun} WHERE id = ?", (id,)).fetchone()
        if row is None:
            if there:
                self.delete(noun, id)
        elif there:
            change = self._note(spec, id, was=spec["json"])
            self.store.execute(spec["revert"], {"row": row, "id": id})
            self._complete(spec, id, change)
        else:
            self.store.execute(spec["restore"], {"row": row})
            self._note(spec, id, became=spec["json"])

    def remove_run(self, noun: str, first: int, last: int) -> None:
        """Remove the rows that these changes are about, as far as they are there; noted like any write."""
        spec, about = self.store.spec(noun), (first, last)
        with Whole(self):
            self._note_all(spec, RUN, about, was=spec["json"])
            self._drop_derived(noun, f"SELECT id FROM {noun} WHERE {RUN}", about)
            self.store.execute(f"DELETE FROM {noun} WHERE {RUN}", about)

    def restore_run(self, noun: str, first: int, last: int, side: str) -> None:
        """Write the rows that are gone as these changes hold them in `side`, was or became; noted like any write."""
        spec, about = self.store.spec(noun), (first, last)
        rows = f"{spec['restore'].replace(':row', side)} FROM changes WHERE id BETWEEN ? AND ? ORDER BY id"
        with Whole(self):
            self.store.execute(rows, about)
            self._note_all(spec, RUN, about, became=spec["json"])

    def begin(self, kind: str, target: int) -> None:
        """Say that what follows takes back, or does again, an earlier operation; links are checked at the end."""
        self.kind, self.target = kind, target
        self._expect_much()

    def mark_undone(self, operation: int, undone: bool) -> None:
        """Note that an operation has been taken back, or is in force again."""
        self.store.execute("UPDATE operations SET undone = ? WHERE id = ?", (int(undone), operation))

    def summarise(self, summary: str) -> None:
        """Say in a few words what the operation did, for the list of changes."""
        if self.operation is not None and summary:
            self.store.execute("UPDATE operations SET summary = ? WHERE id = ?", (summary[:500], self.operation))

    def _expect_much(self) -> None:
        """Many rows may be written: links are checked at the end, and more of the file is held in memory."""
        self.store.execute("PRAGMA defer_foreign_keys = ON")
        self.store.execute("PRAGMA cache_size = -12000")

    def _filled(self, spec: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
        row = checked(spec, values)
        if spec["record"]:
            row["created_at"] = row["updated_at"] = row["created_at"] or self.now
        return {key: plain(value) for key, value in row.items()}

    def _note(self, spec: dict[str, Any], id: int, *, was: str = "NULL", became: str = "NULL") -> int:
        noted = self._note_all(spec, "id = ?", (id,), was=was, became=became)
        if noted.rowcount != 1:
            raise NotFound(spec["noun"], str(id))
        return noted.lastrowid or 0

    def _note_all(
        self, spec: dict[str, Any], where: str, values: tuple[int, ...], *, was: str = "NULL", became: str = "NULL"
    ) -> Cursor:
        """Note the rows that a condition means as they are now, in the journal and in the search index."""
        noun = spec["noun"]
        noted = self.store.execute(
            f"INSERT INTO changes (operation_id, noun, row_id, was, became) "
            f"SELECT ?, ?, id, {was}, {became} FROM {noun} WHERE {where}",
            (self.enter(), noun, *values),
        )
        if noted.rowcount and was != "NULL":
            self._index(spec, "delete", where, values)
        if noted.rowcount and became != "NULL":
            self._index(spec, "", where, values)
        if noun in BESIDE:
            self._overtake(noun, where, values)
        # A dated line of history belongs to the change that it dates.
        self.changes += 0 if noun.endswith("_history") else noted.rowcount
        return noted

    def _drop_derived(self, noun: str, ids: str, values: tuple[int, ...]) -> None:
        if noun in DERIVED:
            table, column = DERIVED[noun]
            self.store.execute(f"DELETE FROM {table} WHERE {column} IN ({ids})", values)

    def _overtake(self, noun: str, where: str, values: tuple[int, ...]) -> None:
        """Move on the version of the records that these rows are beside: who is editing one has not seen this."""
        owner, column = BESIDE[noun]
        distinct = f"SELECT DISTINCT noun FROM records WHERE id IN (SELECT {column} FROM {noun} WHERE {where})"
        owners = [owner] if owner else [row[0] for row in self.store.execute(distinct, values).fetchall()]
        for owner in owners:
            self.store.execute(
                f"UPDATE {self.store.spec(owner)['noun']} SET version = version + 1, updated_at = ? "
                f"WHERE id < ? AND id IN (SELECT {column} FROM {noun} WHERE {where})",
                (instant(self.now), self.fresh, *values),
            )

    def _complete(self, spec: dict[str, Any], id: int, change: int) -> None:
        became = f"UPDATE changes SET became = (SELECT {spec['json']} FROM {spec['noun']} WHERE id = ?) WHERE id = ?"
        self.store.execute(became, (id, change))
        self._index(spec, "", "id = ?", (id,))

    def _index(self, spec: dict[str, Any], command: str, where: str, values: tuple[int, ...]) -> None:
        """Add rows to the search index, or with 'delete' take them out, as they are at this moment."""
        if not spec["searched"]:
            return
        into, taken = ("search, rowid", f"'{command}', id") if command else ("rowid", "id")
        self.store.execute(
            f"INSERT INTO search ({into}, text) SELECT {taken}, {spec['searched']} FROM {spec['noun']} WHERE {where}",
            values,
        )

    def enter(self) -> int:
        """The id of the operation, entered when first needed."""
        if self.operation is None:
            entered = self.store.execute(
                "INSERT INTO operations (at, command, summary, actor, kind, target_id, undone) "
                "VALUES (?, ?, ?, ?, ?, ?, 0)",
                (instant(self.now), self.command, self.command, self.actor, self.kind, self.target),
            )
            self.operation = entered.lastrowid
        return self.operation or 0

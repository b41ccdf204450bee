"""The database file: open it safely, run compiled statements, and say in a sentence what went wrong."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from kamcrm import compiled, lean
from kamcrm.errors import BadConfig, BadInput, CannotCreate, CrmError, Fault, Locked, NotFound, NotPermitted
from kamcrm.money import Money
from kamcrm.records import record_class

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from typing import Any
elif not (sqlite3 := lean.sqlite()):
    import sqlite3  # noqa: F811

APPLICATION_ID = 0x6B616D63  # "kamc": how a file is known to be ours.
SQLITE = sqlite3.sqlite_version
WAIT = 10  # Seconds a writer waits for another.
SLICE = 250  # Milliseconds of that wait at a time.
# EXTRA also syncs the folder once the rollback journal is gone; with FULL a power cut just after could bring it back,
# and take back what was acknowledged.
PRAGMAS = (
    "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA synchronous = EXTRA;"
    "PRAGMA fullfsync = ON;"
)
FEW_PAGES = "PRAGMA cache_size = -128"  # KiB, instead of two MiB.
complete = sqlite3.complete_statement


def instant(value: datetime) -> str:
    """The one text form of a moment."""
    return f"{value.astimezone(UTC).isoformat()[:19]}Z"


def plain(value: Any) -> Any:
    """A value as SQLite stores it."""
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, date):
        return value.isoformat()
    return value.minor if isinstance(value, Money) else value


def part(name: str) -> Any:
    """A generated module, such as followups_sql; loaded when first asked for."""
    full = f"kamcrm.compiled.{name}"
    __import__(full)
    return getattr(compiled, name)


def converted(row: tuple[Any, ...], converters: tuple[tuple[int, str, int], ...]) -> list[Any]:
    """A stored row with its dates, instants, flags and money as values of their own."""
    values = list(row)
    for at, kind, beside in converters:
        value = values[at]
        if value is None:
            continue
        if kind == "day":
            values[at] = date.fromisoformat(value)
        elif kind == "instant":
            values[at] = datetime.fromisoformat(value)
        elif kind == "flag":
            values[at] = bool(value)
        else:
            values[at] = Money(value, row[beside])
    return values


class Store:
    """One open database file; `write` says whether this connection may change it."""

    def __init__(self, path: str, *, write: bool) -> None:
        self.path = path
        self.lost = False
        self.db = connect(path)
        try:
            self.news = check_version(self.db, path)
            self._begin(write)
        except sqlite3.Error as error:
            self.db.close()
            raise explained(error, path) from error
        except BaseException:
            self.db.close()
            raise

    def _begin(self, write: bool) -> None:
        if not write:
            self.db.execute("BEGIN")
            return
        # Many short waits make the long one, so that Ctrl-C is heard between them.
        self.db.execute(f"PRAGMA busy_timeout = {SLICE}")
        for left in range(WAIT * 1000 // SLICE - 1, -1, -1):
            try:
                self.db.execute("BEGIN IMMEDIATE")
                break
            except sqlite3.OperationalError as error:
                if not left or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
        self.db.execute(f"PRAGMA busy_timeout = {WAIT * 1000}")

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        """Run compiled SQL; a database error becomes a sentence."""
        return self._run(self.db.execute, sql, values)

    def execute_many(self, sql: str, rows: Iterable[Any]) -> sqlite3.Cursor:
        """Run compiled SQL once a row."""
        return self._run(self.db.executemany, sql, rows)

    def _run(self, run: Any, sql: str, values: Any) -> Any:
        if self.lost:
            raise Fault(f"{self.path} took back what was being written", "nothing was changed; try again")
        try:
            return run(sql, values)
        except sqlite3.Error as error:
            # A full disk may end the transaction: what came next would then be written by itself.
            self.lost = not self.db.in_transaction
            raise explained(error, self.path) from error
        except OverflowError:
            raise BadInput("a number is too large to be one of the database's") from None

    def write_checked(self, sql: str, values: Any) -> None:
        """Run compiled SQL for rows that the validator has passed; the columns' own checks need not run again."""
        self.execute("PRAGMA ignore_check_constraints = ON")
        try:
            self.execute(sql, values)
        finally:
            self.execute("PRAGMA ignore_check_constraints = OFF")

    def ask(self, name: str, values: dict[str, Any]) -> list[Any]:
        """Every row of a named statement, as records."""
        module, _, key = name.partition(".")
        text, columns, _, converters = getattr(part(f"{module}_sql"), key.upper())
        return self.rows(text, columns, converters, values)

    def rows(self, text: str, columns: tuple[str, ...], converters: Any, values: dict[str, Any]) -> list[Any]:
        """Every row of a statement, as records."""
        found = self.execute(text, {key: plain(value) for key, value in values.items()})
        make = record_class(columns)
        if not converters:
            return list(map(make, found))
        return [make(converted(row, converters)) for row in found]

    def spec(self, noun: str) -> dict[str, Any]:
        """The compiled description of a table."""
        found: dict[str, Any] = part(f"{noun}_rows").SPEC
        return found

    def row(self, noun: str, id: int) -> Any:
        """One whole row as a record; NotFound when there is none."""
        spec = self.spec(noun)
        columns = tuple(spec["columns"])
        listed = ", ".join(f'"{column}"' for column in columns)
        found = self.rows(f"SELECT {listed} FROM {noun} WHERE id = :id", columns, spec["converters"], {"id": id})
        if not found:
            raise NotFound(noun, str(id))
        return found[0]

    def rows_of(self, noun: str, expression: str) -> sqlite3.Cursor:
        """A compiled expression over every row of a table, by id, as they are read."""
        return self.execute(f"SELECT {expression} FROM {noun} ORDER BY id")

    def json_difference(self, was: str | None, became: str | None) -> list[tuple[str, Any, Any]]:
        """(column, was, became) of every value that differs between two rows' JSON."""
        sql = (
            "SELECT key, max(was), max(became) FROM (SELECT key, value AS was, NULL AS became FROM json_each(?1) "
            "UNION ALL SELECT key, NULL, value FROM json_each(?2)) GROUP BY key HAVING max(was) IS NOT max(became)"
        )
        return self.execute(sql, (was or "{}", became or "{}")).fetchall()

    def teach_folding(self, locale: str = "nb") -> None:
        """Give SQL the functions that filters and orders use: folded(text), and dictionary(text), by which it sorts."""
        from kamcrm.names import taught

        for name, function in taught(locale).items():
            self.db.create_function(name, 1, function, deterministic=True)

    def commit(self, operation: int | None = None) -> None:
        """Make it durable; only then may anyone be told.

        A disk may fail after the last step that matters, so an error is checked against what the file then holds.
        """
        try:
            self._run(self.db.execute, "COMMIT", ())
        except Fault:
            if not operation or not self._holds(operation):
                raise
            self.news = f"stored, but the disk reported an error: look after it, and keep a copy of {self.path}"

    def _holds(self, operation: int) -> bool:
        self.db.close()
        try:
            self.db = connect(self.path)
            return bool(self.db.execute("SELECT 1 FROM operations WHERE id = ?", (operation,)).fetchone())
        except (sqlite3.Error, Fault):
            return False

    def close(self) -> None:
        """Leave the file; what was not committed is as if it had not been."""
        try:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
        except sqlite3.Error:
            # A full disk or a vanished file: closing rolls back from the journal at the next opening.
            pass
        self.db.close()

    def leave(self, error: BaseException | None) -> None:
        """Close; a database error that came up while rows were being read becomes a sentence too."""
        self.close()
        if isinstance(error, sqlite3.Error):
            raise explained(error, self.path) from error


class Transaction:
    """Everything inside becomes durable at once, or nothing does; nobody else may write meanwhile."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def __enter__(self) -> None:
        self.db.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is None:
            self.db.execute("COMMIT")
        elif self.db.in_transaction:
            self.db.execute("ROLLBACK")


def connect(path: str, mode: str = "rw") -> sqlite3.Connection:
    """Open an existing file; never makes one."""
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    root = "//" if quoted[:1] == "/" else ""
    try:
        db = sqlite3.connect(f"file:{root}{quoted}?mode={mode}", uri=True, timeout=WAIT, isolation_level=None)
        db.executescript(PRAGMAS)
    except sqlite3.Error as error:
        raise explained(error, path) from error
    return db


def check_version(db: sqlite3.Connection, path: str) -> str:
    """Refuse what is not ours or newer than we are; bring what is older up to date, after a verified backup.

    Returns what there is to say about it: nothing, unless the file was changed.
    """
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise BadInput(f"{path} is not a kamcrm database", "nothing was changed; name another with --db")
    found = db.execute("PRAGMA user_version").fetchone()[0]
    if found == compiled.SCHEMA:
        return ""
    if found > compiled.SCHEMA:
        raise BadConfig(
            f"{path} was made by a newer kamcrm (schema {found}; this one knows {compiled.SCHEMA})",
            "nothing was changed; install the newer kamcrm",
        )
    from kamcrm.migrating import migrate

    return migrate(db, path, found)


def explained(error: sqlite3.Error, path: str) -> CrmError:
    """A database error as a sentence with a way forward and its exit code."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    text = str(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL):
        return Locked(f"{path} is being written by another program", "try again in a moment")
    if code == sqlite3.SQLITE_FULL:
        return Fault(f"no room left on the disk for {path}", "free some space first; nothing was half-written")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return NotPermitted(f"{path} may not be written", "check the permissions of the file and its folder")
    if code == sqlite3.SQLITE_CANTOPEN:
        return _cannot_open(path)
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return BadInput(
            f"{path} is damaged or not a kamcrm database ({text})",
            "nothing was changed; put a copy of yours in its place",
        )
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM):
        return Fault(f"{path} cannot be read or written ({text})", "check the disk; nothing was half-written")
    if code in (sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_TOOBIG):
        return BadInput(f"the database refuses this: {text}")
    raise error


def _cannot_open(path: str) -> CrmError:
    if os.path.isdir(path):
        return BadInput(f"{path} is a folder, not a database", "name a file in it")
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return CannotCreate(f"there is no database at {path}", f"mistyped? else make one with: kamcrm init {path}")
    except OSError:
        pass
    return NotPermitted(f"{path} may not be opened or written", "check the permissions of the file and its folder")

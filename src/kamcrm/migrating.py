"""Makes a new database, and brings an older one up to date after a verified backup."""

from __future__ import annotations

import os

from kamcrm import compiled
from kamcrm.errors import BadConfig, BadInput, CannotCreate, Fault, NotPermitted
from kamcrm.store import APPLICATION_ID, Transaction, complete, connect, explained, sqlite3

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "migrations")


def create(path: str) -> None:
    """Make an empty database that only its owner can read, whole or not at all; CannotCreate when that fails."""
    folder = os.path.dirname(os.path.abspath(path))
    beside = f"{path}.{os.getpid()}.new"
    if os.path.lexists(path):
        raise CannotCreate(f"{path} is there already", "nothing was changed")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise CannotCreate(f"{path} cannot be made: {error.strerror}", "name another place with --db") from None
    try:
        _fill(beside)
        _put_in_place(beside, path)
    finally:
        if os.path.exists(beside):
            os.unlink(beside)


def _fill(path: str) -> None:
    db = connect(path)
    try:
        with Transaction(db):
            for number, script in scripts(0):
                run(db, number, script)
    except sqlite3.Error as error:
        raise explained(error, path) from error
    finally:
        db.close()


def _put_in_place(beside: str, path: str) -> None:
    """Give the finished file its name; unlike a rename, a link never takes the place of another file."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise CannotCreate(f"{path} is there already", "nothing was changed") from None
    except OSError:  # A file system without links.
        os.rename(beside, path)


def scripts(after: int) -> list[tuple[int, str]]:
    """(number, SQL) of every migration behind `after`, in order."""
    names = sorted(name for name in os.listdir(SCRIPTS) if name.endswith(".sql"))
    found = []
    for name in names:
        number = int(name.split("_", 1)[0])
        if number > after:
            with open(os.path.join(SCRIPTS, name), encoding="utf-8") as file:
                found.append((number, file.read()))
    return found


def run(db: sqlite3.Connection, number: int, script: str) -> None:
    """Run a script's statements and set its number, inside the transaction that is open."""
    for statement in statements(script):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {number}")


def statements(script: str) -> Iterator[str]:
    """Each statement of a script by itself: SQLite's own way to run a script would commit what is open."""
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if ";" in line and complete(held):
            yield held
            held = ""
    if held.strip():
        yield held


def migrate(db: sqlite3.Connection, path: str, found: int) -> str:
    """Bring an older database to this schema, each script in a transaction of its own; returns what to say about it.

    The first change waits for a backup that has been verified; without one nothing is changed.
    """
    steps = scripts(found)
    if not steps or steps[-1][0] != compiled.SCHEMA:
        raise BadConfig(f"the way from schema {found} to {compiled.SCHEMA} is missing", "install kamcrm again")
    copy = ""
    # A table that is rebuilt must not take its children with it; inside a transaction this would do nothing.
    db.execute("PRAGMA foreign_keys = OFF")
    for number, script in steps:
        copy = _step(db, path, number, script, copy)
    db.execute("PRAGMA foreign_keys = ON")
    if not copy:
        return ""
    return f"brought {path} from schema {found} to {compiled.SCHEMA}; as it was it is kept at {copy}"


def _step(db: sqlite3.Connection, path: str, number: int, script: str, copy: str) -> str:
    with Transaction(db):
        if version(db) >= number:  # Another kamcrm was here first.
            return copy
        copy = copy or backup(db, path)
        orphans = _orphans(db)
        run(db, number, script)
        if _orphans(db) > orphans:
            raise BadInput(f"{path} cannot be brought to schema {number}: rows would lose what they belong to")
    return copy


def _orphans(db: sqlite3.Connection) -> int:
    return len(db.execute("PRAGMA foreign_key_check").fetchall())


def version(db: sqlite3.Connection) -> int:
    """The number of the schema that a file has."""
    found: int = db.execute("PRAGMA user_version").fetchone()[0]
    return found


def backup(db: sqlite3.Connection, path: str) -> str:
    """Copy the database to a new private file in `backups` beside it, and verify the copy; returns its path.

    Nobody may write meanwhile: the caller holds the write lock. CannotCreate when there is no good copy in the end.
    """
    folder = os.path.join(os.path.dirname(os.path.abspath(path)), "backups")
    stem = os.path.splitext(os.path.basename(path))[0]
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        target = _free(os.path.join(folder, f"{stem}-schema-{version(db)}"))
        os.close(os.open(f"{target}.part", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        try:
            _copy(db, path, f"{target}.part")
            os.rename(f"{target}.part", target)
        finally:
            if os.path.exists(f"{target}.part"):
                os.unlink(f"{target}.part")
    except (OSError, sqlite3.Error, BadInput, Fault, NotPermitted) as error:
        why = getattr(error, "strerror", "") or str(error)
        hint = "nothing was changed; free some space or mend the folder, and try again"
        raise CannotCreate(f"no backup of {path} could be made in {folder}: {why}", hint) from error
    return target


def _free(stem: str) -> str:
    """A name that no file has yet."""
    at = 1
    while os.path.lexists(name := f"{stem}-{at}.db" if at > 1 else f"{stem}.db"):
        at += 1
    return name


def _copy(db: sqlite3.Connection, path: str, target: str) -> None:
    source, copy = connect(path, "ro"), connect(target)
    try:
        source.backup(copy)
        copy.close()
        copy = connect(target)
        found = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok" or rows_of_tables(copy) != rows_of_tables(db):
            raise BadInput(f"the copy is not like the file ({found})")
    finally:
        source.close()
        copy.close()


def rows_of_tables(db: sqlite3.Connection) -> dict[str, int]:
    """How many rows each stored table holds."""
    names = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").fetchall()
    return {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}

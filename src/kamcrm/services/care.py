"""The care of the database file itself."""

from __future__ import annotations

import os

from kamcrm import migrating
from kamcrm.errors import Usage
from kamcrm.settings import Settings


def made(path: str = "", db: str = "") -> str:
    """Make an empty database; returns what was made and what to do next. CannotCreate when there is one already."""
    if path and db and os.path.abspath(path) != os.path.abspath(db):
        raise Usage("init was given two files to make", "name it once: kamcrm init PATH")
    settings = Settings(path or db)
    migrating.create(settings.database)
    usual = settings.database == Settings.usual()
    lines = [f"Made {settings.database}: empty, and readable by you alone."]
    if not usual:
        lines += ["", "To use it:", f"  export KAMCRM_DB={_quoted(os.path.abspath(settings.database))}"]
    lines += ["", "Next:", '  kamcrm accounts add "Nordlys AS"', "  kamcrm import portfolio FILE"]
    return "\n".join(lines) + "\n"


def _quoted(path: str) -> str:
    plain = path.replace("/", "").replace(".", "").replace("-", "").replace("_", "").isalnum()
    return path if plain else "'" + path.replace("'", "'\\''") + "'"

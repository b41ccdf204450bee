"""Which database a command works on: made on first use, never by a mistyped path, and never written over by a list."""

from __future__ import annotations

import os
import stat
import sys

from kamcrm import render
from kamcrm.errors import CannotCreate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kamcrm.settings import Settings


def ensure(settings: Settings, *, demo: bool, output: str) -> None:
    """See that there is a database to open: the default file is made on first use, one that was named must exist."""
    if demo:
        from kamcrm.demo import throw_away

        settings.database = throw_away()
        return
    try:
        mode = os.stat(settings.database).st_mode
    except OSError:
        if not settings.explicit and not os.path.lexists(settings.database):
            _make_default(settings.database)
        return
    if mode & 0o077 and stat.S_ISREG(mode) and os.name == "posix":
        from kamcrm import exposure

        render.write(exposure.warning(settings.database, mode), sys.stderr)
    if output and os.path.exists(output) and os.path.samefile(output, settings.database):
        raise CannotCreate(f"{output} is the database itself", "nothing was changed; name another file")


def seated(function: Callable[..., Any], db: str, *, demo: bool, own: dict[str, Any]) -> Any:
    """Run what opens the database itself, for each thing that it asks and writes: the desk."""
    from kamcrm.settings import Settings

    settings = Settings(db)
    ensure(settings, demo=demo, output="")
    try:
        return function(settings, **own)
    finally:
        if demo:
            from kamcrm.demo import forget

            forget(settings.database)


def _make_default(path: str) -> None:
    from kamcrm import migrating

    try:
        migrating.create(path)
    except CannotCreate:
        if not os.path.exists(path):  # Else another kamcrm has just made it.
            raise
    else:
        render.write(f"kamcrm: made a new, empty database: {path}\n", sys.stderr)

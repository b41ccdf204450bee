"""The demo portfolio: an invented account manager's three years, dated from today, the same on every machine."""

from __future__ import annotations

import os
import shlex
import time

from kamcrm import __version__, compiled, settings
from kamcrm.errors import CannotCreate
from kamcrm.unit import clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.unit import Crm

KEPT = 3600.0  # Seconds after which a throw-away copy that nobody removed is taken for forgotten.


def throw_away() -> str:
    """The path of a fresh, private database with the demo portfolio, for one command; `forget` removes it."""
    folder = _folder()
    image = os.path.join(folder, f"{_stamp()}.image")
    if not os.path.exists(image):
        _draw(image)
    _sweep(folder, image)
    path = os.path.join(folder, f"{os.getpid()}-{time.time_ns():x}.db")
    with open(image, "rb") as source, os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as to:
        to.write(source.read())
    return path


def forget(path: str) -> None:
    """Remove a throw-away database and what SQLite left beside it."""
    for name in (path, f"{path}-journal"):
        if os.path.exists(name):
            os.unlink(name)


def make(path: str) -> None:
    """Make a new database at `path` and write the demo portfolio into it; CannotCreate when something is there."""
    from kamcrm import migrating
    from kamcrm.unit import open_crm

    migrating.create(path)
    crm = open_crm(settings.Settings(path), write=True, command="demo")
    try:
        fill(crm)
        crm.commit("the demo portfolio")
    finally:
        crm.close()


def kept(path: str) -> str:
    """Make a demo portfolio to play with; returns the sentences that say how."""
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise CannotCreate(f"there is no folder {folder}", "make it first, or name another file")
    make(path)
    return (
        f"Made {path}: 25 accounts, 90 people and three years of an invented portfolio.\n"
        f"Use it for every command of this shell:  export KAMCRM_DB={shlex.quote(os.path.abspath(path))}\n"
        f"or for one:                              kamcrm --db {shlex.quote(path)} today\n"
    )


def fill(crm: Crm) -> None:
    """Write the whole demo portfolio into an open, empty database, as one operation."""
    from kamcrm.demo import caring, customers, followups, invoices, planning, selling, talks
    from kamcrm.demo.story import Story

    story = Story(crm)
    for chapter in (customers, selling, invoices, planning, talks, followups, caring):
        chapter.write(story)
    _look_back(crm)


def _look_back(crm: Crm) -> None:
    """Note how the accounts fared every five weeks of the half-year behind, as it would have been noted then."""
    from datetime import timedelta

    from kamcrm.services import health
    from kamcrm.unit import Crm as Unit

    for ago in range(5 * 35, 0, -35):
        health.note(Unit(crm.store, crm.settings, crm.now, crm.today - timedelta(ago), "demo"))


def _draw(image: str) -> None:
    """Make today's portfolio once, beside the place where it is looked for, so that nobody sees half of it."""
    spare = f"{image}.{os.getpid()}.db"
    forget(spare)
    make(spare)
    os.replace(spare, image)


def _folder() -> str:
    try:
        return settings.private_folder("cache", "demo")
    except OSError:
        import tempfile

        return tempfile.mkdtemp(prefix="kamcrm-demo-")  # A home that takes no file is no reason to show nothing.


def _stamp() -> str:
    """What the portfolio depends on: the day here, the program, and what its own modules say."""
    here = clock().astimezone()
    folder = os.path.dirname(os.path.abspath(__file__))
    with os.scandir(folder) as entries:
        told = max(entry.stat().st_mtime_ns for entry in entries if entry.name.endswith(".py"))
    locale = settings.Settings().get("locale")
    return f"{here:%Y%m%d%z}-{locale}-{__version__}-{compiled.SCHEMA}-{told:x}"


def _sweep(folder: str, image: str) -> None:
    """Remove older days' portfolios, and copies left behind by a command that was killed."""
    with os.scandir(folder) as entries:
        for entry in entries:
            stale = entry.stat().st_mtime < time.time() - KEPT
            if stale and entry.path != image:
                forget(entry.path)

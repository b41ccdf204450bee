"""The care of the database file itself."""

from __future__ import annotations

import os

from kamcrm import migrating
from kamcrm.errors import Unsaid, Usage
from kamcrm.services import goals
from kamcrm.settings import Settings
from kamcrm.unit import open_crm

QUESTION = "One goal to begin with, such as: revenue 5m by eoy (Enter leaves it for later)"


def made(path: str = "", db: str = "", goal: str | None = None) -> str:
    """Make an empty database; returns what was made and what to do next. CannotCreate when there is one already.

    A first goal is asked for where there is a terminal (Unsaid); one that can't be read is refused, and nothing made.
    """
    if path and db and os.path.abspath(path) != os.path.abspath(db):
        raise Usage("init was given two files to make", "name it once: kamcrm init PATH")
    settings = Settings(path or db)
    if goal is None and not os.path.lexists(settings.database):
        raise Unsaid("goal", QUESTION, (), "", otherwise="")
    wish = goals.wish(settings, goal) if goal and goal.strip() else None
    migrating.create(settings.database)
    usual = settings.database == Settings.usual()
    lines = [f"Made {settings.database}: empty, and readable by you alone."]
    if not usual:
        lines += ["", "To use it:", f"  export KAMCRM_DB={_quoted(os.path.abspath(settings.database))}"]
    lines += ["", _set(settings, wish)] if wish else []
    lines += ["", "Next:", '  kamcrm accounts add "Nordlys AS"', "  kamcrm import portfolio FILE"]
    return "\n".join(lines) + "\n"


def _set(settings: Settings, wish: goals.Wish) -> str:
    """Set the first goal; returns what it is."""
    with open_crm(settings, write=True, command="goals add") as crm:
        row = goals.add(crm, wish.metric, wish.target, {"by": wish.by})
        said = f"Goal: {wish.metric} {wish.target} by {row.due}; kamcrm goals list shows it."
        crm.commit(said)
    return said


def _quoted(path: str) -> str:
    plain = path.replace("/", "").replace(".", "").replace("-", "").replace("_", "").isalnum()
    return path if plain else "'" + path.replace("'", "'\\''") + "'"

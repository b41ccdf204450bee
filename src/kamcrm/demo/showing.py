"""The main job, shown on the demo portfolio: the morning's list, the follow-ups, a page before a meeting."""

from __future__ import annotations

import os
import shutil
import sys

from kamcrm import demo, render
from kamcrm.settings import Settings
from kamcrm.unit import open_crm

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

NEXT = (
    ('kamcrm --demo log nordlys "call Kari 20m"', "note a talk"),
    ("kamcrm --demo portfolio", "every account, and how it stands"),
    ("kamcrm --demo timeline nordlys", "a customer's history"),
    ("kamcrm demo --keep play.db", "a copy to play with"),
    ("kamcrm accounts add 'Your first customer'", "begin your own portfolio"),
    ("kamcrm import portfolio FILE.csv", "or bring the sheet you have"),
    ("kamcrm --help", "everything else"),
)


def tour() -> str:
    """Each command of the tour with what it prints, then what to try next."""
    path = demo.throw_away()
    crm = open_crm(Settings(path))
    crm.pick.everything = not sys.stdout.isatty()
    try:
        shown = [f"$ {line}\n{_text(result)}" for line, result in _results(crm)]
    finally:
        crm.close()
        demo.forget(path)
    return "\n".join([*shown, _next()])


def _results(crm: Crm) -> list[tuple[str, Any]]:
    from kamcrm.commands import followups, prep, today

    return [
        ("kamcrm today", today.today(crm)),
        ("kamcrm followups today", followups.today(crm)),
        ("kamcrm prep nordlys", prep.prep(crm, "nordlys")),
    ]


def _text(result: Any) -> str:
    """What the command prints here: shortened to the width of a terminal, in full in a pipe."""
    tty = sys.stdout.isatty()
    width = render.screen_width(sys.stdout, os.environ) if tty else 0
    text = render.text_of(result, "table", tty=tty, width=width, color=render.color_wanted(tty, os.environ))
    return text + render.notes_of(result)


def _next() -> str:
    widest = max(len(line) for line, _ in NEXT)
    lines = ["This was an invented portfolio. Try next:", ""]
    lines += [f"  {line:{widest}}  {why}" for line, why in NEXT]
    if not shutil.which("kamcrm"):
        lines += ["", f"Here kamcrm is {sys.argv[0]}", "pipx install . or uv tool install . puts it on your path."]
    return "\n".join([*lines, ""])

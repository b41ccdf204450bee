"""How the records of a register read: as a list, and as what adding, changing or removing one says.

Each noun says once, as a `Look` in its own module, which columns its list has and what an echo tells of a record.
"""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Outcome, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited


class Look(namedtuple("Look", "noun columns empty name words footer", defaults=(None,))):
    """A register's columns, the sentence for none, what a record is called and told with, and the sums below a list."""

    __slots__ = ()
    noun: str
    columns: Sequence[Column]
    empty: str
    name: Callable[[Any], str]
    words: Callable[[Any, date], list[str]]
    footer: Callable[[Sequence[Any]], str] | None


def hidden(*keys: str) -> list[Column]:
    """Columns that only CSV, JSON and --columns show."""
    return [Column(key, shown=False) for key in keys]


def everything(look: Look, rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """A list of records; its sums stand below where all are listed."""
    footer = [look.footer(rows)] if look.footer and rows and total == len(rows) else []
    return Sheet(look.noun, look.columns, rows, today, total=total, empty=look.empty, footer=footer)


def added(look: Look, row: Any, today: date, verb: str = "Added") -> Outcome:
    """What adding a record says, or another verb that tells it whole."""
    said = echo.line(verb, row.id, look.name(row), look.words(row, today))
    return Outcome([said], Sheet(look.noun, look.columns, [row], today, total=1))


def removed(look: Look, row: Any, today: date) -> Outcome:
    """What removing a record says: all that it was."""
    return added(look, row, today, "Removed")


def changed(look: Look, edited: Edited, today: date, verb: str = "Changed") -> Outcome:
    """What changing a record says: every value as it was and as it became."""
    said = echo.edited(edited.row.id, look.name(edited.row), edited.changes, today, verb)
    return Outcome([said], Sheet(look.noun, look.columns, [edited.row], today, total=1))


def put_away(look: Look, done: Sequence[Edited], today: date, verb: str) -> Outcome:
    """What archiving says, or taking back: a line a record."""
    said = [echo.line(verb if each.changes else "Unchanged", each.row.id, look.name(each.row)) for each in done]
    return Outcome(said, Sheet(look.noun, look.columns, [each.row for each in done], today, total=len(done)))

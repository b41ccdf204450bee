"""How tags read: in a list, and in what a write says."""

from __future__ import annotations

from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Outcome, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

LIST = (
    Column("id", align=">"),
    Column("name", "tag", shrink=True),
    Column("accounts", align=">"),
    Column("contacts", "people", align=">"),
    Column("records", "all", align=">"),
)
TAGGED = (Column("id", align=">"), Column("noun"), Column("name", shrink=True), Column("tag"), Column("changed"))


def everything(rows: Sequence[Any], today: date, total: int | None = None) -> Sheet:
    """The tags, and how many records each hangs on."""
    return Sheet("tags", LIST, rows, today, total=total, empty="No tags yet: kamcrm tags add strategic nordlys")


def tagged(verb: str, rows: Sequence[Any], today: date) -> Outcome:
    """What hanging or taking off a tag says, a line a record."""
    said = [echo.line(verb if row.changed else "Unchanged", row.id, row.name, [f"#{row.tag}"]) for row in rows]
    return Outcome(said, Sheet("tagged", TAGGED, rows, today))


def renamed(old: str, row: Any, today: date) -> Outcome:
    """What giving a tag another name says."""
    said = echo.line("Renamed", row.id, f"#{old} → #{row.name}", [f"on {row.records}"])
    return Outcome([said], everything([row], today))

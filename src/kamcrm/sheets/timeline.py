"""How a history reads: the newest first, each day named once."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.sheets.steps import past
from kamcrm.sheets.told import line
from kamcrm.wording import money

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Any

    from kamcrm.services.timeline import Asked


def events(asked: Asked, today: date, limit: int) -> Sheet:
    """The history, its newest part where a limit was given."""
    rows = [_told(row) for row in (asked.events[:limit] if limit else asked.events)]
    columns = (
        Column("id", align=">"),
        Column("day", words=grouped()),
        Column("time"),
        Column("kind"),
        Column("account", shrink=True),
        Column("what", words=line, shrink=True),
        Column("amount", shown=False),
    )
    empty = f"Nothing is known of {asked.name} in that time."
    return Sheet("events", columns, rows, today, total=len(asked.events), empty=empty)


def _told(row: Any) -> Any:
    return row._replace(what=f"{row.what} {money(row.amount)}".strip()) if row.amount else row


def grouped() -> Callable[[Any, date], str]:
    """Words for a day that say nothing where the row above has the same day."""
    last: list[Any] = [None]

    def words(value: Any, today: date) -> str:
        if value == last[0]:
            return ""
        last[0] = value
        return past(value, today)

    return words

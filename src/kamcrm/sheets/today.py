"""How the morning's list and its reasons read."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import due

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

FIRST = 15  # How many items a terminal shows; the rest is one --all away.


def tone(row: Any, today: date) -> str:
    """Late is bad after a week, a warning before; what waits for others is muted."""
    if row.waiting:
        return "muted"
    return "" if not row.days_late else "warn" if row.days_late <= 7 else "bad"


LIST = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("what", shrink=True),
    Column("due", words=due, tone=tone),
    Column("why", shrink=True),
    Column("kind", shown=False),
    Column("urgency", shown=False, align=">"),
    Column("days_late", shown=False, align=">"),
    Column("waiting", shown=False),
    Column("tier", shown=False),
    Column("account_id", shown=False, align=">"),
)


WIDE = 110  # Columns from which a list has room for the reasons too; below it they are told of one item at a time.


def fitting(width: int) -> list[Column]:
    """The columns for a screen so wide: what is left out is in the line of the item under the cursor."""
    return [column for column in LIST if width >= WIDE or column.key not in ("id", "why")]


def in_full(row: Any, today: date) -> str:
    """One item as a sentence: what, with whom, by when and why."""
    words = (f"{row.id}  {row.what}", row.account, due(row.due, today) if row.due else "", row.why)
    return " · ".join(str(word) for word in words if word)


def items(rows: Sequence[Any], total: int, today: date, *, aimless: bool = False) -> Sheet:
    """The list, or its first items and how many there are; `aimless` says that no goal is set, and how one is."""
    found = Sheet("items", LIST, rows, today, total=total, empty="Nothing waits for you today.")
    if aimless:
        found.footer, found.next = ["No goal is set for this portfolio."], "kamcrm goals add revenue 5m --by eoy"
    return found

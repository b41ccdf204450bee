"""How wallets read."""

from __future__ import annotations

from kamcrm.sheets.form import Column
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import ago, day, money, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

STALE = 548  # Days after which an estimate has become old: a year and a half.


def old(row: Any, today: date) -> str:
    """An estimate that has become old is marked."""
    return "warn" if (today - row.as_of).days > STALE else ""


def period(row: Any) -> str:
    """The stretch that an estimate is of: a calendar year, or its first day and the first one after it."""
    first, last = row.starts_on, row.ends_on
    if (first.month, first.day, last) == (1, 1, first.replace(year=first.year + 1)):
        return str(first.year)
    return f"{first} to {last}"


LOOK = Look(
    "wallets",
    (
        Column("id", align=">"),
        Column("account", shrink=True),
        Column("category", shrink=True),
        Column("product", shrink=True),
        Column("amount", align=">"),
        Column("starts_on", "from", weekday),
        Column("ends_on", "until", weekday),
        Column("as_of", "estimated", ago, tone=old),
        Column("confidence"),
        Column("source", shrink=True),
        *hidden("currency", "tier", "account_id", "product_id"),
    ),
    "No wallet is estimated: kamcrm wallets add nordlys 4m --category hosting --year 2026",
    lambda row: row.account,
    lambda row, today: [
        f"{money(row.amount)} in {period(row)}",
        row.category or "",
        row.product or "",
        f"confidence {row.confidence}",
        f"estimated {day(row.as_of, today)}" if row.as_of != today else "",
        row.source or "",
    ],
)

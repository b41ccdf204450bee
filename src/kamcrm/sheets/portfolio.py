"""How the portfolio reads."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import ago, due, money, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.portfolio import Account, Portfolio, Totals

TONES = {"overdue": "warn", "lost touch": "bad", "soon": "", "ok": "", "planned": "good", "resting": "muted"}


def tone(row: Any, today: date) -> str:
    """Amber past the interval, red past one and a half of it."""
    return TONES[row.state]


LIST = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("phase"),
    Column("touched", "last touch", words=ago),
    Column("state", tone=tone),
    Column("next_due", "next follow-up", words=due),
    Column("followups", "open", align=">"),
    Column("overdue", "late", align=">"),
    Column("pipeline", align=">"),
    Column("revenue", "12 months", align=">"),
    *(
        Column(key, shown=False)
        for key in ("due_by", "planned_on", "health", "kind", "segment", "industry", "city", "handle")
    ),
)
EMPTY = "No accounts yet: kamcrm accounts add 'Nordlys AS', or kamcrm import portfolio FILE"


def accounts(found: Portfolio, today: date, *, some: bool) -> Sheet:
    """The accounts and, below them, what they come to; `some` says that a filter may have left others out."""
    sheet = page(found.rows, found.total, today, some=some)
    sheet.footer = [summed(found.total, found.totals)] if found.rows else []
    return sheet


def page(rows: Sequence[Account], total: int, today: date, *, some: bool) -> Sheet:
    """The first of so many accounts, without what they come to."""
    return Sheet("accounts", LIST, rows, today, total=total, empty="No account is like that." if some else EMPTY)


def summed(count: int, totals: Totals | None) -> str:
    """The totals in a line: accounts, follow-ups, who waits for contact, and the pipeline by currency."""
    words = [plural(count, "account")]
    if totals is not None and count:
        words += [plural(totals.followups, "open follow-up")]
        words += [f"{totals.overdue} late"] if totals.overdue else []
        words += [f"{totals.late} to reconnect"] if totals.late else []
        words += [f"pipeline {' + '.join(money(amount) for amount in totals.pipeline)}"] if totals.pipeline else []
    return " · ".join(words)

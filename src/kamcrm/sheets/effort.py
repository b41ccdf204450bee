"""How the return on effort reads."""

from __future__ import annotations

from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import number, percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.effort import Acquisition, Effort

EMPTY = 'No hour and no sale in the last twelve months: kamcrm log nordlys "call Kari 20m"'


def unbalanced(row: Any, today: date) -> str:
    """Effort out of proportion to the margin is a warning."""
    return "warn" if row.flag else ""


MEASURES = (
    Column("hours", words=number, align=">"),
    Column("margin", words=rounded, align=">"),
    Column("cost_to_serve", "to serve", words=rounded, align=">"),
    Column("per_hour", "margin/hour", words=rounded, align=">"),
    Column("effort_share", "effort", words=percent, align=">"),
    Column("margin_share", "of margin", words=percent, align=">"),
    Column("ratio", words=number, align=">", tone=unbalanced),
    Column("flag", ""),
    Column("revenue", shown=False),
    Column("profit", shown=False),
)
ACCOUNTS = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    *MEASURES,
    *[Column(key, shown=False) for key in ("phase", "kind", "status", "segment", "industry", "handle", "reason")],
)


def effort(found: Effort, today: date, total: int | None) -> Sheet:
    """Rows with what their hours give back, the hours of all, and by phase what winning costs."""
    columns = ACCOUNTS if found.by == "account" else _grouped(found.by)
    sheet = Sheet(f"{found.by}s", columns, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [sentence(found)]
        if found.acquisition:
            sheet.footer.append(won(found.acquisition))
        sheet.footer += terms.said(found.terms, estimated=False)
        sheet.next = "kamcrm analyze effort --by tier" if found.by == "account" else "kamcrm analyze mix --by tier"
    return sheet


def _grouped(by: str) -> tuple[Column, ...]:
    """The columns of tiers or phases; of a phase the profit is shown too."""
    profit = Column("profit", words=rounded, align=">", shown=by == "phase")
    return (Column("name", by), Column("accounts", align=">"), *MEASURES[:-1], profit)


def sentence(found: Effort) -> str:
    """The hours of all, how many of them nobody timed, and what is out of balance."""
    guessed = f", {percent(found.estimated)} of them estimated" if found.estimated else ""
    names = [f"{row.name} ({row.flag})" for row in found.rows if row.flag] if found.by != "account" else []
    told = f"; out of balance: {', '.join(names)}" if names else ""
    return f"{number(found.hours)} hours in twelve months{guessed}{told}"


def won(found: Acquisition) -> str:
    """What winning costs beside keeping, or why that can't be said."""
    counts = f"{plural(found.won, 'account')} won, {number(found.kept)} retained"
    if found.ratio is None:
        return f"what winning costs beside keeping can't be said of {counts}: three of each are needed"
    return f"winning an account costs {number(round(found.ratio, 1))} times what keeping one does ({counts})"

"""How the pipeline's figures read."""

from __future__ import annotations

from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.wording import due, money, number, percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.funnel import Pipeline


def times(value: float | None, today: date | None = None) -> str:
    """How many times over something is covered: 2.4 ×."""
    return number(None if value is None else round(value, 1)) + ("" if value is None else " ×")


def days(value: float | None, today: date | None = None) -> str:
    """A number of days, in words."""
    return number(value) if value is None else plural(round(value), "day")


OPEN = (
    Column("currency"),
    Column("count", "open", align=">"),
    Column("amount", words=rounded, align=">"),
    Column("weighted", words=rounded, align=">"),
    Column("unpriced", "no amount", align=">"),
    Column("manual", "own probability", align=">"),
)
CLOSED = (
    Column("won", align=">"),
    Column("lost", align=">"),
    Column("win_rate", "win rate", words=percent, align=">"),
    Column("win_rate_by_value", "by value", words=percent, align=">"),
    Column("average_won", "average won", words=money, align=">"),
    Column("cycle_days", "cycle", words=days, align=">"),
    Column("velocity", "a day", words=money, align=">"),
    Column("reason"),
)
GOALS = (
    Column("id", align=">"),
    Column("goal", shrink=True),
    Column("due", words=due),
    Column("target", words=rounded, align=">"),
    Column("won", words=rounded, align=">"),
    Column("left", words=rounded, align=">"),
    Column("weighted", words=rounded, align=">"),
    Column("coverage", words=times, align=">"),
    Column("reason"),
)
UNTIDY = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("name", shrink=True),
    Column("stage"),
    Column("why", shrink=True),
    *[Column(key, shown=False) for key in ("account_id", "amount", "close_on", "next_due", "days_in_stage", "touched")],
)
EMPTY = 'No opportunity is open: kamcrm opportunities add nordlys "3-year deal" --amount 1.8m'


def document(found: Pipeline, today: date) -> Document:
    """The open pipeline, what was closed, the goals it serves, and what to tidy up."""
    closed = [found.closed] if found.closed.won or found.closed.lost else []
    parts = [
        Part("open", "Open", Sheet("currencies", OPEN, found.open, today), EMPTY),
        Part("closed", "Closed in twelve months", Sheet("closed", CLOSED, closed, today), "nothing was closed"),
        Part("goals", "Goals of won value", Sheet("goals", GOALS, found.goals, today), "no goal of won value"),
        Part("untidy", f"To tidy up: {number(len(found.untidy))} of {number(found.count)}", _tidy(found, today)),
    ]
    parts[-1].empty = "nothing: every open opportunity is in order"
    notes = terms.left_out(found.missing)
    first: Any = next((row for row in found.untidy if row.next_due is None), None)
    onward = f"kamcrm followups add {first.account_id} 'in 2 days ask how it stands'" if first else ""
    return Document("Pipeline", sentence(found), parts, today, notes=notes, next=onward)


def _tidy(found: Pipeline, today: date) -> Sheet:
    return Sheet("opportunities", UNTIDY, found.untidy, today)


def sentence(found: Pipeline) -> str:
    """The whole answer in a sentence."""
    if not found.count:
        return EMPTY
    weighted = " · ".join(money(row.weighted) for row in found.open if row.weighted) or "nothing"
    said = f"{plural(found.count, 'opportunity')} open, {weighted} weighted"
    rate = found.closed.win_rate
    return said + (f"; {percent(rate)} of what was closed was won" if rate is not None else "; nothing was closed")

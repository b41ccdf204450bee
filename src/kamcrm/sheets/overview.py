"""How the report on the whole portfolio reads."""

from __future__ import annotations

from kamcrm.sheets import drawing, terms
from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.sheets.phases import PHASES
from kamcrm.sheets.worth import TOP
from kamcrm.wording import money, number, percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.overview import Overview

MONTHS = (
    Column("month"),
    Column("revenue", words=rounded, align=">"),
    Column("margin", words=rounded, align=">"),
)
CURVE = (
    Column("rank", align=">"),
    Column("name", "account", shrink=True),
    Column("share", "of all profit", words=percent, align=">"),
)
STAGES = (
    Column("stage"),
    Column("count", "open", align=">"),
    Column("amount", words=rounded, align=">"),
    Column("weighted", words=rounded, align=">"),
)
EARNERS = 10
NO_SALES = "no sale in two years: kamcrm import transactions FILE"
NO_CURVE = "there is no profit to share: kamcrm analyze top"
NO_DEALS = 'none is open: kamcrm opportunities add nordlys "3-year deal" --amount 1.8m'


def document(found: Overview, today: date) -> Document:
    """The portfolio on one page: what it earned, how it goes, who earned it, where it stands and what comes."""
    parts = [
        Part("summary", "Twelve months", facts(found)),
        Part("trend", "Month by month", _months(found.months, today), NO_SALES),
        Part("earners", "Who earns most", Sheet("accounts", TOP, found.ranked[:EARNERS], today), NO_SALES),
        Part("curve", "Who earns it all", _curve(found.curve, today), NO_CURVE),
        Part("phases", "Phases", Sheet("phases", PHASES, found.phases, today)),
        Part("pipeline", "Pipeline", _pipeline(found.stages, today), NO_DEALS),
        Part("terms", "What this rests on", terms.said(found.terms)),
    ]
    return Document("Portfolio", plural(found.accounts, "account"), parts, today, next="kamcrm analyze")


def facts(found: Overview) -> list[tuple[str, Any]]:
    """The totals, and revenue against the year before."""
    change = None
    if found.before is not None and found.before.minor > 0:
        change = (
            f"{percent(found.revenue.minor / found.before.minor - 1)} against {money(found.before)} the year before"
        )
    return [
        ("Revenue", found.revenue),
        ("Change", change),
        ("Margin", found.margin),
        ("Profit", found.profit),
        ("Hours", number(round(found.hours, 1))),
        ("Accounts with a profit or loss", found.counted),
    ]


def _months(rows: Sequence[Any], today: date) -> Sheet:
    picture = drawing.lines("Revenue and margin by month", "month", "revenue", "margin")
    return Sheet("months", MONTHS, rows, today, drawing=picture)


def _curve(rows: Sequence[Any], today: date) -> Sheet:
    picture = drawing.lines("Share of all profit, best account first", "rank", "share", names=("share of profit",))
    return Sheet("accounts", CURVE, rows, today, drawing=picture)


def _pipeline(rows: Sequence[Any], today: date) -> Sheet:
    picture = drawing.bars("Open pipeline by stage", "stage", "amount")
    return Sheet("stages", STAGES, [row for row in rows if row.count], today, drawing=picture)

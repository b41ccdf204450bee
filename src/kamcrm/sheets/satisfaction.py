"""How satisfaction and the themes of cases read."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import BAD, NONE, ago, number, percent, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.metrics.satisfaction import Nps
    from kamcrm.services.satisfaction import Satisfaction

ASK = "Nobody was asked within a year: kamcrm feedback ask ACCOUNT"
NO_CASE = 'No case within a year: kamcrm log ACCOUNT "case: what went wrong"'


def _whole(value: float | None, today: date) -> str:
    return NONE if value is None else number(round(value))


SATISFACTION = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("nps", "NPS", words=_whole, align=">"),
    Column("scores"),
    Column("before", "mean before", align=">"),
    Column("csat", "CSAT", words=percent, align=">"),
    Column("asked", align=">"),
    Column("response", "answered", words=percent, align=">"),
    Column("low", align=">", tone=lambda row, today: BAD if row.low > row.closed else ""),
    Column("closed", "taken up", align=">"),
    Column("last", "last answer", words=ago),
    *[
        Column(key, shown=False)
        for key in ("answered", "csat_answers", "phase", "kind", "status", "segment", "industry", "handle")
    ],
)
THEMES = (
    Column("theme", shrink=True),
    Column("cases", align=">"),
    Column("open", align=">", tone=lambda row, today: BAD if row.open else ""),
    Column("high", "severe", align=">"),
    Column("days", "days to close", words=_whole, align=">"),
    Column("accounts", align=">"),
    Column("last", words=ago),
    Column("where", shrink=True),
)


def rated(found: Nps) -> str:
    """An NPS with what it rests on: 40 ± 50 (10 answers)."""
    if found.value is None:
        return f"none, {found.reason} ({found.answers})"
    return f"{number(round(found.value))} ± {number(round(found.margin or 0))} ({plural(found.answers, 'answer')})"


def sentence(found: Satisfaction) -> str:
    """What customers said within the year."""
    before = f", {rated(found.before)} the year before" if found.before.answers else ""
    satisfied = (
        f"; satisfied {percent(found.csat)} ({plural(found.csat_answers, 'answer')})" if found.csat_answers else ""
    )
    return f"NPS {rated(found.nps)}{before}{satisfied}"


def satisfaction(found: Satisfaction, today: date, total: int | None) -> Sheet:
    """The accounts that were asked or answered, the least satisfied first."""
    sheet = Sheet("accounts", SATISFACTION, found.rows, today, total=total, empty=ASK)
    if found.rows:
        response = percent(found.answered / found.asked if found.asked else None)
        loops = f"{found.closed} of {plural(found.low, 'low score')} taken up within a week"
        sheet.footer = [
            sentence(found),
            f"{found.answered} of {found.asked} asked have answered ({response}) · {loops}",
        ]
    return sheet


def theme(rows: Sequence[Any]) -> str:
    """Where the service fails most."""
    if not rows:
        return NO_CASE
    first = rows[0]
    return f"{first.theme} fails most: {plural(first.cases, 'case')} at {plural(first.accounts, 'account')}"


def themes(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """The themes, the most frequent first."""
    sheet = Sheet("themes", THEMES, rows, today, total=total, empty=NO_CASE)
    if rows:
        open, every = (sum(getattr(row, key) for row in rows) for key in ("open", "cases"))
        sheet.footer = [f"{theme(rows)}; {open} of {plural(every, 'case')} open"]
    return sheet

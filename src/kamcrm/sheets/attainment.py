"""How far goals have come, in words."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import NONE, due, number, percent, plural, rounded, yes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any


def value(found: Any, today: date | None = None) -> str:
    """An amount in whole units, a share in per cent, or a number to a tenth."""
    if found is None:
        return NONE
    if not isinstance(found, float | int):
        return rounded(found)
    return number(round(float(found), 1)) if type(found) in (float, int) else percent(found)


def behind(row: Any, today: date) -> str:
    """A goal that is more than a tenth behind its time is bad."""
    return "bad" if row.on_track is False else "good" if row.on_track else ""


def doubtful(row: Any, today: date) -> str:
    """A goal that asks for more than can be expected."""
    return "warn" if row.realistic is False else ""


GOALS = (
    Column("id", align=">"),
    Column("goal", shrink=True),
    Column("account", shrink=True),
    Column("target", words=value, align=">"),
    Column("actual", words=value, align=">"),
    Column("progress", words=percent, align=">", tone=behind),
    Column("pace", "time", words=percent, align=">"),
    Column("on_track", "on track", words=yes),
    Column("projection", "ends at", words=value, align=">", tone=doubtful),
    Column("due", words=due),
    Column("reason"),
    *[
        Column(key, shown=False)
        for key in (
            "metric", "start", "required", "trailing", "realistic", "starts_on", "currency", "horizon", "account_id",
            "parent_id",
        )
    ],
)  # fmt: skip
EMPTY = "No goal is set: kamcrm goals add revenue 5m --by eoy"


def goals(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """The goals with their progress, the next due first."""
    sheet = Sheet("goals", GOALS, rows, today, total=total, empty=EMPTY)
    if rows:
        sheet.footer = [sentence(rows)]
        for row in rows:
            if row.realistic is False:
                sheet.notes.append(f"{_named(row)} is hardly realistic: {_asked(row)}")
    return sheet


def sentence(rows: Sequence[Any]) -> str:
    """The whole answer in a sentence."""
    if not rows:
        return EMPTY
    known = [row for row in rows if row.on_track is not None]
    said = f"{number(sum(row.on_track for row in known))} of {plural(len(known), 'goal')} on track"
    left = len(rows) - len(known)
    return said + (f", {number(left)} without a figure yet" if left else "")


def _named(row: Any) -> str:
    return f"{row.goal} ({row.account})" if row.account else str(row.goal)


def _asked(row: Any) -> str:
    if row.required is None:
        return "its day is over"
    return f"it asks for {value(row.required)} a year, the last twelve months brought {value(row.trailing)}"

"""How the weeks ahead read: a list by day, and the same with a heading for each day."""

from __future__ import annotations

from kamcrm.sheets import followups, interactions
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import due, plural, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.sheets.form import Outcome


def _blank(value: Any, today: date) -> str:
    return str(value or "")


def _head(value: str, today: date) -> str:
    return value


def _tone(row: Any, today: date) -> str:
    return "warn" if row.day < today else ""


def _heading(row: Any, today: date) -> str:
    return ("good" if row.day == today else "head") if row.id < 0 else _tone(row, today)


STEPS = ("follow-up", "promise")
CALLED = {"video": "video call", "email": "e-mail"}  # As one counts them.
ROWS = (
    Column("id", align=">"),
    Column("day", words=weekday, tone=_tone),
    Column("time", words=_blank),
    Column("kind"),
    Column("account", shrink=True, words=_blank),
    Column("what", shrink=True),
    Column("who", shrink=True, words=_blank),
    Column("account_id", shown=False),
)
DAYS = (
    Column("time", "day", words=_head, tone=_heading),
    Column("what", shrink=True),
    Column("account", shrink=True, words=_blank),
    Column("kind", words=_blank),
)


def listed(days: Sequence[tuple[date, list[Any]]], today: date) -> Sheet:
    """What is promised and planned, by day."""
    return Sheet("items", ROWS, [row for _, rows in days for row in rows], today, empty="Nothing is planned then.")


def by_day(days: Sequence[tuple[date, list[Any]]], today: date, make: Any) -> Sheet:
    """The same for the desk: a row for each day, with the day's number below zero as its id, and under it the items."""
    found = []
    for day, rows in days:
        near = due(day, today) if 0 <= (day - today).days < 2 else ""
        words = " · ".join(word for word in (near, "" if rows else "nothing") if word)
        found.append(make(-day.toordinal(), day, weekday(day), "", "", words, "", None))
        found += [row._replace(time=f"  {row.time or ''}") for row in rows]
    return Sheet("days", DAYS, found, today)


def title(days: Sequence[tuple[date, list[Any]]]) -> str:
    """What a week comes to."""
    first, last = days[0][0], days[-1][0]
    rows = [row for _, found in days for row in found]
    steps = sum(row.kind in STEPS for row in rows)
    said = [f"week {first.isocalendar()[1]} · {weekday(first)} to {weekday(last)}", plural(steps, "follow-up")]
    talks = [CALLED.get(row.kind, row.kind) for row in rows if row.kind not in STEPS]
    return " · ".join([*said, *(plural(talks.count(channel), channel) for channel in dict.fromkeys(talks))])


def in_full(row: Any) -> str:
    """One item with who it is about, for where the columns have no room."""
    return " · ".join(str(word) for word in (row.what, row.account, row.who) if word)


def moved(row: Any, today: date) -> Outcome:
    """What moving a follow-up or a meeting says."""
    return followups.did("Moved", [row], today) if hasattr(row, "due") else interactions.changed("Moved", row, today)

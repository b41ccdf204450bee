"""How one step reads in an echo: whose it is, and when, every date with its weekday."""

from __future__ import annotations

from kamcrm import wording
from kamcrm.sheets import echo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any


def due(row: Any, today: date) -> str:
    """When a follow-up is due: the day with its weekday, the time if any, and how far off."""
    said = wording.day(row.due, today)
    return f"due {said.replace(' (', f' {row.due_time} (', 1) if row.due_time else said}"


def step(verb: str, row: Any, today: date) -> str:
    """One follow-up as it is now."""
    return echo.line(verb, row.id, name(row), [row.what, due(row, today), whose(row), _every(row)])


def name(row: Any) -> str:
    """The account, or the person where there is none."""
    return row.account or row.contact or ""


def whose(row: Any) -> str:
    """Who has to act, where it isn't the user."""
    if row.owner:
        return f"waiting: {row.owner}"
    return f"promised by {row.contact or 'them'}" if row.theirs else ""


def _every(row: Any) -> str:
    if not row.every:
        return ""
    step, _, anchor = row.every.partition(" ")
    after = "from the due date" if step[0] == "+" else "after it is done"
    return f"every {step.lstrip('+')} {after}{', at the end of the month' if anchor == 'last' else ''}"


def moment(row: Any, today: date) -> str:
    """When an interaction was or is planned: the moment, or the day alone where only that is known."""
    if row.has_time:
        return wording.at(row.at, today)
    on = row.at.astimezone().date()
    return past(on, today) if 0 <= (today - on).days < 2 else wording.day(on, today)


def past(value: date, today: date) -> str:
    """The day of something that was: today, yesterday, else with its weekday."""
    on = wording.local(value)
    return ("today", "yesterday")[(today - on).days] if 0 <= (today - on).days < 2 else wording.weekday(on)

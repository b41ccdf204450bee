"""First dates after an import: what is long overdue, and who has no next step, spread over the coming working days."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.errors import Usage
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.unit import Crm


class Start(namedtuple("Start", "id account what due was account_id")):
    """A first date: for an overdue follow-up (`id`, `was` its date) or for an account without a next step (no id)."""

    __slots__ = ()


def plan(crm: Crm, *, a_day: int) -> list[Start]:
    """Which follow-up or account gets which day: A accounts first, `a_day` of them a working day from tomorrow on."""
    if a_day < 1:
        raise Usage(f"{a_day} a day spreads nothing", "kamcrm followups spread --a-day 4")
    late = [row for row in crm.ask("followups.due", by=crm.today - timedelta(days=1)) if row.owner is None]
    rows: list[Any] = [*late, *crm.ask("followups.missing")]
    rows.sort(key=lambda row: row.tier or "D")
    planned, day = [], working(crm.today + timedelta(days=1))
    for at, row in enumerate(rows):
        day = working(day + timedelta(days=1)) if at and at % a_day == 0 else day
        planned.append(_start(row, day))
    return planned


def _start(row: Any, day: date) -> Start:
    if hasattr(row, "what"):
        return Start(row.id, row.account, row.what, day, row.due, row.account_id)
    return Start(None, row.account, "get in touch", day, None, row.id)


def working(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


def apply(crm: Crm, planned: list[Start]) -> list[Start]:
    """Give each its day: follow-ups move and keep their original due date, accounts get one to get in touch."""
    made = []
    for start in planned:
        if start.id:
            snoozes = crm.row("followups", start.id).snoozes
            crm.update("followups", start.id, due=start.due, snoozes=snoozes + 1)
            made.append(start)
        else:
            dates = {"due": start.due, "original_due": start.due}
            id = crm.insert("followups", account_id=start.account_id, what=start.what, origin="cadence", **dates)
            made.append(start._replace(id=id))
    return made

"""The period of a report, as it is said: quarter, last month, 2026, 2026-Q3, 2026-11, week 47."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.errors import Usage
from kamcrm.services.books import Period

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.unit import Crm

SHORT = {name: f"this {name}" for name in ("week", "month", "quarter", "year")}
HINT = "write week, month, quarter, year, last quarter, 2026, 2026-Q4, 2026-11 or 2026-W48"


def period(crm: Crm, text: str) -> Period:
    """From the first day until the day after the last, or until today where it isn't over; Usage explains the rest.

    A word alone is the period that today belongs to.
    """
    from kamcrm.filtering.fields import Field
    from kamcrm.filtering.values import Reading

    said = text.strip().lower()
    try:
        reading = Reading(crm.local, crm.settings)
        first, last = reading.stretch(Field("period", "day", "", ""), SHORT.get(said, said))
        if "-w" in said and first == last and first.weekday() == 0:
            last = first + timedelta(days=6)  # An ISO week, where a date's reader sees its Monday.
    except Usage:
        raise Usage(f"{text!r} is not a period", HINT) from None
    if first > crm.today:
        raise Usage(f"{text!r} has not begun", HINT)
    return Period(first, min(last + timedelta(days=1), crm.today + timedelta(days=1)))

"""When a recurring follow-up comes back: so long after it was done, or with + so long after it was due."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.dates import add_months
from kamcrm.errors import Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

MONTHS = {"m": 1, "q": 3, "y": 12}
DAYS = {"d": 1, "w": 7}
LAST = "last"


def rule(text: str, due: date) -> str:
    """A recurrence as it is stored: '2w', '+1m', or '+1m 31' and '+1m last' where shorter months would shift the day.

    >>> from datetime import date
    >>> rule("2w", date(2026, 11, 27)), rule("+1m", date(2026, 11, 30)), rule("+1m", date(2026, 12, 30))
    ('2w', '+1m last', '+1m 30')
    """
    plain = "".join(text.split()).lower()
    count, unit = plain.lstrip("+")[:-1], plain[-1:]
    sure = plain[:2] != "++" and count.isascii() and count.isdigit() and 0 < int(count or 0) <= 999
    if not (sure and unit in MONTHS | DAYS):
        raise Usage(
            f"{text.strip()!r} is not a recurrence", "write 2w (after it is done), +1m (after it was due) or 1y"
        )
    if unit not in MONTHS or due.day < 28:
        return plain
    return plain + (f" {LAST}" if _is_last(due) else f" {due.day}" if due.day > 28 else "")


def following(every: str, due: date, done: date) -> date:
    """The next day by a stored recurrence: always after the day it was done, so that missed ones never pile up.

    >>> from datetime import date
    >>> following("+1m last", date(2026, 11, 30), date(2026, 12, 2))
    datetime.date(2026, 12, 31)
    >>> following("2w", date(2026, 11, 2), date(2026, 11, 23))
    datetime.date(2026, 12, 7)
    """
    step, _, anchor = every.partition(" ")
    count, unit = int(step.lstrip("+")[:-1]), step[-1]
    if step[0] != "+":
        return _later(done, count, unit, anchor if anchor == LAST and _is_last(done) else "")
    times = 1
    while (found := _later(due, count * times, unit, anchor)) <= done:
        times += 1
    return found


def _later(day: date, count: int, unit: str, anchor: str) -> date:
    if unit in DAYS:
        return day + timedelta(days=count * DAYS[unit])
    first = add_months(day.replace(day=1), count * MONTHS[unit])
    last = add_months(first, 1) - timedelta(days=1)
    wanted = last.day if anchor == LAST else int(anchor or day.day)
    return first.replace(day=min(wanted, last.day))


def _is_last(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1

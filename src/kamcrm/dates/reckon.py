"""Reckoning with days: months, periods of the calendar, and which of many such days is meant."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from kamcrm.dates.first import FIRST, LAST
from kamcrm.dates.months import add_months, days_in
from kamcrm.errors import Usage
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

MONTHS_IN = {"m": 1, "q": 3, "y": 12}
# From one such day to the next at most, where there is one in every year: week 1, the first Monday of December.
YEAR = timedelta(weeks=53)


class Ask(namedtuple("Ask", "now today minute back us fiscal leading")):
    """How a phrase is to be read: from which moment, in which direction, in whose order."""

    __slots__ = ()


class Match(namedtuple("Match", "day time end weak turn", defaults=(False, 0))):
    """A phrase understood: its day and time, the word after it, and whether ordinary prose may read the same.

    `turn` is how many days earlier the same phrase names again, for a weekday.
    """

    __slots__ = ()


class Period(namedtuple("Period", "start kind step end")):
    """A week, month, quarter or year: its first day, its kind, and how many of its kind until it comes again."""

    __slots__ = ()

    def last(self, start: date) -> date:
        """The last day of the period that begins on `start`."""
        return shift(start, 1, self.kind) - timedelta(days=1)


def asked(now: datetime, back: bool, us: bool, fiscal: int, leading: bool = False) -> Ask:
    """The question that goes with a moment and the options of a parse."""
    return Ask(now, now.date(), now.time().replace(second=0, microsecond=0), back, us, fiscal, leading)


def refuse(message: str, ask: Ask) -> NoReturn:
    """Say what is wrong with a date, with three that are right."""
    numeric = "11/27" if ask.us else "27.11"
    raise Usage(message, f"try {f'yesterday 15:00, fri or {numeric}' if ask.back else f'fri, {numeric} or in 2 weeks'}")


def shift(day: date, n: int, kind: str) -> date:
    """The day `n` days, weeks, months, quarters or years away; OverflowError or ValueError outside the calendar."""
    if kind in MONTHS_IN:
        return add_months(day, n * MONTHS_IN[kind])
    return day + timedelta(days=n * (7 if kind == "w" else 1))


def opening(day: date, kind: str, fiscal: int) -> date:
    """The first day of the week, month, fiscal quarter or fiscal year a day is in.

    >>> opening(date(2026, 11, 25), "w", 1), opening(date(2026, 11, 25), "y", 7)
    (datetime.date(2026, 11, 23), datetime.date(2026, 7, 1))
    """
    if kind == "w":
        return day - timedelta(days=day.weekday())
    return add_months(day.replace(day=1), -((day.month - fiscal) % MONTHS_IN[kind]))


def real(year: int, month: int, day: int) -> date | None:
    """That day, or None when the calendar has no such day or it is out of range."""
    if FIRST <= year <= LAST and 1 <= month <= 12 and 1 <= day <= days_in(year, month):
        return date(year, month, day)
    return None


def nearest(make: Callable[[date], date | None], start: date, kind: str, step: int, ask: Ask) -> date | None:
    """The next such day, today allowed, or looking back the last in a year; 29 February ahead may be eight away."""
    for turn in range(9 if step else 1):
        found = make(shift(start, -turn * step if ask.back else turn * step, kind))
        if found and (not step or (found <= ask.today if ask.back else found >= ask.today)):
            return None if step and is_long_ago(found, ask) else found
    return None


def is_long_ago(day: date, ask: Ask) -> bool:
    """Whether a day found by looking back is so far away that nobody means it who doesn't write the year."""
    return ask.back and ask.today - day > YEAR


def week(number: int, ask: Ask, year: int = 0) -> date | None:
    """Monday of an ISO week: of the year given, else of the week now or next (looking back: last) so numbered."""
    here = ask.today.isocalendar()[0]
    years = (year,) if year else [here + (-n if ask.back else n) for n in range(8)]
    for each in years:
        try:
            monday = date.fromisocalendar(each, number, 1)
        except ValueError:
            continue
        if year or (monday <= ask.today if ask.back else monday + timedelta(days=6) >= ask.today):
            return None if not year and is_long_ago(monday, ask) else monday
    return None

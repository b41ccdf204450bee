"""How far a goal has come, whether that is fast enough, and where it ends if it goes on like this."""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

LEEWAY = 0.1
EARLIEST = 0.1  # Before a tenth of the time nothing can be said of where it ends.
STRETCH = 2
NO_ACTUAL, TOO_EARLY, NOT_BEGUN = "nothing measured yet", "before a tenth of the time", "not begun yet"


# Metrics that are amounts, and those that are shares of one; the others are numbers.
MONEY = ("revenue", "margin", "profit", "won value", "open pipeline")
SHARES = ("retention", "net retention", "win rate", "share of wallet", "csat", "adherence", "on time")


class Share(float):
    """A share of one, which reads as a percentage."""


class Pace(namedtuple("Pace", "progress pace on_track projection reason")):
    """Progress towards the target and the share of the time that is over, both of one; a reason for what is None."""

    __slots__ = ()
    progress: float | None
    pace: float
    on_track: bool | None
    projection: float | None
    reason: str


def elapsed(start: date, due: date, today: date) -> float:
    """The share of a goal's days that is over, from 0 to 1; a goal of one day is over on that day.

    >>> from datetime import date
    >>> elapsed(date(2026, 1, 1), date(2026, 12, 31), date(2026, 7, 2)), elapsed(*[date(2026, 1, 1)] * 3)
    (0.5, 1.0)
    """
    days = (due - start).days
    if days <= 0:
        return 1.0 if today >= due else 0.0
    return min(max((today - start).days / days, 0.0), 1.0)


def progress(actual: float, start: float, target: float) -> float:
    """How much of the way is done, for goals that fall as for goals that rise; with no way to go, done or not.

    >>> progress(75, 50, 100), progress(15, 20, 10), progress(5, 5, 5), progress(4, 5, 5)
    (0.5, 0.5, 1.0, 0.0)
    """
    if target == start:
        return 1.0 if actual >= target else 0.0
    return (actual - start) / (target - start)


def pace(actual: float | None, start: float, target: float, over: float, reason: str = "") -> Pace:
    """Where a goal stands when so much of its time is over.

    On track is a progress of no less than the pace less a tenth. The projection goes on as it went from the start.

    >>> pace(60, 0, 100, 0.5)
    Pace(progress=0.6, pace=0.5, on_track=True, projection=120.0, reason='')
    >>> pace(30, 0, 100, 0.5)[2:4], pace(5, 0, 100, 0.05)[3:], pace(None, 0, 100, 0.5)[4]
    ((False, 60.0), (None, 'before a tenth of the time'), 'nothing measured yet')
    """
    if actual is None:
        return Pace(None, over, None, None, reason or NO_ACTUAL)
    done = progress(actual, start, target)
    if over < EARLIEST:
        return Pace(done, over, done >= over - LEEWAY, None, TOO_EARLY)
    return Pace(done, over, done >= over - LEEWAY, start + (actual - start) / over, "")


class Demand(namedtuple("Demand", "required trailing realistic")):
    """What a day must bring from now on, what a day brought in the last twelve months, and whether that can be."""

    __slots__ = ()
    required: float | None
    trailing: float | None
    realistic: bool | None


def demand(actual: float | None, start: float, target: float, days_left: int, trailing: float | None) -> Demand:
    """Whether a goal is realistic: not when it asks for more than twice the rate of the last twelve months.

    `trailing` is what a day of the last twelve months brought; without it nothing is said.

    >>> demand(600, 0, 1000, 40, 4.9), demand(600, 0, 1000, 40, 5.0).realistic, demand(600, 0, 1000, 40, None).realistic
    (Demand(required=10.0, trailing=4.9, realistic=False), True, None)
    >>> demand(1100, 0, 1000, 40, 1.0), demand(600, 0, 1000, 0, 1.0)
    (Demand(required=0.0, trailing=1.0, realistic=True), Demand(required=None, trailing=1.0, realistic=False))
    """
    if actual is None:
        return Demand(None, trailing, None)
    way = -1 if target < start else 1
    left = (target - actual) * way
    if left <= 0:
        return Demand(0.0, trailing, True)
    if days_left <= 0:
        return Demand(None, trailing, False)
    required = left / days_left
    realistic = None if trailing is None else required <= STRETCH * trailing * way
    return Demand(required * way, trailing, realistic)

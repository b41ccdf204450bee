"""How often a customer buys, and whether the next order is late by the customer's own rhythm."""

from __future__ import annotations

from kamcrm.metrics.median import counted
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LEAST = 4  # Fewer orders than these make no rhythm.
LATE = 1.5  # Medians that may pass since the last order.
NO_DATA, TOO_SHORT = "no data", "too short"


class Rhythm(namedtuple("Rhythm", "orders gap expected age late reason")):
    """Orders so far, the median of the days between them, the day the next is expected, as a count of days, and the
    days since the last. Without a rhythm nothing can be late, and `reason` says why there is none."""

    __slots__ = ()
    orders: int
    gap: float | None
    expected: int | None
    age: int | None
    late: bool | None
    reason: str


def rhythm(gaps: Mapping[int, int], last: int | None, today: int) -> Rhythm:
    """The rhythm of orders that lie so many days apart, each gap with how often it occurred, the last on a day.

    >>> rhythm({30: 3, 60: 1}, last=1000, today=1046)
    Rhythm(orders=5, gap=30, expected=1030, age=46, late=True, reason='')
    >>> rhythm({30: 3}, last=1000, today=1045).late
    False
    >>> rhythm({30: 2}, last=1000, today=1500)
    Rhythm(orders=3, gap=None, expected=None, age=500, late=None, reason='too short')
    """
    if last is None:
        return Rhythm(0, None, None, None, None, NO_DATA)
    orders, age = sum(gaps.values()) + 1, today - last
    middle = counted(gaps)
    if orders < LEAST or middle is None:
        return Rhythm(orders, None, None, age, None, TOO_SHORT)
    return Rhythm(orders, middle, last + round(middle), age, age > LATE * middle, "")


def repeat_rate(orders: Iterable[int]) -> float | None:
    """Of the accounts that bought, the share that bought again; None where nobody bought.

    >>> repeat_rate([3, 1, 2, 0]), repeat_rate([0])
    (0.6666666666666666, None)
    """
    bought = [count for count in orders if count >= 1]
    return sum(count >= 2 for count in bought) / len(bought) if bought else None

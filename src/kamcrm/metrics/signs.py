"""The signs that a customer may leave, each a rule of its own, told in a few words."""

from __future__ import annotations

from kamcrm.metrics.median import median
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

HEALTH, SILENCE, FALLING, LATE, CONTRACT, CASE = (
    "health drop", "silence", "falling revenue", "late order", "contract end", "severe case",
)  # fmt: skip
RULES = (CONTRACT, CASE, HEALTH, FALLING, LATE, SILENCE)
DROP = 15  # Points of health lost in a month that are no accident.
FALL = 0.2  # The share of a year's revenue whose loss is no accident.
WEEK = 7  # Days; who buys every other day is not late after four.
ORDERS = 4  # So many buying days make a rhythm.
QUIET_YEAR = 365  # Days without a purchase before a customer may be lost in fact.


class Sign(namedtuple("Sign", "rule words")):
    """A rule that an account meets, and the fact behind it."""

    __slots__ = ()
    rule: str
    words: str


def rhythm(days: Sequence[int]) -> float | None:
    """The median of the days between purchases; None before there are four.

    >>> rhythm([100, 130, 160, 200]), rhythm([100, 130, 160])
    (30, None)
    """
    if len(days) < ORDERS:
        return None
    return median([days[at] - days[at - 1] for at in range(1, len(days))])


def late_order(days: Sequence[int], today: int) -> Sign | None:
    """The last purchase lies more than 1.5 times the usual gap back, and more than a week.

    >>> late_order([0, 30, 60, 90], 136)
    Sign(rule='late order', words='last order 46 d ago, usually every 30 d')
    >>> late_order([0, 30, 60, 90], 135) is None
    True
    """
    usual = rhythm(days)
    age = today - days[-1] if days else 0
    if usual is None or age <= 1.5 * usual or age <= WEEK:
        return None
    return Sign(LATE, f"last order {age} d ago, usually every {round(usual)} d")


def silence(age: int, interval: int) -> Sign | None:
    """No contact for more than 1.5 times the interval.

    >>> silence(46, 30), silence(45, 30)
    (Sign(rule='silence', words='no contact 46 d, planned every 30 d'), None)
    """
    return Sign(SILENCE, f"no contact {age} d, planned every {interval} d") if 2 * age > 3 * interval else None


def falling(now: int | None, before: int | None) -> Sign | None:
    """A fifth or more of the revenue of the year before is gone.

    >>> falling(80, 100), falling(81, 100), falling(0, 0)
    (Sign(rule='falling revenue', words='revenue -20 %'), None, None)
    """
    if now is None or before is None or before <= 0 or now > before * (1 - FALL):
        return None
    return Sign(FALLING, f"revenue {round(100 * (now - before) / before):+d} %")


def health_drop(score: int | None, was: int | None) -> Sign | None:
    """Fifteen points or more lost in a month.

    >>> health_drop(60, 75), health_drop(61, 75), health_drop(None, 75)
    (Sign(rule='health drop', words='health 75 to 60'), None, None)
    """
    if score is None or was is None or was - score < DROP:
        return None
    return Sign(HEALTH, f"health {was} to {score}")


def severe_case(count: int) -> Sign | None:
    """A case of high severity is open.

    >>> severe_case(1), severe_case(0)
    (Sign(rule='severe case', words='1 severe case open'), None)
    """
    return Sign(CASE, f"{count} severe case{'s' if count > 1 else ''} open") if count else None


def lost_in_fact(days: Sequence[int], today: int) -> int | None:
    """The days since the last purchase, where it is more than a year and three usual gaps ago; None where it isn't.

    >>> lost_in_fact([0, 30, 60, 90], 460), lost_in_fact([0, 30, 60, 90], 455), lost_in_fact([0, 200, 400, 600], 1000)
    (370, None, None)
    """
    if not days:
        return None
    age = today - days[-1]
    gaps = [days[at] - days[at - 1] for at in range(1, len(days))]
    usual = median(gaps)
    return age if age > max(QUIET_YEAR, 3 * (usual or 0)) else None

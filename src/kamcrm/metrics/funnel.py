"""How the pipeline works: how often a sale is won, how long it takes, what it yields a day, and what is untidy."""

from __future__ import annotations

from kamcrm.metrics.median import median
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

QUIET_DAYS = 30
NOTHING_CLOSED, NOTHING_PRICED = "nothing was closed", "no closed opportunity has an amount"
MET, NO_GOAL = "met", "no goal of won value"


class Rate(namedtuple("Rate", "value reason")):
    """A figure, or the reason why there is none."""

    __slots__ = ()
    value: float | None
    reason: str


def win_rate(won: int, lost: int, reason: str = NOTHING_CLOSED) -> Rate:
    """What was won of what was closed, by count or by value.

    >>> win_rate(3, 1), win_rate(0, 0)
    (Rate(value=0.75, reason=''), Rate(value=None, reason='nothing was closed'))
    """
    return Rate(won / (won + lost), "") if won + lost > 0 else Rate(None, reason)


def cycle(spans: Iterable[int]) -> Rate:
    """The median number of days from the day an opportunity was made until it was closed.

    >>> cycle([10, 90, 40]).value, cycle([]).reason
    (40, 'nothing was closed')
    """
    found = median(spans)
    return Rate(found, "" if found is not None else NOTHING_CLOSED)


def velocity(open: int, rate: Rate, average: float | None, days: Rate) -> Rate:
    """What the pipeline yields a day: open count x win rate x average won amount / cycle; None if any of them is.

    >>> velocity(12, Rate(0.5, ""), 30000, Rate(60, "")).value
    3000.0
    >>> velocity(12, Rate(None, "nothing was closed"), 30000, Rate(60, "")).reason
    'nothing was closed'
    """
    if rate.value is None or days.value is None:
        return Rate(None, rate.reason or days.reason)
    if average is None:
        return Rate(None, NOTHING_PRICED if rate.value else "nothing was won")
    if days.value <= 0:
        return Rate(None, "closed on the day they were made")
    return Rate(open * rate.value * average / days.value, "")


def coverage(weighted: int, target: int, won: int) -> Rate:
    """The weighted open pipeline over what is still to be won for the goal.

    >>> coverage(600, 1000, 700).value, coverage(600, 1000, 1000)
    (2.0, Rate(value=None, reason='met'))
    """
    left = target - won
    return Rate(weighted / left, "") if left > 0 else Rate(None, MET)


class Habits(namedtuple("Habits", "close_on next_due staged_on limit touched")):
    """What is known of an open opportunity's upkeep; days as dates, None where there is none.

    `limit` is the days that its stage allows, `touched` the last contact with the account.
    """

    __slots__ = ()
    close_on: date | None
    next_due: date | None
    staged_on: date
    limit: int | None
    touched: date | None


def untidy(habits: Habits, today: date) -> list[str]:
    """What is wrong with an open opportunity: slipped, no next follow-up, too long in its stage, no contact.

    >>> from datetime import date
    >>> untidy(Habits(date(2026, 11, 1), None, date(2026, 10, 1), 30, date(2026, 11, 20)), date(2026, 11, 23))
    ['slipped', 'no next follow-up', '53 days in its stage (30)']
    """
    found = []
    if habits.close_on and habits.close_on < today:
        found.append("slipped")
    if habits.next_due is None:
        found.append("no next follow-up")
    here = (today - habits.staged_on).days
    if habits.limit is not None and here > habits.limit:
        found.append(f"{here} days in its stage ({habits.limit})")
    if habits.touched is None:
        found.append("never in contact")
    elif (today - habits.touched).days > QUIET_DAYS:
        found.append(f"no contact in {(today - habits.touched).days} days")
    return found

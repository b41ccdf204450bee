"""How much of a time the accounts were kept in touch with as often as planned, and how widely.

Days are counts (date.toordinal). A window runs from `first` until, but not on, `until`. Days away count neither as kept
nor as missed.
"""

from __future__ import annotations

from kamcrm.metrics.cadence import days_away, due
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamcrm.metrics.cadence import Away

SINGLE = 0.7  # The share of touches with one person from which on everything hangs on him or her.


class Adherence(namedtuple("Adherence", "kept days share")):
    """The days in time, the days that count, and their share; None where no day counts."""

    __slots__ = ()
    kept: int
    days: int
    share: float | None


class Breadth(namedtuple("Breadth", "people touches top dependency single")):
    """With how many people one was in touch, how often, with whom most and with what share of it.

    `single` says that nearly everything hangs on that one person.
    """

    __slots__ = ()
    people: int
    touches: int
    top: int | None
    dependency: float | None
    single: bool


def adherence(
    silences: Sequence[tuple[int, int]], start: int, first: int, until: int, interval: int, away: Away = ()
) -> Adherence:
    """The days whose age is within the interval, of all days from the account's start on.

    `silences` are stretches without contact, each from the touch (or the start) before it until, but not on, the next.

    >>> adherence([(0, 20), (20, 100)], start=0, first=0, until=100, interval=30)
    Adherence(kept=51, days=100, share=0.51)
    >>> adherence([(0, 20), (20, 100)], start=0, first=0, until=100, interval=30, away=[(30, 39)])
    Adherence(kept=51, days=90, share=0.5666666666666667)
    >>> adherence([], start=100, first=0, until=100, interval=30).share is None
    True
    """
    begins = max(start, first)
    days = _days(begins, until, away)
    missed = 0
    for since, end in silences:
        late = due(since, interval, away) + 1  # The first day that is too late.
        missed += _days(max(late, begins), min(end, until), away)
    return Adherence(days - missed, days, (days - missed) / days if days else None)


def _days(first: int, until: int, away: Away) -> int:
    """The days from one on until, but not on, another that were not spent away."""
    if until <= first:
        return 0
    return until - first - (days_away(first - 1, until - 1, away) if away else 0)


def shared(one: Sequence[tuple[int, int]], other: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The silences of an account with its unit: what is silence in both.

    >>> shared([(0, 50), (60, 100)], [(20, 80)])
    [(20, 50), (60, 80)]
    """
    found = []
    for first, end in one:
        for start, stop in other:
            low, high = max(first, start), min(end, stop)
            if low < high:
                found.append((low, high))
    return found


def breadth(touches: Sequence[tuple[int, int]]) -> Breadth:
    """How widely an account is known: each pair is a person and how often he or she was in touch.

    >>> breadth([(7, 3), (8, 1)])
    Breadth(people=2, touches=4, top=7, dependency=0.75, single=True)
    >>> breadth([]).dependency is None
    True
    """
    whole = sum(count for _, count in touches)
    if not whole:
        return Breadth(0, 0, None, None, False)
    top, most = min(touches, key=lambda pair: (-pair[1], pair[0]))
    return Breadth(len(touches), whole, top, most / whole, most / whole > SINGLE)


def share(part: int, whole: int) -> float | None:
    """A ratio of sums; None of nothing.

    >>> share(3, 4), share(0, 0)
    (0.75, None)
    """
    return part / whole if whole else None

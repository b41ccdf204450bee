"""Recency, frequency, monetary: how lately, how often and for how much a customer bought, each scored 1 to 5.

Quantiles of a handful of large customers say nothing, so that fewer than 25 are scored by fixed thresholds.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ENOUGH = 25  # So many accounts that bought make quantiles.
DAYS = ((30, 5), (90, 4), (180, 3), (365, 2))
TIMES = ((12, 5), (6, 4), (3, 3), (1, 2))
CLASSES = {"A": 5, "B": 3, "C": 2}
LAPSED = "lapsed"


class Bought(namedtuple("Bought", "days invoices amount")):
    """Days since the last invoice, how many there were in the window, and what they come to."""

    __slots__ = ()
    days: int
    invoices: int
    amount: int


class Scores(namedtuple("Scores", "recency frequency monetary segment")):
    """The three scores, 1 to 5, and the name that goes with them."""

    __slots__ = ()
    recency: int
    frequency: int
    monetary: int
    segment: str


GONE = Scores(1, 1, 1, LAPSED)


def quantile(worse: int, counted: int) -> int:
    """The score of a value that so many of all counted are strictly worse than: those that are equal share it.

    >>> [quantile(worse, 10) for worse in (0, 1, 2, 9, 10)]
    [1, 1, 2, 5, 5]
    """
    return min(1 + 5 * worse // counted, 5)


def recency(days: int) -> int:
    """The score of so many days since the last invoice.

    >>> [recency(days) for days in (0, 30, 31, 90, 180, 365, 366)]
    [5, 5, 4, 4, 3, 2, 1]
    """
    return next((score for most, score in DAYS if days <= most), 1)


def frequency(invoices: int) -> int:
    """The score of so many invoices in twelve months.

    >>> [frequency(count) for count in (12, 11, 6, 3, 2, 1, 0)]
    [5, 4, 4, 3, 2, 2, 1]
    """
    return next((score for least, score in TIMES if invoices >= least), 1)


def segment(scores: Sequence[int], invoices: int) -> str:
    """The name of the scores; someone new bought lately, and once.

    >>> segment((5, 4, 4), 8), segment((1, 5, 5), 9), segment((2, 3, 3), 4)
    ('champion', 'loyal', 'at risk')
    >>> segment((5, 2, 2), 1), segment((2, 2, 2), 2), segment((3, 3, 1), 4)
    ('new', 'hibernating', 'regular')
    """
    r, f, m = scores
    if f >= 4:
        return "champion" if r >= 4 and m >= 4 else "loyal"
    if r <= 2 and f >= 3 and m >= 3:
        return "at risk"
    if r >= 4 and (f == 1 or invoices == 1):
        return "new"
    return "hibernating" if r <= 2 and f <= 2 else "regular"


def scored(bought: Mapping[int, Bought], classes: Mapping[int, str | None]) -> dict[int, Scores]:
    """The scores of all that bought in the window, by account; `classes` are their ABC classes by amount.

    >>> scored({1: Bought(10, 12, 900), 2: Bought(200, 1, 100)}, {1: "A", 2: "C"})[1]
    Scores(recency=5, frequency=5, monetary=5, segment='champion')
    """
    every = [sorted(values) for values in zip(*bought.values(), strict=True)]
    count, found = len(bought), {}
    for id, one in bought.items():
        if count < ENOUGH:
            three = (recency(one.days), frequency(one.invoices), CLASSES.get(classes.get(id) or "", 1))
        else:
            later = count - bisect_right(every[0], one.days)
            fewer, less = bisect_left(every[1], one.invoices), bisect_left(every[2], one.amount)
            three = (quantile(later, count), quantile(fewer, count), quantile(less, count))
        found[id] = Scores(*three, segment(three, one.invoices))
    return found

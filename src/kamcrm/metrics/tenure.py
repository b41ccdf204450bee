"""How a relationship pays as it grows older: by year of the relationship, whole years only."""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

YEAR_DAYS, IN_YEARS = 1461, 4  # Four years have 1461 days.


class Stayed(namedtuple("Stayed", "kept counted rate")):
    """Of `counted` accounts that bought in a year and have had a whole next one, those that bought in that too."""

    __slots__ = ()
    kept: int
    counted: int
    rate: float | None


def year_of(day: int, first: int) -> int:
    """Which year of a relationship a day lies in, counted from 0.

    >>> year_of(100, 100), year_of(100 + 365, 100), year_of(100 + 366, 100), year_of(100 + 1461, 100)
    (0, 0, 1, 4)
    """
    return (day - first) * IN_YEARS // YEAR_DAYS


def whole_years(first: int, until: int) -> int:
    """How many years of a relationship have ended before a day.

    >>> whole_years(100, 100 + 365), whole_years(100, 100 + 366), whole_years(100, 100 + 731)
    (0, 1, 2)
    """
    return year_of(until, first)


def stayed(bought: Iterable[tuple[Collection[int], int]], year: int) -> Stayed:
    """How many that bought in a year bought in the next: accounts as the years in which they bought, and how many
    years of theirs have ended.

    >>> stayed([({0, 1}, 2), ({0}, 2), ({0}, 1), ({1}, 2)], 0)
    Stayed(kept=1, counted=2, rate=0.5)
    >>> stayed([], 0).rate is None
    True
    """
    kept = counted = 0
    for years, ended in bought:
        if year in years and ended >= year + 2:
            counted += 1
            kept += year + 1 in years
    return Stayed(kept, counted, kept / counted if counted else None)

"""Price beside service: what is given away in discounts, what is left as margin, and how satisfied customers are."""

from __future__ import annotations

from datetime import date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

SCALES = {"nps": (0, 10), "csat": (1, 5), "sentiment": (-2, 2)}


def halves(today: date, count: int) -> list[date]:
    """The first days of so many half-years, that of today first.

    >>> [day.isoformat() for day in halves(date(2026, 11, 23), 3)]
    ['2026-07-01', '2026-01-01', '2025-07-01']
    """
    year, second = today.year, today.month > 6
    found = []
    for _ in range(count):
        found.append(date(year, 7 if second else 1, 1))
        year, second = (year, False) if second else (year - 1, True)
    return found


def discount(given: int, listed: int) -> float | None:
    """What was given away of the list value; None without a list value.

    >>> discount(50, 1000), discount(0, 0)
    (0.05, None)
    """
    return given / listed if listed > 0 else None


def satisfaction(answers: Iterable[tuple[str, int, int]]) -> float | None:
    """The mean of answers, given as (kind, sum of scores, how many), each on its scale put to 0 to 100.

    >>> satisfaction([("nps", 18, 2), ("csat", 5, 1)]), satisfaction([("sentiment", 0, 1)]), satisfaction([])
    (93.33333333333333, 50.0, None)
    """
    points, counted = 0.0, 0
    for kind, scores, count in answers:
        low, high = SCALES[kind]
        points += (scores - low * count) * 100 / (high - low)
        counted += count
    return points / counted if counted else None

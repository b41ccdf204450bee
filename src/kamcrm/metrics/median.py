"""The middle of some numbers: of a few large customers it says more than an average, which the largest one makes."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def median(values: Iterable[float | None]) -> float | None:
    """The middle value, or what lies between the two middle ones; what is not known is left out, None if all is.

    >>> median([9, 1, 5]), median([1, 2]), median([None, 4]), median([])
    (5, 1.5, 4, None)
    """
    known = sorted(value for value in values if value is not None)
    return _between(known[(len(known) - 1) // 2], known[len(known) // 2]) if known else None


def counted(counts: Mapping[int, int]) -> float | None:
    """The middle of values of which each is there so many times.

    >>> counted({30: 3, 60: 1, 90: 1}), counted({10: 1, 20: 1}), counted({})
    (30, 15, None)
    """
    total = sum(counts.values())
    if not total:
        return None
    return _between(_at(counts, (total - 1) // 2), _at(counts, total // 2))


def _at(counts: Mapping[int, int], place: int) -> int:
    """The value at a place, from 0 on, when all stand in order."""
    for value in sorted(counts):
        place -= counts[value]
        if place < 0:
            break
    return value


def _between(low: float, high: float) -> float:
    middle = (low + high) / 2
    return low if low == high else int(middle) if middle == int(middle) else middle

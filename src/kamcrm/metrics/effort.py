"""What effort gives back: margin per hour, shares of effort beside shares of margin, and what winning costs."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

LOW, HIGH = 0.5, 2.0  # Shares of effort to margin outside of which effort is out of balance.
LEAST = 3  # Fewer accounts than these make no ratio.


def per_hour(margin: int | None, minutes: int) -> int | None:
    """Margin per hour; None where no hour was spent or no margin is known.

    >>> per_hour(90_000, 90), per_hour(90_000, 0), per_hour(None, 90), per_hour(-500, 60)
    (60000, None, None, -500)
    """
    return round(margin * 60 / minutes) if margin is not None and minutes > 0 else None


def balance(effort: float | None, margin: float | None) -> float | None:
    """A share of the effort over the share of the margin; None where there is no share of a margin.

    >>> balance(0.3, 0.6), balance(0.1, 0), balance(0.1, -0.2), balance(None, 0.5)
    (0.5, None, None, None)
    """
    return effort / margin if effort is not None and margin is not None and margin > 0 else None


def flag(ratio: float | None) -> str:
    """What a balance calls for.

    >>> flag(0.4), flag(0.5), flag(2.0), flag(2.5), flag(None)
    ('little effort', '', '', 'much effort', '')
    """
    if ratio is None or LOW <= ratio <= HIGH:
        return ""
    return "little effort" if ratio < LOW else "much effort"


def acquisition_ratio(spent: int, won: int, serving: int, kept: int) -> float | None:
    """What winning an account costs over what keeping one does; None below three of either, or where keeping is free.

    >>> acquisition_ratio(600, 3, 200, 5), acquisition_ratio(600, 2, 200, 5), acquisition_ratio(600, 3, 0, 5)
    (5.0, None, None)
    """
    if won < LEAST or kept < LEAST or serving <= 0:
        return None
    return (spent / won) / (serving / kept)


def share(part: int | None, of: int) -> float | None:
    """A part of a whole that is above 0.

    >>> share(25, 100), share(-25, 100), share(25, 0), share(None, 100)
    (0.25, -0.25, None, None)
    """
    return part / of if part is not None and of > 0 else None


def total(parts: Iterable[int | None]) -> int | None:
    """What the known parts come to; None where none is known.

    >>> total([1, None, 2]), total([None])
    (3, None)
    """
    known = [part for part in parts if part is not None]
    return sum(known) if known else None

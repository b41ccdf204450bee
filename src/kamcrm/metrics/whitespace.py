"""Whitespace: what an account doesn't buy of what we sell, and what that might be worth."""

from __future__ import annotations

from kamcrm.metrics.median import median

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

OWNED, OPEN, LOST, LAPSED, NOT_APPLICABLE, WHITE = STATUSES = (
    "owned", "open", "lost", "lapsed", "not applicable", "white",
)  # fmt: skip
FEWEST_OWNERS = 3


def status(revenue: int, before: bool, open: bool, lost: bool, told: str | None = None) -> str:
    """Where an account stands with a product: the first that holds of owned, open, lost, lapsed, not applicable, white.

    `revenue` is that of twelve months, `before` whether it bought earlier, `lost` whether an offer was lost in the last
    24 months; `told` is what the user knows better, one more thing that holds.

    >>> status(100, True, True, False), status(0, True, False, False), status(-5, False, False, False)
    ('owned', 'lapsed', 'white')
    >>> status(0, False, False, False, "not applicable"), status(100, False, False, False, "not applicable")
    ('not applicable', 'owned')
    """
    holds = {OWNED: revenue > 0, OPEN: open, LOST: lost, LAPSED: before}
    return next((one for one in STATUSES if holds.get(one) or one == told), WHITE)


def potential(told: int | None, peers: Sequence[int]) -> tuple[int | None, str]:
    """What a product may be worth in a year, and why: as the user said, else the median of the segment's owners.

    >>> potential(None, [100, 300, 200]), potential(50, [100, 300, 200]), potential(None, [100, 300])
    ((200, 'median of 3 owners'), (50, 'set'), (None, 'fewer than 3 owners in the segment'))
    """
    if told is not None:
        return told, "set"
    if len(peers) < FEWEST_OWNERS:
        return None, f"fewer than {FEWEST_OWNERS} owners in the segment"
    middle = median(peers)
    return round(middle or 0), f"median of {len(peers)} owners"


def gap(revenue: int, years: Iterable[int]) -> int:
    """What an owned product falls short of the account's own best earlier year.

    >>> gap(80, [100, 60]), gap(120, [100]), gap(80, [])
    (20, 0, 0)
    """
    return max(0, max(years, default=0) - revenue)


def penetration(statuses: Iterable[str]) -> float | None:
    """The owned share of the cells that are applicable; None without any.

    >>> penetration(["owned", "white", "not applicable"]), penetration(["not applicable"]) is None
    (0.5, True)
    """
    known = [one for one in statuses if one != NOT_APPLICABLE]
    return known.count(OWNED) / len(known) if known else None

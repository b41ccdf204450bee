"""The portfolio matrix: how attractive each account is, and how strong we are there.

After R. Fiocca (Industrial Marketing Management, 1982) and M. McDonald and D. Woodburn's Key Account Management.
"""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

CUT = 5
NEAR = 0.5  # A place so near to a cut may flip with a single score.
UNSCORED, TOO_FEW = "no criterion has a weight", "fewer than half of the weights scored"
# What each quadrant is called, and how one treats the accounts in it; attractive first, then strong.
QUADRANTS = {
    (True, True): ("Strategic", "invest, joint plan"),
    (True, False): ("Star", "invest time"),
    (False, True): ("Status", "maintain"),
    (False, False): ("Streamline", "low-cost service"),
}


class Axis(namedtuple("Axis", "value scored reason")):
    """A place on an axis, 0 to 10, and the share of the weights that it rests on; None below half of them."""

    __slots__ = ()
    value: float | None
    scored: float
    reason: str


def axis(scores: Iterable[tuple[int, float | None]]) -> Axis:
    """The weighted mean of the scores there are; each criterion is (weight, score from 0 to 10 or None).

    >>> axis([(30, 8), (20, 3), (10, None)])
    Axis(value=6.0, scored=0.8333333333333334, reason='')
    >>> axis([(30, None), (20, 3)]).reason, axis([]).reason
    ('fewer than half of the weights scored', 'no criterion has a weight')
    """
    known = total = 0
    summed = 0.0
    for weight, score in scores:
        total += weight
        if score is not None:
            known += weight
            summed += weight * score
    if not total:
        return Axis(None, 0.0, UNSCORED)
    share = known / total
    return Axis(summed / known, share, "") if known and share >= 0.5 else Axis(None, share, TOO_FEW)


def quadrant(attractiveness: float | None, strength: float | None, cut: float = CUT) -> str:
    """The quadrant of a place; a place on the cut is above it. Nothing for an account that has no place.

    >>> quadrant(7, 6), quadrant(7, 3), quadrant(5, 5), quadrant(2, 8), quadrant(2, 1), quadrant(None, 6)
    ('Strategic', 'Star', 'Strategic', 'Status', 'Streamline', '')
    """
    if attractiveness is None or strength is None:
        return ""
    return QUADRANTS[attractiveness >= cut, strength >= cut][0]


def near(attractiveness: float | None, strength: float | None, cut: float = CUT) -> bool:
    """Whether a place lies so near to a cut that one score may move it across.

    >>> near(5.4, 9), near(8, 9), near(None, 5)
    (True, False, False)
    """
    if attractiveness is None or strength is None:
        return False
    return min(abs(attractiveness - cut), abs(strength - cut)) < NEAR


def within(value: float | None, least: float, most: float) -> float | None:
    """A figure as a score: 0 at `least` or below, 10 at `most` or above, even between them.

    >>> within(0.3, 0, 0.6), within(-1, 0, 1), within(None, 0, 1)
    (5.0, 0.0, None)
    """
    if value is None or most <= least:
        return None
    return 10 * min(max((value - least) / (most - least), 0.0), 1.0)

"""How satisfied customers say they are, and how sure one can be of it."""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

FEW = 5  # Fewer answers than this are shown as they are.
NO_ANSWER, TOO_FEW = "no answer", "too few answers"
SURE = 1.96  # Standard errors to each side that hold the truth 95 times in a hundred.


class Nps(namedtuple("Nps", "value margin answers promoters passives detractors reason")):
    """Promoters less detractors in per cent, with the margin to each side; None with a reason below five answers."""

    __slots__ = ()
    value: float | None
    margin: float | None
    answers: int
    promoters: int
    passives: int
    detractors: int
    reason: str


def nps(scores: Sequence[int]) -> Nps:
    """100 × (promoters, 9 and 10, − detractors, 0 to 6) ÷ n; the margin is 1.96 standard errors of it.

    >>> found = nps([10] * 6 + [7] * 2 + [3] * 2)
    >>> found.value, round(found.margin)
    (40.0, 50)
    >>> nps([10, 3]).value, nps([10, 3]).reason, nps([]).reason
    (None, 'too few answers', 'no answer')
    """
    count = len(scores)
    promoters, detractors = sum(score >= 9 for score in scores), sum(score <= 6 for score in scores)
    parts = (count, promoters, count - promoters - detractors, detractors)
    if count < FEW:
        return Nps(None, None, *parts, TOO_FEW if count else NO_ANSWER)
    for_us, against = promoters / count, detractors / count
    error = ((for_us + against - (for_us - against) ** 2) / count) ** 0.5
    return Nps(100 * (promoters - detractors) / count, 100 * SURE * error, *parts, "")


def csat(scores: Sequence[int]) -> float | None:
    """The share of answers that are 4 or 5, of 1 to 5; None of none.

    >>> csat([5, 4, 3, 1]), csat([])
    (0.5, None)
    """
    return sum(score >= 4 for score in scores) / len(scores) if scores else None

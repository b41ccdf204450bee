"""What to do first: kind, lateness, tier and the money at stake, added up so that anyone can check the sum."""

from __future__ import annotations

from kamcrm.records import namedtuple

NOTICE_DAYS = 90  # Taken for a contract that names no notice.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

THIRDS = ("", "bottom third", "middle third", "top third")
# The coefficients as they are until the settings say otherwise; kinds of item first.
WEIGHTS = {
    "contract": 4, "meeting": 3, "followup": 2, "reconnect": 1, "late": 6, "A": 3, "B": 2, "C": 1,
    "top": 3, "middle": 2, "bottom": 1,
}  # fmt: skip
# What each kind of item counts as.
COUNTS_AS = {
    "contract": "contract",
    "promise": "meeting",
    "meeting": "meeting",
    "held?": "meeting",
    "follow-up": "followup",
    "dropped": "followup",
    "opportunity": "reconnect",
    "reconnect": "reconnect",
}


class Urgency(namedtuple("Urgency", "total parts")):
    """The sum, and its parts as (what, points, why)."""

    __slots__ = ()
    total: float
    parts: tuple[tuple[str, float, str], ...]


def lateness(days: int, weights: Mapping[str, int] = WEIGHTS) -> float:
    """A point a week, six at most.

    >>> round(lateness(10), 2), lateness(365), lateness(-3)
    (1.43, 6.0, 0.0)
    """
    return min(max(days, 0) / 7, float(weights["late"]))


def silence(over: int, interval: int, weights: Mapping[str, int] = WEIGHTS) -> float:
    """For a cadence: the share of the interval that it is over, times six, six at most.

    >>> silence(60, 120), silence(200, 30)
    (3.0, 6.0)
    """
    return min(max(over, 0) / interval * weights["late"], float(weights["late"]))


def total(kind: str, late: float, tier: str | None, third: int, weights: Mapping[str, int] = WEIGHTS) -> float:
    """The urgency of an item: its kind, its lateness in points, the tier, and the portfolio third by revenue.

    The third is 3 for the top, 1 for the bottom, 0 where the revenue is unknown. An A account's follow-up ten days
    late, top third; then a C account 60 days past a cadence of 120, revenue unknown:

    >>> round(total("follow-up", lateness(10), "A", 3), 1), total("reconnect", silence(60, 120), "C", 0)
    (9.4, 5.0)
    """
    return weights[COUNTS_AS[kind]] + late + standing(tier, third, weights)


def standing(tier: str | None, third: int, weights: Mapping[str, int] = WEIGHTS) -> int:
    """What an account adds to each of its items: its tier and the money at stake.

    >>> standing("A", 3), standing(None, 0)
    (6, 0)
    """
    return (weights[tier] if tier else 0) + _stake(third, weights)


def explained(
    kind: str, late: float, why_late: str, tier: str | None, third: int, weights: Mapping[str, int] = WEIGHTS
) -> Urgency:
    """The same sum with its parts.

    >>> for part in explained("follow-up", lateness(10), "10 days late", "A", 3).parts: print(part)
    ('kind', 2, 'follow-up')
    ('lateness', 1.4285714285714286, '10 days late')
    ('tier', 3, 'A')
    ('money at stake', 3, 'top third of the portfolio by revenue')
    """
    stake = f"{THIRDS[third]} of the portfolio by revenue" if third else "revenue of the last 12 months unknown"
    parts = (
        ("kind", weights[COUNTS_AS[kind]], kind),
        ("lateness", late, why_late),
        ("tier", weights[tier] if tier else 0, tier or "no tier"),
        ("money at stake", _stake(third, weights), stake),
    )
    return Urgency(total(kind, late, tier, third, weights), parts)


def _stake(third: int, weights: Mapping[str, int]) -> int:
    return (0, weights["bottom"], weights["middle"], weights["top"])[third]


def thirds(revenues: Mapping[int, int]) -> dict[int, int]:
    """The portfolio third of each account with a known revenue: 3 the top, 2, 1 the bottom; ties go by id.

    >>> thirds({7: 100, 8: 900, 9: 500, 10: 0})
    {8: 3, 9: 3, 7: 2, 10: 1}
    """
    ranked = sorted(revenues, key=lambda id: (-revenues[id], id))
    return {id: 3 - at * 3 // len(ranked) for at, id in enumerate(ranked)}

"""How much of what is earned hangs on how few accounts, and which few those are.

Accounts that earn nothing or less have no share; the measures are of those that do.
"""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

NOTHING = "nothing earned"
# Competition authorities' bands for markets (US, 2023 and 2010): for a portfolio they are no more than a comparison.
BANDS_2023 = (1000, 1800)
BANDS_2010 = (1500, 2500)
WORDS = ("spread", "moderate", "high")
A, B = 80, 95  # Per cent of the total before an account, below which it is A, and B.


class Concentration(namedtuple("Concentration", "counted total cr1 cr5 cr10 hhi effective reason")):
    """The shares of the largest one, five and ten, the Herfindahl-Hirschman index and as how many equal accounts
    these are; None and a reason where nothing is earned."""

    __slots__ = ()
    counted: int
    total: int
    cr1: float | None
    cr5: float | None
    cr10: float | None
    hhi: float | None
    effective: float | None
    reason: str


def concentration(amounts: Sequence[int]) -> Concentration:
    """The measures over the amounts above 0.

    >>> found = concentration([30, 30, 20, 20])
    >>> found.cr1, found.cr5, round(found.hhi), round(found.effective, 2)
    (0.3, 1.0, 2600, 3.85)
    >>> concentration([0, -5])
    Concentration(counted=0, total=0, cr1=None, cr5=None, cr10=None, hhi=None, effective=None, reason='nothing earned')
    """
    known = sorted((amount for amount in amounts if amount > 0), reverse=True)
    total = sum(known)
    if not total:
        return Concentration(0, 0, None, None, None, None, None, NOTHING)
    # Squared before divided: whole numbers add up exactly in any order.
    hhi = 10_000 * sum(amount * amount for amount in known) / (total * total)
    one, five, ten = (sum(known[:most]) / total for most in (1, 5, 10))
    return Concentration(len(known), total, one, five, ten, hhi, 10_000 / hhi, "")


def band(hhi: float | None, bands: tuple[int, int] = BANDS_2023) -> str | None:
    """The word for an index.

    >>> band(999), band(1000), band(1801), band(1801, BANDS_2010), band(None)
    ('spread', 'moderate', 'high', 'moderate', None)
    """
    if hhi is None:
        return None
    return WORDS[(hhi >= bands[0]) + (hhi > bands[1])]


def classes(amounts: Sequence[int]) -> list[str | None]:
    """The class of each amount, the largest first: A until 80 per cent are reached, B until 95, then C.

    The share before an account decides, so that the one that crosses a line stays above it. Without any amount above 0
    there are no classes.

    >>> classes([50, 30, 15, 5, -10]), classes([100]), classes([0])
    (['A', 'A', 'B', 'C', 'C'], ['A'], [None])
    """
    total = sum(amount for amount in amounts if amount > 0)
    found: list[str | None] = []
    before = 0
    for amount in amounts:
        reached = before * 100
        found.append(None if not total else "A" if reached < A * total else "B" if reached < B * total else "C")
        before += max(amount, 0)
    return found


def pareto(amounts: Sequence[int], percent: int = 80) -> int | None:
    """How many of the amounts, the largest first, make up so many per cent of what is above 0.

    >>> pareto([50, 30, 15, 5]), pareto([-1])
    (2, None)
    """
    total = sum(amount for amount in amounts if amount > 0)
    so_far = 0
    for count, amount in enumerate(amounts, 1):
        so_far += max(amount, 0)
        if total and so_far * 100 >= percent * total:
            return count
    return None

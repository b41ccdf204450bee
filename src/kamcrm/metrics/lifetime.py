"""What a customer will still be worth: the yearly margin for as long as the customer stays, discounted.

Rates are fractions of one; amounts are minor units of one currency.
"""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SHORTEST, YEAR = 90, 365  # Days of history below which no yearly margin is known, and below which it is projected.
YEARS = 5  # How far one looks where a sum without end would have none.
ENOUGH = 10  # Account-years that a retention rate is observed over.


class Yearly(namedtuple("Yearly", "margin reason")):
    """A year's margin; `reason` is empty, `annualised` or, where there is no margin, why."""

    __slots__ = ()
    margin: int | None
    reason: str


class Kept(namedtuple("Kept", "rate source")):
    """How likely a customer stays another year, and what says so."""

    __slots__ = ()
    rate: float
    source: str


def yearly(profit: int | None, days: int) -> Yearly:
    """The margin of a year, out of the profit of the last twelve months and the days since the first sale.

    >>> yearly(1000, 800), yearly(1000, 182), yearly(1000, 89)[1]
    (Yearly(margin=1000, reason=''), Yearly(margin=2005, reason='annualised'), 'too short')
    """
    if profit is None:
        return Yearly(None, "no data")
    if days < SHORTEST:
        return Yearly(None, "too short")
    return Yearly(profit, "") if days >= YEAR else Yearly(round(profit * YEAR / days), "annualised")


def retention(
    margin: float, keep: float, discount: float, growth: float = 0.0, years: int = 0, *, now: bool = False
) -> float | None:
    """The retention model: the first margin a year from now, or `now`; over so many years, or without end for 0.

    Without end there is no sum unless keep × (1 + growth) < 1 + discount: None.

    >>> [round(found, 2) for found in (retention(100, 0.8, 0.1), retention(100, 0.8, 0.1, now=True))]
    [266.67, 366.67]
    >>> round(retention(100, 0.8, 0.1, years=5), 2), round(retention(100, 0.8, 0.1, 0.05), 2)
    (212.41, 307.69)
    >>> retention(100, 1, 0) is None, retention(100, 1, 0, years=5), round(retention(-100, 0.8, 0.1), 2)
    (True, 500.0, -266.67)
    """
    first = margin if now else 0.0
    if years:
        return first + sum(
            margin * (1 + growth) ** (year - 1) * (keep / (1 + discount)) ** year for year in range(1, years + 1)
        )
    left = 1 + discount - keep * (1 + growth)
    return first + margin * keep / left if left > 1e-12 else None


def lifetime(margin: float, keep: float, discount: float, growth: float = 0.0, years: int = 0) -> float:
    """The retention model, over five years where a sum without end has none.

    >>> lifetime(100, 1, 0), round(lifetime(100, 0.8, 0.1), 2)
    (500.0, 266.67)
    """
    found = retention(margin, keep, discount, growth, years)
    if found is None:
        found = retention(margin, keep, discount, growth, YEARS)
    return found or 0.0


def contractual(margin: float, left: float, discount: float) -> float:
    """A year's margin for the years left of a contract, each at its end and the rest at the contract's, discounted.

    >>> round(contractual(110, 1, 0.1), 2), round(contractual(100, 2.5, 0), 2), contractual(100, 0, 0.1)
    (100.0, 250.0, 0.0)
    """
    whole = int(left)
    found = sum(margin / (1 + discount) ** year for year in range(1, whole + 1))
    return found + margin * (left - whole) / (1 + discount) ** left


def kept(own: int | None, observed: Sequence[tuple[str, int, int]], usual: int) -> Kept:
    """How likely a customer stays: the contract's renewal probability in per cent, else the first that is observed
    over ten account-years, given as (of what, kept, account-years), else the usual one in per cent. Never the account's
    own history, which says of every customer that is still there that all stay.

    >>> kept(90, [], 80), kept(None, [("tier A", 9, 12), ("portfolio", 30, 40)], 80)
    (Kept(rate=0.9, source='contract'), Kept(rate=0.75, source='tier A'))
    >>> kept(None, [("tier A", 3, 3)], 80)
    Kept(rate=0.8, source='setting')
    """
    if own is not None:
        return Kept(own / 100, "contract")
    for name, stayed, counted in observed:
        if counted >= ENOUGH:
            return Kept(stayed / counted, name)
    return Kept(usual / 100, "setting")

"""What the open pipeline comes to: weighted by its probability, and by the month that it is expected to close in."""

from __future__ import annotations

from kamcrm.money import Money
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from typing import Any

OVERDUE, UNDATED = "overdue", "undated"


class Stretch(namedtuple("Stretch", "month currency count amount weighted commit best_case pipeline omitted unpriced")):
    """What closes in a month, in one currency: the amount, weighted, and by forecast category.

    `count` includes the `unpriced`, which have no amount and so are in none of the sums; `omitted` is in no category.
    """

    __slots__ = ()
    month: str
    currency: str
    count: int
    amount: Money
    weighted: Money
    commit: Money
    best_case: Money
    pipeline: Money
    omitted: Money
    unpriced: int


def expected(minor: int, probability: int) -> int:
    """An amount times its probability in per cent, to the nearest minor unit.

    >>> expected(1_840_000_00, 10)
    18400000
    """
    return (minor * probability + 50) // 100


def weighted(deals: Iterable[Any]) -> list[Money]:
    """What opportunities come to by their probability, each currency by itself; one without an amount adds nothing."""
    found: dict[str, int] = {}
    for deal in deals:
        if deal.amount is not None:
            code = deal.amount.currency
            found[code] = found.get(code, 0) + expected(deal.amount.minor, deal.probability)
    return [Money(minor, code) for code, minor in sorted(found.items())]


def forecast(deals: Iterable[Any], today: date) -> list[Stretch]:
    """The open opportunities by the month they close in; first what is past its day, last what has none.

    Each needs an amount or None, its currency, probability, close_on and forecast_category.
    """
    groups: dict[tuple[int, str, str], list[Any]] = {}
    for deal in deals:
        groups.setdefault((*_month(deal.close_on, today), deal.currency), []).append(deal)
    return [_stretch(month, code, groups[rank, month, code]) for rank, month, code in sorted(groups)]


def _month(day: date | None, today: date) -> tuple[int, str]:
    if day is None:
        return 2, UNDATED
    return (0, OVERDUE) if day < today else (1, day.isoformat()[:7])


def _stretch(month: str, code: str, deals: Sequence[Any]) -> Stretch:
    priced = [deal for deal in deals if deal.amount is not None]
    sums = dict.fromkeys(("commit", "best case", "pipeline", "omitted"), 0)
    for deal in priced:
        sums[_category(deal)] += deal.amount.minor
    return Stretch(
        month=month,
        currency=code,
        count=len(deals),
        amount=Money(sum(sums.values()), code),
        weighted=Money(sum(expected(deal.amount.minor, deal.probability) for deal in priced), code),
        commit=Money(sums["commit"], code),
        best_case=Money(sums["best case"], code),
        pipeline=Money(sums["pipeline"], code),
        omitted=Money(sums["omitted"], code),
        unpriced=len(deals) - len(priced),
    )


def _category(deal: Any) -> str:
    """The forecast category; what is open without one, or as closed, is pipeline."""
    return deal.forecast_category if deal.forecast_category in ("commit", "best case", "omitted") else "pipeline"

"""Which accounts earn most, and what they are worth."""

from __future__ import annotations

from kamcrm.money import Money
from kamcrm.records import namedtuple
from kamcrm.services.books import Books, year
from kamcrm.services.choices import one_of
from kamcrm.sifting import figures, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.metrics.profit import Profit
    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

BY = ("profit", "margin", "revenue")
Earned = figures(
    "Earned",
    "id:whole name:text revenue:money margin:money cost_to_serve:money profit:money share:whole cumulative:whole "
    "basis:word hours:whole estimated:whole tier:word phase:word kind:word status:word segment:text industry:text "
    "handle:text reason:text",
)


class Ranking(namedtuple("Ranking", "rows by counted part whole terms")):
    """Accounts by what they earn; `by` is what they are ranked by, which is revenue where no cost is known.

    `part` is what these earn together, `whole` what all `counted` do.
    """

    __slots__ = ()
    rows: list[Any]
    by: str
    counted: int
    part: Money
    whole: Money
    terms: Terms


def earned(books: Books, by: str = "profit") -> tuple[list[Any], str]:
    """Every account that has ever bought, the best first; by revenue where nothing tells what the sales cost."""
    found = [(row, books.profit(row.id)) for row in books.crm.ask("books.accounts") if row.id in books.bought]
    if by != "revenue" and all(one.margin is None for _, one in found):
        by = "revenue"
    known = [pair for pair in found if getattr(pair[1], by) is not None]
    known.sort(key=lambda pair: (-getattr(pair[1], by), pair[0].sort_key, pair[0].id))
    total = sum(getattr(one, by) for _, one in known)
    ranked, so_far = [], 0
    for row, one in known:
        so_far += getattr(one, by)
        ranked.append(_earned(books, row, one, *_shares(getattr(one, by), so_far, total)))
    left = [_earned(books, row, one, None, None) for row, one in found if getattr(one, by) is None]
    return ranked + left, by


def top(crm: Crm, by: str, most: int) -> Ranking:
    """The accounts that earned most in the last twelve months, at most so many, as the user filters and orders them."""
    books = Books(crm, year(crm))
    everyone, ranked_by = earned(books, one_of("by", by, BY))
    rows = sifted(crm, everyone, Earned.kinds, most)
    (part, _), (whole, counted) = (_added(books, some, ranked_by) for some in (rows, everyone))
    return Ranking(rows, ranked_by, counted, part, whole, books.terms)


def _added(books: Books, rows: list[Any], by: str) -> tuple[Money, int]:
    """What these accounts earn together, and of how many it is known."""
    known = [value.minor for row in rows if (value := getattr(row, by)) is not None]
    return Money(sum(known), books.converter.own), len(known)


def _shares(value: int, so_far: int, total: int) -> tuple[float | None, float | None]:
    return (value / total, so_far / total) if total > 0 else (None, None)


def _earned(books: Books, row: Any, one: Profit, share: float | None, cumulative: float | None) -> Any:
    amount = books.converter.amount
    return Earned(
        id=row.id,
        name=row.name,
        revenue=amount(one.revenue),
        margin=amount(one.margin),
        cost_to_serve=amount(one.cost_to_serve),
        profit=amount(one.profit),
        share=share,
        cumulative=cumulative,
        basis=one.basis,
        hours=round(one.minutes / 60, 1),
        estimated=one.estimated,
        **{key: getattr(row, key) for key in ("tier", "phase", "kind", "status", "segment", "industry", "handle")},
        reason=one.reason,
    )

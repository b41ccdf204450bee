"""The value of each account on three sides: what it earns, what it could earn, and what it stands for."""

from __future__ import annotations

from kamcrm.errors import BadConfig
from kamcrm.metrics import matrix, value
from kamcrm.records import namedtuple
from kamcrm.services import criteria, share
from kamcrm.services.books import Books, year
from kamcrm.sifting import cut, figures, filtered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.money import Money
    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

Valued = figures(
    "Valued",
    "id:whole name:text tier:word current:money potential:money strategic:whole headroom:money rate:whole "
    "scored:whole reason:text phase:word kind:word status:word segment:text industry:text handle:text",
)


class Values(namedtuple("Values", "rows current potential valued wallets placed counted expected terms")):
    """Accounts with their three sides; the sums of the first two over the `valued` and the `wallets` of `counted` for
    which they are known, and how many are `placed` on the third. `expected` is in per cent of the headroom."""

    __slots__ = ()
    rows: list[Any]
    current: Money
    potential: Money
    valued: int
    wallets: int
    placed: int
    counted: int
    expected: int
    terms: Terms


def values(crm: Crm) -> Values:
    """Every customer and prospect that is kept, those that earn most first."""
    books, expected = Books(crm, year(crm)), _expected(crm)
    spends = share.spends(crm, books.converter)
    margins = {row.id: row.default_margin for row in crm.ask("value.margins")}
    weights = [(one.id, one.weight) for one in criteria.in_force(crm, criteria.ATTRACTIVENESS)]
    typed: dict[int, dict[int, int]] = {}
    for score in crm.ask("criteria.scores", today=crm.today):
        typed.setdefault(score.account_id, {})[score.criterion_id] = score.score
    rows = []
    for row in crm.ask("books.accounts"):
        if row.kind in ("customer", "prospect") and row.status in ("active", "dormant") and not row.archived:
            axis = matrix.axis([(weight, typed.get(row.id, {}).get(id)) for id, weight in weights])
            rows.append(_valued(books, row, spends.get(row.id), margins.get(row.id), expected / 100, axis))
    rows.sort(key=lambda row: (row.current is None, -(row.current.minor if row.current else 0)))
    every = filtered(crm, rows, Valued.kinds)
    sums = [[found.minor for row in every if (found := getattr(row, key))] for key in ("current", "potential")]
    current, potential = (books.converter.amount(sum(some)) for some in sums)
    valued, wallets, placed = (
        sum(getattr(row, key) is not None for row in every) for key in ("current", "potential", "strategic")
    )
    shown = cut(crm, every)
    return Values(shown, current, potential, valued, wallets, placed, len(every), expected, books.terms)


def _expected(crm: Crm) -> int:
    found: int = crm.settings.get("expected_share")
    if not 0 <= found <= 100:
        raise BadConfig(f"expected_share = {found}", "it is from 0 to 100, in per cent of what they spend elsewhere")
    return found


def _valued(books: Books, row: Any, spend: Any, usual: int | None, expected: float, axis: matrix.Axis) -> Any:
    earned = books.profit(row.id)
    rate = value.rate(earned.revenue, earned.margin, books.usual if usual is None else usual)
    headroom = spend.share.headroom if spend else None
    potential = value.potential(headroom, expected, rate)
    reasons = [
        f"current: {earned.reason}" if earned.profit is None else "",
        f"potential: {_why(spend, headroom)}" if potential is None else "",
        f"strategic: {axis.reason}" if axis.value is None else "",
    ]
    same = ("id", "name", "tier", "phase", "kind", "status", "segment", "industry", "handle")
    return Valued(
        **{key: getattr(row, key) for key in same},
        current=books.converter.amount(earned.profit),
        potential=books.converter.amount(potential),
        strategic=None if axis.value is None else round(axis.value, 1),
        headroom=books.converter.amount(headroom),
        rate=None if rate is None else round(rate, 4),
        scored=round(axis.scored, 4),
        reason="; ".join(filter(None, reasons)),
    )


def _why(spend: Any, headroom: int | None) -> str:
    if spend is None:
        return "no wallet known"
    return str(spend.share.reason) if headroom is None else "no margin known"

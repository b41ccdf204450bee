"""Where each account stands in the portfolio matrix: by the scores that were typed, else by its figures."""

from __future__ import annotations

from kamcrm.metrics import matrix as metric
from kamcrm.metrics.profit import Sales, margin
from kamcrm.records import namedtuple
from kamcrm.services import criteria, share
from kamcrm.services.books import year
from kamcrm.services.buying import Trade
from kamcrm.services.criteria import ATTRACTIVENESS, STRENGTH
from kamcrm.sifting import cut, figures, filtered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

Place = figures(
    "Place",
    "id:whole account:text tier:word attractiveness:whole strength:whole quadrant:word near:flag "
    "attractiveness_scored:whole strength_scored:whole computed:whole segment:text industry:text phase:word "
    "reason:text",
)


class Matrix(namedtuple("Matrix", "rows every cut counted unplaced")):
    """The accounts with their places; `counted` is how many stand in each quadrant."""

    __slots__ = ()
    rows: list[Any]
    every: list[Any]
    cut: float
    counted: dict[str, int]
    unplaced: int


class Figures:
    """The scores, 0 to 10, that follow from figures, of every account; what is not known has none."""

    def __init__(self, crm: Crm) -> None:
        self.trade = Trade(crm, ever=False)
        self.spends = share.spends(crm, self.trade.converter)
        self.people = {row.account_id: row for row in crm.ask("matrix.people")}
        self.answers = _answers(crm)
        self.before = self._before(crm)
        self.sales: dict[int, Sales | None] = {}
        self.owned: dict[int, int] = {}
        for (account_id, product_id), cell in self.trade.cells.items():
            self._add(account_id, product_id, cell)
        self.products = sum(1 for one in self.trade.products.values() if one.id and not one.archived)
        self.largest = max((one.wallet for one in self.spends.values() if one.wallet), default=0)
        self.usual = _rate(self.trade, [sales for sales in self.sales.values() if sales])

    def of(self, id: int) -> dict[str, float | None]:
        """An account's scores by what they are computed from."""
        spend, people, sales, before = (
            self.spends.get(id), self.people.get(id), self.sales.get(id), self.before.get(id)
        )  # fmt: skip
        growth = (sales.net - before) / before if sales and before and before > 0 else None
        rate = _rate(self.trade, [sales]) if sales else None
        stance = people.stance / people.stances if people and people.stances else None
        fit = self.owned.get(id, 0) / self.products if self.products and id in self.sales else None
        return {
            "size": metric.within(spend.wallet if spend else None, 0, self.largest),
            "growth": metric.within(growth, -0.5, 0.5),
            "margin": metric.within(rate, 0, 2 * (self.usual or 0)),
            "share": metric.within(spend.share.capped if spend else None, 0, 1),
            "relationship": metric.within(stance, -2, 2),
            "satisfaction": self.answers.get(id),
            "access": metric.within(people.roles if people else None, 0, 3),
            "products": metric.within(fit, 0, 1),
        }

    def _add(self, account_id: int, product_id: int | None, cell: Any) -> None:
        if not cell.lines:
            return
        before = self.sales.get(account_id, Sales())
        unknown = before is None or cell.sales is None
        self.sales[account_id] = None if unknown else Sales(*map(sum, zip(before or (), cell.sales, strict=True)))
        if product_id and cell.sales and cell.sales.net > 0:
            self.owned[account_id] = self.owned.get(account_id, 0) + 1

    def _before(self, crm: Crm) -> dict[int, int | None]:
        days = year(crm).before().days
        found: dict[int, int | None] = {}
        for row in crm.ask("matrix.before", first=days["first"], until=days["until"]):
            minor, so_far = self.trade.converter.into(row.minor, row.currency), found.get(row.account_id, 0)
            found[row.account_id] = None if minor is None or so_far is None else so_far + minor
        return found


def matrix(crm: Crm) -> Matrix:
    """Every active customer's place, the most attractive first; what has no place comes last with the reason."""
    line = crm.settings.get("matrix_cut")
    known = Figures(crm)
    axes = {axis: criteria.in_force(crm, axis) for axis in (ATTRACTIVENESS, STRENGTH)}
    typed: dict[int, dict[int, int]] = {}
    for row in crm.ask("criteria.scores", today=crm.today):
        typed.setdefault(row.account_id, {})[row.criterion_id] = row.score
    kept = [row for row in crm.ask("books.accounts") if share.kept(row)]
    rows = [_place(row, axes, typed.get(row.id, {}), known.of(row.id), line) for row in kept]
    rows.sort(key=lambda row: (not row.quadrant, -(row.attractiveness or 0), -(row.strength or 0), row.account))
    every = filtered(crm, rows, Place.kinds)
    counted = {name: sum(row.quadrant == name for row in every) for name, _ in metric.QUADRANTS.values()}
    return Matrix(cut(crm, every), every, line, counted, len(every) - sum(counted.values()))


def _place(row: Any, axes: dict[str, list[Any]], typed: dict[int, int], known: dict[str, Any], line: float) -> Any:
    """An account's place; a score that was typed counts before one that was computed."""
    found, computed = {}, 0
    for axis, listed in axes.items():
        scores: list[tuple[int, float | None]] = []
        for one in listed:
            score = typed.get(one.id) if one.id else None
            if score is None and one.computed:
                score = known.get(one.computed)
                computed += score is not None
            scores.append((one.weight, score))
        found[axis] = metric.axis(scores)
    attractive, strong = found[ATTRACTIVENESS], found[STRENGTH]
    reasons = [f"{axis}: {one.reason}" for axis, one in found.items() if one.reason]
    return Place(
        id=row.id,
        account=row.name,
        attractiveness=_tenths(attractive.value),
        strength=_tenths(strong.value),
        quadrant=metric.quadrant(attractive.value, strong.value, line),
        near=metric.near(attractive.value, strong.value, line),
        attractiveness_scored=attractive.scored,
        strength_scored=strong.scored,
        computed=computed,
        **{key: getattr(row, key) for key in ("tier", "segment", "industry", "phase")},
        reason="; ".join(reasons),
    )


def _tenths(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def _rate(trade: Trade, sales: list[Sales]) -> float | None:
    """The margin of some sales together, of one."""
    whole = Sales(*map(sum, zip(*sales, strict=True))) if sales else Sales()
    earned = margin(whole, trade.usual)
    return earned / whole.net if earned is not None and whole.net > 0 else None


def _answers(crm: Crm) -> dict[int, float]:
    """The mean of the latest answers of an account's people in twelve months, as scores from 0 to 10."""
    latest: dict[int, dict[Any, float]] = {}
    for row in crm.ask("matrix.answers", first_day=year(crm).first, today=crm.today):
        scores = {"nps": row.score, "csat": (row.score - 1) * 2.5, "sentiment": (row.score + 2) * 2.5}
        latest.setdefault(row.account_id, {})[row.contact_id] = min(max(scores[row.kind], 0), 10)
    return {id: sum(each.values()) / len(each) for id, each in latest.items()}

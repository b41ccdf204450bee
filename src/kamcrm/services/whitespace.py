"""What each account buys, is offered, lost, let lapse, or never bought of everything that is sold."""

from __future__ import annotations

from kamcrm.metrics import whitespace as metric
from kamcrm.metrics.profit import NO_RATE
from kamcrm.records import namedtuple
from kamcrm.services.books import Converter, year
from kamcrm.services.buying import by_code
from kamcrm.services.stake import same_day_last_year
from kamcrm.sifting import cut, figures, filtered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

Cell = figures(
    "Cell",
    "id:whole account:text tier:word product_id:whole code:text product:text status:word potential:money basis:text "
    "revenue:money best:money gap:money category:word segment:text industry:text phase:word why:text reason:text",
)


class Whitespace(namedtuple("Whitespace", "rows every penetration potential gap counted missing whole most")):
    """The cells shown, all that the filter leaves, and what they come to.

    `counted` is how many cells have each status; `whole` says that a matrix of them is what was asked for, and `most`
    how many accounts of it fit.
    """

    __slots__ = ()
    rows: list[Any]
    every: list[Any]
    penetration: float | None
    potential: Any
    gap: Any
    counted: dict[str, int]
    missing: list[str]
    whole: bool
    most: int


class Ground:
    """Everything that the cells follow from, of the whole portfolio, from a handful of grouped questions."""

    def __init__(self, crm: Crm) -> None:
        self.converter = Converter(crm, crm.today)
        self.products = sorted((row for row in crm.ask("buying.products") if not row.archived), key=by_code)
        kept = ("active", "dormant")
        self.accounts = [
            row
            for row in crm.ask("books.accounts")
            if row.kind == "customer" and row.status in kept and not row.archived
        ]
        self.years = self._years(crm)
        since = same_day_last_year(same_day_last_year(crm.today))
        offered = crm.ask("whitespace.offered", today=crm.today, since=since)
        self.offered = {(row.account_id, row.product_id): row for row in offered}
        self.known = {(row.account_id, row.product_id): row for row in crm.ask("whitespace.known")}
        self.peers = self._peers()

    def cell(self, account: Any, product: Any) -> Any:
        """One account and one product."""
        key = account.id, product.id
        years, known = self.years.get(key, {}), self.known.get(key)
        found = self._status(key, years, known)
        told = self._told(known)
        worth: tuple[int | None, str] = (told, "set" if told is not None else "")
        if found not in (metric.OWNED, metric.NOT_APPLICABLE):
            worth = metric.potential(told, self.peers.get((account.segment, product.id), ()))
        amount, best, gap = self.converter.amount, *_best(found, years)
        return Cell(
            id=account.id,
            account=account.name,
            product_id=product.id,
            code=product.code,
            product=product.name,
            status=found,
            potential=amount(worth[0]),
            basis=worth[1],
            revenue=amount(years.get(0)),
            best=amount(best),
            gap=amount(gap),
            category=product.category,
            **{key: getattr(account, key) for key in ("tier", "segment", "industry", "phase")},
            why=known.why if known else None,
            reason=NO_RATE if None in years.values() else "",
        )

    def _status(self, key: tuple[int, int], years: dict[int, int | None], known: Any) -> str:
        """What a cell is; one whose revenue has no rate was bought all the same."""
        offer, lately = self.offered.get(key), years.get(0, 0)
        return metric.status(
            1 if lately is None else lately,
            any(ago for ago in years),
            bool(offer and offer.open),
            bool(offer and offer.lost),
            known.status if known else None,
        )

    def _told(self, known: Any) -> int | None:
        if known is None or known.potential is None:
            return None
        return self.converter.into(known.potential.minor, known.potential.currency)

    def _years(self, crm: Crm) -> dict[tuple[int, int], dict[int, int | None]]:
        """Revenue by years ago of each account and product; None where part of it has no rate."""
        period, bounds = year(crm), {}
        until = period.days["until"]
        for ago in range(5):
            bounds[f"year{ago}"] = period.days["first"]
            period = period.before()
        found: dict[tuple[int, int], dict[int, int | None]] = {}
        for row in crm.ask("whitespace.years", until=until, **bounds):
            years = found.setdefault((row.account_id, row.product_id), {})
            minor, before = self.converter.into(row.minor, row.currency), years.get(row.ago, 0)
            years[row.ago] = None if minor is None or before is None else before + minor
        return found

    def _peers(self) -> dict[tuple[str, int], list[int]]:
        """What the owners in a segment bought of a product in twelve months."""
        segments = {row.id: row.segment for row in self.accounts}
        found: dict[tuple[str, int], list[int]] = {}
        for (account_id, product_id), years in self.years.items():
            segment, lately = segments.get(account_id), years.get(0)
            if segment and lately is not None and lately > 0:
                found.setdefault((segment, product_id), []).append(lately)
        return found


def whitespace(crm: Crm) -> Whitespace:
    """Every account and product of the portfolio, by account; the user's filter picks the cells that go in."""
    ground = Ground(crm)
    cells = [ground.cell(account, product) for account in ground.accounts for product in ground.products]
    every = filtered(crm, cells, Cell.kinds)
    counted = dict.fromkeys(metric.STATUSES, 0)
    for row in every:
        counted[row.status] += 1
    worth = [row.potential.minor for row in every if row.potential and row.status != metric.OWNED]
    short = [row.gap.minor for row in every if row.gap]
    whole = not (crm.pick.limit or crm.pick.sort)
    amount = ground.converter.amount
    return Whitespace(
        rows=every if whole else cut(crm, every),
        every=every,
        penetration=metric.penetration(row.status for row in every),
        potential=amount(sum(worth)) if worth else None,
        gap=amount(sum(short)) if short else None,
        counted=counted,
        missing=sorted(ground.converter.missing),
        whole=whole,
        most=crm.pick.screen,
    )


def _best(status: str, years: dict[int, int | None]) -> tuple[int | None, int | None]:
    """The best of the five years before, and what an owned cell falls short of it; None where a rate is missing."""
    earlier = [minor for ago, minor in years.items() if 0 < ago < 5 and minor is not None]
    owned = status == metric.OWNED and None not in years.values()
    return max(earlier, default=None), metric.gap(years.get(0) or 0, earlier) if owned else None

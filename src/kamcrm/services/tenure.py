"""How relationships pay as they grow older: revenue, margin, cost to serve and retention by their year."""

from __future__ import annotations

from datetime import date

from kamcrm.metrics import tenure as metric
from kamcrm.metrics.profit import NOTHING_SOLD, Effort, Sales, cost_to_serve, margin
from kamcrm.records import namedtuple
from kamcrm.services.books import ACCOUNT, TIMED, Converter, added, hourly, terms, usual_margin_of
from kamcrm.sifting import figures, ordered, picked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.metrics.tenure import Stayed
    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

Aged = figures(
    "Aged",
    "year:whole accounts:whole revenue:money margin:money cost_to_serve:money profit:money each:money "
    "margin_share:whole served_share:whole stay:whole stay_of:whole",
)


class Tenure(namedtuple("Tenure", "rows accounts left terms")):
    """Years of relationships, the first first, of so many accounts; those `left` out had sales without a rate."""

    __slots__ = ()
    rows: list[Any]
    accounts: int
    left: list[str]
    terms: Terms


class Kept(namedtuple("Kept", "sales minutes direct usual hourly")):
    """What was sold and spent by (account, year), the margin that stands in and what an hour costs."""

    __slots__ = ()
    sales: dict[tuple[int, int], Sales | None]
    minutes: dict[tuple[int, int], int]
    direct: dict[tuple[int, int], int]
    usual: int | None
    hourly: int

    def earned(self, pair: tuple[int, int]) -> tuple[int, int | None, int]:
        """Revenue, margin and cost to serve of an account's year."""
        sales = self.sales.get(pair) or NOTHING_SOLD
        served = cost_to_serve(Effort(self.minutes.get(pair, 0), 0, self.direct.get(pair, 0)), self.hourly)
        return sales.net, margin(sales, self.usual), served


def tenure(crm: Crm) -> Tenure:
    """The whole years of every relationship that the user's filter leaves, added up by how old it was."""
    until = crm.today.toordinal()
    converter = Converter(crm, crm.today)
    begun = {row.account_id: row.first for row in crm.ask("books.bought", until=until)}
    accounts = [row for row in picked(crm, crm.ask("books.accounts"), ACCOUNT) if row.id in begun]
    kept = _kept(crm, converter, {row.id: begun[row.id] for row in accounts})
    unknown = {id for (id, _), sales in kept.sales.items() if sales is None}
    chosen = [row for row in accounts if row.id not in unknown]
    years: dict[int, list[tuple[int, int]]] = {}
    stays = []
    for row in chosen:
        before, ended = _before(row, begun[row.id]), metric.whole_years(begun[row.id], until)
        for at in range(ended):
            years.setdefault(before + at, []).append((row.id, at))
        bought = {before + at for at in range(ended) if (sales := kept.sales.get((row.id, at))) and sales.net > 0}
        stays.append((bought, before + ended))
    rows = [
        _aged(converter, year, [kept.earned(pair) for pair in years[year]], metric.stayed(stays, year))
        for year in sorted(years)
    ]
    left = [row.name for row in accounts if row.id in unknown]
    return Tenure(ordered(crm, rows, Aged.kinds), len(chosen), left, terms(crm, converter, kept.usual))


def _kept(crm: Crm, converter: Converter, begun: dict[int, int]) -> Kept:
    until = crm.today.toordinal()
    usual = {name: crm.settings.get(f"minutes.{name}") for name in TIMED}
    longest = max((metric.whole_years(first, until) for first in begun.values()), default=0)
    rows = [row for row in crm.ask("tenure.sales", until=until) if row.account_id in begun]
    sales = added(converter, [((row.account_id, row.year), row) for row in rows])
    minutes = {
        (row.account_id, row.year): row.minutes or 0
        for row in crm.ask("tenure.effort", until=until, years=longest, **usual)
    }
    direct: dict[tuple[int, int], int] = {}
    for row in crm.ask("tenure.costs", until_day=crm.today):
        if row.account_id in begun and (day := row.incurred_on.toordinal()) >= begun[row.account_id]:
            _add(converter, direct, (row.account_id, metric.year_of(day, begun[row.account_id])), row)
    for talk in crm.ask("tenure.talk_costs", until=until):
        _add(converter, direct, (talk.account_id, talk.year), talk)
    return Kept(sales, minutes, direct, usual_margin_of(crm, sales.values()), hourly(crm, converter))


def _add(converter: Converter, sums: dict[tuple[int, int], int], pair: tuple[int, int], row: Any) -> None:
    sums[pair] = sums.get(pair, 0) + (converter.into(row.minor, row.currency or converter.own) or 0)


def _before(row: Any, begun: int) -> int:
    """The whole years that they were a customer before the first sale that is kept."""
    if not row.customer_since:
        return 0
    return max(metric.year_of(begun, date.fromisoformat(row.customer_since).toordinal()), 0)


def _aged(converter: Converter, year: int, earned: list[tuple[int, int | None, int]], stay: Stayed) -> Any:
    revenue, served = sum(one[0] for one in earned), sum(one[2] for one in earned)
    known = [one[1] for one in earned if one[1] is not None]
    gross = sum(known) if len(known) == len(earned) else None
    return Aged(
        year=year + 1,
        accounts=len(earned),
        revenue=converter.amount(revenue),
        margin=converter.amount(gross),
        cost_to_serve=converter.amount(served),
        profit=converter.amount(None if gross is None else gross - served),
        each=converter.amount(round(revenue / len(earned))),
        margin_share=gross / revenue if gross is not None and revenue > 0 else None,
        served_share=served / revenue if revenue > 0 else None,
        stay=stay.rate,
        stay_of=stay.counted,
    )

"""What each customer has been worth so far, and what it will still be worth."""

from __future__ import annotations

from datetime import date

from kamcrm.errors import BadConfig
from kamcrm.metrics import lifetime as metric
from kamcrm.metrics.profit import NOTHING_DONE, NOTHING_SOLD, Effort, Sales, profit
from kamcrm.records import namedtuple
from kamcrm.services.books import Books, Period, year
from kamcrm.services.stake import same_day_last_year
from kamcrm.sifting import figures, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.metrics.profit import Profit
    from kamcrm.money import Money
    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

Worth = figures(
    "Worth",
    "id:whole name:text tier:word historic:money margin:money keep:whole keep_from:word model:word future:money "
    "reason:text contract_ends:day phase:word kind:word status:word segment:text industry:text handle:text",
)
PAIRS = 5  # Pairs of years in which it is observed who stayed.
ENDED = {"lost": 0, "handed over": None}


class Assumptions(namedtuple("Assumptions", "years discount growth keep")):
    """How many years ahead one looks, 0 for without end, and the rates in per cent."""

    __slots__ = ()
    years: int
    discount: int
    growth: int
    keep: int


class Lifetimes(namedtuple("Lifetimes", "rows historic future known counted assumptions sources acquisition terms")):
    """Customers with what they were and will be worth, and the sums over all `counted` of them; the future is `known`
    of so many. `sources` counts where the retention rates come from."""

    __slots__ = ()
    rows: list[Any]
    historic: Money
    future: Money
    known: int
    counted: int
    assumptions: Assumptions
    sources: dict[str, int]
    acquisition: bool
    terms: Terms


class Basis(namedtuple("Basis", "now earlier contracts acquired stayed assumptions")):
    """What the lifetimes of all customers are worked out from."""

    __slots__ = ()
    now: Books
    earlier: Books
    contracts: dict[int, list[Any]]
    acquired: dict[int, int]
    stayed: dict[str, tuple[int, int]]
    assumptions: Assumptions


def lifetimes(crm: Crm, *, acquisition: bool = False) -> Lifetimes:
    """Every customer that has bought, the most future first; less what winning it cost with `acquisition`."""
    now = Books(crm, year(crm))
    earlier = Books(crm, Period(date.min, now.period.first), now)
    accounts = [row for row in crm.ask("books.accounts") if row.id in now.bought]
    contracts: dict[int, list[Any]] = {}
    for row in crm.ask("value.contracts", today=crm.today):
        contracts.setdefault(row.account_id, []).append(row)
    acquired = _acquired(crm, now) if acquisition else {}
    basis = Basis(now, earlier, contracts, acquired, stayed(crm, accounts), assumptions(crm))
    rows = [_worth(basis, row) for row in accounts]
    rows.sort(key=lambda row: -(row.future.minor if row.future else -1 if row.future is None else 0))
    sources: dict[str, int] = {}
    for row in rows:
        if row.keep_from:
            sources[row.keep_from] = sources.get(row.keep_from, 0) + 1
    amount = now.converter.amount
    historic, future = (
        sum(value.minor for row in rows if (value := getattr(row, key))) for key in ("historic", "future")
    )
    known = sum(row.future is not None for row in rows)
    shown = sifted(crm, rows, Worth.kinds)
    return Lifetimes(
        shown, amount(historic), amount(future), known, len(rows), basis.assumptions, sources, acquisition, now.terms
    )


def assumptions(crm: Crm) -> Assumptions:
    """The settings; BadConfig where they make no sense."""
    found = Assumptions(*[crm.settings.get(f"clv.{name}") for name in Assumptions._fields])
    if found.years < 0 or found.discount < 0 or found.growth <= -100 or not 0 <= found.keep <= 100:
        raise BadConfig(
            ", ".join(f"clv.{name} = {value}" for name, value in found._asdict().items()),
            "years and discount are 0 or more, growth is above -100, keep is from 0 to 100",
        )
    return found


def stayed(crm: Crm, accounts: list[Any]) -> dict[str, tuple[int, int]]:
    """(stayed, account-years) of the portfolio, each tier and each segment: who bought in a year and again in the next,
    over the last five pairs of years that there are."""
    marks = [crm.today]
    for _ in range(PAIRS + 1):
        marks.append(same_day_last_year(marks[-1]))
    bound = {f"year{at}": mark.toordinal() for at, mark in enumerate(marks) if at}
    rows = crm.ask("value.years", until=crm.today.toordinal(), **bound)
    bought = {row.account_id: {at for at, there in enumerate(row[1:]) if there} for row in rows}
    found: dict[str, tuple[int, int]] = {}
    for account in accounts:
        years = bought.get(account.id, set())
        base = [at for at in years if at >= 1]
        again = sum(at - 1 in years for at in base)
        for name in _belongs(account):
            kept, counted = found.get(name, (0, 0))
            found[name] = (kept + again, counted + len(base))
    return found


def _belongs(account: Any) -> list[str]:
    """What an account's retention may be observed of, the nearest first."""
    tier = [f"tier {account.tier}"] if account.tier else []
    return [*tier, *([f"segment {account.segment}"] if account.segment else []), "portfolio"]


def _acquired(crm: Crm, books: Books) -> dict[int, int]:
    rows = crm.ask("value.acquired")
    return {row.id: books.converter.into(row.minor, row.currency) or 0 for row in rows}


def _worth(basis: Basis, row: Any) -> Any:
    now, ever = basis.now.profit(row.id), _ever(basis, row.id)
    days = basis.now.period.until.toordinal() - basis.now.bought[row.id].first
    margin = metric.yearly(now.profit, days)
    own = _renewal(basis.contracts.get(row.id, []))
    observed = [(name, *basis.stayed[name]) for name in _belongs(row)]
    keep = metric.kept(own, observed, basis.assumptions.keep)
    amount = basis.now.converter.amount
    same = {key: getattr(row, key) for key in ("id", "name", "tier", "phase", "kind", "status", "segment", "industry")}
    historic = None if ever.profit is None else ever.profit - basis.acquired.get(row.id, 0)
    whole = {"historic": amount(historic), "margin": amount(margin.margin)} | same | {"handle": row.handle}
    if row.status in ENDED:
        gone = {"model": "", "future": amount(ENDED[row.status]), "reason": row.status, "contract_ends": None}
        return Worth(**whole, **gone, keep=None, keep_from="")
    model, future, ends = _future(basis, row, margin.margin, keep.rate)
    why = margin.reason if margin.margin is not None or now.profit is not None else now.reason
    told = {"model": model, "future": amount(future), "contract_ends": ends}
    return Worth(**whole, **told, reason=why, keep=round(keep.rate, 4), keep_from=keep.source)


def _ever(basis: Basis, id: int) -> Profit:
    """What an account has earned since it first bought."""
    both = (basis.now, basis.earlier)
    known = [one for one in (books.sales.get(id, NOTHING_SOLD) for books in both) if one is not None]
    sales = Sales(*map(sum, zip(*known, strict=True))) if len(known) == len(both) else None
    effort = Effort(*map(sum, zip(*(books.effort.get(id, NOTHING_DONE) for books in both), strict=True)))
    usual = basis.earlier.usual if basis.now.usual is None else basis.now.usual
    return profit(sales, effort, usual, basis.now.hourly)


def _renewal(contracts: list[Any]) -> int | None:
    """The renewal probability of the contract that ends last."""
    known = [row for row in contracts if row.renewal_probability is not None]
    return known[-1].renewal_probability if known else None


def _future(basis: Basis, row: Any, margin: int | None, keep: float) -> tuple[str, int | None, date | None]:
    """By the contracts that still run: what is committed, and what may follow their end; else by retention alone."""
    years, discount, growth = basis.assumptions.years, basis.assumptions.discount / 100, basis.assumptions.growth / 100
    after = None if margin is None else metric.lifetime(margin, keep, discount, growth, years)
    ratio = _ratio(basis.now, row.id)
    running = [one for one in basis.contracts.get(row.id, []) if one.value]
    values = [basis.now.converter.into(one.value.minor, one.currency) for one in running]
    if not running or ratio is None or None in values:
        return ("retention" if after is not None else ""), None if after is None else round(after), None
    left = [(one.ends_on - basis.now.period.until).days / 365 for one in running]
    committed = sum(
        metric.contractual((value or 0) * ratio, one, discount) for value, one in zip(values, left, strict=True)
    )
    followed = keep * (after or 0) / (1 + discount) ** max(left)
    return "contract", round(committed + followed), running[-1].ends_on


def _ratio(books: Books, id: int) -> float | None:
    """The account's own margin of its revenue, else the usual one."""
    found = books.profit(id)
    if found.revenue and found.revenue > 0 and found.margin is not None:
        return found.margin / found.revenue
    return None if books.usual is None else books.usual / 1000

"""How much of each customer's spend comes to us, and how much is left."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.metrics import wallet as metric
from kamcrm.metrics.profit import NO_RATE, PROSPECT
from kamcrm.records import namedtuple
from kamcrm.services.books import Converter
from kamcrm.sifting import cut, figures, filtered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.metrics.wallet import Share
    from kamcrm.unit import Crm

WALLET, RANK = "wallet", "rank"
Spent = figures(
    "Spent",
    "id:whole account:text tier:word revenue:money wallet:money share:whole headroom:money category:text as_of:day "
    "confidence:word stale:flag basis:word rank:whole suppliers:whole source:text segment:text industry:text "
    "kind:word status:word phase:word reason:text",
)


class Spend(namedtuple("Spend", "revenue wallet category as_of confidence source stale share")):
    """An account's wallet, as far as one can tell, and our part of it, in minor units of the report's currency."""

    __slots__ = ()
    revenue: int | None
    wallet: int | None
    category: str
    as_of: date
    confidence: str
    source: str | None
    stale: bool
    share: Share


class Wallets(namedtuple("Wallets", "rows share headroom covered customers missing")):
    """A row an account; the share of all with a wallet, their headroom, and how many of the customers these are."""

    __slots__ = ()
    rows: list[Any]
    share: float | None
    headroom: Any
    covered: int
    customers: int
    missing: list[str]


def spends(crm: Crm, converter: Converter) -> dict[int, Spend]:
    """What each account with an estimate spends, by account: the headroom that a potential value is made of."""
    estimates = crm.ask("share.wallets", today=crm.today)
    if not estimates:
        return {}
    by_account: dict[int, list[Any]] = {}
    for one in estimates:
        by_account.setdefault(one.account_id, []).append(one)
    sold, categories = _sold(crm), {row.id: metric.plain(row.category) for row in crm.ask("share.categories")}
    bought = {row.account_id for row in crm.ask("books.bought", until=crm.today.toordinal())}
    found = {}
    for id, some in by_account.items():
        counted = metric.counted(some)
        found[id] = _spend(crm, converter, counted, [_revenue(converter, one, sold, categories) for one in counted])
        if id not in bought:
            never = metric.share(None, found[id].wallet, PROSPECT)
            found[id] = found[id]._replace(revenue=None, share=never)
    return found


def ranks(crm: Crm) -> dict[int, tuple[int, int]]:
    """Our rank and the number of suppliers, ours included, at each account whose ranking of them is known."""
    by_account: dict[int, dict[int, int]] = {}
    for row in crm.ask("share.ranks", today=crm.today):
        by_account.setdefault(row.account_id, {})[row.competitor_id] = row.rank
    return {id: metric.our_rank(rivals.values()) for id, rivals in by_account.items()}


def share_of_wallet(crm: Crm) -> Wallets:
    """Each account whose spend or ranking of suppliers is known, the largest headroom first."""
    converter = Converter(crm, crm.today)
    known, ranked = spends(crm, converter), ranks(crm)
    accounts = crm.ask("books.accounts")
    portfolio = {row.id for row in accounts if kept(row)}
    rows = [
        _row(converter, row, known[row.id])
        if row.id in known
        else _ranked(row, *ranked[row.id])
        if row.id in ranked
        else _of(row, reason=metric.NO_WALLET)
        for row in accounts
        if row.id in known or row.id in ranked or row.id in portfolio
    ]
    rows.sort(key=lambda row: (row.headroom is None, -(row.headroom.minor if row.headroom else 0), row.account))
    picked = filtered(crm, rows, Spent.kinds)
    customers = [row for row in picked if row.id in portfolio]
    counted = [row for row in customers if row.share is not None and row.basis == WALLET]
    whole = metric.together((row.revenue.minor, row.wallet.minor) for row in counted)
    headroom = converter.amount(sum(row.headroom.minor for row in counted) if counted else None)
    shown = cut(crm, [row for row in picked if row.basis])
    return Wallets(shown, whole, headroom, len(counted), len(customers), sorted(converter.missing))


def kept(row: Any) -> bool:
    """Whether an account is a customer of the portfolio, neither lost, handed over nor archived."""
    return row.kind == "customer" and row.status in ("active", "dormant") and not row.archived


def _sold(crm: Crm) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in crm.ask("share.revenue", today=crm.today):
        found.setdefault(row.wallet_id, []).append(row)
    return found


def _revenue(
    converter: Converter, one: Any, sold: dict[int, list[Any]], categories: dict[int, str]
) -> tuple[int | None, str]:
    """Our revenue of what an estimate is about in its days; None with a reason."""
    category = metric.plain(one.category)
    if category and not one.product_id and category not in categories.values():
        return None, metric.NO_CATEGORY
    total = 0
    for row in sold.get(one.id, ()):
        if one.product_id and row.product_id != one.product_id:
            continue
        if not one.product_id and category and categories.get(row.product_id) != category:
            continue
        minor = converter.into(row.minor, row.currency)
        if minor is None:
            return None, NO_RATE
        total += minor
    return total, ""


def _spend(crm: Crm, converter: Converter, counted: list[Any], sums: list[tuple[int | None, str]]) -> Spend:
    wallets = [converter.into(one.amount.minor, one.currency) for one in counted]
    wallet = None if None in wallets else sum(minor or 0 for minor in wallets)
    why = next((reason for _, reason in sums if reason), "")
    revenue = None if why else sum(minor or 0 for minor, _ in sums)
    found = metric.share(revenue, wallet, why)
    if wallet is None:
        found = found._replace(reason=NO_RATE)
    as_of = min(one.as_of for one in counted)
    sure = min((one.confidence for one in counted), key=vocab.CONFIDENCES.index)
    categories = ", ".join(sorted({one.product or one.category or "all" for one in counted}))
    source = ", ".join(dict.fromkeys(one.source for one in counted if one.source)) or None
    return Spend(revenue, wallet, categories, as_of, sure, source, metric.stale(as_of, crm.today), found)


def _row(converter: Converter, row: Any, spend: Spend) -> Any:
    return _of(
        row,
        revenue=converter.amount(spend.revenue),
        wallet=converter.amount(spend.wallet),
        share=spend.share.share,
        headroom=converter.amount(spend.share.headroom),
        category=spend.category,
        as_of=spend.as_of,
        confidence=spend.confidence,
        stale=spend.stale,
        basis=WALLET,
        source=spend.source,
        reason=spend.share.reason,
    )


def _ranked(row: Any, rank: int, suppliers: int) -> Any:
    share = metric.allocation(rank, suppliers)
    return _of(row, share=share, basis=RANK, rank=rank, suppliers=suppliers, reason=metric.BY_RANK)


def _of(account: Any, **told: Any) -> Any:
    own = ("tier", "segment", "industry", "kind", "status", "phase")
    known = {key: getattr(account, key) for key in own} | {"id": account.id, "account": account.name} | told
    return Spent(**(dict.fromkeys(Spent._fields) | known))

"""Who buys what, seen from either side: by product, by account, and both in one table."""

from __future__ import annotations

from datetime import date

from kamcrm.metrics.profit import NO_COST, NO_RATE, Sales, margin, usual_margin
from kamcrm.records import namedtuple, value_class
from kamcrm.services import naming
from kamcrm.services.books import Converter, year
from kamcrm.sifting import figures, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.unit import Crm

NAMELESS = "no product named"
NOT_LATELY = "not in the last twelve months"
Sold = figures(
    "Sold",
    "id:whole code:text product:text accounts:whole revenue:money margin:money margin_share:whole quantity:whole "
    "unit:word last:day buyers:text share:whole category:word reason:text",
)
Bought = figures(
    "Bought",
    "id:whole account_id:whole account:text product_id:whole code:text product:text revenue:money margin:money "
    "margin_share:whole quantity:whole unit:word last:day share:whole category:word tier:word segment:text "
    "industry:text kind:word status:word phase:word reason:text",
)
Buyer = figures(
    "Buyer",
    "id:whole account:text revenue:money share:whole last:day tier:word segment:text industry:text kind:word "
    "status:word phase:word",
)
Product = namedtuple("Product", "id code name category unit default_margin archived")


class Cell(namedtuple("Cell", "sales quantity lines last")):
    """What an account bought of a product: `sales` of the period (None without a rate), and the last day ever."""

    __slots__ = ()
    sales: Sales | None
    quantity: int
    lines: int
    last: int


NOTHING = Cell(Sales(), 0, 0, 0)


class Shown(namedtuple("Shown", "rows of whole usual missing")):
    """Rows of who buys what; `of` is the account or product they are about, `whole` their revenue together.

    `usual` is the margin, in thousandths, that stands in where no cost is known, if it did.
    """

    __slots__ = ()
    rows: list[Any]
    of: str
    whole: Any
    usual: int | None
    missing: list[str]


class Trade:
    """What every account bought of every product in the last twelve months, and with `ever` when last of any time."""

    def __init__(self, crm: Crm, *, ever: bool = True) -> None:
        self.crm = crm
        period = year(crm)
        self.converter = Converter(crm, period.until)
        self.accounts = {row.id: row for row in crm.ask("books.accounts")}
        nameless = Product(None, None, NAMELESS, None, None, None, False)
        self.products: dict[int | None, Any] = {row.id: row for row in crm.ask("buying.products")} | {None: nameless}
        self.cells: dict[tuple[int, int | None], Cell] = {}
        margins = {row.id: row.default_margin for row in crm.ask("buying.margins")}
        for row in crm.ask("buying.cells", first=period.days["first"], until=period.days["until"]):
            self._enter(row, self.products[row.product_id].default_margin, margins.get(row.account_id))
        for once in crm.ask("buying.last", until=period.days["until"]) if ever else ():
            key = once.account_id, once.product_id
            self.cells[key] = self.cells.get(key, NOTHING)._replace(last=once.day)
        own = crm.settings.get("default_margin")
        self.leant = False  # Whether the usual margin stood in for a cost somewhere.
        self.usual = own * 10 if own else usual_margin(cell.sales for cell in self.cells.values() if cell.sales)

    def _enter(self, row: Any, of_product: int | None, of_account: int | None) -> None:
        """Add a sum in one currency to its cell; a line without a cost takes the product's margin, or the account's."""
        into, key = self.converter.into, (row.account_id, row.product_id)
        assumed = of_product if of_product is not None else of_account
        bare = row.net - row.costed if assumed is not None else 0
        parts = [row.net, row.costed, row.cost, bare, bare - round(bare * (assumed or 0) / 1000)]
        turned = [into(part, row.currency) for part in parts]
        before = self.cells.get(key, NOTHING)
        sales = None if before.sales is None or None in turned else _plus(before.sales, turned)
        self.cells[key] = Cell(sales, before.quantity + row.quantity, before.lines + row.lines, 0)

    def amounts(self, cells: Iterable[Cell]) -> dict[str, Any]:
        """Revenue, margin, quantity and the last day of some cells together, as a row holds them."""
        some = list(cells)
        known = [cell.sales for cell in some if cell.lines and cell.sales is not None]
        given: dict[str, Any] = {"revenue": None, "margin": None, "margin_share": None}
        if known:
            sales = Sales(*map(sum, zip(*known, strict=True)))
            earned = margin(sales, self.usual)
            self.leant = self.leant or sales.net != sales.costed + sales.assumed
            given = {"revenue": self.converter.amount(sales.net), "margin": self.converter.amount(earned)}
            given["margin_share"] = earned / sales.net if earned is not None and sales.net > 0 else None
            given["reason"] = NO_COST if earned is None else ""
        else:
            given["reason"] = NO_RATE if any(cell.lines for cell in some) else NOT_LATELY
        quantity = sum(cell.quantity for cell in some) / 1000
        last = max((cell.last for cell in some), default=0)
        return given | {"quantity": quantity, "last": date.fromordinal(last) if last else None}

    def shown(self, rows: list[Any], of: str, whole: Any) -> Shown:
        """An answer with what it rests on."""
        return Shown(rows, of, whole, self.usual if self.leant else None, sorted(self.converter.missing))


def products(crm: Crm) -> Shown:
    """Every product with who buys it, the best sold first."""
    trade = Trade(crm)
    by_product: dict[int | None, dict[int, Cell]] = {one.id: {} for one in trade.products.values() if one.id}
    for (account_id, product_id), cell in trade.cells.items():
        by_product.setdefault(product_id, {})[account_id] = cell
    found = [_sold(trade, trade.products[id], cells) for id, cells in by_product.items()]
    found = [row for row in found if row.last or not trade.products[row.id].archived]
    rows, whole = _ordered(found)
    return trade.shown(sifted(crm, rows, Sold.kinds), "", trade.converter.amount(whole))


def bought(crm: Crm, account: str, product: str) -> Shown:
    """What an account has bought, or who has bought a product, or both."""
    buyer = naming.account(crm, account) if account else None
    thing = naming.product(crm, product) if product else None
    trade = Trade(crm)
    found = [
        _bought(trade, *key, cell, by_account=buyer is None)
        for key, cell in trade.cells.items()
        if (not buyer or key[0] == buyer.id) and (not thing or key[1] == thing.id) and key[0] in trade.accounts
    ]
    rows, whole = _ordered(found)
    of = " and ".join([one.name for one in (buyer, thing) if one])
    return trade.shown(sifted(crm, rows, Bought.kinds), of, trade.converter.amount(whole))


def pivot(crm: Crm) -> tuple[Shown, list[tuple[str, str]]]:
    """Every account that bought, with its revenue of each product, and the (key, heading) of each product."""
    trade = Trade(crm)
    spent: dict[int, dict[int | None, Cell]] = {}
    for (account_id, product_id), cell in trade.cells.items():
        if cell.lines and cell.sales is not None and account_id in trade.accounts:
            spent.setdefault(account_id, {})[product_id] = cell
    rows, whole = _ordered([_buyer(trade, trade.accounts[id], list(each.values())) for id, each in spent.items()])
    sold = {product_id for each in spent.values() for product_id in each}
    keys = _keys([trade.products[id] for id in sorted(sold, key=lambda id: by_code(trade.products[id]))])
    made = value_class("Pivot", ("currency", *Buyer._fields, *[key for key, _, _ in keys]))
    amount = trade.converter.amount
    wide = [
        made(trade.converter.own, *row, *[amount(_net(spent[row.id].get(id))) for _, _, id in keys])
        for row in sifted(crm, rows, Buyer.kinds)
    ]
    return trade.shown(wide, "", amount(whole)), [(key, head) for key, head, _ in keys]


def _plus(sales: Sales, parts: list[Any]) -> Sales:
    return Sales(*[old + new for old, new in zip(sales, parts, strict=True)])


def _ordered(found: list[Any]) -> tuple[list[Any], int]:
    """The rows by revenue, each with its share of all; what sold nothing lately comes last, the latest first."""
    whole = sum(row.revenue.minor for row in found if row.revenue)
    rows = sorted(found, key=_rank)
    return [row._replace(share=row.revenue.minor / whole if row.revenue and whole > 0 else None) for row in rows], whole


def _rank(row: Any) -> tuple[Any, ...]:
    last = row.last.toordinal() if row.last else 0
    name = row.product if hasattr(row, "product") else row.account
    return row.revenue is None, -(row.revenue.minor if row.revenue else 0), -last, name, row.id or 0


def _sold(trade: Trade, product: Any, cells: dict[int, Cell]) -> Any:
    recent = [(cell.sales.net, id) for id, cell in cells.items() if cell.lines and cell.sales is not None]
    names = {id: trade.accounts[id].name if id in trade.accounts else f"account {id}" for _, id in recent}
    best = sorted(recent, key=lambda pair: (-pair[0], names[pair[1]]))[:3]
    return Sold(
        id=product.id,
        code=product.code,
        product=product.name,
        accounts=sum(1 for cell in cells.values() if cell.lines),
        unit=product.unit,
        buyers=", ".join(names[id] for _, id in best),
        share=None,
        category=product.category,
        **trade.amounts(cells.values()),
    )


def _bought(trade: Trade, account_id: int, product_id: int | None, cell: Cell, *, by_account: bool) -> Any:
    account, product = trade.accounts[account_id], trade.products[product_id]
    return Bought(
        id=account_id if by_account else product_id,
        account_id=account_id,
        account=account.name,
        product_id=product_id,
        code=product.code,
        product=product.name,
        unit=product.unit,
        share=None,
        category=product.category,
        **{key: getattr(account, key) for key in ("tier", "segment", "industry", "kind", "status", "phase")},
        **trade.amounts([cell]),
    )


def _buyer(trade: Trade, account: Any, cells: list[Cell]) -> Any:
    told = {key: getattr(account, key) for key in ("tier", "segment", "industry", "kind", "status", "phase")}
    revenue = trade.converter.amount(sum(_net(cell) or 0 for cell in cells))
    last = date.fromordinal(max(cell.last for cell in cells))
    return Buyer(id=account.id, account=account.name, revenue=revenue, share=None, last=last, **told)


def _net(cell: Cell | None) -> int | None:
    return cell.sales.net if cell and cell.sales else None


def by_code(product: Any) -> tuple[bool, str, int]:
    """The order of products where they are columns: by code, else by name."""
    return product.id is None, (product.code or product.name).casefold(), product.id or 0


def _keys(products: list[Any]) -> list[tuple[str, str, int | None]]:
    """A column for each product, named by its code, else its name; never twice, and never like another column."""
    taken = {"currency", *Buyer._fields}
    found = []
    for product in products:
        head = product.code or product.name
        key = head if head not in taken else f"{head} {product.id}"
        taken.add(key)
        found.append((key, head, product.id))
    return found

"""How who buys what reads."""

from __future__ import annotations

from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import ago, money, number, percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.buying import Shown

_AMOUNTS = (
    Column("revenue", words=rounded, align=">"),
    Column("share", words=percent, align=">"),
    Column("margin", words=rounded, align=">"),
    Column("margin_share", "%", words=percent, align=">"),
    Column("quantity", words=number, align=">"),
)
_PRODUCT = (Column("code"), Column("product", shrink=True))
_HIDDEN = [
    Column(key, shown=False) for key in ("segment", "industry", "kind", "status", "phase", "unit", "category", "reason")
]
PRODUCTS = (
    Column("id", align=">"),
    *_PRODUCT,
    Column("accounts", align=">"),
    *_AMOUNTS,
    Column("last", "last bought", words=ago),
    Column("buyers", "most to", shrink=True),
    *[Column(key, shown=False) for key in ("unit", "category", "reason")],
)
OF_ACCOUNT = (
    Column("id", align=">"),
    *_PRODUCT,
    *_AMOUNTS,
    Column("last", "last bought", words=ago),
    *[Column(key, shown=False) for key in ("account_id", "account", "product_id", "tier")],
    *_HIDDEN,
)
OF_PRODUCT = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("tier"),
    *_AMOUNTS,
    Column("last", "last bought", words=ago),
    *[Column(key, shown=False) for key in ("account_id", "product_id", "code", "product")],
    *_HIDDEN,
)
EMPTY = "No sale yet: kamcrm import transactions FILE"


def products(found: Shown, today: date, total: int | None) -> Sheet:
    """Every product and who buys it."""
    sheet = _sheet("products", PRODUCTS, found, today, total)
    best = next((row for row in found.rows if row.revenue and row.id), None)
    if best:
        sheet.next = f"kamcrm analyze products --product {best.id}"
    return sheet


def bought(found: Shown, today: date, total: int | None, *, of_account: bool) -> Sheet:
    """What an account buys, or who buys a product."""
    sheet = _sheet("products", OF_ACCOUNT if of_account else OF_PRODUCT, found, today, total)
    sheet.empty = f"no sale of {found.of} yet" if not of_account else f"{found.of} has bought nothing yet"
    return sheet


def pivot(found: Shown, products: Sequence[tuple[str, str]], today: date, total: int | None) -> Sheet:
    """A row an account, a column a product."""
    columns = [Column("id", align=">"), Column("account", shrink=True), Column("currency", shown=False)]
    columns += [Column("revenue", words=rounded, align=">")]
    columns += [Column(key, head, words=rounded, align=">") for key, head in products]
    columns += [
        Column(key, shown=False) for key in ("share", "last", "tier", "segment", "industry", "kind", "status", "phase")
    ]
    return _sheet("accounts", tuple(columns), found, today, total)


def _sheet(noun: str, columns: Sequence[Column], found: Shown, today: date, total: int | None) -> Sheet:
    sheet = Sheet(noun, columns, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [f"{money(found.whole)} in the last twelve months"]
        if found.usual is not None:
            sheet.footer[0] += f"; where no cost is known a margin of {number(found.usual / 10)} % stands in"
        sheet.footer += terms.left_out(found.missing)
    return sheet


def sentence(found: Shown) -> str:
    """The whole answer in a sentence: what sells best, to how many, and mostly to whom."""
    rows: list[Any] = [row for row in found.rows if row.revenue]
    if not rows:
        return EMPTY
    first = rows[0]
    share = f", {percent(first.share)} of all," if first.share is not None else ""
    return (
        f"{first.product} sells best: {rounded(first.revenue)} {first.revenue.currency}{share} to "
        f"{plural(first.accounts, 'account')}, most of it to {first.buyers.partition(', ')[0]}."
    )

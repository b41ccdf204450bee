"""How whitespace reads: a sign a cell on paper, a row a cell for machines."""

from __future__ import annotations

from kamcrm.records import value_class
from kamcrm.sheets import echo, terms
from kamcrm.sheets.form import Column, Matrix, Outcome, Sheet
from kamcrm.wording import NONE, money, number, percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.cells import Settled
    from kamcrm.services.whitespace import Whitespace

# Letters and marks of ASCII, so that the matrix reads the same on any terminal.
SIGNS = {"owned": "#", "open": "o", "lost": "x", "lapsed": "~", "not applicable": "-", "white": "."}
WORTH = "+"  # White, with a potential that is known.
LEGEND = "# owned  o open  x lost  ~ lapsed  - n/a  + white, worth something  . white"
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ROOM = 46  # What columns named by their codes may take of eighty.
CELLS = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("tier"),
    Column("code"),
    Column("product", shrink=True),
    Column("status"),
    Column("potential", words=rounded, align=">"),
    Column("basis"),
    Column("revenue", words=rounded, align=">"),
    Column("gap", words=rounded, align=">"),
    *[
        Column(key, shown=False)
        for key in ("product_id", "best", "category", "segment", "industry", "phase", "why", "reason")
    ],
)
EMPTY = "There is nothing to compare: it takes customers and products (kamcrm products add NAME)"


def whitespace(found: Whitespace, today: date, total: int | None) -> Sheet:
    """The cells; on paper a matrix of them, unless the user wanted some of them or an order of their own."""
    sheet = Matrix("cells", CELLS, found.rows, today, total=total, empty=EMPTY)
    sheet.laid = None
    if found.rows:
        sheet.footer = [*_sums(found), *terms.left_out(found.missing)]
        if found.whole:
            sheet.laid = _matrix(found, today)
            sheet.laid.footer += sheet.footer
            sheet.laid.next = "kamcrm analyze whitespace --where status:white --sort=-potential -n 10"
    return sheet


def sentence(found: Whitespace) -> str:
    """The whole answer in a sentence."""
    return _sums(found)[0] + "." if found.every else EMPTY


def _sums(found: Whitespace) -> list[str]:
    cells = len(found.every)
    out = found.counted["not applicable"]
    besides = f", {plural(out, 'cell')} not applicable" if out else ""
    counted = f"{number(found.counted['owned'])} of {plural(cells - out, 'cell')} owned"
    whole = "" if found.penetration is None else f" ({percent(found.penetration)})"
    said = [f"{counted}{whole}{besides}"]
    if found.potential:
        said[0] += f"; what is not owned may be worth {money(found.potential)} a year, where that is known"
    if found.gap:
        said.append(f"owned, but {money(found.gap)} below the accounts' own best years")
    return said


def _matrix(found: Whitespace, today: date) -> Sheet:
    """A line an account: its cells under the codes, or under letters where there are many products."""
    products = {row.product_id: row.code or row.product for row in found.rows}
    lines: dict[int, dict[int, Any]] = {}
    for row in found.rows:
        lines.setdefault(row.id, {})[row.product_id] = row
    shown = list(lines.values())[: found.most] if found.most else list(lines.values())
    wide = sum(max(len(head), 1) + 2 for head in products.values()) <= ROOM
    columns, made, legend = _coded(products) if wide else _lettered(products)
    rows = [made(cells) for cells in shown]
    sheet = Sheet("accounts", columns, rows, today, total=len(lines))
    sheet.footer = [*legend, LEGEND]
    return sheet


def _coded(products: dict[int, str]) -> tuple[tuple[Column, ...], Any, list[str]]:
    keys = [f"product {id}" for id in products]
    made = value_class("Line", ("id", "account", *keys, "owned", "potential"))
    columns = [Column(key, head) for key, head in zip(keys, products.values(), strict=True)]
    ids = list(products)
    return _framed(columns), lambda cells: made(*_named(cells), *[sign(cells.get(id)) for id in ids], *_ends(cells)), []


def _lettered(products: dict[int, str]) -> tuple[tuple[Column, ...], Any, list[str]]:
    """One column of signs; which letter is which product stands below."""
    ids = list(products)[: len(LETTERS)]
    letters = LETTERS[: len(ids)]
    made = value_class("Line", ("id", "account", "cells", "owned", "potential"))
    legend = ["  ".join(f"{letter} {products[id]}" for letter, id in zip(letters, ids, strict=True))]
    if len(products) > len(ids):
        legend.append(f"and {plural(len(products) - len(ids), 'product')} more: -f csv has them all")

    def line(cells: dict[int, Any]) -> Any:
        return made(*_named(cells), "".join(sign(cells.get(id)) for id in ids), *_ends(cells))

    return _framed([Column("cells", letters)]), line, legend


def _framed(columns: Sequence[Column]) -> tuple[Column, ...]:
    first = (Column("id", align=">"), Column("account", shrink=True))
    return (*first, *columns, Column("owned", align=">"), Column("potential", words=rounded, align=">"))


def _named(cells: dict[int, Any]) -> tuple[int, str]:
    first = next(iter(cells.values()))
    return first.id, first.account


def _ends(cells: dict[int, Any]) -> tuple[str, Any]:
    """How many are owned of those that are applicable, and what the others may be worth."""
    known = [row for row in cells.values() if row.status != "not applicable"]
    worth = [row.potential for row in known if row.potential and row.status != "owned"]
    owned = sum(row.status == "owned" for row in known)
    total = type(worth[0])(sum(one.minor for one in worth), worth[0].currency) if worth else None
    return f"{owned}/{len(known)}" if known else NONE, total


def sign(row: Any) -> str:
    """One sign for a cell; nothing where a filter left it out."""
    if row is None:
        return " "
    return WORTH if row.status == "white" and row.potential else SIGNS[row.status]


KNOWN = (
    Column("account_id", "id", align=">"),
    Column("account"),
    Column("product"),
    Column("status"),
    Column("potential", align=">"),
    Column("why"),
)
Known = value_class("Known", ("account_id", "account", "product", "status", "potential", "why"))


def settled(done: Settled, today: date) -> Outcome:
    """What is known of a cell now, and what it was."""
    account, product, row = done.account, done.product, done.row
    told = [getattr(row, key) if row else None for key in ("status", "potential", "why")]
    name = f"{account.name} × {product.name}"
    said = echo.edited(account.id, name, done.changes, today, "Kept" if row else "Forgotten")
    rows = [Known(account.id, account.name, product.name, *told)]
    return Outcome([said], Sheet("cells", KNOWN, rows, today, total=1))

"""How the lines of sales read."""

from __future__ import annotations

from kamcrm.money import Money, added
from kamcrm.sheets.form import Column
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import day, exact, money, plural, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


def sums(rows: Sequence[Any]) -> str:
    """How many lines there are and what was invoiced less what was credited, each currency by itself."""
    sold = [row.net for row in rows if row.kind == "invoice"]
    back = [Money(-row.net.minor, row.net.currency) for row in rows if row.kind == "credit"]
    return " · ".join([plural(len(rows), "line"), *map(money, added([*sold, *back]))])


LOOK = Look(
    "transactions",
    (
        Column("id", align=">"),
        Column("transacted_on", "on", weekday),
        Column("account", shrink=True),
        Column("kind", tone=lambda row, today: "warn" if row.kind == "credit" else ""),
        Column("number", shrink=True),
        Column("product", shrink=True),
        Column("what", shrink=True),
        Column("quantity", words=exact, align=">"),
        Column("net", align=">"),
        Column("cost", align=">"),
        *hidden("discount", "list_value", "code", "currency", "tier", "account_id", "product_id"),
    ),
    "Nothing is sold yet: kamcrm transactions add nordlys 120k --product T4, or kamcrm import transactions FILE",
    lambda row: row.product or row.what or row.kind,
    lambda row, today: [
        row.account,
        f"{row.kind} {row.number}" if row.number else row.kind,
        f"{exact(row.quantity)} for {money(row.net)}" if row.quantity != 1 else money(row.net),
        f"cost {money(row.cost)}" if row.cost else "",
        day(row.transacted_on, today),
    ],
    sums,
)

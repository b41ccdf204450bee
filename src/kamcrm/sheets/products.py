"""How products read."""

from __future__ import annotations

from kamcrm.sheets.form import Column
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import exact, money

LOOK = Look(
    "products",
    (
        Column("id", align=">"),
        Column("code"),
        Column("name", shrink=True),
        Column("category", shrink=True),
        Column("unit"),
        Column("list_price", "price", align=">"),
        Column("margin", "margin %", exact, align=">"),
        *hidden("currency", "archived"),
    ),
    'There is no product: kamcrm products add "T4 probe" --code T4 --price 1200 --margin 35',
    lambda row: row.name,
    lambda row, today: [
        f"code {row.code}" if row.code else "",
        f"{money(row.list_price)}{f' a {row.unit}' if row.unit else ''}" if row.list_price else "",
        f"margin {exact(row.margin)} %" if row.margin is not None else "",
    ],
)

"""How competitors at accounts read."""

from __future__ import annotations

from kamcrm.sheets import told
from kamcrm.sheets.form import Column
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import ago, day

LOOK = Look(
    "competitors",
    (
        Column("id", align=">"),
        Column("account", shrink=True),
        Column("name", "competitor", shrink=True),
        Column("category", shrink=True),
        Column("product", shrink=True),
        Column("rank", align=">"),
        Column("seen_on", "seen", ago),
        Column("gone_on", "gone", ago),
        Column("about", words=told.line, shrink=True),
        *hidden("tier", "account_id", "competitor_id", "product_id", "interaction_id"),
    ),
    "No competitor is known: kamcrm competitors add nordlys NAME --category hosting --create",
    lambda row: row.name,
    lambda row, today: [
        f"at {row.account}",
        row.category or "",
        row.product or "",
        f"rank {row.rank}" if row.rank else "",
        f"seen {day(row.seen_on, today)}",
        f"gone {day(row.gone_on, today)}" if row.gone_on else "",
    ],
)

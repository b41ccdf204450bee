"""How costs read."""

from __future__ import annotations

from kamcrm.money import added
from kamcrm.sheets.form import Column
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import day, money, plural, weekday

LOOK = Look(
    "costs",
    (
        Column("id", align=">"),
        Column("incurred_on", "on", weekday),
        Column("account", shrink=True),
        Column("kind"),
        Column("what", shrink=True),
        Column("amount", align=">"),
        Column("contract", shrink=True),
        Column("opportunity", shrink=True),
        *hidden("currency", "tier", "account_id", "contract_id", "opportunity_id", "campaign_id"),
    ),
    'No cost is noted: kamcrm costs add nordlys 9400 "two days in Tromsø" --kind travel',
    lambda row: row.what or row.kind,
    lambda row, today: [
        row.account or "",
        money(row.amount),
        row.kind if row.what else "",
        day(row.incurred_on, today),
        f"for {row.contract}" if row.contract else "",
        f"for {row.opportunity}" if row.opportunity else "",
    ],
    lambda rows: " · ".join([plural(len(rows), "cost"), *map(money, added(row.amount for row in rows))]),
)

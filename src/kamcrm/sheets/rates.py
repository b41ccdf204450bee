"""How currency rates read."""

from __future__ import annotations

from kamcrm.sheets.form import Column
from kamcrm.sheets.registers import Look
from kamcrm.wording import day, exact, weekday

LOOK = Look(
    "rates",
    (
        Column("id", align=">"),
        Column("quoted_on", "from", weekday),
        Column("currency"),
        Column("rate", words=exact, align=">"),
        Column("quote", "in"),
        Column("source", shrink=True),
    ),
    "No rate is noted: kamcrm rates add EUR 11.62 --on 2026-11-01",
    lambda row: f"1 {row.currency} = {exact(row.rate)} {row.quote}",
    lambda row, today: [f"from {day(row.quoted_on, today)}", row.source or ""],
)

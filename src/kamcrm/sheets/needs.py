"""How needs read."""

from __future__ import annotations

from kamcrm.sheets.form import Column
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import ago, day

LOOK = Look(
    "needs",
    (
        Column("id", align=">"),
        Column("account", shrink=True),
        Column("what", shrink=True),
        Column("kind"),
        Column("expression", "how"),
        Column("status", tone=lambda row, today: "good" if row.status == "met" else ""),
        Column("noted_on", "noted", ago),
        Column("contact", "who", shrink=True),
        Column("product", shrink=True),
        *hidden("tier", "account_id", "contact_id", "product_id", "opportunity_id", "interaction_id"),
    ),
    'No need is open: kamcrm needs add nordlys "faster delivery" --contact kari',
    lambda row: row.what,
    lambda row, today: [
        row.account,
        f"{row.kind}, {row.expression}, {row.status}",
        f"noted {day(row.noted_on, today)}",
        row.contact or "",
        row.product or "",
    ],
)

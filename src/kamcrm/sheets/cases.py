"""How service cases read."""

from __future__ import annotations

from kamcrm.sheets import told
from kamcrm.sheets.form import Column
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import ago, day

LOOK = Look(
    "cases",
    (
        Column("id", align=">"),
        Column("account", shrink=True),
        Column("what", shrink=True),
        Column("severity", tone=lambda row, today: "bad" if row.severity == "high" and not row.closed_on else ""),
        Column("category", shrink=True),
        Column("opened_on", "opened", ago),
        Column("closed_on", "closed", ago),
        Column("resolution", "how it ended", told.line, shrink=True),
        *hidden("contact", "product", "tier", "account_id", "contact_id", "product_id", "interaction_id"),
    ),
    'No case is open: kamcrm cases add nordlys "late delivery" --severity high --category delivery',
    lambda row: row.what,
    lambda row, today: [
        row.account,
        f"{row.severity}{f', {row.category}' if row.category else ''}",
        f"opened {day(row.opened_on, today)}",
        f"closed {day(row.closed_on, today)}" if row.closed_on else "",
        row.contact or "",
        row.product or "",
    ],
)

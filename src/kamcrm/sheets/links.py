"""How documents kept elsewhere read."""

from __future__ import annotations

from kamcrm.sheets.form import Column
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import ago, day

LOOK = Look(
    "links",
    (
        Column("id", align=">"),
        Column("account", shrink=True),
        Column("name", shrink=True),
        Column("target", "where", shrink=True),
        Column("linked_on", "from", ago),
        Column("record_id", "on", align=">"),
        *hidden("noun", "tier", "account_id"),
    ),
    'No document is linked: kamcrm links add nordlys https://files.example/frame.pdf "Frame agreement"',
    lambda row: row.name,
    lambda row, today: [row.account or "", row.target, day(row.linked_on, today)],
)

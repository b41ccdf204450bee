"""How the rhythm of buying reads."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import ago, due, number, percent, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.rhythms import Rhythms


def slow(row: Any, today: date) -> str:
    """A late order is a warning."""
    return "warn" if row.late else ""


LIST = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("orders", "order days", words=number, align=">"),
    Column("gap", "days between", words=number, align=">"),
    Column("last", words=ago),
    Column("expected", words=due, tone=slow),
    Column("ratio", "gaps since", words=number, align=">"),
    Column("reason"),
    *[
        Column(key, shown=False)
        for key in ("age", "late", "phase", "kind", "status", "segment", "industry", "handle")
    ],
)  # fmt: skip
EMPTY = "No invoice yet: kamcrm import transactions FILE"


def rhythms(found: Rhythms, today: date, total: int | None) -> Sheet:
    """Accounts by how late they are, then how many buy again."""
    sheet = Sheet("accounts", LIST, found.rows, today, total=total, empty=EMPTY)
    if found.bought:
        sheet.footer = [sentence(found), "late: more than 1.5 times the median of the days between orders, from 4 on"]
        slowest = next((row for row in found.rows if row.late), None)
        sheet.next = f"kamcrm prep {slowest.handle}" if slowest else ""
    return sheet


def sentence(found: Rhythms) -> str:
    """How many are late and how many buy again, in a sentence."""
    late = f"{number(found.late)} of {plural(found.paced, 'account')} with a rhythm "
    verb = "is" if found.late == 1 else "are"
    again = f"{percent(found.repeat)} of the {number(found.bought)} that bought have bought again"
    return f"{late}{verb} late; {again}"

"""How recency, frequency and monetary read."""

from __future__ import annotations

from kamcrm.metrics.rfm import ENOUGH
from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import number, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.rfm import Rfm

EMPTY = "No account has bought yet: kamcrm import transactions FILE"
TONES = {"champion": "good", "loyal": "good", "at risk": "bad", "lapsed": "muted", "hibernating": "muted"}


def standing(row: Any, today: date) -> str:
    """The best are good, who once bought much is bad."""
    return TONES.get(row.group or "", "")


def scores(found: Rfm, today: date, total: int | None) -> Sheet:
    """Accounts with their scores, then how they were scored and how many there are of each kind."""
    columns = (
        Column("id", align=">"),
        Column("name", "account", shrink=True),
        Column("tier"),
        Column("recency", "R", align=">"),
        Column("frequency", "F", align=">"),
        Column("monetary", "M", align=">"),
        Column("group", tone=standing),
        Column("days", "days since", words=number, align=">"),
        Column("invoices", words=number, align=">"),
        Column("amount", found.by, words=rounded, align=">"),
        Column("reason"),
        *[Column(key, shown=False) for key in ("phase", "kind", "status", "segment", "industry", "handle")],
    )
    sheet = Sheet("accounts", columns, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [sentence(found), _how(found), *terms.said(found.terms, estimated=found.by == "margin")]
        risky = next((row for row in found.rows if row.group == "at risk"), None)
        sheet.next = f"kamcrm prep {risky.handle}" if risky else ""
    return sheet


def sentence(found: Rfm) -> str:
    """How many accounts there are of each kind."""
    return ", ".join(f"{number(count)} {name}" for name, count in found.groups.items())


def _how(found: Rfm) -> str:
    counted = f"{plural(found.counted, 'account')} bought in twelve months"
    if found.quantiles:
        return f"{counted}: scored by fifths, those that are equal alike"
    return f"{counted}, fewer than {ENOUGH}: scored by fixed thresholds (R 30/90/180/365 days, F 12/6/3/1, M by class)"

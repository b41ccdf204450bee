"""How the three sides of a customer's value read."""

from __future__ import annotations

from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import number, percent, plural, rounded, whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.value import Values


def losing(row: Any, today: date) -> str:
    """An account that costs more than it earns is bad."""
    return "bad" if row.current is not None and row.current.minor < 0 else ""


LIST = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("current", words=rounded, align=">", tone=losing),
    Column("potential", words=rounded, align=">"),
    Column("strategic", words=number, align=">"),
    Column("headroom", words=rounded, align=">"),
    Column("rate", "margin %", words=percent, align=">"),
    *[
        Column(key, shown=False)
        for key in ("scored", "reason", "phase", "kind", "status", "segment", "industry", "handle")
    ],
)  # fmt: skip
EMPTY = "No customer or prospect is kept: kamcrm accounts add NAME"


def values(found: Values, today: date, total: int | None) -> Sheet:
    """Accounts with their three sides, and what each rests on."""
    sheet = Sheet("accounts", LIST, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [
            sentence(found),
            f"potential: {number(found.expected)} % of what they spend elsewhere, at their margin (setting "
            "expected_share); strategic: 0 to 10, by your scores; the sides are never added",
            *terms.said(found.terms),
        ]
        sheet.next = "kamcrm analyze matrix"
    return sheet


def sentence(found: Values) -> str:
    """What the accounts are worth on each side, and of how many that is known."""
    earning = f"earning {whole(found.current)} (known of {number(found.valued)})"
    more = f"could earn {whole(found.potential)} more a year (wallets of {number(found.wallets)})"
    return f"{plural(found.counted, 'account')}: {earning}, {more}, {number(found.placed)} with a score"

"""How complete and fresh the accounts are, and how that reads."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import BAD, WARN, percent, plural, yes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from kamcrm.services.quality import Data

EMPTY = "No account is in force: kamcrm accounts add 'Your first customer'"
QUALITY = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("complete", words=percent, align=">", tone=lambda row, today: BAD if row.complete < 0.5 else ""),
    Column("missing", shrink=True),
    Column("stale", words=yes, tone=lambda row, today: WARN if row.stale else ""),
    Column("fix", "mend with", shrink=True),
    *[
        Column(key, shown=False)
        for key in ("filled", "asked", "age", "phase", "kind", "status", "segment", "industry", "handle")
    ],
)


def sentence(found: Data) -> str:
    """How good the data are."""
    stale = f"{found.stale} of {plural(found.accounts, 'account')} not verified for too long"
    return f"{percent(found.complete)} of what is asked for is there; {stale}"


def quality(found: Data, today: date, total: int | None) -> Sheet:
    """The accounts, the least complete first, each with the command that mends what weighs most."""
    sheet = Sheet("accounts", QUALITY, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [sentence(found)]
        sheet.next = found.rows[0].fix
    return sheet

"""How the follow-ups that the at-risk rules suggest read."""

from __future__ import annotations

from kamcrm.sheets import echo, followups
from kamcrm.sheets.form import Column, Outcome, Sheet
from kamcrm.wording import day, due, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

SUGGESTED = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("tier"),
    Column("what", shrink=True),
    Column("due", words=due),
    Column("rule"),
    Column("why", shrink=True),
    Column("account_id", shown=False),
)
NONE = "No account shows a sign of leaving that isn't followed up."


def suggested(rows: Sequence[Any], today: date) -> Outcome:
    """What the rules suggest; nothing is changed."""
    said = [
        "  ".join(["Would plan", row.account, row.what, f"due {day(row.due, today)}", f"{row.rule}: {row.why}"])
        for row in rows
    ]
    notes = [f"{plural(len(rows), 'suggestion')}; nothing was changed: add --apply"] if rows else []
    return Outcome(said or [NONE], Sheet("followups", SUGGESTED, rows, today), notes, asked=True)


def applied(rows: Sequence[Any], today: date) -> Outcome:
    """The follow-ups that were made."""
    said = [
        echo.line("Planned", row.id, row.account or "", [row.what, f"due {day(row.due, today)}", row.note])
        for row in rows
    ]
    return Outcome(said or [NONE], followups.listed(rows, today), asked=True)

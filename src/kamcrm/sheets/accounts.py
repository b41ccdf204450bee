"""How lists of accounts read."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Outcome, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

LIST = (
    Column("id", align=">"),
    Column("name", shrink=True),
    Column("tier"),
    Column("phase"),
    Column("kind"),
    Column("segment", shrink=True),
    Column("city", shrink=True),
    Column("handle", shown=False),
)


def everyone(rows: Sequence[Any], today: date, total: int | None = None) -> Sheet:
    """A list of accounts."""
    return Sheet("accounts", LIST, rows, today, total=total, empty="No accounts yet: kamcrm accounts add 'Nordlys AS'")


def added(row: Any, today: date) -> Outcome:
    """What adding an account says."""
    words = [str(row.id), row.name, row.kind, *([f"tier {row.tier}"] if row.tier else []), row.phase or ""]
    return Outcome(["Added  " + "  ".join(word for word in words if word)], everyone([row], today))

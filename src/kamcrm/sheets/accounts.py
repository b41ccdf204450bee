"""How lists of accounts read."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet

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

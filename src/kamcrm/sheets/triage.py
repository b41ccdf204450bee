"""How what is incomplete reads."""

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
    Column("account", shrink=True),
    Column("lacks"),
    Column("fill", "to fill it", shrink=True),
    Column("noun", shown=False),
)


def gaps(rows: Sequence[Any], today: date, limit: int) -> Sheet:
    """What is incomplete, or its first part where a limit was given."""
    shown = rows[:limit] if limit else rows
    return Sheet("gaps", LIST, shown, today, total=len(rows), empty="Nothing is missing: tiers, phases, roles are set.")

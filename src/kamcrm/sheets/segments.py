"""How segments read: in a list, and in what a write says."""

from __future__ import annotations

from kamcrm.sheets import accounts
from kamcrm.sheets.form import Column, Outcome, Sheet
from kamcrm.wording import plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

LIST = (
    Column("id", align=">"),
    Column("name", "segment", shrink=True),
    Column("filter", shrink=True),
)
NONE = "No segments yet: kamcrm segments add 'Big shipping' --where 'segment:shipping tier:A'"


def everything(rows: Sequence[Any], today: date, total: int | None = None) -> Sheet:
    """The segments, by name."""
    return Sheet("segments", LIST, rows, today, total=total, empty=NONE)


def members(segment: Any, rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """The accounts that belong to a segment."""
    sheet = accounts.everyone(rows, today, total)
    sheet.empty = f"No account belongs to {segment.name} ({segment.filter})."
    return sheet


def added(segment: Any, count: int, today: date) -> Outcome:
    """What saving a filter says: who belongs now."""
    said = f"Added   {segment.id}  {segment.name}  {segment.filter}  {plural(count, 'account')} now"
    return Outcome([said], everything([segment], today))


def removed(segment: Any, today: date) -> Outcome:
    """What forgetting a segment says."""
    return Outcome([f"Removed {segment.id}  {segment.name}  {segment.filter}"], everything([segment], today))

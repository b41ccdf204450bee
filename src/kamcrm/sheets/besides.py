"""What a write made besides the records it is about: further keys in JSON, ids in CSV, nothing in a table."""

from __future__ import annotations

from kamcrm.records import namedtuple, record_class
from kamcrm.sheets.form import Column

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from kamcrm.sheets.form import Sheet

Mark = namedtuple("Mark", "id kind what")


def add(sheet: Sheet, more: Sequence[Mapping[str, Any]]) -> Sheet:
    """The sheet with what belongs to each of its rows: the same keys for all, a record or a list of records each."""
    if not more:
        return sheet
    names = tuple(more[0])
    make = record_class((*sheet.rows[0]._fields, *names))._make
    sheet.rows = [make((*row, *each.values())) for row, each in zip(sheet.rows, more, strict=True)]
    sheet.columns = (*sheet.columns, *(Column(name, shown=False) for name in names))
    return sheet

"""How hits of a search read."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import ago

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

HITS = (
    Column("id", align=">"),
    Column("noun"),
    Column("account", shrink=True),
    Column("day", "when", words=ago),
    Column("snippet", "text", shrink=True),
    Column("text", shown=False),
)


def hits(rows: Sequence[Any], today: date, limit: int) -> Sheet:
    """The hits; none is an exit code of its own."""
    notes = [f"the newest {limit}; more with --limit or --all"] if limit and len(rows) == limit else []
    return Sheet("hits", HITS, rows, today, empty="Nothing found.", notes=notes, code=0 if rows else 3)

"""What a list shows: its first rows, the ids of all, and how the others are read."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm

PAGE = 100  # Rows read at a time.


class Listed:
    """A list to show: the sheet with its first rows, the ids of all of them in order, and how to read the others.

    `read(crm, ids)` gives the rows of some ids in their order; None where the sheet holds every row.
    """

    def __init__(
        self, sheet: Sheet, ids: Sequence[int] | None = None, read: Callable[[Crm, list[int]], list[Any]] | None = None
    ) -> None:
        self.sheet = sheet
        self.ids = [row[0] for row in sheet.rows] if ids is None else ids
        self.read = read

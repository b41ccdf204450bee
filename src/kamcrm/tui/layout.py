"""A sheet laid out for a screen: which columns fit, how wide each is, and each row as toned cells.

The first page, painted before Textual is there, and the grid that takes over from it both draw what this gives.
"""

from __future__ import annotations

from kamcrm.render.table import GAP, Strip, fitted
from kamcrm.sheets.form import Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.sheets.form import Column

    Cells = list[tuple[str, str]]

GUTTER = "  "  # Before each row: where the cursor and the marks stand.
SAMPLE = 100  # Rows that the widths are taken from.
CURSOR, MARK = "›", "●"


class Layout:
    """The columns of a sheet as they fit into so many cells; later rows keep the widths of the first ones."""

    def __init__(self, sheet: Sheet, width: int, columns: Sequence[Column] | None = None) -> None:
        self.sheet = sheet
        self.room = max(width - len(GUTTER), 8)
        self.columns = [column for column in columns or sheet.columns if column.shown]
        sample = _of(sheet, sheet.rows[:SAMPLE])
        strips, self.wides = fitted([Strip(column, sample, self.room * 4) for column in self.columns], self.room)
        self.columns = [strip.column for strip in strips]

    @property
    def head(self) -> Cells:
        """The headings."""
        titles = [Strip(column, _of(self.sheet, ())) for column in self.columns]
        return [(strip.lines(wide, False)[0], "head") for strip, wide in zip(titles, self.wides, strict=True)]

    def lines(self, rows: Sequence[Any]) -> list[Cells]:
        """Each row as cells, padded or cut to their columns, with the tone of each."""
        strips = [Strip(column, _of(self.sheet, rows), self.room * 4) for column in self.columns]
        cells = [self._toned(strip, wide) for strip, wide in zip(strips, self.wides, strict=True)]
        return [list(row) for row in zip(*cells, strict=True)]

    def _toned(self, strip: Strip, wide: int) -> Cells:
        words = strip.lines(wide, False)[1:]
        if not strip.tones:
            return [(cell, "") for cell in words]
        return list(zip(words, strip.tones, strict=True))


def _of(sheet: Sheet, rows: Sequence[Any]) -> Sheet:
    return Sheet(sheet.noun, sheet.columns, rows, sheet.today)


def plain(cells: Cells) -> str:
    """A row of cells as one line of text."""
    return GUTTER + GAP.join(text for text, _ in cells)

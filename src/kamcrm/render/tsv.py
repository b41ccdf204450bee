r"""Results as tab-separated text, one row a line: a tab, line break or backslash inside a cell reads \t, \n, \r, \\."""

from __future__ import annotations

from kamcrm.errors import Usage
from kamcrm.render.csv import grid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamcrm.render import View
    from kamcrm.sheets.form import Column, Document, Sheet

ESCAPES = {0x5C: "\\\\", 0x09: "\\t", 0x0A: "\\n", 0x0D: "\\r"}


def sheet(sheet: Sheet, columns: Sequence[Column], view: View) -> str:
    """A heading of keys, then the rows."""
    table = [(key, *cells) for key, cells in grid(sheet, columns, view)]
    return "".join("\t".join(cell.translate(ESCAPES) for cell in row) + "\n" for row in zip(*table, strict=True))


def document(document: Document, view: View) -> str:
    """A document is several tables, so it has no TSV of its own."""
    raise Usage("a report of several tables doesn't fit into one TSV", "use -f json, md or html")

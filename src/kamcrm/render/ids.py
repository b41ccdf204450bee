"""The ids alone, one a line, ready for xargs."""

from __future__ import annotations

from kamcrm.safe import clean
from kamcrm.sheets.form import Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamcrm.render import View
    from kamcrm.sheets.form import Column, Document


def sheet(sheet: Sheet, columns: Sequence[Column], view: View) -> str:
    """The first column of each row, whichever columns were picked: each id once, and none where there is none yet."""
    key = sheet.columns[0].key
    ids = dict.fromkeys(getattr(row, key) for row in sheet.rows)
    return "".join(f"{clean(str(id))}\n" for id in ids if id is not None)


def document(document: Document, view: View) -> str:
    """The ids of every table in the document that has them, each once, in order."""
    tables = [part.body for part in document.parts if isinstance(part.body, Sheet)]
    lines = [sheet(table, (), view) for table in tables if table.columns[0].key == "id"]
    return "".join(f"{line}\n" for line in dict.fromkeys("".join(lines).splitlines()))

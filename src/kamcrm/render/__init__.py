"""Sheets, documents and outcomes turned into text; one module per format, loaded when it is asked for."""

from __future__ import annotations

from kamcrm.errors import Usage
from kamcrm.render.stream import (
    Spool,
    color_wanted,
    save,
    save_pieces,
    screen_height,
    screen_width,
    spooled,
    unrolled,
    write,
)
from kamcrm.sheets.form import Document, Matrix, Outcome, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.errors import CrmError
    from kamcrm.sheets.form import Column

__all__ = (
    "FORMATS",
    "Spool",
    "View",
    "cleaned",
    "color_wanted",
    "complaint",
    "format_of",
    "notes_of",
    "obeying_nothing",
    "save",
    "save_pieces",
    "screen_height",
    "screen_width",
    "spooled",
    "text_of",
    "unrolled",
    "write",
    "write_folder",
)

# The module that writes each format, and whether a person reads it: then it shows words and only the shown columns.
FORMATS = {
    "table": ("table", True),
    "json": ("json", False),
    "csv": ("csv", False),
    "tsv": ("tsv", False),
    "ids": ("ids", False),
    "md": ("markdown", True),
    "html": ("html", True),
}
SUFFIXES = {name: name for name in ("json", "csv", "tsv", "md", "html")} | {
    "txt": "table",
    "markdown": "md",
    "htm": "html",
    "ids": "ids",
}


class View:
    """Where the text goes: a terminal or not, its width, colour or not, and the spreadsheet's habits."""

    __slots__ = ("color", "decimal", "excel", "tty", "width")

    def __init__(
        self, tty: bool = False, width: int = 80, color: bool = False, excel: bool = False, decimal: str = ","
    ) -> None:
        self.tty = tty
        self.width = width
        self.color = color
        self.excel = excel
        self.decimal = decimal


def text_of(
    result: Sheet | Document | Outcome,
    format: str,
    *,
    tty: bool = False,
    width: int = 80,
    color: bool = False,
    excel: bool = False,
    decimal: str = ",",
    columns: tuple[str, ...] = (),
) -> str:
    """The whole text of a result in one of FORMATS; `decimal` is the spreadsheet's decimal mark."""
    if format not in FORMATS:
        raise Usage(f"{format!r} is not a format", f"formats: {', '.join(FORMATS)}")
    if isinstance(result, Outcome) and format == "table" and not columns:
        return "".join([_said(line) for line in result.said])
    module, words = FORMATS[format]
    writer = _writer(module)
    view = View(tty, width, color, excel, decimal)
    if isinstance(result, Document):
        return writer.document(result, view)
    if isinstance(result, Outcome):
        result = result.sheet
    if isinstance(result, Matrix) and result.laid and words and not columns:
        result = result.laid
    return writer.sheet(result, picked(result, columns, words), view)


def _said(line: str) -> str:
    """One line of what a write says; no table need be loaded for it."""
    from kamcrm.safe import clean

    return f"{clean(line)}\n"


def _writer(module: str) -> Any:
    return __import__(f"kamcrm.render.{module}", fromlist=["sheet"])


def picked(sheet: Sheet, names: tuple[str, ...], words: bool) -> Sequence[Column]:
    """The columns to write: the named ones in that order, else the shown ones, or all where a machine reads."""
    if not names:
        return [column for column in sheet.columns if column.shown] if words else sheet.columns
    known = {column.key: column for column in sheet.columns}
    return [known.get(name) or known.get(name.replace("-", "_")) or _unknown(name, known) for name in names]


def _unknown(name: str, known: dict[str, Column]) -> Column:
    from difflib import get_close_matches

    close = get_close_matches(name, known, 1, 0.5)
    raise Usage(f"there is no column {name!r}", f"{f'nearest: {close[0]}; ' if close else ''}all: {', '.join(known)}")


def format_of(path: str) -> str:
    """The format a file's name asks for by its suffix; Usage when it has none of ours."""
    suffix = path.rpartition("/")[2].rpartition(".")
    found = SUFFIXES.get(suffix[2].lower()) if suffix[1] else None
    if found is None:
        raise Usage(f"{path!r} doesn't say which format to write", f"end it with .{', .'.join(SUFFIXES)}, or add -f")
    return found


def notes_of(result: Sheet | Document | Outcome) -> str:
    """What there is to say beside the result, for stderr: one line a note."""
    from kamcrm.safe import clean

    notes = list(getattr(result, "notes", ()))
    if isinstance(result, Outcome):
        notes += result.sheet.notes
    return "".join(f"{clean(note, True)}\n" for note in notes)


def cleaned(text: str) -> str:
    """A line or lines of ours that quote what was typed, safe for a terminal."""
    from kamcrm.safe import clean

    return f"{clean(text, True)}\n"


def obeying_nothing(text: str) -> str:
    """A piece of an export as a terminal may have it; a file gets it as it is stored."""
    from kamcrm.safe import clean

    return clean(text, True)


def complaint(error: CrmError, format: str = "table") -> str:
    """An error as stderr shows it: a sentence and the way forward, or one JSON object when JSON was asked for."""
    if format == "json":
        from kamcrm.render.json import dumps

        said = {"code": error.code, "kind": type(error).__name__, "message": error.message, "hint": error.hint}
        return f"{dumps({'error': said})}\n"
    from kamcrm.safe import clean

    hint = f"  {clean(error.hint, True)}\n" if error.hint else ""
    return f"kamcrm: {clean(error.message, True)}\n{hint}"


def write_folder(
    result: Sheet | Document | Outcome, folder: str, *, excel: bool = False, decimal: str = ","
) -> list[str]:
    """Write each table and list of facts of a document to its own CSV file in the folder; returns the paths."""
    from kamcrm.render.csv import parts

    if not isinstance(result, Document):
        raise Usage(f"{folder!r} is a folder, and this is one table", f"name a file, such as {folder}table.csv")
    return [
        save(text, f"{folder.rstrip('/')}/{name}.csv", "csv", folder=True)
        for name, text in parts(result, View(excel=excel, decimal=decimal))
    ]

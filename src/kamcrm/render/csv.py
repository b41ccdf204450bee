"""Results as CSV: exact for machines (RFC 4180, UTF-8, LF), or in the dialect a spreadsheet opens safely."""

from __future__ import annotations

from datetime import date, datetime, time

from kamcrm.errors import Usage
from kamcrm.money import Money
from kamcrm.records import Record
from kamcrm.safe import clean
from kamcrm.sheets.form import Sheet
from kamcrm.wording import money

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from kamcrm.render import View
    from kamcrm.sheets.form import Column, Document

BYTE_ORDER_MARK = "\ufeff"
# What a spreadsheet may take for a formula at the start of a cell, wide forms included.
RISKY = frozenset("=+-@\t\r\n\0＝＋－＠")


def exact(value: Any) -> str:
    """A value as plain text that reads back the same.

    >>> exact(Money(184000000, "NOK")), exact(date(2026, 11, 27)), exact(True), exact(None)
    ('1840000.00', '2026-11-27', 'true', '')
    """
    if value is None:
        return ""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Record) and not isinstance(value, Money):
        return exact(value[0])  # A record in a cell is its id.
    if isinstance(value, list | tuple) and not isinstance(value, Money):
        return ";".join(exact(item) for item in value)
    return str(value)


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula: a ' before what looks like one, phones and numbers let be.

    >>> guarded("=1+1"), guarded("'quoted"), guarded("+47 900 00 000"), guarded("-12.5"), guarded("+1+1")
    ("'=1+1", "''quoted", '+47 900 00 000', '-12.5', "'+1+1")
    """
    first = text[:1]
    if first == "'" or (first in RISKY and not (first in "+-" and _number(text[1:]))):
        return f"'{text}"
    return text


def _number(rest: str) -> bool:
    """Digits, with single spaces or one decimal mark between them."""
    bare = rest.replace(" ", "").replace(".", "", 1).replace(",", "", 1)
    return bare.isascii() and bare.isdigit() and rest[0].isdigit()


def restored(cell: str) -> str:
    """A cell of the spreadsheet dialect as it was before it was guarded."""
    return cell[1:] if cell[:1] == "'" else cell


def quoted(text: str, delimiter: str = ",") -> str:
    """The text as one cell, between quotes when it must be."""
    if delimiter in text or '"' in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def line(cells: Iterable[str], delimiter: str = ",") -> str:
    """One row; a single empty cell is quoted, for a blank line would be no row at all."""
    return delimiter.join([quoted(cell, delimiter) for cell in cells]) or '""'


def grid(sheet: Sheet, columns: Sequence[Column], view: View) -> Iterator[tuple[str, list[str]]]:
    """Each column's heading and cells; an amount is followed by its currency unless the sheet has that already."""
    keys = {column.key for column in columns}
    for column in columns:
        values = [getattr(row, column.key) for row in sheet.rows]
        yield column.key, [_cell(value, view) for value in values]
        if column.words is money or any(isinstance(value, Money) for value in values):
            codes = [getattr(value, "currency", None) for value in values]
            told = [getattr(row, "currency", None) for row in sheet.rows] if "currency" in keys else None
            if told is None or any(code not in (None, own) for code, own in zip(codes, told, strict=True)):
                yield f"{column.key}_currency", [code or "" for code in codes]


def _cell(value: Any, view: View) -> str:
    text = exact(value)
    if view.excel:
        text = text.replace(".", view.decimal) if isinstance(value, float | Money) else guarded(text)
    return clean(text, True) if view.tty else text


def sheet(sheet: Sheet, columns: Sequence[Column], view: View) -> str:
    """A heading of keys, then the rows: exact, or with the spreadsheet's marks."""
    table = [(key, *cells) for key, cells in grid(sheet, columns, view)]
    return _file(zip(*table, strict=True), view)


def _file(rows: Iterable[Iterable[str]], view: View) -> str:
    delimiter = ";" if view.excel and view.decimal == "," else ","
    text = "".join([f"{line(row, delimiter)}\n" for row in rows])
    return BYTE_ORDER_MARK + text if view.excel else text


def document(document: Document, view: View) -> str:
    """A document is several tables, so it has no CSV of its own."""
    raise Usage(
        "a report of several tables doesn't fit into one CSV",
        "use -f json, md or html, or -o FOLDER/ for one file a table",
    )


def parts(document: Document, view: View) -> Iterator[tuple[str, str]]:
    """A file name and the CSV for each part that holds a table or facts."""
    for part in document.parts:
        body, name = part.body, "".join(char if char.isalnum() else "-" for char in part.key)
        if isinstance(body, Sheet):
            yield name, sheet(body, body.columns, view)
        elif body and isinstance(body[0], tuple):
            rows = [[_cell(label, view), _cell(value, view)] for label, value in body]
            yield name, _file([["what", "value"], *rows], view)


def pieces(header: Sequence[str], chunks: Iterable[list[str] | list[tuple[str, ...]]], mark: str) -> Iterator[str]:
    """Any number of rows as exact CSV, a chunk at a time; a row is one text with marks between cells, or the cells."""
    yield f"{line(header)}\n"
    commas = len(header) - 1
    for chunk in chunks:
        rows = [row if isinstance(row, str) else mark.join(row) for row in chunk]
        text = "\n".join(rows) + "\n"
        # Looked at as a whole: where no cell holds a sign that asks for quotes, the marks become commas at once.
        odd = "," in text or '"' in text or "\r" in text or text.count("\n") != len(chunk) or not commas
        if odd or text.count(mark) != commas * len(chunk):
            cells = [row.split(mark) if isinstance(row, str) else row for row in chunk]
            yield "".join([f"{_streamed(row, commas)}\n" for row in cells])
        else:
            yield text.replace(mark, ",")


def _streamed(row: Sequence[str], commas: int) -> str:
    """Join first and look afterwards, since few rows need more than quotes around a comma."""
    text = ",".join(row)
    if '"' in text or "\n" in text or "\r" in text:
        return line(row)
    if text.count(",") == commas:
        return text or '""'
    return ",".join([f'"{cell}"' if "," in cell else cell for cell in row])

"""A file of delimited text as a table: headers, and rows that know the line they began on.

Rows are read from the file each time they are asked for, so that a pass to decide and a pass to convert
take no more memory than one row.
"""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kamcrm.errors import BadInput
from kamcrm.exchange.source import Encoding, Source, detect

LIMIT = 16 << 20
SAMPLE = 200
DELIMITERS = (",", ";", "\t", "|")
DELIMITER_WORDS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}

csv.field_size_limit(LIMIT)


class Row(NamedTuple):
    """One record: the line it began on, its cells, why it cannot be used, a remark, and its text as it stood."""

    line: int
    cells: list[str]
    problem: str = ""
    note: str = ""
    raw: str = ""

    @property
    def empty(self) -> bool:
        """True when no cell holds anything: the tail that spreadsheets leave."""
        return not self.problem and not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True)
class Table:
    """A delimited file: what its columns are called, how it was read, and its rows on demand."""

    source: Source
    headers: list[str]
    encoding: str
    delimiter: str
    warnings: tuple[str, ...] = ()
    first: int = 0

    @property
    def name(self) -> str:
        """The file's name as it was given."""
        return self.source.name

    @property
    def words(self) -> str:
        """How the file was read, for the report."""
        delimiter = DELIMITER_WORDS.get(self.delimiter, repr(self.delimiter))
        return f"{Encoding(self.encoding).words}, {delimiter} between cells"

    def rows(self) -> Iterator[Row]:
        """Each record below the headers; a short one is filled up, a broken one carries its problem."""
        records = _records(self.source, self.encoding, self.delimiter)
        width = len(self.headers)
        for row in itertools.islice(records, self.first, None):
            yield row if len(row.cells) == width or row.problem else _fitted(row, width)


def read(source: Source, encoding: str = "", delimiter: str = "") -> Table:
    """Open a delimited file; BadInput when it is empty or is not text."""
    guess = detect(source, encoding)
    hint, skip = _hinted(source, guess.name)
    chosen = delimiter or hint or _delimiter(source, guess.name)
    for number, row in enumerate(_records(source, guess.name, chosen)):
        if number < skip or row.empty:
            continue
        if row.problem:
            raise BadInput(f"{source.name} line {row.line}: {row.problem}", "the headers cannot be read")
        headers, renamed = _distinct(row.cells)
        warnings = tuple(words for words in (guess.warning, renamed) if words)
        return Table(source, headers, guess.name, chosen, warnings, number + 1)
    raise BadInput(f"{source.name} is empty", "the first line must name the columns")


def _delimiter(source: Source, encoding: str) -> str:
    """The delimiter under which the headers are several and most rows are as long as they are."""
    return max(DELIMITERS, key=lambda candidate: _fit(source, encoding, candidate))


def _fit(source: Source, encoding: str, delimiter: str) -> tuple[bool, float, int]:
    sample = [row for row in itertools.islice(_records(source, encoding, delimiter), SAMPLE) if not row.empty]
    if not sample or len(sample[0].cells) < 2:
        return False, 0.0, 0
    width = len(sample[0].cells)
    even = sum(len(row.cells) == width for row in sample) / len(sample)
    return True, round(even, 1), width


def _hinted(source: Source, encoding: str) -> tuple[str, int]:
    """Excel's own `sep=;` line, which names the delimiter and is no header."""
    with source.open() as file:
        line = io.TextIOWrapper(file, encoding, newline="").readline(10).strip()
    return (line[4], 1) if len(line) == 5 and line.lower().startswith("sep=") else ("", 0)


def _distinct(cells: list[str]) -> tuple[list[str], str]:
    """Headers made different from one another, so that none hides another."""
    headers: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = title = cell.strip() or f"column {number}"
        copies = itertools.count(2)
        while name in headers:
            name = f"{title} ({next(copies)})"
        headers.append(name)
    changed = [name for name, cell in zip(headers, cells, strict=True) if name != cell.strip()]
    return headers, f"columns without a name of their own: {', '.join(changed)}" if changed else ""


def _fitted(row: Row, width: int) -> Row:
    """The row as long as the headers; text beyond them means a delimiter went astray."""
    spare = len(row.cells) - width
    if spare == 0:
        return row
    if spare < 0:
        note = "" if row.empty else f"{len(row.cells)} of {width} cells, the rest taken as empty"
        return row._replace(cells=row.cells + [""] * -spare, note=note)
    if any(cell.strip() for cell in row.cells[width:]):
        return row._replace(
            problem=f"{len(row.cells)} cells under {width} headers: quote the cell that holds a delimiter"
        )
    return row._replace(cells=row.cells[:width])


def _tape(text: io.TextIOWrapper, lines: list[str]) -> Iterator[str]:
    """Lines on their way to the csv reader, remembered in `lines` until their record is complete."""
    readline = text.readline
    while line := readline(LIMIT):
        if len(line) >= LIMIT:
            raise BadInput("a line is longer than 16 MB", "this is not a table")
        lines.append(line)
        yield line


def _records(source: Source, encoding: str, delimiter: str) -> Iterator[Row]:
    """Every record of the file; after one that cannot be read, go on at the next line."""
    with source.open() as file:
        lines: list[str] = []
        reader = csv.reader(
            _tape(io.TextIOWrapper(file, encoding, newline=""), lines), delimiter=delimiter, strict=True
        )
        line = 1
        while True:
            try:
                for cells in reader:
                    raw = lines[0] if len(lines) == 1 else "".join(lines)
                    begun, line = line, line + len(lines)
                    lines.clear()
                    if cells:
                        yield Row(begun, cells, "holds a NUL character" if "\0" in raw else "", "", raw)
                return
            except csv.Error as error:
                begun, line = line, line + len(lines)
                raw = "".join(lines)
                lines.clear()
                yield Row(begun, [], _reason(str(error), begun, line - 1), "", raw)


def _reason(error: str, first: int, last: int) -> str:
    """The csv module's complaint as a person would put it."""
    if "field limit" in error:
        return "a cell is longer than 16 MB"
    span = f" (lines {first} to {last} were taken as one row)" if last > first else ""
    if "unexpected end" in error:
        return f"a quotation mark is opened and never closed{span}"
    if "expected after" in error:
        return f"a quotation mark stands inside quoted text; write it twice{span}"
    return f"{error}{span}"

"""What became of every row of an import, in figures that add up, and the rows given back as a file to mend."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from kamcrm.exchange.converting import WHY
from kamcrm.exchange.incoming import Incoming, Left
from kamcrm.exchange.reading import Table

MADE = ("created", "updated", "unchanged")
RESULTS = (*MADE, "skipped", "rejected")


class Entry(NamedTuple):
    """What became of one record or row: the noun is 'rows' for a row that became none."""

    file: str
    line: int
    result: str
    noun: str
    name: str
    reason: str


class Report:
    """Collects what became of each record and row, and counts them."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.warnings: list[str] = []
        self.decisions: list[str] = []
        self.by_noun: dict[str, Counter[str]] = {}
        self.rows: dict[tuple[str, int], str] = {}

    def took(self, incoming: Incoming, result: str, reason: str = "") -> None:
        """A record was created, updated or left unchanged; its remarks, and what the writer adds, are kept."""
        self._count(incoming.file, incoming.line, result, incoming.kind)
        for words in filter(None, (*incoming.notes, reason)):
            self.entries.append(Entry(incoming.file, incoming.line, result, incoming.kind, incoming.name, words))

    def left(self, left: Left) -> None:
        """A row became no record."""
        self._count(left.file, left.line, left.result, "rows")
        self.entries.append(Entry(left.file, left.line, left.result, "rows", "", left.reason))

    def _count(self, file: str, line: int, result: str, noun: str) -> None:
        self.by_noun.setdefault(noun, Counter())[result] += 1
        before = self.rows.get((file, line), result)
        # Rejected outranks all, or a row half taken would not be seen; else the most that happened counts.
        rank = ("rejected", *MADE, "skipped").index
        self.rows[file, line] = min(before, result, key=rank)

    @property
    def totals(self) -> dict[str, int]:
        """How many rows of the files ended in each way; the sum is the number of rows that were not blank."""
        counted = Counter(self.rows.values())
        return {result: counted[result] for result in RESULTS}

    @property
    def records(self) -> dict[str, dict[str, int]]:
        """How many records of each noun were created, updated and left unchanged."""
        return {
            noun: {result: count[result] for result in MADE} for noun, count in self.by_noun.items() if noun != "rows"
        }

    @property
    def words(self) -> str:
        """The totals as a sentence.

        >>> Report().words
        '0 rows: 0 created, 0 updated, 0 unchanged, 0 skipped, 0 rejected'
        """
        totals = self.totals
        return f"{sum(totals.values())} rows: " + ", ".join(f"{number} {result}" for result, number in totals.items())


def rejects(table: Table, rejected: Iterable[Left]) -> bytes:
    """The rejected rows of one table as a file of the same make, with the reason in a last column.

    Rows that could not even be told into cells follow as they stood. Mended, the file can be imported again:
    the column of reasons is left out then.
    """
    rows = [row for row in rejected if row.result == "rejected"]
    text = io.StringIO(newline="")
    out = csv.writer(text, delimiter=table.delimiter, lineterminator="\r\n")
    out.writerow([*table.headers, WHY])
    for row in rows:
        if row.cells:
            out.writerow([*row.cells, f"line {row.line}: {row.reason}"])
    broken = "".join(row.raw if row.raw.endswith(("\n", "\r")) else row.raw + "\r\n" for row in rows if not row.cells)
    return (text.getvalue() + broken).encode(table.encoding, "backslashreplace")

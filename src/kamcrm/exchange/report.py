"""What became of every row of an import, in figures that add up, and the rows given back as a file to mend."""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from kamcrm.exchange.converting import WHY, left
from kamcrm.exchange.incoming import Incoming, Left
from kamcrm.exchange.reading import Table

MADE = ("created", "updated", "unchanged")
RESULTS = (*MADE, "skipped", "rejected")


RANK = ("", "rejected", *MADE, "skipped")
MOST = 10_000  # So many records are listed one by one; the figures hold for all.


class Entry(NamedTuple):
    """What became of one record or row: the noun is 'rows' for a row that became none, the id None."""

    id: int | None
    file: str
    line: int
    result: str
    noun: str
    name: str
    reason: str


class Report:
    """Collects what became of each record and row, and counts them.

    A row may hold several records: it counts as the most that became of any, and as rejected when one of them was.
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []  # What there is to say: every reason and remark.
        self.listed: list[Entry] = []  # What was made, changed or left, one by one.
        self.by_noun: dict[str, Counter[str]] = defaultdict(Counter)
        self.results: Counter[str] = Counter()
        self.lines: dict[str, bytearray] = defaultdict(bytearray)

    def took(self, incoming: Incoming, result: str, *reasons: str, id: int | None = None) -> None:
        """A record was created, updated or left unchanged; its remarks, and what the writer adds, are kept."""
        self._count(incoming.file, incoming.line, result, incoming.kind)
        said = [words for words in (*incoming.notes, *reasons) if words]
        if not said and len(self.listed) >= MOST:
            return
        for words in said:
            self.remark(incoming, words, result, id)
        if result != "unchanged" and len(self.listed) < MOST:
            told = id, incoming.file, incoming.line, result, incoming.kind, incoming.name, "; ".join(said)
            self.listed.append(Entry(*told))

    def remark(self, incoming: Incoming, words: str, result: str = "", id: int | None = None) -> None:
        """Something to say about a record."""
        if len(self.entries) < MOST:
            told = id, incoming.file, incoming.line, result, incoming.kind, incoming.name, words
            self.entries.append(Entry(*told))

    def left(self, left: Left) -> None:
        """A row became no record."""
        self._count(left.file, left.line, left.result, "rows")
        entry = Entry(None, left.file, left.line, left.result, "rows", "", left.reason)
        self.entries.append(entry)
        self.listed.append(entry)

    def rejected(self, file: str = "") -> list[Entry]:
        """The rows that were given back, of one file or of all."""
        return [entry for entry in self.entries if entry.result == "rejected" and file in ("", entry.file)]

    def _count(self, file: str, line: int, result: str, noun: str) -> None:
        self.by_noun[noun][result] += 1
        self.results[result] += 1
        lines = self.lines[file]
        if line >= len(lines):
            lines.extend(bytes(line + 1024 - len(lines)))
        # Rejected outranks all, or a row half taken would not be seen; else the most that happened counts.
        rank = RANK.index(result)
        lines[line] = min(lines[line] or rank, rank)

    @property
    def totals(self) -> dict[str, int]:
        """How many rows of the files ended in each way; the sum is the number of rows that were not blank."""
        return {result: sum(lines.count(RANK.index(result)) for lines in self.lines.values()) for result in RESULTS}

    @property
    def records(self) -> dict[str, dict[str, int]]:
        """How many records of each noun were created, updated and left unchanged."""
        return {
            noun: {result: count[result] for result in MADE} for noun, count in self.by_noun.items() if noun != "rows"
        }

    def bring(self, *nouns: str) -> bool:
        """Whether records of one of the nouns were created."""
        return any(self.by_noun[noun]["created"] for noun in nouns if noun in self.by_noun)

    @property
    def words(self) -> str:
        """The totals as a sentence.

        >>> Report().words
        '0 rows: 0 created, 0 updated, 0 unchanged, 0 skipped, 0 rejected'
        """
        totals = self.totals
        total = sum(totals.values())
        return f"{total} {'row' if total == 1 else 'rows'}: " + ", ".join(
            f"{number} {result}" for result, number in totals.items()
        )


def given_back(table: Table, report: Report) -> bytes:
    """The rejected rows of one file, read from it once more, as a file to mend; see `rejects`."""
    reasons: dict[int, str] = {}
    for entry in report.rejected(table.name):
        reasons.setdefault(entry.line, entry.reason)
    rows = (row for row in table.rows() if row.line in reasons)
    return rejects(table, [left(row, reasons[row.line], table) for row in rows])


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

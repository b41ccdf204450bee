"""From the cells of a table to the values of our fields: one pass to decide every column, one to convert each row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from kamcrm.exchange import fields
from kamcrm.exchange.evidence import Decision, Hints, Unreadable
from kamcrm.exchange.incoming import Left
from kamcrm.exchange.reading import Row, Table
from kamcrm.exchange.values import Columns, clean
from kamcrm.money import Money

WHY = "kamcrm: rejected because"


class Layout(NamedTuple):
    """What the columns of a table mean: header -> target, the types of targets, and headers left out on purpose."""

    targets: Mapping[str, str]
    types: Mapping[str, str]
    ignored: frozenset[str] = frozenset()
    strict: frozenset[str] = fields.STRICT


class Converted(NamedTuple):
    """One row in our terms: values by target, what has no field (or could not be read) as text, and remarks."""

    row: Row
    values: dict[str, Any]
    extras: dict[str, str]
    notes: tuple[str, ...]

    def of(self, noun: str) -> dict[str, Any]:
        """The values of one noun, by field; the currency an amount named goes along."""
        values = {name[len(noun) + 1 :]: value for name, value in self.values.items() if name.startswith(noun + ".")}
        for value in list(values.values()):
            if isinstance(value, Money):
                values["currency"] = value.currency
        return values


class Conversion:
    """A table with every column decided; `words` says how, column by column."""

    def __init__(self, table: Table, layout: Layout, hints: Hints) -> None:
        self.table = table
        self.layout = layout
        self.hints = hints._replace(excel=hints.excel or (table.encoding, table.delimiter) == ("utf-8-sig", ";"))
        types = {header: layout.types.get(target, "text") for header, target in layout.targets.items()}
        columns = Columns(table.headers, types, self.hints)
        self.filled: set[str] = set()
        for row in table.rows():
            if not row.problem:
                columns.see(row.cells, row.line)
                self.filled.update(header for header, cell in zip(table.headers, row.cells, strict=True) if cell)
        self.decisions: dict[str, Decision] = columns.decide()
        self.amounts_last = sorted(layout.targets, key=lambda header: types[header] == "amount")
        self.types = types

    @property
    def words(self) -> list[str]:
        """What was decided of each column that left a choice, and which columns are kept as they are."""
        said = [f"column {header!r}: {way.words}" for header, way in self.decisions.items() if way.words]
        kept = [header for header in self.unknown if header in self.filled]
        return said + ([f"kept as custom fields: {', '.join(kept)}"] if kept else [])

    @property
    def unknown(self) -> list[str]:
        """The headers that have no field here and are not left out."""
        known = self.layout.targets.keys() | self.layout.ignored | {WHY}
        return [header for header in self.table.headers if header not in known]

    def rows(self) -> Iterator[Converted | Left]:
        """Every row converted, or why it was left; blank rows pass in silence."""
        for row in self.table.rows():
            if row.problem:
                yield left(row, row.problem, self.table)
            elif not row.empty:
                yield self._converted(row)

    def _converted(self, row: Row) -> Converted | Left:
        cells = {
            header: text
            for header, cell in zip(self.table.headers, row.cells, strict=True)
            if (text := clean(cell, self.hints.excel))
        }
        values: dict[str, Any] = {}
        extras = {header: cells[header] for header in self.unknown if header in cells}
        notes = [row.note] if row.note else []
        for header in self.amounts_last:
            if header not in cells:
                continue
            target = self.layout.targets[header]
            try:
                _put(values, target, self._read(header, cells[header], values))
            except Unreadable as problem:
                if target in self.layout.strict:
                    return left(row, f"{header}: {problem}", self.table)
                extras[header] = cells[header]
                notes.append(f"{header}: {problem}, kept as text")
        return Converted(row, values, extras, tuple(notes))

    def _read(self, header: str, text: str, values: Mapping[str, Any]) -> Any:
        read = self.decisions[header].read
        if self.types[header] != "amount":
            return read(text)
        noun = self.layout.targets[header].partition(".")[0]
        return read(text, values.get(f"{noun}.currency", ""))


def left(row: Row, reason: str, table: Table, result: str = "rejected") -> Left:
    """A row given back with the reason, and all that is needed to write it out again."""
    return Left(result, row.line, reason, row.raw, tuple(row.cells) if not row.problem else (), table.name)


def _put(values: dict[str, Any], target: str, value: Any) -> None:
    """Several columns may fill one field: a list takes each entry once, a flag is set when any of them is."""
    if isinstance(value, list):
        values[target] = list(dict.fromkeys([*values.get(target, []), *value]))
    elif isinstance(value, bool):
        values[target] = value or values.get(target, False)
    else:
        values[target] = value

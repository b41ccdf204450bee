"""From the cells of a table to the values of our fields: one pass to decide every column, one to convert each row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from kamcrm.exchange import fields
from kamcrm.exchange.evidence import Decision, Hints, Unreadable
from kamcrm.exchange.incoming import Left
from kamcrm.exchange.reading import Row, Table
from kamcrm.exchange.values import REMEMBERED, Columns, clean, exactly
from kamcrm.money import Money

AMOUNTS = ("amount", "rounded")
NOBODYS = "XXX"  # No currency, by ISO 4217.
OFTEN_NEW = ("text", *AMOUNTS, "emails", "phones", "listed")
WHY = "kamcrm: rejected because"


class Layout(NamedTuple):
    """What the columns of a table mean: header -> target, the types of targets, and headers left out on purpose.

    `exact` takes every cell as it stands: the file is an export of ours, in which nothing but '' is empty.
    """

    targets: Mapping[str, str]
    types: Mapping[str, str]
    ignored: frozenset[str] = frozenset()
    strict: frozenset[str] = fields.STRICT
    exact: bool = False


class Converted(NamedTuple):
    """One row in our terms: values by noun and field, what has no field (or could not be read) as text, and remarks."""

    row: Row
    values: dict[str, dict[str, Any]]
    extras: dict[str, str]
    notes: tuple[str, ...]

    def of(self, noun: str) -> dict[str, Any]:
        """The values of one noun, by field, to be changed at will; the currency of an amount goes along."""
        return dict(self.values.get(noun, ()))


class Cell(NamedTuple):
    """Where a column stands and how its cells are read."""

    place: int
    header: str
    target: str
    type: str
    read: Callable[..., Any]


class Remembered(dict[str, Any]):
    """The reading of a column whose cells repeat, such as days and words: each is worked out once."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        self.read = read

    def __missing__(self, text: str) -> Any:
        value = self.read(text)
        if len(self) < REMEMBERED:
            self[text] = value
        return value


class Conversion:
    """A table with every column decided; `words` says how, column by column."""

    def __init__(self, table: Table, layout: Layout, hints: Hints) -> None:
        self.table = table
        self.layout = layout
        marked = table.encoding == "utf-8-sig" and (layout.exact or table.delimiter == ";")
        self.excel = hints.excel or marked
        self.split = {target: target.split(".", 1) for target in layout.targets.values()}
        self.tidy = exactly if layout.exact else clean
        types = {header: layout.types.get(target, "text") for header, target in layout.targets.items()}
        columns = Columns(table.headers, types, hints._replace(excel=self.excel))
        self.unknown = [(place, header) for place, header in enumerate(table.headers) if not self._known(header)]
        self.filled: set[str] = set()
        self.currency = hints.currency
        self.unsaid = False  # Whether an amount named no currency, which is said then.
        for row in table.rows():
            if not row.problem:
                columns.see(row.cells, row.line)
                if self.unknown:
                    self.filled.update(header for place, header in self.unknown if row.cells[place])
        self.decisions: dict[str, Decision] = columns.decide()
        self.cells = sorted(self._cells(types), key=lambda cell: cell.type in AMOUNTS)

    def _known(self, header: str) -> bool:
        return header in self.layout.targets or header in self.layout.ignored or header == WHY

    def _cells(self, types: Mapping[str, str]) -> Iterator[Cell]:
        for place, header in enumerate(self.table.headers):
            if header in types:
                read, kind = self.decisions[header].read, types[header]
                once = read if kind in OFTEN_NEW else Remembered(read).__getitem__
                yield Cell(place, header, self.layout.targets[header], kind, once)

    @property
    def words(self) -> list[str]:
        """What was decided of each column that left a choice, and which columns are kept as they are."""
        choices = {} if self.layout.exact else self.decisions
        said = [f"column {header!r}: {way.words}" for header, way in choices.items() if way.words]
        kept = [header for _, header in self.unknown if header in self.filled]
        said += [f"kept as custom fields: {', '.join(kept)}"] if kept else []
        other = "EUR" if self.currency != "EUR" else "NOK"
        taken = f"amounts without a currency are taken as {self.currency} (--currency {other} for another)"
        return said + ([taken] if self.unsaid else [])

    def rows(self) -> Iterator[Converted | Left]:
        """Every row converted, or why it was left; blank rows pass in silence."""
        for row in self.table.rows():
            if row.problem:
                yield left(row, row.problem, self.table)
            elif not row.empty:
                yield self.converted(row)

    def converted(self, row: Row) -> Converted | Left:
        """One row converted, or why it was left."""
        values: dict[str, dict[str, Any]] = {}
        extras = {header: text for place, header in self.unknown if (text := self.tidy(row.cells[place], self.excel))}
        notes = [row.note] if row.note else []
        tidy, excel = self.tidy, self.excel
        cells = row.cells
        for place, header, target, type, read in self.cells:
            if not (text := tidy(cells[place], excel)):
                continue
            noun, field = self.split[target]
            filled = values.get(noun)
            if filled is None:
                filled = values[noun] = {}
            try:
                value = self._amount(read, text, filled.get("currency", "")) if type in AMOUNTS else read(text)
                if value.__class__ is str:
                    filled[field] = value
                else:
                    _put(filled, field, value)
            except Unreadable as problem:
                if target in self.layout.strict:
                    return left(row, f"{header}: {problem}", self.table)
                extras[header] = text
                notes.append(f"{header}: {problem}, kept as text")
        return Converted(row, values, extras, tuple(notes))

    def _amount(self, read: Callable[..., Any], text: str, currency: str) -> Money:
        """An amount in its row's currency, its own or the usual one; the first that is in the last is remembered."""
        amount: Money = read(text, currency)
        if not currency and not self.unsaid:
            self.unsaid = read(text, NOBODYS).currency == NOBODYS
        return amount


def left(row: Row, reason: str, table: Table, result: str = "rejected") -> Left:
    """A row given back with the reason, and all that is needed to write it out again."""
    return Left(result, row.line, reason, row.raw, tuple(row.cells) if not row.problem else (), table.name)


def _put(values: dict[str, Any], field: str, value: Any) -> None:
    """Several columns may fill one field: a list takes each entry once, a flag is set when any of them is."""
    if isinstance(value, str):
        values[field] = value
    elif isinstance(value, list):
        values[field] = list(dict.fromkeys([*values.get(field, []), *value]))
    elif isinstance(value, bool):
        values[field] = value or values.get(field, False)
    else:
        values[field] = value
        if isinstance(value, Money):
            values["currency"] = value.currency

"""The one way in: files are read, recognised, mapped and decided, and come out as one batch of neutral records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kamcrm.errors import BadInput, Usage
from kamcrm.exchange import mapping, nouns, portfolio, salesforce
from kamcrm.exchange.converting import Conversion
from kamcrm.exchange.evidence import Hints
from kamcrm.exchange.headers import Recognised, known_kinds, match, recognise
from kamcrm.exchange.incoming import Incoming, Left
from kamcrm.exchange.mapping import Plan
from kamcrm.exchange.reading import Table, read
from kamcrm.exchange.source import Source, from_path

KINDS = (*known_kinds(), salesforce.SOURCE)


class Part(NamedTuple):
    """One file of a batch: what it is, its rows, and the plan by which its columns were read."""

    kind: str
    conversion: Conversion
    plan: Plan | None

    @property
    def words(self) -> list[str]:
        """How the file was read, for the report: one sentence each."""
        table = self.conversion.table
        return [f"{table.name}: {self.kind}, {table.words}", *table.warnings, *self.conversion.words]


class Batch(NamedTuple):
    """Everything that one import brings, from one source."""

    source: str
    parts: list[Part]

    def records(self) -> Iterator[Incoming | Left]:
        """Every record of every file, those that others belong to first, and the rows that became none."""
        for kind, conversion, _ in self.parts:
            if self.source == salesforce.SOURCE and kind not in known_kinds():
                yield from salesforce.records(conversion, kind)
            elif kind == "portfolio":
                yield from portfolio.records(conversion, self.source)
            else:
                yield from nouns.records(conversion, kind, self.source)


def prepare(kind: str, sources: Sequence[str | Source], hints: Hints, plan: Plan | None = None) -> Batch:
    """Open the files of an import; `kind` is one of KINDS, or '' to recognise it by the headers.

    Raises BadInput for a file that cannot be read, recognised or decided, Usage for a kind that does not exist.
    """
    if kind and kind not in KINDS:
        raise Usage(f"there is no import called {kind!r}", f"kinds are {', '.join(KINDS)}; ./{kind} names a file")
    if kind == salesforce.SOURCE:
        paths = [source.name if isinstance(source, Source) else source for source in sources]
        return _salesforce(salesforce.tables(paths), hints)
    plan = plan or Plan("", "", {})
    opened = [_opened(source, plan) for source in sources]
    found = [(name.kind.partition(" ")[2], table) for table in opened if (name := recognise(table.headers))]
    if (
        not kind
        and not plan.kind
        and len(found) == len(opened)
        and all(name in salesforce.OBJECTS for name, _ in found)
    ):
        return _salesforce(salesforce.in_order(found), hints)
    parts = [_part(table, kind or plan.kind or _recognised(table).kind, plan, hints) for table in opened]
    order = list(known_kinds()).index
    return Batch(plan.source or _source_of(parts), sorted(parts, key=lambda part: order(part.kind)))


def _opened(source: str | Source, plan: Plan) -> Table:
    return read(source if isinstance(source, Source) else from_path(source), plan.encoding, plan.delimiter)


def _salesforce(tables: list[tuple[str, Table]], hints: Hints) -> Batch:
    parts = [Part(name, salesforce.conversion(table, name, hints), None) for name, table in tables]
    return Batch(salesforce.SOURCE, parts)


def _source_of(parts: list[Part]) -> str:
    return parts[0].kind if len(parts) == 1 else "files"


def _recognised(table: Table) -> Recognised:
    found = recognise(table.headers)
    if found is None or found.kind not in known_kinds():
        what = f"looks like {found.kind}, which cannot be imported" if found else "has headers that mean nothing here"
        raise BadInput(
            f"{table.name} {what}", f"say the kind, one of {', '.join(KINDS)}; --write-map makes a mapping to fill in"
        )
    return found


def _part(table: Table, kind: str, plan: Plan, hints: Hints) -> Part:
    guess = mapping.guess(table.headers, kind)
    said = plan if plan.columns else guess._replace(source=plan.source or guess.source)
    nordic = match(table.headers, kind).nordic
    reason = f"the Nordic header {nordic!r}" if nordic else "its semicolons" if table.delimiter == ";" else ""
    known = hints._replace(
        date_order=hints.date_order or said.date_format, decimal=hints.decimal or said.decimal, nordic=reason
    )
    return Part(kind, Conversion(table, said.layout(table.headers), known), said)

"""The one way in: files are read, recognised, mapped and decided, and come out as neutral records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kamcrm.errors import BadInput, Usage
from kamcrm.exchange import mapping, nouns, portfolio, salesforce
from kamcrm.exchange.converting import Conversion
from kamcrm.exchange.evidence import Hints
from kamcrm.exchange.headers import Recognised, known_kinds, match, recognise
from kamcrm.exchange.incoming import Fresh, Incoming, Left
from kamcrm.exchange.mapping import Plan
from kamcrm.exchange.nouns import Quick
from kamcrm.exchange.reading import Table, read
from kamcrm.exchange.register_fields import REGISTERS
from kamcrm.exchange.source import Source, from_path

# What others belong to comes first.
ORDER = ("portfolio", "accounts", "contacts", "opportunities", "contracts", *REGISTERS, "transactions", "interactions",
         "followups")  # fmt: skip
KINDS = (*known_kinds(), salesforce.SOURCE)


class Part(NamedTuple):
    """One file of a batch: what it is, the source its ids belong to, its rows, and the plan its columns followed."""

    kind: str
    source: str
    conversion: Conversion
    plan: Plan | None = None

    @property
    def words(self) -> list[str]:
        """How the file was read, for the report: one sentence each."""
        table = self.conversion.table
        return [f"{table.name}: {self.kind}, {table.words}", *table.warnings, *self.conversion.words]

    def records(self, quick: Quick | None = None) -> Iterator[Incoming | Fresh | Left]:
        """Every record of the file, those that others belong to first, and the rows that became none.

        `quick` makes a usual row of one noun's file ready at once, and says None of any other.
        """
        if self.kind in salesforce.OBJECTS:
            return salesforce.records(self.conversion, self.kind)
        if self.kind == "portfolio":
            return portfolio.records(self.conversion, self.source)
        return nouns.records(self.conversion, self.kind, self.source, quick)


def prepare(
    kind: str, sources: Sequence[str | Source], hints: Hints, plan: Plan | None = None, encoding: str = ""
) -> list[Part]:
    """Open the files of one import, in the order their links need.

    `kind` is one of KINDS, or '' to recognise each file by its headers.

    Raises BadInput for a file that cannot be read, recognised or decided, Usage for a kind that does not exist.
    """
    if kind and kind not in KINDS:
        raise Usage(f"there is no import called {kind!r}", f"kinds are {', '.join(KINDS)}; ./{kind} names a file")
    if kind == salesforce.SOURCE:
        paths = [source.name if isinstance(source, Source) else source for source in sources]
        return _salesforce(salesforce.tables(paths, encoding), hints)
    plan = plan or Plan("", "", {})
    plan = plan._replace(encoding=encoding or plan.encoding)
    opened = [_opened(source, plan) for source in sources]
    found = [(name.kind.partition(" ")[2], table) for table in opened if (name := recognise(table.headers))]
    if (
        not kind
        and not plan.kind
        and len(found) == len(opened)
        and all(name in salesforce.OBJECTS for name, _ in found)
    ):
        return _salesforce(salesforce.in_order(found), hints)
    parts = [_part(table, kind or plan.kind or recognised(table).kind, plan, hints) for table in opened]
    return sorted(parts, key=lambda part: ORDER.index(part.kind))


def _opened(source: str | Source, plan: Plan) -> Table:
    return read(source if isinstance(source, Source) else from_path(source), plan.encoding, plan.delimiter)


def _salesforce(tables: list[tuple[str, Table]], hints: Hints) -> list[Part]:
    return [Part(name, salesforce.SOURCE, salesforce.conversion(table, name, hints)) for name, table in tables]


def recognised(table: Table) -> Recognised:
    """What kind of file this is; BadInput when its headers say nothing."""
    found = recognise(table.headers)
    if found is None or found.kind not in known_kinds():
        what = f"looks like {found.kind}, which cannot be imported" if found else "has headers that mean nothing here"
        raise BadInput(
            f"{table.name} {what}", f"say the kind, one of {', '.join(KINDS)}; --write-map makes a mapping to fill in"
        )
    return found


def _part(table: Table, kind: str, plan: Plan, hints: Hints) -> Part:
    guess = mapping.guess(table.headers, kind)
    said = plan if plan.columns else guess
    nordic = match(table.headers, kind).nordic
    reason = f"the Nordic header {nordic!r}" if nordic else "its semicolons" if table.delimiter == ";" else ""
    if said.exact:
        hints = hints._replace(date_order="ymd", decimal="," if table.delimiter == ";" else ".")
    known = hints._replace(
        date_order=hints.date_order or said.date_format, decimal=hints.decimal or said.decimal, nordic=reason
    )
    return Part(kind, said.source, Conversion(table, said.layout(table.headers), known), said)

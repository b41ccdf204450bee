"""The writer: neutral records become rows, set-wise; what is here already is changed only where the file says else."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any, NamedTuple

from kamcrm.errors import BadInput, NotFound
from kamcrm.exchange.batches import Part
from kamcrm.exchange.changing import Changes
from kamcrm.exchange.evidence import Unreadable
from kamcrm.exchange.extras import Extras
from kamcrm.exchange.incoming import Fresh, Incoming, Left, Link, Shaped
from kamcrm.exchange.known import Here, Row, Rows
from kamcrm.exchange.linking import COLUMNS, WORDS, Links, product_key
from kamcrm.exchange.matching import Found, Matches
from kamcrm.exchange.progress import Progress
from kamcrm.exchange.register_fields import REGISTERS
from kamcrm.exchange.report import Report
from kamcrm.exchange.shaping import shaped, stored
from kamcrm.exchange.usual import Usual
from kamcrm.unit import Crm

# Those that others belong to first.
ORDER = ("accounts", "contacts", "opportunities", "contracts", *REGISTERS, "transactions", "interactions", "followups")
PARENTS = ("accounts", "contacts", "opportunities", "contracts", "products")
LONGEST = 400  # Characters of a foreign id.
CHUNK = 5_000  # Records that are held at once.


class Pending(NamedTuple):
    """A link within a noun whose other end was not there yet."""

    incoming: Incoming
    id: int
    field: str
    link: Link


class Writer:
    """Writes the parts of one import; `report` tells what became of each record."""

    def __init__(self, crm: Crm, report: Report, *, keep: bool = False) -> None:
        self.crm = crm
        self.report = report
        self.rows = Rows(crm)
        self.here = Here(crm)
        self.links = Links(self.rows, self.here)
        self.matches = Matches(crm, self.here)
        self.extras = Extras(crm)
        self.changes = Changes(crm, self.extras, keep)
        self.pending: list[Pending] = []
        self.refused: set[tuple[str, str]] = set()  # Kinds and foreign ids of the parents that were given back.
        self.held: dict[str, list[Incoming | Fresh]] = defaultdict(list)
        self.batch = 0
        self.part: Part | None = None

    def write(self, part: Part, progress: Progress) -> None:
        """Write one file; its batch is entered with the first row that needs it."""
        self.part, self.batch = part, 0
        before = Counter(self.report.results)
        for record in part.records(self._quick(part)):
            progress.step()
            if isinstance(record, Left):
                self.report.left(record)
                continue
            held = self.held[record.incoming.kind if isinstance(record, Fresh) else record.kind]
            held.append(record)
            if len(held) >= CHUNK:
                self._flush()
        self._flush()
        if self.batch:
            counts = Counter(self.report.results) - before
            self.crm.update("import_batches", self.batch, **counts)

    def _quick(self, part: Part) -> Usual | None:
        """What makes usual rows ready, for a file of a source that nothing of the kind was imported from before."""
        if self.refused or not Usual.suits(part) or self.rows.any(part.source, part.kind):
            return None
        return Usual(part, self.crm.store.spec(part.kind), self.links, self.matches)

    def finish(self) -> None:
        """Lead the links that had to wait to where they belong."""
        for incoming, id, field, link in self.pending:
            found, note = self.links.find(incoming.source, link)
            if found is None or found == id or self.changes.circular(incoming.kind, COLUMNS[field], id, found):
                why = note if found is None else f"{WORDS[link.kind]} {link.name or link.external_id}: goes in a circle"
                self.report.remark(incoming, f"{field.replace('_', ' ')}: {why}, left open")
            else:
                self.changes.link(incoming.kind, id, COLUMNS[field], found)

    def _flush(self) -> None:
        for noun in ORDER:
            if self.held[noun]:
                records, self.held[noun] = self.held[noun], []
                self._write(noun, records)

    def _write(self, noun: str, records: list[Incoming | Fresh]) -> None:
        spec = self.crm.store.spec(noun)
        fresh: list[Fresh] = []
        for incoming in records:
            if isinstance(incoming, Fresh):
                fresh.append(incoming)
                continue
            known = self.rows.find(incoming.source, noun, incoming.external_id)
            if known and known.digest == incoming.digest:
                self._known(incoming, known.record_id)
                self.report.took(incoming, "unchanged", id=known.record_id)
                continue
            try:
                self._take(incoming, known, spec, fresh)
            except (BadInput, Unreadable) as problem:
                self._refuse(incoming, problem.message if isinstance(problem, BadInput) else str(problem))
            except NotFound:
                self._refuse(incoming, "it was removed here", "skipped")
        self._make(noun, fresh)

    def _take(self, incoming: Incoming, known: Row | None, spec: dict[str, Any], fresh: list[Fresh]) -> None:
        if self.refused:
            for link in incoming.links.values():
                if (link.kind, link.external_id) in self.refused:
                    raise BadInput(
                        f"the {WORDS[link.kind]} it belongs to, {link.name or link.external_id}, is given back"
                    )
        if len(incoming.external_id) > LONGEST:
            raise BadInput(f"its id has {len(incoming.external_id):,} characters; at most {LONGEST} fit")
        linked = self.links.resolve(incoming)
        made = shaped(incoming, linked.ids, self.crm)
        made.lists.update({"people": linked.people} if linked.people else {})
        made.extras.update(linked.lost)
        made.notes.extend(linked.notes)
        row = stored(made, spec)
        found = Found(known.record_id) if known else self.matches.find(incoming, made)
        product = linked.later.pop("product", None)
        if product and (found.id is None or not self.changes.keep):
            made.values["product_id"] = row["product_id"] = self._product(incoming, product)
        if found.id is None:
            fresh.append(Fresh(incoming, made, row, found.near, linked.later))
        else:
            self._change(incoming, made, found.id, known.id if known else 0)
            self._wait(incoming, found.id, linked.later)

    def _product(self, sale: Incoming, link: Link) -> int:
        """Make the product that a sale names; only now, or a sale that is given back would leave its product here."""
        values = {"name": link.name} | ({"code": link.external_id} if link.external_id else {})
        product = Incoming("products", sale.source, product_key(link), sale.line, values, file=sale.file)
        made = shaped(product, {}, self.crm)
        row = stored(made, self.crm.store.spec("products"))
        self._make("products", [Fresh(product, made, row, "", {})])
        return self.rows.made[product.source, "products"][product.external_id]

    def _refuse(self, incoming: Incoming, reason: str, result: str = "rejected") -> None:
        if incoming.kind in PARENTS and result == "rejected":
            self.refused.add((incoming.kind, incoming.external_id))
        self.report.left(Left(result, incoming.line, reason, file=incoming.file))

    def _change(self, incoming: Incoming, made: Shaped, id: int, row: int) -> None:
        self._known(incoming, id)
        changed = self.changes.apply(incoming.kind, id, made)
        if changed and row:
            self.crm.update("import_rows", row, digest=incoming.digest, batch_id=self._batch())
        elif not row:
            self.crm.insert("import_rows", **self._row(incoming, id))
        for note in made.notes:
            self.report.remark(incoming, note)
        self.report.took(incoming, "updated" if changed else "unchanged", "; ".join(changed), id=id)

    def _make(self, noun: str, fresh: list[Fresh]) -> None:
        if not fresh:
            return
        if noun in PARENTS:
            self.links.forget()
        if noun == "accounts":
            for new in fresh:
                new.row["handle"] = self.here.accounts.new_handle(new.row["name"], new.row["handle"])
        ids = self.crm.insert_many(noun, [new.row for new in fresh], stored=True)
        rows = [self._row(new.incoming, id) for new, id in zip(fresh, ids, strict=True)]
        self.crm.insert_many("import_rows", rows, stored=True)
        for new, id in zip(fresh, ids, strict=True):
            self._known(new.incoming, id)
            if noun in PARENTS:
                self.here.add(noun, id, new.row)
            self._wait(new.incoming, id, new.later)
            self.report.took(new.incoming, "created", new.near, *new.made.notes, id=id)
        self.changes.begin(noun, ids, [new.made for new in fresh])
        self.extras.write_all(noun, ids, [new.made.extras for new in fresh])

    def _wait(self, incoming: Incoming, id: int, later: dict[str, Link]) -> None:
        self.pending += [Pending(incoming, id, field, link) for field, link in later.items()]

    def _known(self, incoming: Incoming, id: int) -> None:
        if incoming.kind in PARENTS:
            self.rows.made[incoming.source, incoming.kind][incoming.external_id] = id
            self.matches.taken.add(id)

    def _row(self, incoming: Incoming, id: int) -> dict[str, Any]:
        return {
            "batch_id": self._batch(), "source": incoming.source, "external_id": incoming.external_id,
            "noun": incoming.kind, "record_id": id, "digest": incoming.digest,
        }  # fmt: skip

    def _batch(self) -> int:
        if not self.batch and self.part:
            file = self.part.conversion.table.name
            self.batch = self.crm.insert(
                "import_batches", source=self.part.source, file=file[-1000:], at=self.crm.now,
                operation_id=self.crm.journal.enter(),
            )  # fmt: skip
        return self.batch

"""Files that hold one noun: a row is a record, and what it belongs to is named in it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kamcrm.exchange.converting import Conversion, Converted, left
from kamcrm.exchange.fields import FIELDS, LED, LINKS
from kamcrm.exchange.incoming import Fresh, Incoming, Left, Link
from kamcrm.exchange.reading import Row
from kamcrm.exchange.register_fields import REGISTERS
from kamcrm.folding import plain

# What a record cannot be without, and what else tells two rows without an id apart.
REQUIRED = {
    "accounts": "name", "contacts": "name", "interactions": "at", "followups": "due", "opportunities": "name",
    "contracts": "account", "transactions": "transacted_on",
    **{kind: register.required for kind, register in REGISTERS.items()},
}  # fmt: skip
TOLD_BY = {
    "accounts": ("name",),
    "contacts": ("name", "account"),
    "interactions": ("at", "account", "contact", "text"),
    "followups": ("due", "what", "account", "contact"),
    "opportunities": ("name", "account"),
    "contracts": ("name", "account", "starts_on"),
    # A line without a number is told apart by all that it says, or another sale of the day would replace it.
    "transactions": (
        "transacted_on",
        "account",
        "account_number",
        "account_org_number",
        "kind",
        "code",
        "product",
        "what",
        "quantity",
        "net",
    ),
    **{kind: register.told_by for kind, register in REGISTERS.items()},
}
NUMBERED = ("kind", "number", "line"), ("kind", "number", "code", "product", "what")  # With a line number, without.
LONGEST = 300
BELONGS = {kind: [field for field in FIELDS[kind] if field in LINKS] for kind in FIELDS}


Quick = Callable[[Row], Fresh | None]


def records(
    conversion: Conversion, kind: str, source: str, quick: Quick | None = None
) -> Iterator[Incoming | Fresh | Left]:
    """Each row of a noun's file as a record, or the reason it is none; a usual one is made ready by `quick`."""
    seen = Seen(conversion, kind)
    for row in conversion.table.rows():
        ready = quick(row) if quick and not row.problem else None
        if ready is not None:
            first = seen.first(ready.incoming, row)
            yield first if isinstance(first, Left) else ready
        elif row.problem:
            yield left(row, row.problem, conversion.table)
        elif not row.empty:
            found = conversion.converted(row)
            made = found if isinstance(found, Left) else record(conversion, found, kind, source)
            yield made if isinstance(made, Left) else seen.first(made, row)


def record(conversion: Conversion, found: Converted, kind: str, source: str) -> Incoming | Left:
    """One converted row as a record of its noun; without an id of its own it is known by what it says."""
    values = person(found.of(kind)) if kind == "contacts" else found.of(kind)
    if REQUIRED[kind] not in values:
        return left(found.row, f"there is no {REQUIRED[kind].replace('transacted_on', 'date')}", conversion.table)
    _complete(kind, values)
    external_id = values.pop("external_id", "") or identity(*[values.get(part, "") for part in _told_by(kind, values)])
    links = {field: Link(LINKS[field], "", values.pop(field)) for field in BELONGS[kind] if field in values}
    for field in LED.intersection(values):  # An id and a name are one link; the name serves where the id is unknown.
        link = field.removesuffix("_id")
        links[link] = links.get(link, Link(LINKS[link]))._replace(external_id=values.pop(field))
    if kind == "transactions" or (kind != "products" and "product" in values):
        links |= _product(values)
    row = found.row
    return Incoming(
        kind, source, external_id, row.line, values, links, found.extras, found.notes, conversion.table.name
    )


class Seen:
    """The ids of the rows so far, so that no record is taken twice and none silently replaces another.

    Two talks that look the same are two talks; a customer or person who stands twice is one, and the rows must agree.
    """

    def __init__(self, conversion: Conversion, kind: str) -> None:
        self.table = conversion.table
        targets = set(conversion.layout.targets.values())
        self.named = f"{kind}.external_id" in targets or targets >= {f"{kind}.number", f"{kind}.line"}
        self.alike = kind in ("accounts", "contacts", "products", "rates") or self.named
        self.lines: dict[int, int] = {}  # Line and fingerprint as one number: a file may have many rows.
        self.copies: dict[int, int] = {}

    def first(self, made: Incoming, row: Row) -> Incoming | Left:
        """The record itself, numbered when others look the same; or why it is not taken."""
        if not self.alike:
            known = hash(made.external_id)
            number = self.copies[known] = self.copies.get(known, 0) + 1
            return made if number == 1 else made._replace(external_id=f"{made.external_id} #{number}")
        known, own = hash(made.external_id), int(made.digest, 16)
        before = self.lines.get(known)
        if before is None:
            self.lines[known] = made.line << 128 | own
            return made
        line, digest = divmod(before, 1 << 128)
        if digest == own:
            return left(row, f"the same as line {line}", self.table, "skipped")
        what = f"the id {made.external_id}" if self.named else made.name
        return left(row, f"{what} stands on line {line} too, with other values", self.table)


def person(values: Mapping[str, Any]) -> dict[str, Any]:
    """A person's values with one name made of its parts, or of the e-mail address where there is no other."""
    values = dict(values)
    parts = [values.pop(part, "") for part in ("first_name", "last_name")]
    name = values.get("name") or " ".join(filter(None, parts)) or next(iter(values.get("emails", ())), "")
    return values | ({"name": name} if name else {})


def identity(*parts: Any) -> str:
    """The id of a row that has none of its own: what tells it apart, so that case and letter forms do not matter.

    >>> identity("ELV  AS", "", 7), len(identity("x" * 1000))
    ('elv as |  | 7', 235)
    """
    told = " | ".join([plain(str(part)) for part in parts])
    if len(told) <= LONGEST:
        return told
    return f"{told[:200]} … {hashlib.blake2b(told.encode(errors='surrogatepass'), digest_size=16).hexdigest()}"


def _told_by(kind: str, values: Mapping[str, Any]) -> tuple[str, ...]:
    """What tells a row without an id apart; of an invoice number and line, which stay when its amounts are mended."""
    if kind == "products":
        return ("code",) if "code" in values else ("name",)
    if kind != "transactions" or "number" not in values:
        return TOLD_BY[kind]
    return NUMBERED["line" not in values]


def _product(values: dict[str, Any]) -> dict[str, Link]:
    """What was sold, by its code or else its name; the number of the line has told the row apart and is done with."""
    values.pop("line", "")
    code, name = values.pop("code", ""), values.pop("product", "")
    return {"product": Link("products", code, name or values.get("what", "") or code)} if code or name else {}


def _complete(kind: str, values: dict[str, Any]) -> None:
    if kind == "interactions":
        values["at"], timed = values["at"]
        values.setdefault("has_time", timed)
        values.setdefault("channel", "note")
        values.setdefault("status", "held")
    elif kind == "followups":
        values.setdefault("what", "follow up")
        values.setdefault("status", "open")
    elif kind == "contracts":
        values.setdefault("name", f"contract with {values['account']}")

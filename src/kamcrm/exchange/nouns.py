"""Files that hold one noun: a row is a record, and what it belongs to is named in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kamcrm.exchange.converting import Conversion, Converted, left
from kamcrm.exchange.fields import FIELDS, LINKS
from kamcrm.exchange.incoming import Incoming, Left, Link
from kamcrm.folding import plain

# What a record cannot be without, and what else tells two rows without an id apart.
REQUIRED = {
    "accounts": "name", "contacts": "name", "interactions": "at", "followups": "due", "opportunities": "name",
    "contracts": "account",
}  # fmt: skip
TOLD_BY = {
    "accounts": ("name",),
    "contacts": ("name", "account"),
    "interactions": ("at", "account", "contact", "text"),
    "followups": ("due", "what", "account", "contact"),
    "opportunities": ("name", "account"),
    "contracts": ("name", "account", "starts_on"),
}
BELONGS = {kind: [field for field in FIELDS[kind] if field in LINKS] for kind in FIELDS}


def records(conversion: Conversion, kind: str, source: str) -> Iterator[Incoming | Left]:
    """Each row of a noun's file as a record, or the reason it is none."""
    for found in conversion.rows():
        yield found if isinstance(found, Left) else record(conversion, found, kind, source)


def record(conversion: Conversion, found: Converted, kind: str, source: str) -> Incoming | Left:
    """One converted row as a record of its noun."""
    values = person(found.of(kind)) if kind == "contacts" else found.of(kind)
    if REQUIRED[kind] not in values:
        return left(found.row, f"there is no {REQUIRED[kind]}", conversion.table)
    _complete(kind, values)
    external_id = values.pop("external_id", "") or identity(*[values.get(part, "") for part in TOLD_BY[kind]])
    links = {field: Link(LINKS[field], "", values.pop(field)) for field in BELONGS[kind] if field in values}
    row = found.row
    return Incoming(
        kind, source, external_id, row.line, values, links, found.extras, found.notes, conversion.table.name
    )


def person(values: Mapping[str, Any]) -> dict[str, Any]:
    """A person's values with one name made of its parts, or of the e-mail address where there is no other."""
    values = dict(values)
    parts = [values.pop(part, "") for part in ("first_name", "last_name")]
    name = values.get("name") or " ".join(filter(None, parts)) or next(iter(values.get("emails", ())), "")
    return values | ({"name": name} if name else {})


def identity(*parts: Any) -> str:
    """The id of a row that has none of its own: what tells it apart, so that case and letter forms do not matter."""
    return " | ".join([plain(str(part)) for part in parts])


def _complete(kind: str, values: dict[str, Any]) -> None:
    if kind == "interactions":
        values["at"], values["has_time"] = values["at"]
        values.setdefault("channel", "note")
        values.setdefault("status", "held")
    elif kind == "followups":
        values.setdefault("what", "follow up")
        values.setdefault("status", "open")
    elif kind == "contracts":
        values.setdefault("name", f"contract with {values['account']}")

"""Files that hold one noun: a row is a record, and what it belongs to is named in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kamcrm.exchange.converting import Conversion, Converted, left
from kamcrm.exchange.fields import LINKS
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


def records(conversion: Conversion, kind: str, source: str) -> Iterator[Incoming | Left]:
    """Each row of a noun's file as a record, or the reason it is none."""
    for found in conversion.rows():
        yield found if isinstance(found, Left) else record(conversion, found, kind, source)


def record(conversion: Conversion, found: Converted, kind: str, source: str) -> Incoming | Left:
    """One converted row as a record of its noun."""
    values = person(found.of(kind)) if kind == "contacts" else found.of(kind)
    if REQUIRED[kind] not in values:
        return left(found.row, f"there is no {REQUIRED[kind]}", conversion.table)
    values = _completed(kind, values)
    told = identity(*(values.get(part) for part in TOLD_BY[kind]))
    external_id = str(values.pop("external_id", "") or told)
    links = {field: Link(noun, name=values.pop(field)) for field, noun in LINKS.items() if field in values}
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
    return " | ".join(plain(str(part)) if part else "" for part in parts)


def _completed(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    if kind == "interactions":
        moment = values.pop("at")
        return {"channel": "note", "status": "held"} | values | {"at": moment.at, "has_time": moment.has_time}
    if kind == "followups":
        return {"what": "follow up", "status": "open"} | values
    if kind == "contracts":
        return {"name": f"contract with {values['account']}"} | values
    return values

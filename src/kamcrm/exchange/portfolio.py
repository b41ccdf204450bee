"""The sheet that every account manager has: a row may hold a customer, a person, the last contact and the next one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kamcrm.exchange.converting import Conversion, Converted, left
from kamcrm.exchange.incoming import Incoming, Left, Link
from kamcrm.exchange.nouns import identity, person

NEXT = "contact again"


def records(conversion: Conversion, source: str = "portfolio") -> Iterator[Incoming | Left]:
    """The customers first, each made of all its rows; then the people and dates row by row, and the rows given back."""
    customers = accounts(conversion, source)
    yield from customers.values()
    for found in conversion.rows():
        if isinstance(found, Left):
            yield found
        elif not customer(found):
            yield left(found.row, "there is no customer in this row", conversion.table)
        else:
            yield from _of_row(conversion, found, customers[account_key(found)])


def accounts(conversion: Conversion, source: str) -> dict[str, Incoming]:
    """Each customer once; a later row fills in what the earlier left open, and says where it disagrees."""
    gathered: dict[str, Incoming] = {}
    for found in conversion.rows():
        if isinstance(found, Left) or not customer(found):
            continue
        new = _account(conversion, found, source)
        known = gathered.get(new.external_id)
        gathered[new.external_id] = _merged(known, new, bool(_person(found))) if known else new
    return gathered


def customer(found: Converted) -> str:
    """The customer's name as the row has it; '' when it has none."""
    return str(found.values.get("accounts", {}).get("name", ""))


def account_key(found: Converted) -> str:
    """How a customer is known again: its own number in the sheet, or its name."""
    return str(found.values["accounts"].get("external_id") or identity(customer(found)))


def _account(conversion: Conversion, found: Converted, source: str) -> Incoming:
    values = found.of("accounts")
    values.pop("external_id", "")
    parent = values.pop("parent", "")
    links = {"parent": Link("accounts", identity(parent), parent)} if parent else {}
    extras = _extras(conversion, found, of_person=False)
    key, file = account_key(found), conversion.table.name
    return Incoming("accounts", source, key, found.row.line, values, links, extras, found.notes, file)


def _extras(conversion: Conversion, found: Converted, of_person: bool) -> dict[str, str]:
    """Columns without a field are the customer's; what could not be read of a person stays with the person."""
    targets = conversion.layout.targets if _person(found) else {}
    return {
        header: text
        for header, text in found.extras.items()
        if targets.get(header, "").startswith("contacts.") is of_person
    }


def _merged(first: Incoming, later: Incoming, person_keeps: bool) -> Incoming:
    differing = [
        f"line {later.line} says {field} {value}, line {first.line} {first.values[field]}: the first is taken"
        for field, value in later.values.items()
        if field != "name" and first.values.get(field, value) != value
    ]
    both = (
        {}
        if person_keeps
        else {head: f"{first.extras[head]}\n{text}" for head, text in _differing(first, later.extras)}
    )
    return first._replace(
        values={**later.values, **first.values},
        links={**later.links, **first.links},
        extras={**later.extras, **first.extras, **both},
        notes=tuple(dict.fromkeys((*first.notes, *later.notes, *differing))),
    )


def _differing(account: Incoming, extras: Mapping[str, str]) -> list[tuple[str, str]]:
    """What a row says of a customer in columns without a field that the customer does not have already."""
    return [(head, text) for head, text in extras.items() if text not in account.extras.get(head, text).split("\n")]


def _of_row(conversion: Conversion, found: Converted, account: Incoming) -> Iterator[Incoming]:
    source, line, file = account.source, found.row.line, conversion.table.name
    links = {"account": Link("accounts", account.external_id, customer(found))}
    if who := _person(found):
        key = identity(who["name"], account.external_id)
        rest = dict(_differing(account, _extras(conversion, found, of_person=False)))
        extras = _extras(conversion, found, of_person=True) | rest
        yield Incoming("contacts", source, key, line, who, links, extras, (), file)
        links = {**links, "contact": Link("contacts", key, who["name"])}
    told = tuple(link.external_id for link in links.values())
    if moment := found.of("interactions").get("at"):
        last = {"at": moment.at, "has_time": moment.has_time, "channel": "message", "status": "held"}
        yield Incoming("interactions", source, identity(moment.at.date(), *told), line, last, links, file=file)
    promise = {"what": NEXT, "status": "open"} | found.of("followups")
    if "due" in promise:
        key = identity(promise["due"], promise["what"], *told)
        yield Incoming("followups", source, key, line, promise, links, file=file)


def _person(found: Converted) -> dict[str, Any]:
    who = person(found.of("contacts"))
    return who if "name" in who else {}

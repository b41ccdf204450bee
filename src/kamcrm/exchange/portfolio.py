"""The sheet that every account manager has: a row may hold a customer, a person, the last contact and the next one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kamcrm.exchange.converting import Conversion, Converted, left
from kamcrm.exchange.incoming import Incoming, Left, Link
from kamcrm.exchange.nouns import identity, person

NEXT = "contact again"


def records(conversion: Conversion, source: str = "portfolio") -> Iterator[Incoming | Left]:
    """Customers, then people, each made of all their rows; then the dates row by row, and the rows given back."""
    customers, people = gathered(conversion, source)
    yield from customers.values()
    yield from people.values()
    lines = {record.line for record in (*customers.values(), *people.values())}
    for found in conversion.rows():
        if isinstance(found, Left):
            yield found
        elif not customer(found):
            yield left(found.row, "there is no customer in this row", conversion.table)
        else:
            dates = list(_dates(conversion, found, source))
            yield from dates
            if not dates and found.row.line not in lines:
                first = customers[account_key(found)].line
                yield left(found.row, f"taken together with line {first}", conversion.table, "skipped")


def gathered(conversion: Conversion, source: str) -> tuple[dict[str, Incoming], dict[str, Incoming]]:
    """Each customer and each person once; a later row fills in what the earlier left open, and says what differs."""
    customers: dict[str, Incoming] = {}
    people: dict[str, Incoming] = {}
    for found in conversion.rows():
        if isinstance(found, Left) or not customer(found):
            continue
        account = _account(conversion, found, source)
        known = customers.setdefault(account.external_id, account)
        if who := _person(found):
            someone = _contact(conversion, found, known, who)
            people[someone.external_id] = _merged(people.get(someone.external_id, someone), someone)
            account = account._replace(extras={head: text for head, text in account.extras.items()
                                               if head not in someone.extras})  # fmt: skip
        customers[account.external_id] = _merged(known, account)
    return customers, people


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


def _contact(conversion: Conversion, found: Converted, account: Incoming, who: dict[str, Any]) -> Incoming:
    """The person of a row, with what the row alone says of its customer in columns without a field."""
    rest = {
        head: text for head, text in _extras(conversion, found, False).items() if text != account.extras.get(head, text)
    }
    extras = _extras(conversion, found, of_person=True) | rest
    links = {"account": Link("accounts", account.external_id, customer(found))}
    key, file = identity(who["name"], account.external_id), conversion.table.name
    return Incoming("contacts", account.source, key, found.row.line, who, links, extras, (), file)


def _extras(conversion: Conversion, found: Converted, of_person: bool) -> dict[str, str]:
    """Columns without a field are the customer's; what could not be read of a person stays with the person."""
    targets = conversion.layout.targets if _person(found) else {}
    return {
        header: text
        for header, text in found.extras.items()
        if targets.get(header, "").startswith("contacts.") is of_person
    }


def _merged(first: Incoming, later: Incoming) -> Incoming:
    if first is later:
        return first
    values, differing = dict(first.values), []
    for field, value in later.values.items():
        held = values.setdefault(field, value)
        if isinstance(value, list):
            values[field] = list(dict.fromkeys([*held, *value]))
        elif held != value and field != "name":
            differing.append(f"line {later.line} says {field} {value}, line {first.line} {held}: the first is taken")
    extras = dict(first.extras)
    for head, text in later.extras.items():
        if text not in extras.setdefault(head, text).split("\n"):
            extras[head] += f"\n{text}"
    notes = tuple(dict.fromkeys((*first.notes, *later.notes, *differing)))
    return first._replace(values=values, links={**later.links, **first.links}, extras=extras, notes=notes)


def _dates(conversion: Conversion, found: Converted, source: str) -> Iterator[Incoming]:
    """The last contact and the next one of a row."""
    line, file, key = found.row.line, conversion.table.name, account_key(found)
    links = {"account": Link("accounts", key, customer(found))}
    if who := _person(found):
        links["contact"] = Link("contacts", identity(who["name"], key), who["name"])
    told = [link.external_id for link in links.values()]
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

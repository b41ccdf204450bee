"""The small registers: what may be typed for a record's fields, and how a record is added, changed and removed.

Each noun declares its fields once, as a `Register` in its own module; everything here is driven by that table.
"""

from __future__ import annotations

from kamcrm.errors import BadInput, Conflict
from kamcrm.records import namedtuple
from kamcrm.services import editing, naming, show, tags, typed
from kamcrm.services.editing import Edited
from kamcrm.services.readers import About

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from kamcrm.services.readers import Reader
    from kamcrm.unit import Crm

NOBODYS = About(None, "")


class Field(namedtuple("Field", "column read needed", defaults=(False,))):
    """An option: the column it fills, what reads its text, and whether it may never be emptied."""

    __slots__ = ()
    column: str
    read: Reader
    needed: bool


class Span(namedtuple("Span", "first last refusal apart", defaults=(False,))):
    """Two days of which the last never lies before the first, nor `apart` on it; `refusal` tells {first} and {last}."""

    __slots__ = ()
    first: str
    last: str
    refusal: str
    apart: bool


class Register(namedtuple("Register", "noun fields spans", defaults=((),))):
    """A noun and its fields, by the name of the option that says each."""

    __slots__ = ()
    noun: str
    fields: Mapping[str, Field]
    spans: tuple[Span, ...]


def everything(crm: Crm, register: Register, account: str = "", **bound: Any) -> list[Any]:
    """The records of a register, as its list shows them; of one account when it is named."""
    if not account:
        return crm.browse(f"{register.noun}.list", **bound)
    return crm.browse(f"{register.noun}.of_account", account_id=naming.account(crm, account).id, **bound)


def values(
    crm: Crm, register: Register, given: Mapping[str, Any], row: Any = None, about: About = NOBODYS
) -> dict[str, Any]:
    """The columns and values of what was typed; None clears.

    `row` is the record as it was; of a new one `about` says whose it is, and the currency of its amounts.
    """
    fields, columns = register.fields, crm.store.spec(register.noun)["columns"]
    if row:
        about = About(getattr(row, "account_id", None), getattr(row, "currency", ""))
    if given.get("currency"):
        about = about._replace(currency=typed.currency(given["currency"]))
    amounts = {key: field.column for key, field in fields.items() if columns[field.column][0] == "money"}
    editing.restated(given, amounts, about.currency, row)

    def reader(key: str) -> Callable[[str], Any]:
        return lambda text: fields[key].read(crm, text, about)

    return editing.read(
        given,
        {key: field.column for key, field in fields.items()},
        {key: reader(key) for key in fields},
        tuple(key for key, field in fields.items() if field.needed),
    )


def owned(crm: Crm, register: Register, account: str, given: Mapping[str, Any], **usual: Any) -> Any:
    """Make a record of an account; its amounts are in the account's currency unless another was typed."""
    owner = crm.row("accounts", naming.account(crm, account).id)
    found = usual | values(crm, register, given, about=About(owner.id, owner.currency))
    if "currency" in register.fields:
        found.setdefault("currency", owner.currency)
    return add(crm, register, {"account_id": owner.id} | found)


def add(crm: Crm, register: Register, found: Mapping[str, Any]) -> Any:
    """Make a record of columns and values; returns it as the list shows it."""
    _in_order(register, found)
    return crm.one(f"{register.noun}.one", id=crm.insert(register.noun, **found))


def edit(crm: Crm, register: Register, id: int, given: Mapping[str, Any], version: int = 0) -> Edited:
    """Change what was typed; an empty text clears. Conflict when the record is no longer at `version`."""
    row = begun(crm, register, id, version)
    return change(crm, register, row, values(crm, register, given, row))


def begun(crm: Crm, register: Register, id: int, version: int) -> Any:
    """The row that is to be changed; Conflict when it is no longer at `version`."""
    return editing.begun(crm, register.noun, id, version)


def change(crm: Crm, register: Register, row: Any, found: Mapping[str, Any]) -> Edited:
    """Write the values that differ from the row's; returns the record as it is now, and what was changed."""
    if any(getattr(row, key) != value for key, value in found.items()):
        _in_order(register, row._asdict() | found)
    changes = editing.change(crm, register.noun, row, found)
    return Edited(crm.one(f"{register.noun}.one", id=row.id), changes)


def delete(crm: Crm, register: Register, id: int) -> Any:
    """Remove a record with its tags, documents and custom fields; returns it as it was listed."""
    row = show.row_of(crm, register.noun, id)
    listed = crm.one(f"{register.noun}.one", id=id)
    unhang(crm, id)
    crm.delete(register.noun, row.id)
    return listed


def unhang(crm: Crm, id: int) -> None:
    """Take from a record that goes the tags, documents and custom fields that hang on it."""
    tags.take(crm, id, [tag.name for tag in tags.of(crm, id)])
    for part, held in (("field_values", "fields"), ("links", "links")):
        for found in crm.ask(f"show.{held}", id=id):
            crm.delete(part, found.id)


def once(crm: Crm, register: Register, what: str, id: int, statement: str, **told: Any) -> None:
    """Conflict when another record than `id` is told apart by nothing from one of these values."""
    same = next((row for row in crm.ask(statement, **told) if row.id != id), None)
    if same:
        raise Conflict(f"{what} is there already: {same.id}", f"kamcrm {register.noun} edit {same.id} changes it")


def _in_order(register: Register, row: Mapping[str, Any]) -> None:
    for span in register.spans:
        first, last = row.get(span.first), row.get(span.last)
        if first and last and (last < first or (span.apart and last == first)):
            raise BadInput(span.refusal.format(first=first, last=last))

"""Any record by its id, whatever its noun, or an account or person by name: its fields, what hangs on it, its past."""

from __future__ import annotations

from datetime import date

from kamcrm import wording
from kamcrm.errors import NotFound
from kamcrm.records import namedtuple
from kamcrm.services import naming

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

# What hangs on a record of each noun, as questions of `statements.show`, and below them what may hang on any.
SECTIONS = {
    "accounts": ("people", "units", "steps", "deals", "contracts", "holdings", "standing"),
    "contacts": ("emails", "phones", "talks", "moves"),
    "interactions": ("present", "led_to", "needs", "cases"),
    "opportunities": ("lines", "stages"),
    "needs": ("met",),
    "products": ("buyers",),
}
SINGULAR = {"contacts": "person", "followups": "follow-up"}
SHARED = ("tags", "fields", "links", "sources")
# Columns that only the program needs.
INNER = ("version", "folded", "sort_key", "phone_key", "day", "has_time")
# A zero of these says something.
ZEROES = ("probability", "score", "mood", "sentiment", "influence", "quantity", "minutes")


class Shown(namedtuple("Shown", "noun kind id title fields sections changes")):
    """A record: its values by column with what each foreign id is called, what hangs on it, and its last changes."""

    __slots__ = ()
    noun: str
    kind: str
    id: int
    title: str
    fields: list[tuple[str, Any, str]]
    sections: dict[str, list[Any]]
    changes: list[Any]


def show(crm: Crm, ref: str) -> Shown:
    """The record of this id, else the account or person of this name."""
    text = ref.strip()
    if text.isascii() and text.isdigit() and len(text) < 18:
        found = crm.one("naming.noun_of", id=int(text))
        if found is not None:
            return record(crm, str(found.noun), int(text))
    account, person = naming.anyone(crm, ref)
    return record(crm, "accounts", account.id) if account else record(crm, "contacts", person.id)


def record(crm: Crm, noun: str, id: int) -> Shown:
    """One record with everything that hangs on it; NotFound when the id is another noun's."""
    row = row_of(crm, noun, id)
    names = SECTIONS.get(noun, ()) + SHARED
    sections = {name: [_dated(found) for found in crm.ask(f"show.{name}", id=id)] for name in names}
    changes = crm.ask("show.changes", noun=noun, id=id)
    return Shown(noun, singular(noun), id, title(row), _fields(crm, row), sections, changes)


def row_of(crm: Crm, noun: str, id: int) -> Any:
    """One whole row of a noun; NotFound says where to look, and when the id is another noun's."""
    given = crm.one("naming.noun_of", id=id)
    if given is None or given.noun != noun:
        other = f"{id} is one of the {given.noun}: kamcrm show {id}" if given else f"kamcrm {noun} list shows the ids"
        raise NotFound(singular(noun), str(id), hint=other)
    return crm.row(noun, id)


def singular(noun: str) -> str:
    """What one record of a noun is called."""
    return SINGULAR.get(noun) or wording.singular(noun)


def title(row: Any) -> str:
    """What a record is called: its name, what it is about, or the first line of its text."""
    for key in ("name", "what", "text", "metric", "kind", "currency"):
        value = getattr(row, key, None)
        if value:
            return str(value).strip().partition("\n")[0]
    return f"{row.id}"


def _fields(crm: Crm, row: Any) -> list[tuple[str, Any, str]]:
    """Column, value and what a foreign id is called; what is empty or off is left out."""
    found = []
    for key, value in row._asdict().items():
        unset = value in (None, False, "") if key not in ZEROES else value is None
        if key in INNER or unset or (key == "currency" and _has_money(row)):
            continue
        if key == "at" and not getattr(row, "has_time", True):
            value = date.fromordinal(row.day)  # The hour that is stored beside a day alone is nobody's.
        found.append((key, value, called(crm, value) if key.endswith("_id") else ""))
    return found


def _has_money(row: Any) -> bool:
    return any(type(value).__name__ == "Money" for value in row)


def called(crm: Crm, id: int) -> str:
    """The title of another record; nothing for a part, which has no number of its own."""
    found = crm.one("naming.noun_of", id=id)
    try:
        return title(crm.row(found.noun, id)) if found else ""
    except NotFound:
        return ""


def _dated(row: Any) -> Any:
    """A row with a day that is kept as a count made a date."""
    return row._replace(day=date.fromordinal(row.day)) if hasattr(row, "day") else row

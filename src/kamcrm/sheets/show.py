"""How one record reads, whatever its noun."""

from __future__ import annotations

from datetime import date, datetime

from kamcrm.sheets import told
from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.wording import ago, at, day, due, minutes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.services.show import Shown

TITLES = {
    "people": "People",
    "units": "Units",
    "steps": "Open follow-ups",
    "deals": "Open opportunities",
    "contracts": "Contracts",
    "holdings": "What they buy",
    "standing": "Tier, phase and status over time",
    "emails": "E-mail",
    "phones": "Telephone",
    "talks": "Last talks",
    "moves": "Earlier accounts",
    "present": "Who was there",
    "led_to": "Follow-ups",
    "needs": "Needs heard",
    "cases": "Cases heard",
    "lines": "Products",
    "stages": "Stages",
    "buyers": "Who bought it",
    "met": "How far it was met",
    "tags": "Tags",
    "fields": "Own fields",
    "links": "Documents",
    "sources": "Came from",
}
WORDS = {
    "due": due, "ends_on": due, "close_on": due, "day": ago, "changed_on": ago, "linked_on": ago, "last_bought": ago,
    "text": told.line, "at": at,
}  # fmt: skip
LAST = ("created_at", "updated_at")
CHANGES = (
    Column("id", "change", align=">"),
    Column("at", "when", words=at),
    Column("command"),
    Column("summary", shrink=True),
    Column("actor", "by"),
)


class Worded(int):
    """A number that prints in its own words, and is written to JSON as the number it is."""

    words: str

    def __str__(self) -> str:
        return self.words


def document(shown: Shown, today: date) -> Document:
    """A record's fields in words, what hangs on it, and its last changes; only what there is."""
    parts = [Part("fields", "Fields", [(key.replace("_", " "), value) for key, value in fields(shown, today)])]
    parts += [
        Part(_key(name), TITLES[name], _sheet(name, rows, today)) for name, rows in shown.sections.items() if rows
    ]
    parts.append(Part("changes", "Changes", Sheet("changes", CHANGES, shown.changes, today), "none in the journal"))
    return Document(shown.title, f"{shown.kind} {shown.id}", parts, today)


def fields(shown: Shown, today: date) -> list[tuple[str, Any]]:
    """Each column under its name, days with how far off they are; before a foreign id what it is called."""
    found = []
    for key, value, called in shown.fields:
        found += [(key.removesuffix("_id"), called)] if called else []
        found.append((key, _value(key, value, today)))
    return sorted(found, key=lambda pair: LAST.index(pair[0]) if pair[0] in LAST else -1)


def _key(name: str) -> str:
    return "own_fields" if name == "fields" else name


def _value(key: str, value: Any, today: date) -> Any:
    if isinstance(value, date) and not isinstance(value, datetime):
        return told.told(value, day(value, today))
    if key in told.PARTS:
        return told.Figure(value / told.PARTS[key])
    if key == "minutes":
        return _worded(value, minutes(value))
    return _worded(value, told.mood(value, today)) if key == "sentiment" else value


def _worded(value: int, words: str) -> Worded:
    made = Worded(value)
    made.words = words
    return made


def _sheet(name: str, rows: list[Any], today: date) -> Sheet:
    hidden = ("currency",) if name != "sources" else ()
    columns = [
        Column(key, words=WORDS.get(key), align=">" if key == "id" else "<", shrink=key in ("what", "text", "name"))
        for key in rows[0]._fields
        if key not in hidden
    ]
    return Sheet(name, columns, rows, today)

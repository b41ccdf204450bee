"""How a write says what it did: the verb, the record's number and name, what changed from what to what, and what came
of it besides: further keys in JSON, ids in CSV, nothing in a table."""

from __future__ import annotations

from kamcrm.records import namedtuple, record_class
from kamcrm.sheets import told
from kamcrm.sheets.form import Column
from kamcrm.wording import exact, plain, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Changed
    from kamcrm.sheets.form import Sheet

Mark = namedtuple("Mark", "id kind what")
LONGEST = 60  # Of a long text an echo shows only the beginning.
# What a column is called where it isn't its name without the ending that says what it holds.
LABELS = {"cadence_days": "cadence", "close_on": "closes", "lead_source": "source", "default_margin": "margin"}


def line(verb: str, id: int, name: str, words: Iterable[str] = ()) -> str:
    """One line of echo: Changed 12  Nordlys AS  tier B → A."""
    return "  ".join([f"{verb:<7} {id}", *[word for word in (name, *words) if word]])


def change(changed: Changed, today: date) -> str:
    """What one value was and became: tier B → A."""
    bare = changed.field.removesuffix("_id").removesuffix("_on").replace("_", " ")
    label = LABELS.get(changed.field, bare)
    return f"{label} {value(changed.field, changed.was, today)} → {value(changed.field, changed.became, today)}"


def value(field: str, item: Any, today: date) -> str:
    """A value as an echo shows it; a date with its weekday."""
    if item is None or item == "":
        return "none"
    if field in told.PARTS:
        return exact(item / told.PARTS[field]) + (" %" if field == "default_margin" else "")
    if field == "cadence_days":
        return f"{item} days"
    text = weekday(item) if hasattr(item, "weekday") else plain(item, today)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def edited(id: int, name: str, changes: Iterable[Changed], today: date, verb: str = "Changed") -> str:
    """The line for an edit; a record that was so already is left as it is."""
    words = [change(changed, today) for changed in changes]
    return line(verb, id, name, words) if words else line("Unchanged", id, name)


def facts(row: Any, fields: Iterable[str]) -> list[tuple[str, Any]]:
    """Label and value of the fields that a record has, for its page."""
    found = [(field.replace("_", " ").capitalize(), getattr(row, field)) for field in fields]
    return [(label, item) for label, item in found if item is not None]


def besides(sheet: Sheet, more: Sequence[Mapping[str, Any]]) -> Sheet:
    """The sheet with what a write made besides each of its rows: the same keys for all, a record or a list of them."""
    if not more:
        return sheet
    names = tuple(more[0])
    make = record_class((*sheet.rows[0]._fields, *names))._make
    sheet.rows = [make((*row, *each.values())) for row, each in zip(sheet.rows, more, strict=True)]
    sheet.columns = (*sheet.columns, *(Column(name, shown=False) for name in names))
    return sheet

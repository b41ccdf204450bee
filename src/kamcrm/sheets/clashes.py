"""How a record that was changed by two at once reads: each field as it was, as typed, and as it is now."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.wording import NONE, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.clashes import Disputed

OPEN = "?"


def _tone(side: str) -> Any:
    """A side that stays is good, the other is muted; nothing while it is to be decided."""
    return lambda row, today: "" if row.keep == OPEN else "good" if row.keep in (side, "both") else "muted"


def _said(value: str, today: date) -> str:
    return value or NONE


COLUMNS = (
    Column("id", shown=False),
    Column("label", "field"),
    Column("keep", tone=lambda row, today: "warn" if row.keep == OPEN else ""),
    Column("mine", words=_said, shrink=True, tone=_tone("mine")),
    Column("theirs", words=_said, shrink=True, tone=_tone("theirs")),
    Column("base", "before", _said, shrink=True, tone=lambda row, today: "muted"),
)


def both(fields: Sequence[Disputed], today: date) -> Sheet:
    """Both versions, a line a field."""
    return Sheet("fields", COLUMNS, fields, today)


def decided(fields: Sequence[Disputed]) -> str:
    """What is left to decide."""
    left = sum(1 for field in fields if field.keep == OPEN)
    return f"{plural(left, 'field')} to decide: M keeps mine, Y takes theirs" if left else "all decided: Enter saves"


def in_full(field: Disputed, title: str, today: date) -> Document:
    """One field, however long its values are."""
    sides = [("mine", "Mine", field.mine), ("theirs", "Theirs", field.theirs), ("base", "Before", field.base)]
    return Document(
        field.label, title, [Part(key, head, (text or NONE).split("\n")) for key, head, text in sides], today
    )

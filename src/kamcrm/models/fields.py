"""Custom fields: columns of the user's own, and those of an import that have no place elsewhere."""

from __future__ import annotations

from typing import Any

from sqlalchemy import UniqueConstraint

from kamcrm.models.base import NUMBERED, STRICT, Part, Record, line, note, to, word
from kamcrm.vocab import FIELD_TYPES


class CustomField(Record, table=True):
    """A field added to a noun; the words of a choice stand in `choices`, one a line."""

    __tablename__ = "fields"
    __table_args__: Any = (UniqueConstraint("noun", "folded"), STRICT)

    noun: str = line(40)
    name: str = line(100)
    folded: str = line(200)
    type: str = word(*FIELD_TYPES, default="text")
    choices: str | None = note(default=None)


class FieldValue(Part, table=True):
    """What a record holds in a custom field, as text."""

    __tablename__ = "field_values"
    __table_args__: Any = (UniqueConstraint("field_id", "record_id"), NUMBERED)

    field_id: int = to("fields", index=False)
    record_id: int = to("records")
    value: str = note()

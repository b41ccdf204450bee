"""What every table has, and the makers of its fields.

A `Record` takes its id from the one sequence over all records, shown to people; a `Part` (an e-mail address, a
participant, a tag on an account) belongs to a record and numbers itself. Both are journalled the same way.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from kamcrm.models.types import Clock, Currency, Day, Flag, Instant, Line, Minor, Shaped, Whole, Word

NOTE = 1_048_576  # A note may be a megabyte of text; nothing longer is a note.
STRICT: dict[str, Any] = {"sqlite_strict": True}
NUMBERED: dict[str, Any] = {"sqlite_strict": True, "sqlite_autoincrement": True}


def line(most: int = 200, **kw: Any) -> Any:
    """A line of text."""
    return _field(Line(most), kw)


def note(**kw: Any) -> Any:
    """Text of any length that a person would write."""
    return _field(Line(NOTE), kw)


def word(*words: str, **kw: Any) -> Any:
    """One word of a closed list of `vocab`."""
    return _field(Word(*words), kw)


def whole(least: int | None = None, most: int | None = None, **kw: Any) -> Any:
    """A whole number."""
    return _field(Whole(least, most), kw)


def minor(**kw: Any) -> Any:
    """Money in minor units; the table needs a `currency` column too."""
    return _field(Minor(), kw)


def flag(**kw: Any) -> Any:
    """Yes or no."""
    return _field(Flag(), kw)


def day(**kw: Any) -> Any:
    """A local calendar day."""
    return _field(Day(), kw)


def instant(**kw: Any) -> Any:
    """A moment, in UTC."""
    return _field(Instant(), kw)


def clock(**kw: Any) -> Any:
    """A wall-clock time, 'HH:MM'."""
    return _field(Clock(), kw)


def currency(**kw: Any) -> Any:
    """An ISO 4217 code."""
    return _field(Currency(), kw)


def json(**kw: Any) -> Any:
    """A row as SQLite wrote it down, of any length; never filtered on."""
    return _field(Shaped(), kw)


def to(table: str, *, index: bool = True, **kw: Any) -> Any:
    """The id of a row of another table."""
    return Field(sa_type=Whole(), foreign_key=f"{table}.id", index=index, **kw)


def partial(name: str, *columns: str, where: str) -> Index:
    """An index over the rows that a question is about, on either database."""
    return Index(name, *columns, sqlite_where=text(where))


def sparse(table: str, column: str) -> Index:
    """An index over the rows that have the column at all; most rows of a large table don't."""
    return Index(f"{table}_{column}", column, sqlite_where=text(f"{column} IS NOT NULL"))


def _field(type: Any, kw: dict[str, Any]) -> Any:
    return Field(sa_type=type, **kw)


class Record(SQLModel):
    """A record shown to people: an id from the one sequence, a version for compare-and-set, when it was written."""

    __table_args__: Any = STRICT

    id: int | None = Field(
        default=None,
        primary_key=True,
        sa_type=Whole(),
        foreign_key="records.id",
    )
    version: int = whole(1, default=1)
    created_at: datetime = instant()
    updated_at: datetime = instant()


class Part(SQLModel):
    """A row that belongs to a record and has no number of its own to show."""

    __table_args__: Any = NUMBERED

    id: int | None = Field(default=None, primary_key=True)

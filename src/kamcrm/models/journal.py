"""The sequence of ids, the journal of operations, and what the store keeps about itself."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from kamcrm.models.base import Part, instant, json, line, to, whole, word
from kamcrm.vocab import OPERATION_KINDS


class Sequence(SQLModel, table=True):
    """Every id ever given, whatever its noun; a row stays when its record goes, so that no id is used twice."""

    __tablename__ = "records"
    __table_args__: Any = {"sqlite_strict": True, "sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    uid: str = line(36, unique=True)
    noun: str = line(40)


class Operation(Part, table=True):
    """One command or keystroke that changed something: what `changes` lists and `undo` takes back."""

    __tablename__ = "operations"

    at: datetime = instant()
    command: str = line(80)
    summary: str = line(500)
    actor: str = line(100)
    kind: str = word(*OPERATION_KINDS, default="do")
    target_id: int | None = to("operations", default=None)
    undone: int = whole(0, 1, default=0)


class Change(Part, table=True):
    """One row as it was before an operation and as it was after, each as JSON; None where there was no row."""

    __tablename__ = "changes"
    __table_args__: Any = (
        Index("changes_row", "noun", "row_id"),
        {"sqlite_strict": True, "sqlite_autoincrement": True},
    )

    operation_id: int = to("operations")
    noun: str = line(40)
    row_id: int = whole()
    was: str | None = json(default=None)
    became: str | None = json(default=None)

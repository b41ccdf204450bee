"""What came from files: the batches, and which record each foreign row became."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint

from kamcrm.models.base import NUMBERED, Part, instant, line, to, whole


class ImportBatch(Part, table=True):
    """One import: from where, of which file, when, and how its rows ended."""

    __tablename__ = "import_batches"

    source: str = line(100)
    file: str = line(1000)
    at: datetime = instant()
    operation_id: int | None = to("operations", default=None)
    created: int = whole(0, default=0)
    updated: int = whole(0, default=0)
    unchanged: int = whole(0, default=0)
    skipped: int = whole(0, default=0)
    rejected: int = whole(0, default=0)


class ImportRow(Part, table=True):
    """The record that a foreign row became, so that importing it again finds it.

    `digest` is a hash of the row as it was read: a row that hasn't changed leaves what was edited here alone.
    """

    __tablename__ = "import_rows"
    __table_args__: Any = (
        UniqueConstraint("source", "noun", "external_id"),
        Index("import_rows_external_id", "external_id"),
        NUMBERED,
    )

    batch_id: int = to("import_batches")
    source: str = line(100)
    external_id: str = line(400)
    noun: str = line(40)
    record_id: int = to("records")
    digest: str | None = line(64, default=None)

"""Words of the user's own, hung on any record."""

from __future__ import annotations

from typing import Any

from sqlalchemy import UniqueConstraint

from kamcrm.models.base import NUMBERED, STRICT, Part, Record, line, to


class Tag(Record, table=True):
    """A tag; its folded form is how it is found and what keeps it single."""

    __tablename__ = "tags"
    __table_args__: Any = (UniqueConstraint("folded"), STRICT)

    name: str = line(100)
    folded: str = line(200)


class Tagging(Part, table=True):
    """A tag on a record of any noun."""

    __tablename__ = "taggings"
    __table_args__: Any = (UniqueConstraint("tag_id", "record_id"), NUMBERED)

    tag_id: int = to("tags", index=False)
    noun: str = line(40)
    record_id: int = to("records")

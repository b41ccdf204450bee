"""Segments: saved filters over the accounts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import UniqueConstraint

from kamcrm.models.base import STRICT, Record, line


class Segment(Record, table=True):
    """A named filter in the language of --where; who belongs is worked out each time it is used."""

    __tablename__ = "segments"
    __table_args__: Any = (UniqueConstraint("folded"), STRICT)

    name: str = line(100)
    folded: str = line(200)
    filter: str = line(4000)

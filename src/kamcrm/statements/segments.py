"""Questions about segments."""

from __future__ import annotations

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.segments import Segment

_SEGMENT = (Segment.id, Segment.name, Segment.filter, Segment.folded)

LIST = select(*_SEGMENT).order_by(Segment.folded, Segment.id)
NAMED = select(*_SEGMENT).where(Segment.folded == bindparam("folded"))
NAMES = select(Segment.id, Segment.name).order_by(Segment.folded, Segment.id)

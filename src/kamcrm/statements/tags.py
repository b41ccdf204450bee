"""Questions about tags."""

from __future__ import annotations

from typing import Any

from sqlalchemy import String, bindparam, func, literal_column
from sqlalchemy.sql.functions import Function
from sqlmodel import select

from kamcrm.models.tags import Tag, Tagging


def tags_on(model: Any) -> Any:
    """The tags on each row of a model, by name, as one text."""
    named = (
        select(Tag.name)
        .join(Tagging, Tagging.tag_id == Tag.id)
        .where(Tagging.record_id == model.id)
        .order_by(Tag.folded)
        .correlate(model)
        .subquery()
    )
    joined: Any = Function("aggregate_strings", named.c.name, literal_column("', '"), type_=String())
    return select(joined).scalar_subquery()


LIST = (
    select(Tag.id, Tag.name, func.count(Tagging.id).label("records"), Tag.folded)
    .join(Tagging, Tagging.tag_id == Tag.id, isouter=True)
    .group_by(Tag.id, Tag.name, Tag.folded)
    .order_by(Tag.folded, Tag.id)
)
NAMES = select(Tag.id, Tag.name).order_by(Tag.folded, Tag.id)
NAMED = select(Tag.id, Tag.name, Tag.folded).where(Tag.folded == bindparam("folded"))
OF = (
    select(Tag.id, Tag.name, Tag.folded, Tagging.id.label("tagging_id"))
    .join(Tagging, Tagging.tag_id == Tag.id)
    .where(Tagging.record_id == bindparam("id"))
    .order_by(Tag.folded, Tag.id)
)
HUNG = select(Tagging.id, Tagging.noun, Tagging.record_id).where(Tagging.tag_id == bindparam("tag_id"))

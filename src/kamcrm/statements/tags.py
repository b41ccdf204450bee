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


def _count(*nouns: str) -> Any:
    """How often a tag hangs on records of some nouns, or of any."""
    counted = select(func.count(Tagging.id)).where(Tagging.tag_id == Tag.id).correlate(Tag)
    return (counted.where(Tagging.noun.in_(nouns)) if nouns else counted).scalar_subquery()


_WHOLE: Any = select(
    Tag.id,
    Tag.name,
    _count("accounts").label("accounts"),
    _count("contacts").label("contacts"),
    _count().label("records"),
    Tag.folded,
)
LIST = _WHOLE.order_by(Tag.folded, Tag.id)
WHOLE = _WHOLE.where(Tag.id == bindparam("id"))
NAMES = select(Tag.id, Tag.name).order_by(Tag.folded, Tag.id)
NAMED = select(Tag.id, Tag.name, Tag.folded).where(Tag.folded == bindparam("folded"))
OF = (
    select(Tag.id, Tag.name, Tag.folded, Tagging.id.label("tagging_id"))
    .join(Tagging, Tagging.tag_id == Tag.id)
    .where(Tagging.record_id == bindparam("id"))
    .order_by(Tag.folded, Tag.id)
)
HUNG = select(Tagging.id, Tagging.noun, Tagging.record_id).where(Tagging.tag_id == bindparam("tag_id"))

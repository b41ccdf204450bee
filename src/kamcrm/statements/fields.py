"""Questions about custom fields."""

from __future__ import annotations

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.fields import CustomField, FieldValue

OF = (
    select(FieldValue.id, CustomField.name, FieldValue.value)
    .join(CustomField, CustomField.id == FieldValue.field_id)
    .where(FieldValue.record_id == bindparam("id"))
    .order_by(CustomField.folded, FieldValue.id)
)

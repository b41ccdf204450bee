"""Questions about currency rates."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.rates import Rate
from kamcrm.statements.terms import decimal

_WHOLE: Any = select(
    Rate.id,
    Rate.currency,
    Rate.quote,
    decimal(Rate.rate, 1_000_000).label("rate"),
    Rate.quoted_on,
    Rate.source,
)
LIST = _WHOLE.where(Rate.quoted_on <= bindparam("today")).order_by(Rate.quoted_on.desc(), Rate.currency, Rate.id)
ONE = _WHOLE.where(Rate.id == bindparam("id"))
SAME = select(Rate.id).where(
    Rate.currency == bindparam("currency"), Rate.quote == bindparam("quote"), Rate.quoted_on == bindparam("quoted_on")
)

"""Dated currency rates; without one, different currencies are never added."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import UniqueConstraint

from kamcrm.models.base import STRICT, Record, currency, day, line, whole


class Rate(Record, table=True):
    """What one unit of `currency` cost in `quote` from a day on, in millionths."""

    __tablename__ = "rates"
    __table_args__: Any = (UniqueConstraint("currency", "quote", "quoted_on"), STRICT)

    quote: str = currency()
    quoted_on: date = day()
    rate: int = whole(1)
    source: str | None = line(100, default=None)
    currency: str = currency()

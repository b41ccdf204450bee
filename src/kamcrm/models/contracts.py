"""Agreements with a term, and what their renewal takes."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Record, currency, day, line, minor, note, to, whole, word
from kamcrm.vocab import CONTRACT_STATUSES


class Contract(Record, table=True):
    """An agreement with an end and a notice; `value` is a year's worth, the renewal probability in per cent."""

    __tablename__ = "contracts"

    account_id: int = to("accounts")
    name: str = line()
    starts_on: date | None = day(default=None)
    ends_on: date | None = day(default=None, index=True)
    notice_days: int | None = whole(0, 3650, default=None)
    value: int | None = minor(default=None)
    currency: str = currency()
    renewal_probability: int | None = whole(0, 100, default=None)
    status: str = word(*CONTRACT_STATUSES, default="active")
    concession: str | None = line(500, default=None)
    renewed_from_id: int | None = to("contracts", default=None)
    about: str | None = note(default=None)

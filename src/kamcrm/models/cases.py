"""Where the service failed, and how long it took to mend."""

from __future__ import annotations

from datetime import date
from typing import Any

from kamcrm.models.base import STRICT, Record, day, line, note, partial, to, word
from kamcrm.vocab import SEVERITIES


class Case(Record, table=True):
    """A service case, open until it has a closing day; its category is the theme it is counted under."""

    __tablename__ = "cases"
    __table_args__: Any = (partial("cases_open", "account_id", where="closed_on IS NULL"), STRICT)

    account_id: int = to("accounts")
    contact_id: int | None = to("contacts", default=None)
    product_id: int | None = to("products", default=None)
    interaction_id: int | None = to("interactions", default=None)
    what: str = line(500)
    category: str | None = line(100, default=None)
    severity: str = word(*SEVERITIES, default="medium")
    opened_on: date = day()
    closed_on: date | None = day(default=None)
    resolution: str | None = note(default=None)

"""How much a customer spends in all, as far as one can tell."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Record, currency, day, line, minor, to, word
from kamcrm.vocab import CONFIDENCES


class Wallet(Record, table=True):
    """An estimate of a customer's total spend from a day until, but not on, another; in a category or over all."""

    __tablename__ = "wallets"

    account_id: int = to("accounts")
    product_id: int | None = to("products", default=None)
    category: str | None = line(100, default=None)
    starts_on: date = day()
    ends_on: date = day()
    amount: int = minor()
    currency: str = currency()
    source: str | None = line(default=None)
    as_of: date = day()
    confidence: str = word(*CONFIDENCES, default="low")

"""What customers ordered, were invoiced for and were credited."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index

from kamcrm.models.base import STRICT, Record, currency, day, line, minor, sparse, to, whole, word
from kamcrm.vocab import TRANSACTION_KINDS


class Transaction(Record, table=True):
    """One line of an order, invoice or credit note, without VAT; amounts of a credit are positive.

    The quantity counts thousandths. `cost`, `discount` and `list_value` are of the whole line; without a cost the
    default margin of the product, the account or the portfolio stands in. `day` is `transacted_on` as a count of days.
    """

    __tablename__ = "transactions"
    __table_args__: Any = (
        # Holds all that the sums over an account's days need, so that no row is looked up for them.
        Index(
            "transactions_account",
            *("account_id", "day", "kind", "currency", "net", "cost", "product_id", "quantity"),
            *("discount", "list_value"),
        ),
        Index("transactions_day", "day"),
        Index("transactions_number", "number"),
        sparse("transactions", "product_id"),
        STRICT,
    )

    account_id: int = to("accounts", index=False)
    product_id: int | None = to("products", index=False, default=None)
    kind: str = word(*TRANSACTION_KINDS, default="invoice")
    number: str | None = line(60, default=None)
    transacted_on: date = day()
    day: int = whole(1)
    what: str | None = line(500, default=None)
    quantity: int = whole(default=1000)
    net: int = minor()
    cost: int | None = minor(default=None)
    discount: int | None = minor(default=None)
    list_value: int | None = minor(default=None)
    currency: str = currency()

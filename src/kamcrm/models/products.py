"""What is sold, and what a customer might still buy of it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index, UniqueConstraint

from kamcrm.models.base import NUMBERED, STRICT, Part, Record, currency, flag, line, minor, to, whole, word
from kamcrm.vocab import CELL_STATUSES


class Product(Record, table=True):
    """A product or service; the default margin, in thousandths, stands in where a sale has no cost of its own."""

    __tablename__ = "products"
    __table_args__: Any = (Index("products_folded", "folded"), STRICT)

    name: str = line()
    folded: str = line(400)
    sort_key: str = line(400)
    code: str | None = line(60, default=None, unique=True)
    category: str | None = line(100, default=None)
    unit: str | None = line(20, default=None)
    list_price: int | None = minor(default=None)
    currency: str = currency()
    default_margin: int | None = whole(-1000, 1000, default=None)
    archived: bool = flag(default=False)


class WhitespaceCell(Part, table=True):
    """What is known better than computed of an account and a product: that it isn't for them, or its yearly worth."""

    __tablename__ = "whitespace_cells"
    __table_args__: Any = (UniqueConstraint("account_id", "product_id"), NUMBERED)

    account_id: int = to("accounts", index=False)
    product_id: int = to("products")
    status: str | None = word(*CELL_STATUSES, default=None)
    potential: int | None = minor(default=None)
    currency: str | None = currency(default=None)
    why: str | None = line(500, default=None)

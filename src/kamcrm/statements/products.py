"""Questions about products."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func
from sqlmodel import select

from kamcrm.models.products import Product
from kamcrm.statements.terms import decimal

_WHOLE: Any = select(
    Product.id,
    Product.code,
    Product.name,
    Product.category,
    Product.unit,
    Product.list_price,
    Product.currency,
    decimal(Product.default_margin, 10).label("margin"),
    Product.archived,
    Product.folded,
    Product.sort_key,
)
LIST = _WHOLE.where(Product.archived == bindparam("archived")).order_by(Product.sort_key, Product.id)
ONE = _WHOLE.where(Product.id == bindparam("id"))
CODED = select(Product.id).where(func.lower(Product.code) == bindparam("code"))
NAMED = select(Product.id).where(Product.folded == bindparam("product"))

"""Questions about the products that an opportunity consists of."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.needs import Need
from kamcrm.models.opportunities import OpportunityLine
from kamcrm.models.products import Product
from kamcrm.statements.terms import decimal

_WHOLE: Any = (
    select(
        OpportunityLine.id,
        Product.name.label("product"),
        decimal(OpportunityLine.quantity, 1000).label("quantity"),
        OpportunityLine.price,
        OpportunityLine.discount,
        OpportunityLine.cost,
        Need.what.label("need"),
        OpportunityLine.tailoring,
        OpportunityLine.currency,
        OpportunityLine.product_id,
    )
    .join(Product, Product.id == OpportunityLine.product_id, isouter=True)
    .join(Need, Need.id == OpportunityLine.need_id, isouter=True)
    .order_by(OpportunityLine.id)
)
OF_OPPORTUNITY = _WHOLE.where(OpportunityLine.opportunity_id == bindparam("id"))

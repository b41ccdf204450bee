"""Questions about service cases."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, or_
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.cases import Case
from kamcrm.models.contacts import Contact
from kamcrm.models.products import Product

_WHOLE: Any = (
    select(
        Case.id,
        Account.name.label("account"),
        Case.what,
        Case.severity,
        Case.category,
        Case.opened_on,
        Case.closed_on,
        Case.resolution,
        Contact.name.label("contact"),
        Product.name.label("product"),
        Account.tier.label("tier"),
        Case.account_id,
        Case.contact_id,
        Case.product_id,
        Case.interaction_id,
    )
    .join(Account, Account.id == Case.account_id)
    .join(Contact, Contact.id == Case.contact_id, isouter=True)
    .join(Product, Product.id == Case.product_id, isouter=True)
)
_today: Any = bindparam("today")
LIST = _WHOLE.where(
    Case.opened_on <= _today, or_(bindparam("every") == 1, Case.closed_on.is_(None), Case.closed_on > _today)
).order_by(case((Case.severity == "high", 0), (Case.severity == "medium", 1), else_=2), Case.opened_on, Case.id)
OF_ACCOUNT = LIST.where(Case.account_id == bindparam("account_id"))
ONE = _WHOLE.where(Case.id == bindparam("id"))

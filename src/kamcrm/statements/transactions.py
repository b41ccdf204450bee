"""Questions about the lines of sales."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.products import Product
from kamcrm.models.transactions import Transaction
from kamcrm.statements.terms import decimal

_WHOLE: Any = (
    select(
        Transaction.id,
        Transaction.transacted_on,
        Account.name.label("account"),
        Transaction.kind,
        Transaction.number,
        Product.name.label("product"),
        Product.code.label("code"),
        Transaction.what,
        decimal(Transaction.quantity, 1000).label("quantity"),
        Transaction.net,
        Transaction.cost,
        Transaction.discount,
        Transaction.list_value,
        Transaction.currency,
        Account.tier.label("tier"),
        Transaction.account_id,
        Transaction.product_id,
    )
    .join(Account, Account.id == Transaction.account_id)
    .join(Product, Product.id == Transaction.product_id, isouter=True)
)
_BETWEEN = (Transaction.day >= bindparam("since"), Transaction.day <= bindparam("until"))
_LATEST = (Transaction.day.desc(), Transaction.id.desc())
LIST = _WHOLE.where(*_BETWEEN).order_by(*_LATEST)
OF_ACCOUNT = _WHOLE.where(*_BETWEEN, Transaction.account_id == bindparam("account_id")).order_by(*_LATEST)
ONE = _WHOLE.where(Transaction.id == bindparam("id"))

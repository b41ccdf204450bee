"""Who bought what: one grouped question over all sales, by account, product and currency.

The period runs from the day `first` until, but not on, `until`; both are counts of days (date.toordinal).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, func
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.products import Product
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import net, sold, summed

_recent: Any = Transaction.day >= bindparam("first")
_sign: Any = case((Transaction.kind == "credit", -1), else_=1)
_quantity: Any = Transaction.quantity * _sign
_cost: Any = func.coalesce(Transaction.cost, 0) * _sign

PRODUCTS = select(
    Product.id, Product.code, Product.name, Product.category, Product.unit, Product.default_margin, Product.archived
).order_by(Product.sort_key, Product.id)
MARGINS = select(Account.id, Account.default_margin).where(Account.default_margin.is_not(None))
CELLS = (
    select(
        Transaction.account_id,
        Transaction.product_id,
        Transaction.currency,
        func.sum(case((_recent, 1), else_=0)).label("lines"),
        summed(case((_recent, net), else_=0)).label("net"),
        summed(case((_recent & Transaction.cost.is_not(None), net), else_=0)).label("costed"),
        summed(case((_recent & Transaction.cost.is_not(None), _cost), else_=0)).label("cost"),
        func.sum(case((_recent, _quantity), else_=0)).label("quantity"),
        func.max(Transaction.day).label("last"),
    )
    .where(sold, Transaction.day < bindparam("until"))
    .group_by(Transaction.account_id, Transaction.product_id, Transaction.currency)
    .order_by(Transaction.account_id, Transaction.product_id, Transaction.currency)
)

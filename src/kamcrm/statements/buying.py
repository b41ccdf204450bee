"""Who bought what: grouped questions over all sales, by account, product and currency.

The period runs from the day `first` until, but not on, `until`; both are counts of days (date.toordinal).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, case, func, outerjoin
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.products import Product
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import net, of_each, sold, summed

_sign: Any = case((Transaction.kind == "credit", -1), else_=1)
_ever: Any = and_(Transaction.account_id == Account.id, sold, Transaction.day < bindparam("until"))

PRODUCTS = select(
    Product.id, Product.code, Product.name, Product.category, Product.unit, Product.default_margin, Product.archived
).order_by(Product.sort_key, Product.id)
MARGINS = select(Account.id, Account.default_margin).where(Account.default_margin.is_not(None))
CELLS = (
    select(
        Account.id.label("account_id"),
        Transaction.product_id,
        Transaction.currency,
        func.count(Transaction.id).label("lines"),
        summed(net).label("net"),
        summed(case((Transaction.cost.is_not(None), net), else_=0)).label("costed"),
        summed(func.coalesce(Transaction.cost, 0) * _sign).label("cost"),
        func.sum(Transaction.quantity * _sign).label("quantity"),
    )
    .select_from(of_each(Transaction, sold))
    .group_by(Account.id, Transaction.product_id, Transaction.currency)
    .having(Transaction.currency.is_not(None))
    .order_by(Account.id, Transaction.product_id, Transaction.currency)
)
# When each account bought each product last, ever.
LAST = (
    select(Account.id.label("account_id"), Transaction.product_id, func.max(Transaction.day).label("day"))
    .select_from(outerjoin(Account, Transaction, _ever))
    .group_by(Account.id, Transaction.product_id)
    .having(func.max(Transaction.day).is_not(None))
    .order_by(Account.id, Transaction.product_id)
)

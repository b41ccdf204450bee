"""What customers spend in all, what of it came to us in the same days, and who else they buy from."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, or_
from sqlmodel import select

from kamcrm.models.competitors import Competitor
from kamcrm.models.products import Product
from kamcrm.models.transactions import Transaction
from kamcrm.models.wallets import Wallet
from kamcrm.statements.books import net, sold, summed

_known: Any = Wallet.as_of <= bindparam("today")
WALLETS = (
    select(
        Wallet.id,
        Wallet.account_id,
        Wallet.product_id,
        Wallet.category,
        Product.category.label("within"),
        Product.name.label("product"),
        Wallet.starts_on,
        Wallet.ends_on,
        Wallet.amount,
        Wallet.currency,
        Wallet.source,
        Wallet.as_of,
        Wallet.confidence,
    )
    .join(Product, Product.id == Wallet.product_id, isouter=True)
    .where(_known)
    .order_by(Wallet.account_id, Wallet.as_of, Wallet.id)
)
# What was sold in each estimate's own days, by product; which of them it is about is matched by name afterwards.
REVENUE = (
    select(Wallet.id.label("wallet_id"), Transaction.product_id, Transaction.currency, summed(net).label("minor"))
    .join(Transaction, Transaction.account_id == Wallet.account_id)
    .where(_known, sold, Transaction.transacted_on >= Wallet.starts_on, Transaction.transacted_on < Wallet.ends_on)
    .group_by(Wallet.id, Transaction.product_id, Transaction.currency)
    .order_by(Wallet.id, Transaction.product_id, Transaction.currency)
)
CATEGORIES = select(Product.id, Product.category).where(Product.category.is_not(None)).order_by(Product.id)
RANKS = (
    select(Competitor.account_id, Competitor.competitor_id, Competitor.category, Competitor.product_id, Competitor.rank)
    .where(
        Competitor.rank.is_not(None),
        and_(
            Competitor.seen_on <= bindparam("today"),
            or_(Competitor.gone_on.is_(None), Competitor.gone_on > bindparam("today")),
        ),
    )
    .order_by(Competitor.account_id, Competitor.seen_on, Competitor.id)
)

"""Questions about wallets."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.products import Product
from kamcrm.models.wallets import Wallet

_WHOLE: Any = (
    select(
        Wallet.id,
        Account.name.label("account"),
        Wallet.category,
        Product.name.label("product"),
        Wallet.amount,
        Wallet.currency,
        Wallet.starts_on,
        Wallet.ends_on,
        Wallet.as_of,
        Wallet.confidence,
        Wallet.source,
        Account.tier.label("tier"),
        Wallet.account_id,
        Wallet.product_id,
    )
    .join(Account, Account.id == Wallet.account_id)
    .join(Product, Product.id == Wallet.product_id, isouter=True)
    .order_by(Account.sort_key, Account.id, Wallet.ends_on.desc(), Wallet.id)
)
LIST = _WHOLE.where(Wallet.as_of <= bindparam("today"))
OF_ACCOUNT = LIST.where(Wallet.account_id == bindparam("account_id"))
ONE = _WHOLE.where(Wallet.id == bindparam("id"))

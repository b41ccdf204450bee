"""Questions about competitors at accounts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, or_
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.competitors import Competitor
from kamcrm.models.products import Product

_Rival: Any = aliased(Account)
_WHOLE: Any = (
    select(
        Competitor.id,
        Account.name.label("account"),
        _Rival.name.label("name"),
        Competitor.category,
        Product.name.label("product"),
        Competitor.rank,
        Competitor.seen_on,
        Competitor.gone_on,
        Competitor.about,
        Account.tier.label("tier"),
        Competitor.account_id,
        Competitor.competitor_id,
        Competitor.product_id,
        Competitor.interaction_id,
    )
    .join(Account, Account.id == Competitor.account_id)
    .join(_Rival, _Rival.id == Competitor.competitor_id)
    .join(Product, Product.id == Competitor.product_id, isouter=True)
)
_today: Any = bindparam("today")
LIST = _WHOLE.where(
    Competitor.seen_on <= _today,
    or_(bindparam("every") == 1, Competitor.gone_on.is_(None), Competitor.gone_on > _today),
).order_by(Account.sort_key, Account.id, Competitor.rank.nulls_last(), Competitor.id)
OF_ACCOUNT = LIST.where(Competitor.account_id == bindparam("account_id"))
ONE = _WHOLE.where(Competitor.id == bindparam("id"))
PRESENT = select(Competitor.id, Competitor.category, Competitor.product_id).where(
    Competitor.account_id == bindparam("account_id"),
    Competitor.competitor_id == bindparam("competitor_id"),
    Competitor.gone_on.is_(None),
)

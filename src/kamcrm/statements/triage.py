"""What is incomplete, with what it is worth."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, bindparam, case, exists, func, or_, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.followups import FollowUp
from kamcrm.models.opportunities import Opportunity
from kamcrm.models.transactions import Transaction
from kamcrm.statements.terms import KEPT, one_of

_own: Any = bindparam("own")
_net: Any = case((Transaction.kind == "credit", -Transaction.net), else_=Transaction.net)
_sold: Any = (
    select(func.sum(_net))
    .where(
        Transaction.account_id == Account.id,
        one_of(Transaction.kind, "invoice", "credit"),
        Transaction.day >= bindparam("first"),
        Transaction.currency == _own,
    )
    .correlate(Account)
    .scalar_subquery()
)
_open: Any = (
    select(func.sum(Opportunity.amount))
    .where(Opportunity.account_id == Account.id, Opportunity.status == "open", Opportunity.currency == _own)
    .correlate(Account)
    .scalar_subquery()
)
_worth: Any = type_coerce(func.coalesce(_sold, 0) + func.coalesce(_open, 0), Integer).label("worth")
_next: Any = exists().where(FollowUp.account_id == Account.id, FollowUp.status == "open").correlate(Account)

ACCOUNTS = (
    select(Account.id, Account.name, Account.handle, Account.tier, Account.phase, _next.label("next"), _worth)
    .where(KEPT, or_(Account.tier.is_(None), Account.phase.is_(None), ~_next))
    .order_by(Account.sort_key, Account.id)
)
PEOPLE = (
    select(Contact.id, Contact.name, Contact.role, Contact.account_id, Account.name.label("account"), _worth)
    .join(Account, Account.id == Contact.account_id, isouter=True)
    .where(
        Contact.archived == False,  # noqa: E712
        Contact.left_on.is_(None),
        or_(Contact.account_id.is_(None), Contact.role.is_(None)),
        or_(Contact.account_id.is_(None), KEPT),
    )
    .order_by(Contact.sort_key, Contact.id)
)

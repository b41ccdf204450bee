"""What is kept about each account in force, and what isn't."""

from __future__ import annotations

from sqlalchemy import Text, exists, func, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.followups import FollowUp
from kamcrm.models.plans import Plan
from kamcrm.models.wallets import Wallet
from kamcrm.statements.terms import KEPT, one_of
from kamcrm.vocab import KEY_ROLES

ACCOUNTS = (
    select(
        Account.id,
        Account.name,
        Account.handle,
        Account.tier,
        Account.phase,
        Account.kind,
        Account.status,
        Account.segment,
        Account.industry,
        func.substr(type_coerce(Account.verified_on, Text), 1, 10).label("verified_on"),
        func.substr(type_coerce(Account.created_at, Text), 1, 10).label("created_on"),
        exists().where(Contact.account_id == Account.id, Contact.archived == False).label("people"),  # noqa: E712
        exists().where(Wallet.account_id == Account.id).label("wallets"),
        exists().where(Plan.account_id == Account.id, Plan.status == "active").label("plans"),
        exists().where(FollowUp.account_id == Account.id, FollowUp.status == "open").label("ahead"),
    )
    .where(KEPT)
    .order_by(Account.sort_key, Account.id)
)
ROLES = (
    select(Contact.account_id, Contact.role)
    .where(
        one_of(Contact.role, *KEY_ROLES),
        Contact.account_id.is_not(None),
        Contact.archived == False,  # noqa: E712
        Contact.left_on.is_(None),
    )
    .distinct()
    .order_by(Contact.account_id, Contact.role)
)

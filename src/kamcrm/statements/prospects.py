"""When prospects became customers, and who is known at each account."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, bindparam, func, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account, AccountHistory
from kamcrm.models.contacts import Contact
from kamcrm.statements.terms import one_of
from kamcrm.vocab import KEY_ROLES

_made: Any = func.substr(type_coerce(Account.created_at, Text), 1, 10)
CONVERTED = (
    select(
        Account.id,
        _made.label("created_on"),
        type_coerce(func.min(AccountHistory.changed_on), Text).label("converted_on"),
    )
    .join(AccountHistory, AccountHistory.account_id == Account.id)
    .where(
        AccountHistory.field == "kind",
        AccountHistory.was == "prospect",
        AccountHistory.became == "customer",
        AccountHistory.changed_on <= bindparam("today"),
    )
    .group_by(Account.id)
    .order_by(Account.id)
)
ROLES = (
    select(Contact.account_id, Contact.role)
    .where(
        Contact.account_id.is_not(None),
        one_of(Contact.role, *KEY_ROLES),
        Contact.archived == False,  # noqa: E712
        Contact.left_on.is_(None),
    )
    .group_by(Contact.account_id, Contact.role)
    .order_by(Contact.account_id, Contact.role)
)

"""What of an account's standing follows from what is kept: people, satisfaction, and the year before."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, bindparam, case, func, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.feedback import Feedback
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import net, of_each, sold, summed
from kamcrm.vocab import KEY_ROLES


def _has(role: str) -> Any:
    """1 where someone has the role."""
    return func.max(case((Contact.role == role, 1), else_=0))


# How many of the three key roles are known, and how people stand: the sum of their stances, and of how many.
PEOPLE = (
    select(
        Contact.account_id,
        type_coerce(sum((_has(role) for role in KEY_ROLES[1:]), _has(KEY_ROLES[0])), Integer).label("roles"),
        func.count(Contact.sentiment).label("stances"),
        type_coerce(func.coalesce(func.sum(Contact.sentiment), 0), Integer).label("stance"),
    )
    .where(Contact.account_id.is_not(None), Contact.archived == False, Contact.left_on.is_(None))  # noqa: E712
    .group_by(Contact.account_id)
    .order_by(Contact.account_id)
)
ANSWERS = (
    select(Feedback.account_id, Feedback.contact_id, Feedback.kind, Feedback.score)
    .where(
        Feedback.score.is_not(None),
        Feedback.answered_on >= bindparam("first_day"),
        Feedback.answered_on <= bindparam("today"),
    )
    .order_by(Feedback.account_id, Feedback.answered_on, Feedback.id)
)
BEFORE = (
    select(Account.id.label("account_id"), Transaction.currency, summed(net).label("minor"))
    .select_from(of_each(Transaction, sold))
    .group_by(Account.id, Transaction.currency)
    .having(Transaction.currency.is_not(None))
    .order_by(Account.id, Transaction.currency)
)

"""What was given away in discounts and how satisfied customers were, by half-year: one grouped question each."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, func
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.feedback import Feedback
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import SUMS, of_each, sign, sold, summed

COUNT = 6


def _half(day: Any, name: str) -> Any:
    """Which half-year a day lies in, 0 for the present one; they begin on the days bound as `name`0, `name`1 …."""
    return case(*((day >= bindparam(f"{name}{at}"), at) for at in range(COUNT - 1)), else_=COUNT - 1)


_sold_in = _half(Transaction.day, "half")
SALES = (
    select(
        Account.id.label("account_id"),
        _sold_in.label("half"),
        Transaction.currency,
        *SUMS,
        summed(func.coalesce(Transaction.discount, 0) * sign).label("given"),
        summed(func.coalesce(Transaction.list_value, 0) * sign).label("listed"),
    )
    .select_from(of_each(Transaction, sold))
    .group_by(Account.id, _sold_in, Transaction.currency)
    .having(Transaction.currency.is_not(None))
    .order_by(Account.id, _sold_in, Transaction.currency)
)
_answered_in = _half(Feedback.answered_on, "half_day")
ANSWERS = (
    select(
        Feedback.account_id,
        _answered_in.label("half"),
        Feedback.kind,
        func.sum(Feedback.score).label("points"),
        func.count().label("times"),
    )
    .where(
        Feedback.score.is_not(None),
        Feedback.answered_on >= bindparam("first_day"),
        Feedback.answered_on < bindparam("until_day"),
    )
    .group_by(Feedback.account_id, _answered_in, Feedback.kind)
    .order_by(Feedback.account_id, _answered_in, Feedback.kind)
)

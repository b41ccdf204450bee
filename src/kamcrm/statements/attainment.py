"""What goals are measured by: sums of a period, by account."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, and_, bindparam, case, func, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.followups import FollowUp
from kamcrm.models.goals import Goal
from kamcrm.models.interactions import Interaction
from kamcrm.models.opportunities import Opportunity
from kamcrm.statements.books import summed, within
from kamcrm.statements.terms import one_of, touch

GOALS = (
    select(
        Goal.id,
        Goal.name,
        Goal.account_id,
        Account.name.label("account"),
        Goal.metric,
        Goal.horizon,
        Goal.starts_on,
        Goal.due,
        Goal.start_value,
        Goal.target_value,
        Goal.measured,
        Goal.measured_on,
        Goal.currency,
        Goal.parent_id,
    )
    .join(Account, Account.id == Goal.account_id, isouter=True)
    .where(Goal.status == "open")
    .order_by(Goal.due, Goal.id)
)
CLOSED = (
    select(
        Opportunity.account_id,
        Opportunity.status,
        Opportunity.currency,
        func.count(Opportunity.id).label("count"),
        summed(func.coalesce(Opportunity.amount, 0)).label("minor"),
    )
    .where(
        one_of(Opportunity.status, "won", "lost"),
        Opportunity.closed_on >= bindparam("first_day"),
        Opportunity.closed_on < bindparam("until_day"),
    )
    .group_by(Opportunity.account_id, Opportunity.status, Opportunity.currency)
    .order_by(Opportunity.account_id, Opportunity.status, Opportunity.currency)
)
PIPELINE = (
    select(
        Opportunity.account_id,
        Opportunity.currency,
        summed(func.coalesce(Opportunity.amount, 0)).label("minor"),
    )
    .where(Opportunity.status == "open")
    .group_by(Opportunity.account_id, Opportunity.currency)
    .order_by(Opportunity.account_id, Opportunity.currency)
)
TOUCHES = (
    select(Account.id.label("account_id"), func.count(Interaction.id).label("touches"))
    .join(Interaction, Interaction.account_id == Account.id)
    .where(touch(Interaction), within(Interaction.day))
    .group_by(Account.id)
    .order_by(Account.id)
)
_done: Any = FollowUp.done_on
_kept: Any = and_(FollowUp.status == "done", _done <= FollowUp.original_due)
STEPS = (
    select(
        FollowUp.account_id,
        func.count(FollowUp.id).label("due"),
        type_coerce(func.sum(case((_kept, 1), else_=0)), Integer).label("kept"),
    )
    .where(
        one_of(FollowUp.status, "open", "done"),
        FollowUp.theirs == False,  # noqa: E712
        FollowUp.original_due >= bindparam("first_day"),
        FollowUp.original_due < bindparam("until_day"),
    )
    .group_by(FollowUp.account_id)
    .order_by(FollowUp.account_id)
)

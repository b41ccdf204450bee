"""What is open, how it was kept up, and what was closed in a period."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, or_
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.followups import FollowUp
from kamcrm.models.goals import Goal
from kamcrm.models.interactions import Interaction
from kamcrm.models.opportunities import Opportunity, StageHistory
from kamcrm.statements.books import summed
from kamcrm.statements.terms import one_of, touch

_staged: Any = (
    select(func.max(StageHistory.changed_on))
    .where(StageHistory.opportunity_id == Opportunity.id, StageHistory.changed_on <= bindparam("today"))
    .correlate(Opportunity)
    .scalar_subquery()
)
_own_step: Any = (
    select(func.min(FollowUp.due))
    .where(FollowUp.opportunity_id == Opportunity.id, FollowUp.status == "open")
    .correlate(Opportunity)
    .scalar_subquery()
)
# A next step with the account that belongs to no other opportunity will do.
_any_step: Any = (
    select(func.min(FollowUp.due))
    .where(FollowUp.account_id == Opportunity.account_id, FollowUp.status == "open", FollowUp.opportunity_id.is_(None))
    .correlate(Opportunity)
    .scalar_subquery()
)
_touched: Any = (
    select(func.max(Interaction.day))
    .where(
        Interaction.account_id == Opportunity.account_id,
        touch(Interaction),
        Interaction.day <= bindparam("until"),
    )
    .correlate(Opportunity)
    .scalar_subquery()
)
OPEN = (
    select(
        Opportunity.id,
        Opportunity.account_id,
        Account.name.label("account"),
        Account.tier,
        Opportunity.name,
        Opportunity.stage,
        Opportunity.amount,
        Opportunity.currency,
        Opportunity.probability,
        Opportunity.probability_manual,
        Opportunity.close_on,
        func.coalesce(_staged, Opportunity.created_on).label("staged_on"),
        func.coalesce(_own_step, _any_step).label("next_due"),
        _touched.label("touched"),
    )
    .join(Account, Account.id == Opportunity.account_id, isouter=True)
    .where(
        Opportunity.created_on <= bindparam("today"),
        or_(Opportunity.status == "open", Opportunity.closed_on > bindparam("today")),
    )
    .order_by(Opportunity.close_on.nulls_last(), Opportunity.id)
)
CLOSED = (
    select(
        Opportunity.status,
        Opportunity.amount,
        Opportunity.currency,
        Opportunity.created_on,
        Opportunity.closed_on,
    )
    .where(
        one_of(Opportunity.status, "won", "lost"),
        Opportunity.closed_on >= bindparam("first_day"),
        Opportunity.closed_on < bindparam("until_day"),
    )
    .order_by(Opportunity.closed_on, Opportunity.id)
)
_in_force: Any = (
    Goal.metric == "won value",
    Goal.account_id.is_(None),
    Goal.status == "open",
    Goal.starts_on <= bindparam("today"),
    Goal.due >= bindparam("today"),
)
GOALS = (
    select(Goal.id, Goal.name, Goal.target_value, Goal.currency, Goal.starts_on, Goal.due)
    .where(*_in_force)
    .order_by(Goal.due, Goal.id)
)
_closed: Any = Opportunity.closed_on
# What each goal's days have brought so far.
WON = (
    select(Goal.id.label("goal_id"), Opportunity.currency, summed(Opportunity.amount).label("minor"))
    .join(Opportunity, _closed >= Goal.starts_on)
    .where(
        *_in_force,
        Opportunity.status == "won",
        Opportunity.amount.is_not(None),
        _closed <= bindparam("today"),
    )
    .group_by(Goal.id, Opportunity.currency)
    .order_by(Goal.id, Opportunity.currency)
)

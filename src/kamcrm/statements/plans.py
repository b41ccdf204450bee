"""Questions about plans, and how far each has come."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, case, func, literal, or_
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.followups import FollowUp
from kamcrm.models.plans import Milestone, MixTarget, Objective, Plan, SwotItem
from kamcrm.statements.terms import KEPT, decimal


def _count(table: Any, *where: Any) -> Any:
    """How many parts of the plan there are of a kind."""
    found = select(func.count(table.id)).where(table.plan_id == Plan.id, *where)
    return found.correlate(Plan).scalar_subquery()


_aimed = _count(Objective, Objective.status != "dropped")
_met = _count(Objective, Objective.status == "met")
_behind = or_(
    Objective.status == "missed", and_(Objective.status == "open", Objective.due < bindparam("today"))
)  # fmt: skip
_marks: Any = _aimed + _count(Milestone)
_done: Any = _met + _count(Milestone, Milestone.done_on.is_not(None))
_late: Any = _count(Objective, _behind) + _count(
    Milestone, Milestone.done_on.is_(None), Milestone.due < bindparam("today")
)
_WHOLE: Any = (
    select(
        Plan.id,
        func.coalesce(Account.name, literal("portfolio")).label("account"),
        Plan.name,
        Plan.type,
        Plan.status,
        _marks.label("marks"),
        _done.label("done"),
        _late.label("late"),
        Plan.starts_on,
        Plan.ends_on,
        Account.tier.label("tier"),
        Account.handle.label("handle"),
        Plan.about,
        Plan.account_id,
        Plan.version,
    )
    .join(Account, Account.id == Plan.account_id, isouter=True)
    .order_by(
        case((Plan.status == "active", 0), (Plan.status == "draft", 1), else_=2),
        Account.sort_key.is_not(None),
        Account.sort_key,
        Plan.id.desc(),
    )
)
LIST = _WHOLE
OF_ACCOUNT = _WHOLE.where(Plan.account_id == bindparam("account_id"))
PORTFOLIO = _WHOLE.where(Plan.account_id.is_(None))
ONE = _WHOLE.where(Plan.id == bindparam("id"))

OBJECTIVES = (
    select(
        Objective.id,
        Objective.side,
        Objective.what,
        Objective.status,
        Objective.due,
        Objective.progress,
        Objective.owner,
        Objective.department,
        Objective.about,
        Objective.position,
        Objective.plan_id,
        Objective.goal_id,
        Objective.version,
    )
    .where(Objective.plan_id == bindparam("plan_id"))
    .order_by(Objective.position, Objective.id)
)
MILESTONES = (
    select(
        Milestone.id,
        Milestone.what,
        Milestone.due,
        Milestone.done_on,
        Objective.what.label("objective"),
        Milestone.objective_id,
        Milestone.position,
        Milestone.plan_id,
        Milestone.version,
    )
    .join(Objective, Objective.id == Milestone.objective_id, isouter=True)
    .where(Milestone.plan_id == bindparam("plan_id"))
    .order_by(Milestone.position, Milestone.id)
)
ACTIONS = (
    select(
        FollowUp.id,
        FollowUp.due,
        FollowUp.what,
        FollowUp.owner,
        FollowUp.status,
        FollowUp.done_on,
        Objective.what.label("objective"),
        FollowUp.objective_id,
    )
    .join(Objective, Objective.id == FollowUp.objective_id)
    .where(Objective.plan_id == bindparam("plan_id"), FollowUp.status != "cancelled")
    .order_by(FollowUp.due, FollowUp.id)
)
SWOT = (
    select(SwotItem.id, SwotItem.kind, SwotItem.what, SwotItem.position, SwotItem.plan_id)
    .where(SwotItem.plan_id == bindparam("plan_id"))
    .order_by(SwotItem.position, SwotItem.id)
)
MIX = (
    select(
        MixTarget.id,
        MixTarget.dimension,
        MixTarget.name,
        MixTarget.measure,
        MixTarget.share,
        decimal(MixTarget.share, 1000).label("target"),
        MixTarget.plan_id,
    )
    .where(MixTarget.plan_id == bindparam("plan_id"))
    .order_by(MixTarget.dimension, MixTarget.measure, MixTarget.id)
)
WITHOUT = (
    select(Account.id, Account.name, Account.handle, Account.sort_key)
    .where(
        KEPT,
        Account.status == "active",
        Account.kind == "customer",
        Account.tier == "A",
        Account.id.not_in(select(Plan.account_id).where(Plan.account_id.is_not(None), Plan.status != "closed")),
    )
    .order_by(Account.sort_key, Account.id)
)

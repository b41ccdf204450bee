"""What may be shown to the customer itself: each question names the columns that leave the house, and no other.

An account comes with its units at any depth.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, and_, bindparam, case, func, or_, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.cases import Case
from kamcrm.models.contracts import Contract
from kamcrm.models.followups import FollowUp
from kamcrm.models.interactions import Interaction
from kamcrm.models.plans import Milestone, Objective, Plan
from kamcrm.models.products import Product
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import sold, within
from kamcrm.statements.terms import family

_sign: Any = case((Transaction.kind == "credit", -1), else_=1)
_plan: Any = and_(Plan.account_id.in_(family), Plan.status == "active")

DELIVERIES = (
    select(
        Product.id,
        Product.name.label("product"),
        type_coerce(func.sum(Transaction.quantity * _sign), Integer).label("quantity"),
        Product.unit,
        func.sum(case((Transaction.kind == "credit", -Transaction.net), else_=Transaction.net)).label("invoiced"),
        Transaction.currency,
        func.max(Transaction.transacted_on).label("last"),
    )
    .join(Product, Product.id == Transaction.product_id, isouter=True)
    .where(Transaction.account_id.in_(family), sold, within(Transaction.day))
    .group_by(Product.id, Product.name, Product.unit, Transaction.currency)
    .order_by(Product.name.nulls_last(), Product.id, Transaction.currency)
)
# Theirs alone: ours are ours.
OBJECTIVES = (
    select(Objective.id, Objective.what, Objective.due, Objective.status, Objective.progress)
    .join(Plan, Plan.id == Objective.plan_id)
    .where(_plan, Objective.side == "them", Objective.status != "dropped")
    .order_by(Objective.position, Objective.id)
)
# What was agreed: the actions of their objectives, and what they promised themselves. A step of our own is not shown.
AGREED = (
    select(FollowUp.id, FollowUp.what, FollowUp.original_due, FollowUp.due, FollowUp.done_on, FollowUp.theirs)
    .join(Objective, Objective.id == FollowUp.objective_id, isouter=True)
    .where(
        FollowUp.account_id.in_(family),
        or_(Objective.side == "them", FollowUp.theirs == True),  # noqa: E712
        FollowUp.status != "cancelled",
        or_(
            and_(FollowUp.original_due >= bindparam("first_day"), FollowUp.original_due < bindparam("until_day")),
            and_(FollowUp.done_on >= bindparam("first_day"), FollowUp.done_on < bindparam("until_day")),
        ),
    )
    .order_by(FollowUp.original_due, FollowUp.id)
)
CASES = (
    select(Case.id, Case.what, Case.opened_on, Case.closed_on)
    .where(
        Case.account_id.in_(family),
        Case.opened_on < bindparam("until_day"),
        or_(Case.closed_on.is_(None), Case.closed_on >= bindparam("first_day")),
    )
    .order_by(Case.opened_on, Case.id)
)
ENDS = (
    select(Contract.id, Contract.ends_on.label("on"), Contract.name)
    .where(Contract.account_id.in_(family), Contract.status == "active", Contract.ends_on >= bindparam("today"))
    .order_by(Contract.ends_on, Contract.id)
)
# When we meet and how, not what we mean to say.
MEETINGS = (
    select(Interaction.id, Interaction.day, Interaction.channel)
    .where(
        Interaction.account_id.in_(family),
        Interaction.status == "planned",
        Interaction.private == False,  # noqa: E712
        Interaction.day >= bindparam("today"),
    )
    .order_by(Interaction.at, Interaction.id)
)
# The milestones of their objectives.
MILESTONES = (
    select(Milestone.id, Milestone.due.label("on"), Milestone.what)
    .join(Plan, Plan.id == Milestone.plan_id)
    .join(Objective, Objective.id == Milestone.objective_id)
    .where(_plan, Objective.side == "them", Milestone.done_on.is_(None), Milestone.due >= bindparam("today"))
    .order_by(Milestone.due, Milestone.id)
)
ACCOUNT = select(Account.id, Account.name, Account.language).where(Account.id == bindparam("account_id"))

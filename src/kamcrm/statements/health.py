"""How the accounts fare: the facts of the health score, one grouped question each, as they stood on a day.

`today` is that day as a count (date.toordinal), `day` the same as a date.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, and_, bindparam, case, func, or_, type_coerce
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.cases import Case
from kamcrm.models.contacts import Contact
from kamcrm.models.feedback import Feedback
from kamcrm.models.health import HealthSnapshot
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.models.plans import Milestone, Objective, Plan
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import net, sold, summed
from kamcrm.statements.terms import KEPT, one_of, touch
from kamcrm.vocab import KEY_ROLES

_first_sale: Any = (
    select(func.min(Transaction.day))
    .where(Transaction.account_id == Account.id, sold, Transaction.day <= bindparam("today"))
    .correlate(Account)
    .scalar_subquery()
)
_first_touch: Any = (
    select(func.min(Interaction.day))
    .where(Interaction.account_id == Account.id, touch(Interaction), Interaction.day <= bindparam("today"))
    .correlate(Account)
    .scalar_subquery()
)
# The accounts in force, and the earliest that is known of each.
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
        Account.at_risk,
        Account.at_risk_why,
        type_coerce(Account.customer_since, Text).label("customer_since"),
        func.substr(type_coerce(Account.created_at, Text), 1, 10).label("created_on"),
        _first_sale.label("first_sale"),
        _first_touch.label("first_touch"),
    )
    .where(KEPT)
    .order_by(Account.sort_key, Account.id)
)
# Net revenue from `middle` until today, and from `first` until `middle`.
_this: Any = case((Transaction.day >= bindparam("middle"), net), else_=0)
_before: Any = case((Transaction.day < bindparam("middle"), net), else_=0)
SOLD = (
    select(
        Account.id.label("account_id"),
        Transaction.currency,
        summed(_this).label("now"),
        summed(_before).label("before"),
    )
    .join(Transaction, Transaction.account_id == Account.id)
    .where(sold, Transaction.day >= bindparam("first"), Transaction.day < bindparam("today"))
    .group_by(Account.id, Transaction.currency)
    .order_by(Account.id, Transaction.currency)
)
# A touch of each person since a day, found from what was entered last backwards, so that one look is mostly enough.
_touched: Any = (
    select(Interaction.day)
    .join(Participant, Participant.interaction_id == Interaction.id)
    .where(
        Participant.contact_id == Contact.id,
        touch(Interaction),
        Interaction.day >= bindparam("since"),
        Interaction.day <= bindparam("today"),
    )
    .order_by(Participant.id.desc())
    .limit(1)
    .correlate(Contact)
    .scalar_subquery()
)
KEY_PEOPLE = (
    select(
        Contact.id,
        Contact.account_id,
        Contact.name,
        Contact.role,
        Contact.sentiment,
        _touched.label("touched"),
    )
    .where(
        one_of(Contact.role, *KEY_ROLES),
        Contact.account_id.is_not(None),
        Contact.archived == False,  # noqa: E712
        or_(Contact.left_on.is_(None), Contact.left_on > bindparam("day")),
    )
    .order_by(Contact.account_id, Contact.sort_key, Contact.id)
)
FEEDBACK = (
    select(Feedback.account_id, Feedback.contact_id, Feedback.kind, Feedback.score)
    .where(
        Feedback.score.is_not(None),
        Feedback.answered_on > bindparam("first_day"),
        Feedback.answered_on <= bindparam("day"),
    )
    .order_by(Feedback.answered_on, Feedback.id)
)
_missed: Any = or_(Objective.status == "missed", and_(Objective.status == "open", Objective.due < bindparam("day")))
OBJECTIVES = (
    select(
        Plan.account_id,
        func.count(Objective.id).label("items"),
        func.sum(case((_missed, 1), else_=0)).label("late"),
    )
    .join(Objective, Objective.plan_id == Plan.id)
    .where(Plan.status == "active", Plan.account_id.is_not(None), Objective.status != "dropped")
    .group_by(Plan.account_id)
    .order_by(Plan.account_id)
)
_waiting: Any = or_(Milestone.done_on.is_(None), Milestone.done_on > bindparam("day"))
MILESTONES = (
    select(
        Plan.account_id,
        func.count(Milestone.id).label("items"),
        func.sum(case((and_(Milestone.due < bindparam("day"), _waiting), 1), else_=0)).label("late"),
    )
    .join(Milestone, Milestone.plan_id == Plan.id)
    .where(Plan.status == "active", Plan.account_id.is_not(None))
    .group_by(Plan.account_id)
    .order_by(Plan.account_id)
)
OPEN_CASES = (
    select(Case.account_id, Case.severity, func.count(Case.id).label("cases"))
    .where(Case.opened_on <= bindparam("day"), or_(Case.closed_on.is_(None), Case.closed_on > bindparam("day")))
    .group_by(Case.account_id, Case.severity)
    .order_by(Case.account_id, Case.severity)
)
IN_FORCE = select(func.count(Account.id).label("accounts")).where(KEPT)
# The score that each account had on a day: the last one noted until then.
_Later: Any = aliased(HealthSnapshot)
SNAPSHOTS = (
    select(HealthSnapshot.account_id, HealthSnapshot.day, HealthSnapshot.score, HealthSnapshot.confidence)
    .where(
        HealthSnapshot.day
        == select(func.max(_Later.day))
        .where(_Later.account_id == HealthSnapshot.account_id, _Later.day <= bindparam("by"))
        .correlate(HealthSnapshot)
        .scalar_subquery()
    )
    .order_by(HealthSnapshot.account_id)
)

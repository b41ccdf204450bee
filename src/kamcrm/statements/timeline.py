"""An account's history over everything, its units' too, and a person's own: each kind of event one question.

All take the first and last day, as a count (`first`, `last`) and as dates (`since`, `until`).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, or_
from sqlmodel import select

from kamcrm.models.accounts import Account, AccountHistory
from kamcrm.models.cases import Case
from kamcrm.models.contacts import Contact, ContactHistory
from kamcrm.models.contracts import Contract
from kamcrm.models.costs import Cost
from kamcrm.models.feedback import Feedback
from kamcrm.models.followups import FollowUp
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.models.links import Link
from kamcrm.models.losses import Loss
from kamcrm.models.needs import Need
from kamcrm.models.opportunities import Opportunity, StageHistory
from kamcrm.models.transactions import Transaction
from kamcrm.statements.terms import family


def between(column: Any) -> Any:
    """Within the days asked for."""
    return column.between(bindparam("since"), bindparam("until"))


_talk: Any = (
    Interaction.id,
    Interaction.at,
    Interaction.day,
    Interaction.has_time,
    Interaction.channel,
    Interaction.status,
    Interaction.attempt,
    Account.name.label("account"),
    Interaction.text,
)
# Plus nothing: the account's own index finds its talks, not that of every talk of those days.
_days: Any = (Interaction.day + 0).between(bindparam("first"), bindparam("last"))

TALKS = (
    select(*_talk)
    .join(Account, Account.id == Interaction.account_id)
    .where(Interaction.account_id.in_(family), _days)
    .order_by(Interaction.at, Interaction.id)
)
PERSON_TALKS = (
    select(*_talk)
    .join(Participant, Participant.interaction_id == Interaction.id)
    .join(Account, Account.id == Interaction.account_id, isouter=True)
    .where(Participant.contact_id == bindparam("contact_id"), _days)
    .order_by(Interaction.at, Interaction.id)
)


def _event(id: Any, day: Any, kind: Any, what: Any, *more: Any) -> Any:
    return select(id.label("id"), day.label("day"), kind.label("kind"), what.label("what"), *more).where(between(day))


def _of(table: Any, events: Any) -> Any:
    """Those of the account and its units, in the order of the index that finds them."""
    return events.where(table.account_id.in_(family)).order_by(table.account_id, table.id)


_step: Any = _event(FollowUp.id, FollowUp.done_on, FollowUp.status, FollowUp.what).where(FollowUp.status == "done")
STEPS = _of(FollowUp, _step)
PERSON_STEPS = _step.where(FollowUp.contact_id == bindparam("contact_id")).order_by(FollowUp.id)
_need: Any = _event(Need.id, Need.noted_on, Need.expression, Need.what)
NEEDS = _of(Need, _need)
PERSON_NEEDS = _need.where(Need.contact_id == bindparam("contact_id")).order_by(Need.id)
_feedback: Any = _event(Feedback.id, Feedback.answered_on, Feedback.kind, Feedback.comment, Feedback.score)
FEEDBACK = _of(Feedback, _feedback)
PERSON_FEEDBACK = _feedback.where(Feedback.contact_id == bindparam("contact_id")).order_by(Feedback.id)
_move: Any = _event(ContactHistory.contact_id, ContactHistory.changed_on, Contact.name, ContactHistory.why).join(
    Contact, Contact.id == ContactHistory.contact_id
)
MOVES = _move.where(or_(ContactHistory.was_id.in_(family), ContactHistory.became_id.in_(family))).order_by(
    ContactHistory.id
)
PERSON_MOVES = _move.where(ContactHistory.contact_id == bindparam("contact_id")).order_by(ContactHistory.id)

STAGES = (
    _event(
        StageHistory.opportunity_id, StageHistory.changed_on, StageHistory.became, Opportunity.name, StageHistory.was
    )
    .join(Opportunity, Opportunity.id == StageHistory.opportunity_id)
    .where(Opportunity.account_id.in_(family))
    .order_by(StageHistory.id)
)
STANDING = (
    _event(
        AccountHistory.account_id,
        AccountHistory.changed_on,
        AccountHistory.field,
        AccountHistory.became,
        AccountHistory.was,
        AccountHistory.why,
    )
    .where(AccountHistory.account_id.in_(family))
    .order_by(AccountHistory.account_id, AccountHistory.id)
)
OPENED = (
    _event(Case.id, Case.opened_on, Case.severity, Case.what)
    .where(Case.account_id.in_(family))
    .order_by(Case.account_id, Case.id)
)
CLOSED = (
    _event(Case.id, Case.closed_on, Case.severity, Case.what)
    .where(Case.account_id.in_(family))
    .order_by(Case.account_id, Case.id)
)
CONTRACTS = (
    _event(Contract.id, Contract.starts_on, Contract.status, Contract.name)
    .where(Contract.account_id.in_(family))
    .order_by(Contract.account_id, Contract.id)
)
ENDED = (
    _event(Contract.id, Contract.ends_on, Contract.status, Contract.name)
    .where(Contract.account_id.in_(family))
    .order_by(Contract.account_id, Contract.id)
)
LOSSES = _of(Loss, _event(Loss.id, Loss.lost_on, Loss.reason, Loss.narrative))
LINKS = (
    _event(Link.id, Link.linked_on, Link.noun, Link.name)
    .where(Link.account_id.in_(family))
    .order_by(Link.account_id, Link.id)
)
COSTS = (
    _event(Cost.id, Cost.incurred_on, Cost.kind, Cost.what, Cost.amount, Cost.currency)
    .where(Cost.account_id.in_(family))
    .order_by(Cost.account_id, Cost.id)
)
SALES = (
    select(
        func.min(Transaction.id).label("id"),
        Transaction.transacted_on.label("day"),
        Transaction.kind,
        Transaction.number.label("what"),
        func.sum(Transaction.net).label("amount"),
        Transaction.currency,
    )
    .where(Transaction.account_id.in_(family), Transaction.day.between(bindparam("first"), bindparam("last")))
    .group_by(Transaction.transacted_on, Transaction.kind, Transaction.number, Transaction.currency)
    .order_by(Transaction.transacted_on, Transaction.kind, Transaction.number, Transaction.currency)
)

"""One account and its units, beside what is known before a meeting: its plan and its registers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import case
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.competitors import Competitor
from kamcrm.models.contacts import Contact
from kamcrm.models.contracts import Contract
from kamcrm.models.feedback import Feedback
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.models.links import Link
from kamcrm.models.plans import Milestone, Objective, Plan, SwotItem
from kamcrm.models.products import Product
from kamcrm.models.wallets import Wallet
from kamcrm.statements.terms import family

PRESENT = (
    select(Participant.interaction_id, Contact.name)
    .join(Interaction, Interaction.id == Participant.interaction_id)
    .join(Contact, Contact.id == Participant.contact_id)
    .where(Interaction.account_id.in_(family))
    .order_by(Participant.interaction_id, Contact.sort_key, Contact.id)
)

PLANS = (
    select(Plan.id, Plan.name, Plan.type, Plan.status, Plan.starts_on, Plan.ends_on, Plan.about)
    .where(Plan.account_id.in_(family))
    .order_by(case((Plan.status == "active", 0), (Plan.status == "draft", 1), else_=2), Plan.id.desc())
)


def _of_plans(table: Any, *columns: Any) -> Any:
    """The parts of the account's plans."""
    found: Any = select(table.id, table.plan_id, table.what, *columns).join(Plan, Plan.id == table.plan_id)
    return found.where(Plan.account_id.in_(family))


OBJECTIVES = _of_plans(
    Objective, Objective.side, Objective.status, Objective.due, Objective.progress, Objective.owner
).order_by(Objective.plan_id, Objective.position, Objective.id)
MILESTONES = _of_plans(Milestone, Milestone.due, Milestone.done_on).order_by(
    Milestone.plan_id, Milestone.due, Milestone.id
)
SWOT = _of_plans(SwotItem, SwotItem.kind).order_by(SwotItem.plan_id, SwotItem.kind, SwotItem.position, SwotItem.id)

CONTRACTS = (
    select(Contract.id, Contract.name, Contract.ends_on, Contract.status, Contract.value, Contract.currency)
    .where(Contract.account_id.in_(family))
    .order_by(Contract.ends_on.desc().nulls_first(), Contract.id)
)
FEEDBACK = (
    select(
        Feedback.id, Feedback.answered_on, Feedback.kind, Feedback.score, Contact.name.label("person"), Feedback.comment
    )
    .join(Contact, Contact.id == Feedback.contact_id, isouter=True)
    .where(Feedback.account_id.in_(family))
    .order_by(Feedback.answered_on.desc().nulls_first(), Feedback.id.desc())
)
WALLETS = (
    select(
        Wallet.id,
        Product.name.label("product"),
        Wallet.category,
        Wallet.amount,
        Wallet.currency,
        Wallet.ends_on,
        Wallet.confidence,
        Wallet.source,
    )
    .join(Product, Product.id == Wallet.product_id, isouter=True)
    .where(Wallet.account_id.in_(family))
    .order_by(Wallet.ends_on.desc(), Wallet.id)
)
_Rival: Any = aliased(Account)
COMPETITORS = (
    select(
        Competitor.id,
        _Rival.name.label("name"),
        Competitor.category,
        Competitor.rank,
        Competitor.seen_on,
        Competitor.gone_on,
        Competitor.about,
    )
    .join(_Rival, _Rival.id == Competitor.competitor_id)
    .where(Competitor.account_id.in_(family))
    .order_by(Competitor.rank.nulls_last(), Competitor.seen_on.desc(), Competitor.id)
)
LINKS = (
    select(Link.id, Link.name, Link.linked_on, Link.target)
    .where(Link.account_id.in_(family))
    .order_by(Link.linked_on.desc(), Link.id.desc())
)

"""What is known of one account and its units, before a meeting."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, func
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.cases import Case
from kamcrm.models.contacts import Contact, ContactEmail, ContactPhone
from kamcrm.models.contracts import Contract
from kamcrm.models.followups import FollowUp
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.models.needs import Need
from kamcrm.models.opportunities import Opportunity
from kamcrm.models.products import Product
from kamcrm.models.transactions import Transaction
from kamcrm.statements.terms import family, one_of, touch


def first_of(table: Any, column: Any) -> Any:
    """A person's main address or number, else the first."""
    return (
        select(column)
        .where(table.contact_id == Contact.id)
        .order_by(table.is_primary.desc(), table.id)
        .limit(1)
        .correlate(Contact)
        .scalar_subquery()
    )


PERSON_TOUCH: Any = (
    select(func.max(Interaction.day))
    .join(Participant, Participant.interaction_id == Interaction.id)
    .where(Participant.contact_id == Contact.id, touch(Interaction), Interaction.day <= bindparam("today"))
    .correlate(Contact)
    .scalar_subquery()
)
PEOPLE = (
    select(
        Contact.id,
        Contact.name,
        Contact.title,
        Contact.role,
        Contact.influence,
        Contact.sentiment,
        PERSON_TOUCH.label("touched"),
        first_of(ContactPhone, ContactPhone.phone).label("phone"),
        first_of(ContactEmail, ContactEmail.email).label("email"),
        Contact.do_not_contact,
        Contact.account_id,
    )
    .where(Contact.account_id.in_(family), Contact.archived == False, Contact.left_on.is_(None))  # noqa: E712
    .order_by(Contact.influence.desc().nulls_last(), Contact.sort_key, Contact.id)
)

last_five: Any = (
    select(Interaction.id)
    .where(Interaction.account_id.in_(family), touch(Interaction), Interaction.day <= bindparam("today"))
    .order_by(Interaction.day.desc(), Interaction.id.desc())
    .limit(5)
)
TALKS = (
    select(
        Interaction.id,
        Interaction.account_id,
        Account.name.label("account"),
        Interaction.at,
        Interaction.day,
        Interaction.channel,
        Interaction.mood,
        Interaction.text,
    )
    .join(Account, Account.id == Interaction.account_id)
    .where(Interaction.id.in_(last_five))
    .order_by(Interaction.at.desc(), Interaction.id.desc())
)
PRESENT = (
    select(Participant.interaction_id, Contact.name)
    .join(Contact, Contact.id == Participant.contact_id)
    .where(Participant.interaction_id.in_(last_five))
    .order_by(Participant.interaction_id, Contact.sort_key, Contact.id)
)
FOLLOWUPS = (
    select(
        FollowUp.id,
        FollowUp.what,
        FollowUp.due,
        FollowUp.due_time,
        FollowUp.owner,
        FollowUp.theirs,
        Contact.name.label("person"),
    )
    .join(Contact, Contact.id == FollowUp.contact_id, isouter=True)
    .where(FollowUp.account_id.in_(family), FollowUp.status == "open")
    .order_by(FollowUp.due, FollowUp.id)
)
OPPORTUNITIES = (
    select(
        Opportunity.id,
        Opportunity.name,
        Opportunity.stage,
        Opportunity.amount,
        Opportunity.currency,
        Opportunity.probability,
        Opportunity.close_on,
        Opportunity.next_step,
    )
    .where(Opportunity.account_id.in_(family), Opportunity.status == "open")
    .order_by(Opportunity.close_on.nulls_last(), Opportunity.id)
)
CONTRACTS = (
    select(Contract.id, Contract.name, Contract.ends_on, Contract.notice_days, Contract.value, Contract.currency)
    .where(Contract.account_id.in_(family), Contract.status == "active", Contract.ends_on >= bindparam("today"))
    .order_by(Contract.ends_on, Contract.id)
)
PLANNED = (
    select(Interaction.id, Interaction.day, Interaction.at, Interaction.has_time, Interaction.channel, Interaction.text)
    .where(Interaction.account_id.in_(family), Interaction.status == "planned", Interaction.day >= bindparam("today"))
    .order_by(Interaction.at, Interaction.id)
)
NEEDS = (
    select(Need.id, Need.what, Need.kind, Need.expression, Need.status, Need.noted_on)
    .where(Need.account_id.in_(family), Need.status != "met")
    .order_by(Need.noted_on.desc(), Need.id.desc())
)
CASES = (
    select(Case.id, Case.what, Case.severity, Case.category, Case.opened_on)
    .where(Case.account_id.in_(family), Case.closed_on.is_(None))
    .order_by(case((Case.severity == "high", 0), (Case.severity == "medium", 1), else_=2), Case.opened_on, Case.id)
)
MARKET = (
    select(Interaction.id, Interaction.day, Interaction.text)
    .where(
        Interaction.segment == bindparam("segment"),
        Interaction.segment.is_not(None),
        Interaction.day <= bindparam("today"),
    )
    .order_by(Interaction.day.desc(), Interaction.id.desc())
    .limit(3)
)
HOLDINGS = (
    select(
        Product.id,
        Product.name,
        Product.category,
        func.max(Transaction.transacted_on).label("last_bought"),
        func.sum(case((Transaction.kind == "credit", -Transaction.net), else_=Transaction.net)).label("revenue"),
        Transaction.currency,
    )
    .join(Product, Product.id == Transaction.product_id)
    .where(
        Transaction.account_id.in_(family),
        one_of(Transaction.kind, "invoice", "credit"),
        Transaction.day >= bindparam("first"),
        Transaction.day < bindparam("today"),
    )
    .group_by(Product.id, Product.name, Product.category, Transaction.currency)
    .order_by(Product.name, Product.id, Transaction.currency)
)

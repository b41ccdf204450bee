"""What hangs on one record: its parts, what it led to, its tags, links and changes; `id` is the record's."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, func, or_
from sqlmodel import select

from kamcrm.models.accounts import Account, AccountHistory
from kamcrm.models.cases import Case
from kamcrm.models.contacts import Contact, ContactEmail, ContactHistory, ContactPhone
from kamcrm.models.contracts import Contract
from kamcrm.models.fields import CustomField, FieldValue
from kamcrm.models.followups import FollowUp
from kamcrm.models.imports import ImportRow
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.models.journal import Change, Operation
from kamcrm.models.links import Link
from kamcrm.models.needs import Need, NeedHistory
from kamcrm.models.opportunities import Opportunity, OpportunityLine, StageHistory
from kamcrm.models.products import Product
from kamcrm.models.tags import Tag, Tagging
from kamcrm.models.transactions import Transaction
from kamcrm.statements.terms import decimal, one_of

_id: Any = bindparam("id")
_text: Any = func.substr(Interaction.text, 1, 200).label("text")

PEOPLE = (
    select(Contact.id, Contact.name, Contact.role, Contact.title)
    .where(Contact.account_id == _id, Contact.archived == False)  # noqa: E712
    .order_by(Contact.sort_key, Contact.id)
)
UNITS = (
    select(Account.id, Account.name, Account.kind, Account.tier)
    .where(Account.parent_id == _id, Account.archived == False)  # noqa: E712
    .order_by(Account.sort_key, Account.id)
)
STEPS = (
    select(FollowUp.id, FollowUp.due, FollowUp.what, FollowUp.owner)
    .where(FollowUp.account_id == _id, FollowUp.status == "open")
    .order_by(FollowUp.due, FollowUp.id)
)
DEALS = (
    select(Opportunity.id, Opportunity.name, Opportunity.stage, Opportunity.amount, Opportunity.currency)
    .where(Opportunity.account_id == _id, Opportunity.status == "open")
    .order_by(Opportunity.close_on, Opportunity.id)
)
CONTRACTS = (
    select(Contract.id, Contract.name, Contract.starts_on, Contract.ends_on, Contract.status)
    .where(Contract.account_id == _id)
    .order_by(Contract.ends_on, Contract.id)
)
HOLDINGS = (
    select(
        Product.id,
        Product.name,
        func.max(Transaction.transacted_on).label("last_bought"),
        func.sum(case((Transaction.kind == "credit", -Transaction.net), else_=Transaction.net)).label("in_all"),
        Transaction.currency,
    )
    .join(Product, Product.id == Transaction.product_id)
    .where(Transaction.account_id == _id, one_of(Transaction.kind, "invoice", "credit"))
    .group_by(Product.id, Product.name, Transaction.currency)
    .order_by(Product.name, Product.id, Transaction.currency)
)
BUYERS = (
    select(
        Account.id,
        Account.name,
        func.max(Transaction.transacted_on).label("last_bought"),
        func.sum(case((Transaction.kind == "credit", -Transaction.net), else_=Transaction.net)).label("in_all"),
        Transaction.currency,
    )
    .join(Account, Account.id == Transaction.account_id)
    .where(Transaction.product_id == _id, one_of(Transaction.kind, "invoice", "credit"))
    .group_by(Account.id, Account.name, Account.sort_key, Transaction.currency)
    .order_by(Account.sort_key, Account.id, Transaction.currency)
)
STANDING = (
    select(
        AccountHistory.id, AccountHistory.changed_on, AccountHistory.field, AccountHistory.was, AccountHistory.became
    )
    .where(AccountHistory.account_id == _id)
    .order_by(AccountHistory.changed_on.desc(), AccountHistory.id.desc())
)

EMAILS = (
    select(ContactEmail.id, ContactEmail.email, ContactEmail.label)
    .where(ContactEmail.contact_id == _id)
    .order_by(ContactEmail.is_primary.desc(), ContactEmail.id)
)
PHONES = (
    select(ContactPhone.id, ContactPhone.phone, ContactPhone.label)
    .where(ContactPhone.contact_id == _id)
    .order_by(ContactPhone.is_primary.desc(), ContactPhone.id)
)
TALKS = (
    select(Interaction.id, Interaction.day, Interaction.channel, _text)
    .join(Participant, Participant.interaction_id == Interaction.id)
    .where(Participant.contact_id == _id)
    .order_by(Interaction.at.desc(), Interaction.id.desc())
    .limit(5)
)
MOVES = (
    select(ContactHistory.id, ContactHistory.changed_on, Account.name.label("left"), ContactHistory.why)
    .join(Account, Account.id == ContactHistory.was_id, isouter=True)
    .where(ContactHistory.contact_id == _id)
    .order_by(ContactHistory.changed_on.desc(), ContactHistory.id.desc())
)

PRESENT = (
    select(Contact.id, Contact.name, Contact.role)
    .join(Participant, Participant.contact_id == Contact.id)
    .where(Participant.interaction_id == _id)
    .order_by(Contact.sort_key, Contact.id)
)
LED_TO = (
    select(FollowUp.id, FollowUp.due, FollowUp.what, FollowUp.status)
    .where(or_(FollowUp.interaction_id == _id, FollowUp.outcome_interaction_id == _id))
    .order_by(FollowUp.due, FollowUp.id)
)
NEEDS = select(Need.id, Need.what, Need.status).where(Need.interaction_id == _id).order_by(Need.id)
CASES = select(Case.id, Case.what, Case.severity).where(Case.interaction_id == _id).order_by(Case.id)

LINES = (
    select(
        OpportunityLine.id,
        Product.name.label("product"),
        OpportunityLine.what,
        decimal(OpportunityLine.quantity, 1000).label("quantity"),
        OpportunityLine.price,
        OpportunityLine.discount,
        OpportunityLine.cost,
        Need.what.label("need"),
        OpportunityLine.tailoring,
        OpportunityLine.currency,
    )
    .join(Product, Product.id == OpportunityLine.product_id, isouter=True)
    .join(Need, Need.id == OpportunityLine.need_id, isouter=True)
    .where(OpportunityLine.opportunity_id == _id)
    .order_by(OpportunityLine.id)
)
STAGES = (
    select(StageHistory.id, StageHistory.changed_on, StageHistory.was, StageHistory.became, StageHistory.probability)
    .where(StageHistory.opportunity_id == _id)
    .order_by(StageHistory.changed_on.desc(), StageHistory.id.desc())
)
MET = (
    select(NeedHistory.id, NeedHistory.changed_on, NeedHistory.was, NeedHistory.became)
    .where(NeedHistory.need_id == _id)
    .order_by(NeedHistory.changed_on.desc(), NeedHistory.id.desc())
)

TAGS = (
    select(Tag.id, Tag.name)
    .join(Tagging, Tagging.tag_id == Tag.id)
    .where(Tagging.record_id == _id)
    .order_by(Tag.folded, Tag.id)
)
LINKS = (
    select(Link.id, Link.name, Link.target, Link.linked_on)
    .where(Link.record_id == _id)
    .order_by(Link.linked_on.desc(), Link.id.desc())
)
FIELDS = (
    select(FieldValue.id, CustomField.name, FieldValue.value)
    .join(CustomField, CustomField.id == FieldValue.field_id)
    .where(FieldValue.record_id == _id)
    .order_by(CustomField.name, FieldValue.id)
)
SOURCES = (
    select(ImportRow.id, ImportRow.source, ImportRow.external_id)
    .where(ImportRow.record_id == _id)
    .order_by(ImportRow.id)
)
CHANGES = (
    select(Operation.id, Operation.at, Operation.command, Operation.summary, Operation.actor)
    .join(Change, Change.operation_id == Operation.id)
    .where(Change.noun == bindparam("noun"), Change.row_id == _id)
    .group_by(Operation.id, Operation.at, Operation.command, Operation.summary, Operation.actor)
    .order_by(Operation.id.desc())
    .limit(10)
)

"""What an import needs to know of what is here already: foreign rows, names and ways to reach people, equal records."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, exists, func
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.cases import Case
from kamcrm.models.contacts import Contact, ContactEmail, ContactPhone
from kamcrm.models.contracts import Contract
from kamcrm.models.costs import Cost
from kamcrm.models.fields import CustomField, FieldValue
from kamcrm.models.followups import FollowUp
from kamcrm.models.imports import ImportRow
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.models.journal import Sequence
from kamcrm.models.needs import Need
from kamcrm.models.opportunities import Opportunity
from kamcrm.models.products import Product
from kamcrm.models.rates import Rate
from kamcrm.models.transactions import Transaction
from kamcrm.models.wallets import Wallet

KNOWN = select(ImportRow.id, ImportRow.record_id, ImportRow.digest).where(
    ImportRow.source == bindparam("source"),
    ImportRow.noun == bindparam("noun"),
    ImportRow.external_id == bindparam("external_id"),
)
ANY_KNOWN = (
    select(ImportRow.id).where(ImportRow.source == bindparam("source"), ImportRow.noun == bindparam("noun")).limit(1)
)
NUMBERED = (
    select(ImportRow.record_id)
    .where(ImportRow.external_id == bindparam("external_id"), ImportRow.noun == bindparam("noun"))
    .distinct()
    .limit(2)
)
OWNED = select(ImportRow.record_id).where(ImportRow.source == bindparam("source"), ImportRow.noun == bindparam("noun"))

ACCOUNTS = select(Account.id, Account.name, Account.org_number, Account.domain, Account.handle).order_by(Account.id)
PEOPLE = select(Contact.id, Contact.name, Contact.account_id).order_by(Contact.id)
EMAILS = select(ContactEmail.contact_id, ContactEmail.email).order_by(ContactEmail.id)
PHONES = select(ContactPhone.contact_id, ContactPhone.phone_key).order_by(ContactPhone.id)
EMAILS_OF = select(ContactEmail.email).where(ContactEmail.contact_id == bindparam("contact_id"))
PHONES_OF = select(ContactPhone.phone, ContactPhone.phone_key).where(ContactPhone.contact_id == bindparam("contact_id"))
PARTICIPANTS_OF = select(Participant.contact_id).where(Participant.interaction_id == bindparam("interaction_id"))
SALES = select(Opportunity.id, Opportunity.name, Opportunity.account_id).order_by(Opportunity.id)
PRODUCTS = select(Product.id, Product.name, Product.code).order_by(Product.id)

FIELDS = select(CustomField.id, CustomField.noun, CustomField.folded).order_by(CustomField.id)
VALUES_OF = select(FieldValue.id, FieldValue.field_id, FieldValue.value).where(
    FieldValue.record_id == bindparam("record_id")
)
NEWEST = select(func.max(Sequence.id).label("id"))


def _unowned(model: Any) -> Any:
    """Records that no row of this source has become yet."""
    return ~exists(select(ImportRow.id).where(ImportRow.record_id == model.id, ImportRow.source == bindparam("source")))


def _same(model: Any, *columns: Any) -> Any:
    """Records that were here before, by the columns that make one the same."""
    said = [column == bindparam(column.key) for column in columns]
    return select(model.id).where(*said, model.id <= bindparam("last")).order_by(model.id)


# By what an account's records may be told apart at a glance; `last` is the newest id before the import.
TOLD_INTERACTIONS = (
    select(Interaction.at)
    .where(Interaction.account_id == bindparam("account_id"), Interaction.id <= bindparam("last"))
    .limit(bindparam("most"))
)
TOLD_FOLLOWUPS = (
    select(FollowUp.due, FollowUp.what)
    .where(FollowUp.account_id == bindparam("account_id"), FollowUp.id <= bindparam("last"))
    .limit(bindparam("most"))
)
ANY_INTERACTIONS = select(Interaction.id).limit(1)
SAME_INTERACTIONS = (
    select(Interaction.id)
    .where(
        Interaction.account_id == bindparam("account_id"),
        Interaction.at == bindparam("at"),
        Interaction.text == bindparam("text"),
        Interaction.id <= bindparam("last"),
        _unowned(Interaction),
    )
    .order_by(Interaction.id)
)
ANY_FOLLOWUPS = select(FollowUp.id).limit(1)
SAME_FOLLOWUPS = (
    select(FollowUp.id)
    .where(
        FollowUp.account_id == bindparam("account_id"),
        FollowUp.due == bindparam("due"),
        FollowUp.what == bindparam("what"),
        FollowUp.id <= bindparam("last"),
        _unowned(FollowUp),
    )
    .order_by(FollowUp.id)
)
ANY_OPPORTUNITIES = select(Opportunity.id).limit(1)
SAME_OPPORTUNITIES = (
    select(Opportunity.id)
    .where(
        Opportunity.account_id == bindparam("account_id"),
        Opportunity.name == bindparam("called"),
        Opportunity.id <= bindparam("last"),
        _unowned(Opportunity),
    )
    .order_by(Opportunity.id)
)
ANY_CONTRACTS = select(Contract.id).limit(1)
SAME_CONTRACTS = (
    select(Contract.id)
    .where(
        Contract.account_id == bindparam("account_id"),
        Contract.name == bindparam("called"),
        Contract.id <= bindparam("last"),
        _unowned(Contract),
    )
    .order_by(Contract.id)
)
ANY_RATES = select(Rate.id).limit(1)
SAME_RATES = _same(Rate, Rate.currency, Rate.quote, Rate.quoted_on)  # Of a day there is one, whoever says so.
ANY_COSTS = select(Cost.id).limit(1)
SAME_COSTS = _same(Cost, Cost.account_id, Cost.incurred_on, Cost.amount).where(_unowned(Cost))
ANY_WALLETS = select(Wallet.id).limit(1)
SAME_WALLETS = _same(Wallet, Wallet.account_id, Wallet.starts_on, Wallet.amount).where(_unowned(Wallet))
ANY_NEEDS = select(Need.id).limit(1)
SAME_NEEDS = _same(Need, Need.account_id, Need.what).where(_unowned(Need))
ANY_CASES = select(Case.id).limit(1)
SAME_CASES = _same(Case, Case.account_id, Case.what, Case.opened_on).where(_unowned(Case))
ANY_TRANSACTIONS = select(Transaction.id).limit(1)
SAME_TRANSACTIONS = (
    select(Transaction.id)
    .where(
        Transaction.account_id == bindparam("account_id"),
        Transaction.number == bindparam("number"),
        Transaction.kind == bindparam("kind"),
        Transaction.net == bindparam("net"),
        Transaction.id <= bindparam("last"),
        _unowned(Transaction),
    )
    .order_by(Transaction.id)
)

"""What tells that a customer may leave, or has left: facts for the at-risk rules and for what is learnt from losses."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, exists, func
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.cases import Case
from kamcrm.models.contracts import Contract
from kamcrm.models.followups import FollowUp
from kamcrm.models.health import HealthSnapshot
from kamcrm.models.interactions import Interaction
from kamcrm.models.losses import Loss
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import net, sold, summed
from kamcrm.statements.terms import KEPT, one_of, touch

_lost: Any = select(Loss.account_id)
_Sale: Any = aliased(Transaction)
_last_sale: Any = (
    select(func.max(_Sale.day))
    .where(_Sale.account_id == Account.id, one_of(_Sale.kind, "invoice", "credit"), _Sale.day <= bindparam("today"))
    .correlate(Account)
    .scalar_subquery()
)
# The buying days of the accounts that bought last before a day.
BUYING_DAYS = (
    select(Account.id.label("account_id"), Transaction.day)
    .join(Transaction, Transaction.account_id == Account.id)
    .where(
        KEPT,
        _last_sale < bindparam("by"),
        Transaction.kind == "invoice",
        Transaction.day <= bindparam("today"),
    )
    .distinct()
    .order_by(Account.id, Transaction.day)
)
OPEN_RULES = (
    select(FollowUp.account_id, FollowUp.note)
    .where(FollowUp.status == "open", FollowUp.origin == "rule")
    .order_by(FollowUp.id)
)
_Other: Any = aliased(Contract)
# Contracts of customers in force that ended without another one in their place.
UNRENEWED = (
    select(Contract.id, Contract.account_id, Contract.name, Contract.ends_on)
    .join(Account, Account.id == Contract.account_id)
    .where(
        KEPT,
        Account.kind == "customer",
        one_of(Contract.status, "active", "ended", "terminated"),
        Contract.ends_on < bindparam("day"),
        ~exists().where(
            _Other.account_id == Contract.account_id,
            _Other.id != Contract.id,
            _Other.ends_on.is_(None) | (_Other.ends_on >= bindparam("day")),
        ),
    )
    .order_by(Contract.account_id, Contract.ends_on.desc(), Contract.id)
)
LOSSES = (
    select(
        Loss.id,
        Loss.account_id,
        Account.name.label("account"),
        Account.tier,
        Account.kind,
        Account.cadence_days,
        Loss.lost_on,
        Loss.reason,
        Loss.lost_margin,
        Loss.currency,
        Loss.preventable,
        Loss.won_back_on,
    )
    .join(Account, Account.id == Loss.account_id)
    .where(Loss.lost_on <= bindparam("day"))
    .order_by(Loss.lost_on.desc(), Loss.id)
)
# Accounts that are lost, whether a loss was recorded or not.
LOST = select(Account.id).where(Account.status == "lost").order_by(Account.id)
LOST_TOUCHES = (
    select(Interaction.account_id, Interaction.day)
    .where(Interaction.account_id.in_(_lost), touch(Interaction))
    .distinct()
    .order_by(Interaction.account_id, Interaction.day)
)
LOST_SALES = (
    select(Transaction.account_id, Transaction.day, Transaction.currency, summed(net).label("net"))
    .where(Transaction.account_id.in_(_lost), sold)
    .group_by(Transaction.account_id, Transaction.day, Transaction.currency)
    .order_by(Transaction.account_id, Transaction.day, Transaction.currency)
)
LOST_CASES = (
    select(Case.account_id, Case.opened_on)
    .where(Case.account_id.in_(_lost), Case.severity == "high")
    .order_by(Case.account_id, Case.opened_on)
)
LOST_CONTRACTS = (
    select(Contract.account_id, Contract.ends_on)
    .where(Contract.account_id.in_(_lost), Contract.ends_on.is_not(None))
    .order_by(Contract.account_id, Contract.ends_on)
)
LOST_SCORES = (
    select(HealthSnapshot.account_id, HealthSnapshot.day, HealthSnapshot.score)
    .where(HealthSnapshot.account_id.in_(_lost), HealthSnapshot.score.is_not(None))
    .order_by(HealthSnapshot.account_id, HealthSnapshot.day)
)

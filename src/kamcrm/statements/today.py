"""What the morning's list is made of: each reason one question over the whole portfolio, answered by an index."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, Text, bindparam, case, exists, func, literal_column, or_, type_coerce
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.absences import Absence
from kamcrm.models.accounts import Account, AccountHistory
from kamcrm.models.contacts import Contact
from kamcrm.models.contracts import Contract
from kamcrm.models.followups import FollowUp
from kamcrm.models.interactions import Interaction
from kamcrm.models.journal import Change, Operation
from kamcrm.models.opportunities import Opportunity
from kamcrm.models.rates import Rate
from kamcrm.models.transactions import Transaction
from kamcrm.statements.terms import KEPT, LAST_TOUCH, TIER_IN_FORCE, last_touch, one_of, touch

_day: Any = Interaction.day


def _tiered(account_id: Any) -> Any:
    """When an account got its tier."""
    return (
        select(func.max(AccountHistory.changed_on))
        .where(AccountHistory.account_id == account_id, AccountHistory.field == "tier")
        .correlate_except(AccountHistory)
        .scalar_subquery()
    )


# Days as they are stored: of thousands of accounts only the few that are late need a date. What stands in the inner
# question is asked once an account, which the offset sees to: without it SQLite would ask wherever it is named.
_kept: Any = (
    select(
        Account.id,
        Account.name,
        Account.tier,
        Account.kind,
        Account.cadence_days,
        type_coerce(Account.rest_until, Text).label("rest_until"),
        type_coerce(Account.customer_since, Text).label("customer_since"),
        type_coerce(Account.created_at, Text).label("created_at"),
        last_touch(Account.id).label("ever"),
    )
    .where(KEPT)
    .order_by(Account.id)
    .limit(-1)
    .offset(0)
    .subquery("kept")
    .c
)


def _if_never(column: Any) -> Any:
    return case((_kept.ever.is_(None), column))


_by_today: Any = last_touch(_kept.id, _day <= bindparam("today"))
_touched: Any = case((_kept.ever <= bindparam("today"), _kept.ever), (_kept.ever.is_not(None), _by_today))
ACCOUNTS = select(
    _kept.id,
    _kept.id.label("account_id"),  # A row is what a reconnect is about, too.
    _kept.name.label("account"),
    _kept.tier.label("tier_in_force"),
    _kept.kind,
    _kept.cadence_days,
    _kept.rest_until,
    type_coerce(_touched, Integer).label("touched"),
    type_coerce(_if_never(_kept.customer_since), Text).label("customer_since"),
    type_coerce(_if_never(_kept.created_at), Text).label("created_at"),
    type_coerce(_if_never(_tiered(_kept.id)), Text).label("tiered_on"),
)
# Above nought instead of not nothing, and in no order: so an index has them, of which most portfolios have few.
_parent: Any = Account.parent_id
UNITS = select(Account.id, _parent).where(KEPT, _parent > 0)
OVERRIDES = (
    select(Contact.account_id, Contact.cadence_days)
    .where(Contact.cadence_days.is_not(None), Contact.archived == False)  # noqa: E712
    .order_by(Contact.cadence_days, Contact.id)
)
AWAY = select(Absence.starts_on, Absence.ends_on).order_by(Absence.starts_on, Absence.id)

PLANNED = (
    select(
        Interaction.id,
        Interaction.account_id,
        Account.name.label("account"),
        Interaction.day,
        Interaction.at,
        Interaction.has_time,
        Interaction.channel,
        func.substr(Interaction.text, 1, 200).label("text"),
        TIER_IN_FORCE,
    )
    .join(Account, Account.id == Interaction.account_id, isouter=True)
    .where(Interaction.status == "planned", Interaction.at >= bindparam("since"))
    .order_by(Interaction.at, Interaction.id)
)
DUE = (
    select(
        FollowUp.id,
        FollowUp.account_id,
        Account.name.label("account"),
        FollowUp.what,
        FollowUp.due,
        FollowUp.due_time,
        FollowUp.owner,
        FollowUp.theirs,
        FollowUp.snoozes,
        TIER_IN_FORCE,
    )
    .join(Account, Account.id == FollowUp.account_id, isouter=True)
    .where(FollowUp.status == "open", FollowUp.due <= bindparam("by"))
    .order_by(FollowUp.due, FollowUp.id)
)

_Later: Any = aliased(Interaction)
_Open: Any = aliased(FollowUp)
_Since: Any = aliased(FollowUp)
# The last contact was a talk, and nothing came of it: nothing later, nothing open, nothing planned or done since.
DROPPED = (
    select(
        Interaction.id,
        Interaction.account_id,
        Account.name.label("account"),
        Interaction.day,
        Interaction.channel,
        func.substr(Interaction.text, 1, 200).label("text"),
        TIER_IN_FORCE,
    )
    .join(Account, Account.id == Interaction.account_id)
    .where(
        KEPT,
        Account.id.between(bindparam("lowest"), bindparam("highest")),
        touch(Interaction),
        Interaction.day == LAST_TOUCH,
        Interaction.day >= bindparam("first"),
        Interaction.day <= bindparam("last"),
        one_of(Interaction.channel, "meeting", "visit", "call", "video"),
        ~exists().where(_Later.account_id == Interaction.account_id, _Later.at > Interaction.at),
        ~exists().where(_Open.account_id == Account.id, _Open.status == "open"),
        ~exists().where(
            _Since.account_id == Interaction.account_id,
            or_(_Since.created_at >= Interaction.at, _Since.done_at >= Interaction.at),
        ),
    )
    .order_by(Interaction.day, Interaction.id)
)
NOTICES = select(func.max(Contract.notice_days).label("days")).where(Contract.status == "active")
CONTRACTS = (
    select(
        Contract.id,
        Contract.account_id,
        Account.name.label("account"),
        Contract.name,
        type_coerce(Contract.ends_on, Text).label("ends_on"),
        Contract.notice_days,
        TIER_IN_FORCE,
    )
    .join(Account, Account.id == Contract.account_id)
    .where(
        Account.archived == False,  # noqa: E712
        one_of(Account.status, "active", "dormant"),
        Contract.status == "active",
        Contract.ends_on >= bindparam("first"),
        Contract.ends_on <= bindparam("last"),
    )
    .order_by(Contract.ends_on, Contract.id)
)
# Thousands may have slipped, of which a screenful is shown: what they are called is looked up later.
_SLIPPED = Opportunity.status == "open", Opportunity.close_on < bindparam("today")
SLIPPED = (
    select(
        Opportunity.id,
        Opportunity.account_id,
        type_coerce(Opportunity.close_on, Text).label("close_on"),
        Account.name.label("account"),
        TIER_IN_FORCE,
    )
    .join(Account, Account.id == Opportunity.account_id, isouter=True)
    .where(*_SLIPPED)
)
_DEAL = select(Opportunity.id, Opportunity.name, Opportunity.stage)
OPPORTUNITY = _DEAL.where(Opportunity.id == bindparam("id"))
OPPORTUNITIES = _DEAL.where(*_SLIPPED)

_net: Any = case((Transaction.kind == "credit", -Transaction.net), else_=Transaction.net)


def _sold(figure: Any) -> Any:
    """A figure over an account's year of sales: one stretch of an index that holds all of it.

    Orders are left out: what was ordered is counted when it is invoiced.
    """
    return (
        select(figure)
        .where(
            Transaction.account_id == Account.id,
            one_of(Transaction.kind, "invoice", "credit"),
            Transaction.day >= bindparam("first"),
            Transaction.day < bindparam("today"),
        )
        .correlate(Account)
        .scalar_subquery()
    )


_own: Any = Transaction.currency == bindparam("own")
REVENUE = (
    select(
        Account.id.label("account_id"),
        type_coerce(_sold(func.sum(case((_own, _net)))), Integer).label("minor"),
        _sold(func.sum(case((_own, 0), else_=1))).label("foreign"),
    )
    .where(KEPT)
    .order_by(Account.id)
)
BY_CURRENCY = (
    select(Account.id.label("account_id"), Transaction.currency, type_coerce(func.sum(_net), Integer).label("minor"))
    .join(Transaction, Transaction.account_id == Account.id)
    .where(
        KEPT,
        one_of(Transaction.kind, "invoice", "credit"),
        Transaction.day >= bindparam("first"),
        Transaction.day < bindparam("today"),
    )
    .group_by(Account.id, Transaction.currency)
    .order_by(Account.id, Transaction.currency)
)
# Of a rate that is noted the other way round the inverse serves, rounded to a millionth.
_straight: Any = Rate.quote == bindparam("quote")
_inverse: Any = literal_column("(1000000000000 + rates.rate / 2) / rates.rate", Integer)
RATES = (
    select(
        case((_straight, Rate.currency), else_=Rate.quote).label("currency"),
        case((_straight, Rate.rate), else_=_inverse).label("rate"),
    )
    .where(or_(_straight, Rate.currency == bindparam("quote")), Rate.quoted_on <= bindparam("today"))
    .order_by(Rate.quoted_on, Rate.id)
)
# What has happened since an operation that thirds were worked out at: whether it is still there, and what it changed.
_seen: Any = bindparam("seen")
SINCE = select(
    select(func.max(Operation.id)).scalar_subquery().label("newest"),
    select(func.max(Operation.at)).where(Operation.id == _seen).scalar_subquery().label("at"),
    select(func.count(Change.id))
    # By operation, of which few are new; as a value made here the noun keeps SQLite from its own index on nouns.
    .where(Change.operation_id > _seen, one_of(Change.noun + "", "transactions", "rates", "accounts"))
    .scalar_subquery()
    .label("changes"),
)

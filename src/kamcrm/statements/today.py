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
from kamcrm.statements.terms import KEPT, LAST_TOUCH, one_of, touch

# Days as they are stored: of thousands of accounts only the few that are late need a date.
ACCOUNTS = (
    select(
        Account.id,
        Account.id.label("account_id"),  # A row is what a reconnect is about, too.
        Account.name,
        Account.tier,
        Account.kind,
        Account.parent_id,
        Account.cadence_days,
        type_coerce(Account.rest_until, Text).label("rest_until"),
        LAST_TOUCH.label("touched"),
    )
    .where(KEPT)
    .order_by(Account.id)
)
ANCHORS = (
    select(
        Account.id,
        type_coerce(Account.customer_since, Text).label("customer_since"),
        type_coerce(Account.created_at, Text).label("created_at"),
        type_coerce(
            select(func.max(AccountHistory.changed_on))
            .where(AccountHistory.account_id == Account.id, AccountHistory.field == "tier")
            .correlate(Account)
            .scalar_subquery(),
            Text,
        ).label("tiered_on"),
    )
    .where(KEPT, ~exists().where(Interaction.account_id == Account.id, touch(Interaction)))
    .order_by(Account.id)
)
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
        Contract.ends_on,
        Contract.notice_days,
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
# Thousands may have slipped, of which a screenful is shown: an index holds all of this, names are looked up later.
SLIPPED = select(
    Opportunity.id, Opportunity.account_id, type_coerce(Opportunity.close_on, Text).label("close_on")
).where(Opportunity.status == "open", Opportunity.close_on < bindparam("today"))
OPPORTUNITY = select(Opportunity.id, Opportunity.name, Opportunity.stage).where(Opportunity.id == bindparam("id"))
OPPORTUNITIES = select(Opportunity.id, Opportunity.name, Opportunity.stage).where(
    Opportunity.status == "open", Opportunity.close_on < bindparam("today")
)

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

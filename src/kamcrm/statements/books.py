"""What the accounts bought, what it cost and what was spent on them in a period: one grouped question each.

A period runs from the day `first` until, but not on, `until`; both are counts of days (date.toordinal).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, Text, and_, bindparam, case, func, outerjoin, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contracts import Contract
from kamcrm.models.costs import Cost
from kamcrm.models.interactions import Interaction
from kamcrm.models.opportunities import Opportunity
from kamcrm.models.products import Product
from kamcrm.models.transactions import Transaction
from kamcrm.statements.terms import family, one_of

TIMED = ("call", "video", "meeting", "visit", "email", "message")  # The channels that have usual minutes.


def within(day: Any) -> Any:
    """The day lies in the period."""
    return and_(day >= bindparam("first"), day < bindparam("until"))


def summed(amount: Any) -> Any:
    """A sum in minor units, which is no amount of one currency yet."""
    return type_coerce(func.sum(amount), Integer)


sold: Any = one_of(Transaction.kind, "invoice", "credit")
sign: Any = case((Transaction.kind == "credit", -1), else_=1)
net: Any = Transaction.net * sign
# Looked up only for a line without a cost: a join would look each line's product up.
_margin: Any = func.coalesce(
    select(Product.default_margin).where(Product.id == Transaction.product_id).correlate(Transaction).scalar_subquery(),
    Account.default_margin,
)
_assumed: Any = and_(Transaction.cost.is_(None), _margin.is_not(None))

# Everyone that figures are about, lost and archived ones too: what they bought was bought.
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
        Account.source,
        Account.city,
        Account.country,
        Account.employees,
        Account.parent_id,
        type_coerce(Account.customer_since, Text).label("customer_since"),
        func.substr(type_coerce(Account.created_at, Text), 1, 10).label("created_on"),
        Account.archived,
        Account.folded,
        Account.sort_key,
    )
    .where(one_of(Account.kind, "customer", "prospect", "partner"))
    .order_by(Account.sort_key, Account.id)
)
# The first and last day on which each account bought.
# Sought at either end of each account's days: to go through all of them takes ten times as long.
_ends = [
    select(Transaction.day)
    .where(Transaction.account_id == Account.id, sold, Transaction.day < bindparam("until"))
    .order_by(order)
    .limit(1)
    .correlate(Account)
    .scalar_subquery()
    .label(name)
    for name, order in (("first", Transaction.day.asc()), ("last", Transaction.day.desc()))
]
_bought = select(Account.id.label("account_id"), *_ends).subquery("bought")
BOUGHT = select(_bought.c.account_id, _bought.c.first, _bought.c.last).where(_bought.c.first.is_not(None))


def of_each(table: Any, *terms: Any) -> Any:
    """Each account's rows of a table in the period, for `select_from`.

    An outer join, for it keeps the database from going through a year of everyone's rows first and looking each up.
    """
    return outerjoin(Account, table, and_(table.account_id == Account.id, *terms, within(table.day)))


# The columns that make a row's sums: what was sold, what of it has a cost or a usual margin, and that cost.
SUMS: Any = (
    summed(net).label("net"),
    summed(case((Transaction.cost.is_not(None), net), else_=0)).label("costed"),
    summed(func.coalesce(Transaction.cost, 0) * sign).label("cost"),
    summed(case((_assumed, net), else_=0)).label("assumed"),
    summed(case((_assumed, net * (1000 - _margin)), else_=0)).label("assumed_milli"),
)
SALES = (
    select(Account.id.label("account_id"), Transaction.currency, *SUMS)
    .select_from(of_each(Transaction, sold))
    .group_by(Account.id, Transaction.currency)
    .having(Transaction.currency.is_not(None))
    .order_by(Account.id, Transaction.currency)
)
# The same by day: of everyone, and of one account with its units.
BY_DAY: Any = (
    select(Transaction.day, Transaction.currency, *SUMS)
    .select_from(of_each(Transaction, sold))
    .group_by(Transaction.day, Transaction.currency)
    .having(Transaction.currency.is_not(None))
    .order_by(Transaction.day, Transaction.currency)
)
BY_DAY_OF = BY_DAY.where(Account.id.in_(family))
_usual: Any = case(*((Interaction.channel == name, bindparam(name)) for name in TIMED), else_=0)
EFFORT = (
    select(
        Account.id.label("account_id"),
        func.sum(func.coalesce(Interaction.minutes, _usual)).label("minutes"),
        func.sum(case((Interaction.minutes.is_(None), _usual), else_=0)).label("estimated"),
    )
    .select_from(of_each(Interaction, Interaction.status == "held"))
    .group_by(Account.id)
    .having(func.count(Interaction.day) > 0)
    .order_by(Account.id)
)
owner: Any = func.coalesce(Cost.account_id, Contract.account_id, Opportunity.account_id)
COSTS = (
    select(owner.label("account_id"), Cost.currency, summed(Cost.amount).label("minor"))
    .join(Contract, Contract.id == Cost.contract_id, isouter=True)
    .join(Opportunity, Opportunity.id == Cost.opportunity_id, isouter=True)
    .where(Cost.incurred_on >= bindparam("first_day"), Cost.incurred_on < bindparam("until_day"), owner.is_not(None))
    .group_by(owner, Cost.currency)
    .order_by(owner, Cost.currency)
)
TALK_COSTS = (
    select(Account.id.label("account_id"), Interaction.currency, summed(Interaction.cost).label("minor"))
    .select_from(of_each(Interaction, Interaction.cost.is_not(None)))
    .group_by(Account.id, Interaction.currency)
    .having(func.count(Interaction.day) > 0)
    .order_by(Account.id, Interaction.currency)
)

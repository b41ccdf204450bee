"""What accounts hold, how they are met and how they buy, one grouped question each, for figures of their worth.

A period runs from the day `first` until, but not on, `until`; both are counts of days (date.toordinal).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, Text, and_, bindparam, case, cast, distinct, exists, func, type_coerce
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.contracts import Contract
from kamcrm.models.interactions import Interaction
from kamcrm.models.products import Product
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import of_each

# The products that each account bought in the period.
HELD = (
    select(Transaction.account_id, Product.name)
    .join(Product, Product.id == Transaction.product_id)
    .where(Transaction.kind == "invoice", Transaction.day >= bindparam("first"), Transaction.day < bindparam("until"))
    .group_by(Transaction.account_id, Product.id)
    .order_by(Transaction.account_id, Product.name)
)
# How often each channel was used in the period.
CHANNELS = (
    select(Account.id.label("account_id"), Interaction.channel, func.count().label("times"))
    .select_from(of_each(Interaction, Interaction.status == "held", Interaction.channel != "note"))
    .group_by(Account.id, Interaction.channel)
    .having(Interaction.channel.is_not(None))
    .order_by(Account.id, func.count().desc(), Interaction.channel)
)
# The people at each account, and how many of them play the parts that an account should have.
PEOPLE = (
    select(
        Contact.account_id,
        func.count().label("people"),
        *[
            func.sum(case((Contact.role == role, 1), else_=0)).label(role.replace(" ", "_"))
            for role in ("decision maker", "champion", "executive sponsor")
        ],
    )
    .where(
        Contact.account_id.is_not(None),
        Contact.left_on.is_(None),
        Contact.archived == False,  # noqa: E712
    )
    .group_by(Contact.account_id)
    .order_by(Contact.account_id)
)
# The days between the days on which each account was invoiced, each with how often it occurred and the last day at its
# end; the first day comes after none.
_days = (
    select(Transaction.account_id, Transaction.day)
    .where(Transaction.kind == "invoice", Transaction.day < bindparam("until"))
    .distinct()
    .subquery()
)
_before = func.lag(_days.c.day).over(partition_by=_days.c.account_id, order_by=_days.c.day)
_gaps = select(_days.c.account_id, _days.c.day, (_days.c.day - _before).label("gap")).subquery()
GAPS = (
    select(_gaps.c.account_id, _gaps.c.gap, func.count().label("times"), func.max(_gaps.c.day).label("last"))
    .group_by(_gaps.c.account_id, _gaps.c.gap)
    .order_by(_gaps.c.account_id, _gaps.c.gap)
)
# How many invoices came on the last day of each account.
_number = func.count(distinct(func.coalesce(Transaction.number, cast(Transaction.day, Text))))
_bought: Any = aliased(Transaction)
_last: Any = (
    select(func.max(_bought.day))
    .where(_bought.account_id == Account.id, _bought.kind == "invoice", _bought.day < bindparam("until"))
    .correlate(Account)
    .scalar_subquery()
)
LAST_DAY = (
    select(Account.id.label("account_id"), _number.label("invoices"))
    .join(
        Transaction,
        and_(Transaction.account_id == Account.id, Transaction.kind == "invoice", Transaction.day == _last),
    )
    .group_by(Account.id)
    .order_by(Account.id)
)
# The invoices of each account in the period: the last day, and how many; lines without a number count by their day.
INVOICES = (
    select(Account.id.label("account_id"), func.max(Transaction.day).label("last"), _number.label("invoices"))
    .select_from(of_each(Transaction, Transaction.kind == "invoice"))
    .group_by(Account.id)
    .having(func.count(Transaction.day) > 0)
    .order_by(Account.id)
)
# Whether each account was invoiced in the last year (0), the year before (1) and so on: years begin on the days bound.


def _invoiced(first: str, until: str) -> Any:
    of_account = and_(Transaction.account_id == Account.id, Transaction.kind == "invoice")
    return exists().where(of_account, Transaction.day >= bindparam(first), Transaction.day < bindparam(until))


YEARS = select(
    Account.id.label("account_id"),
    *[_invoiced(f"year{at + 1}", f"year{at}" if at else "until").label(f"in{at}") for at in range(6)],
).order_by(Account.id)
# Agreements that still run, the last to end last.
CONTRACTS = (
    select(Contract.account_id, Contract.ends_on, Contract.value, Contract.currency, Contract.renewal_probability)
    .where(Contract.status == "active", Contract.ends_on > bindparam("today"))
    .order_by(Contract.account_id, Contract.ends_on, Contract.id)
)
# What winning each account cost.
ACQUIRED = (
    select(Account.id, Account.currency, type_coerce(Account.acquisition_cost, Integer).label("minor"))
    .where(Account.acquisition_cost.is_not(None))
    .order_by(Account.id)
)
# The usual margin of accounts that have one, in thousandths.
MARGINS = select(Account.id, Account.default_margin).where(Account.default_margin.is_not(None)).order_by(Account.id)

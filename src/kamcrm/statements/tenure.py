"""What was sold and spent by year of each relationship, counted from the first sale: one grouped question each."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, func, literal
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contracts import Contract
from kamcrm.models.costs import Cost
from kamcrm.models.interactions import Interaction
from kamcrm.models.opportunities import Opportunity
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import BOUGHT, SUMS, TIMED, owner, sold, summed

_begun = BOUGHT.subquery("begun")


def _year(day: Any) -> Any:
    """The year of the relationship, from 0 on; four years have 1461 days."""
    return (day - _begun.c.first) * 4 // 1461


SALES = (
    select(Transaction.account_id, _year(Transaction.day).label("year"), Transaction.currency, *SUMS)
    .join(Account, Account.id == Transaction.account_id)
    .join(_begun, _begun.c.account_id == Transaction.account_id)
    .where(sold, Transaction.day < bindparam("until"))
    .group_by(Transaction.account_id, _year(Transaction.day), Transaction.currency)
    .order_by(Transaction.account_id, _year(Transaction.day), Transaction.currency)
)
_usual = case(*((Interaction.channel == name, bindparam(name)) for name in TIMED), else_=0)
# Every whole year of every relationship, as days from the first: each is sought by itself in an index.
_years: Any = select(literal(0).label("year")).cte("years", recursive=True)
_years = _years.union_all(select(_years.c.year + 1).where(_years.c.year < bindparam("years")))


def _starts(year: Any) -> Any:
    return _begun.c.first + (year * 1461 + 3) // 4


_minutes = (
    select(func.sum(func.coalesce(Interaction.minutes, _usual)))
    .where(
        Interaction.account_id == _begun.c.account_id,
        Interaction.status == "held",
        Interaction.day >= _starts(_years.c.year),
        Interaction.day < _starts(_years.c.year + 1),
    )
    .correlate(_begun, _years)
    .scalar_subquery()
)
EFFORT = (
    select(_begun.c.account_id, _years.c.year, _minutes.label("minutes"))
    .join_from(_begun, _years, _starts(_years.c.year + 1) <= bindparam("until"))
    .order_by(_begun.c.account_id, _years.c.year)
)
# Direct costs by the day they were incurred, and those of talks by year.
COSTS = (
    select(owner.label("account_id"), Cost.incurred_on, Cost.currency, summed(Cost.amount).label("minor"))
    .join(Contract, Contract.id == Cost.contract_id, isouter=True)
    .join(Opportunity, Opportunity.id == Cost.opportunity_id, isouter=True)
    .where(Cost.incurred_on < bindparam("until_day"), owner.is_not(None))
    .group_by(owner, Cost.incurred_on, Cost.currency)
    .order_by(owner, Cost.incurred_on, Cost.currency)
)
TALK_COSTS = (
    select(
        Interaction.account_id,
        _year(Interaction.day).label("year"),
        Interaction.currency,
        summed(Interaction.cost).label("minor"),
    )
    .join(_begun, _begun.c.account_id == Interaction.account_id)
    .where(Interaction.cost.is_not(None), Interaction.day >= _begun.c.first, Interaction.day < bindparam("until"))
    .group_by(Interaction.account_id, _year(Interaction.day), Interaction.currency)
    .order_by(Interaction.account_id, _year(Interaction.day), Interaction.currency)
)

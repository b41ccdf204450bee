"""The whole portfolio, one row an account: each figure an index seek, so that a screenful costs a screenful."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, func
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account, AccountHistory
from kamcrm.models.contacts import Contact
from kamcrm.models.followups import FollowUp
from kamcrm.models.health import HealthSnapshot
from kamcrm.models.interactions import Interaction
from kamcrm.models.opportunities import Opportunity
from kamcrm.models.transactions import Transaction
from kamcrm.statements.terms import KEPT, one_of, touch

_Root: Any = aliased(Account)
_Unit: Any = aliased(Account)


def rolled_up(figure: Any, best: Any) -> Any:
    """A figure of the account and each of its units, at any depth, brought together."""
    units = select(_Root.id).where(_Root.id == Account.id).correlate(Account).cte("units", recursive=True, nesting=True)
    units = units.union(select(_Unit.id).where(_Unit.parent_id == units.c.id))
    one = figure(units.c.id).correlate(units).scalar_subquery()
    return select(best(one)).select_from(units).correlate(Account).scalar_subquery()


def of_account(figure: Any, table: Any, *terms: Any) -> Any:
    """A figure over an account's own rows of a table."""
    return select(figure).where(table.account_id == Account.id, *terms).correlate(Account).scalar_subquery()


def _touched(id: Any) -> Any:
    return select(func.max(Interaction.day)).where(
        Interaction.account_id == id, touch(Interaction), Interaction.day <= bindparam("today")
    )


def _planned(id: Any) -> Any:
    return select(func.min(Interaction.day)).where(
        Interaction.account_id == id, Interaction.at >= bindparam("midnight"), Interaction.status == "planned"
    )


def same(amount: Any, currency: Any) -> Any:
    """A sum where all amounts are in one currency, else nothing: unlike currencies are never added."""
    return case((func.min(currency) == func.max(currency), func.sum(amount)))


_step: Any = FollowUp.status == "open"
_deal: Any = Opportunity.status == "open"
_sale: Any = (
    one_of(Transaction.kind, "invoice", "credit"),
    Transaction.day >= bindparam("first"),
    Transaction.day < bindparam("today"),
)
_net: Any = case((Transaction.kind == "credit", -Transaction.net), else_=Transaction.net)

# The health score as it was noted last; kamcrm analyze health works it out.
_health: Any = (
    select(HealthSnapshot.score)
    .where(HealthSnapshot.account_id == Account.id, HealthSnapshot.day <= bindparam("today"))
    .order_by(HealthSnapshot.day.desc())
    .limit(1)
    .correlate(Account)
    .scalar_subquery()
)
_asking: Any = (Contact.cadence_days.is_not(None), Contact.archived == False)  # noqa: E712

LIST = (
    select(
        Account.id,
        Account.name,
        Account.handle,
        Account.tier,
        Account.phase,
        Account.kind,
        Account.segment,
        Account.industry,
        Account.city,
        rolled_up(_touched, func.max).label("touched"),
        rolled_up(_planned, func.min).label("planned_day"),
        of_account(func.min(FollowUp.due), FollowUp, _step).label("next_due"),
        of_account(func.count(FollowUp.id), FollowUp, _step).label("followups"),
        of_account(func.count(FollowUp.id), FollowUp, _step, FollowUp.due < bindparam("day")).label("overdue"),
        of_account(same(Opportunity.amount, Opportunity.currency), Opportunity, _deal).label("pipeline"),
        of_account(func.min(Opportunity.currency), Opportunity, _deal).label("pipeline_currency"),
        of_account(same(_net, Transaction.currency), Transaction, *_sale).label("revenue"),
        of_account(func.min(Transaction.currency), Transaction, *_sale).label("revenue_currency"),
        _health.label("health"),
        Account.customer_since,
        Account.created_at,
        Account.cadence_days,
        Account.rest_until,
        of_account(func.min(Contact.cadence_days), Contact, *_asking).label("person_cadence"),
        of_account(func.max(AccountHistory.changed_on), AccountHistory, AccountHistory.field == "tier").label(
            "tiered_on"
        ),
        Account.folded,
        Account.sort_key,
    )
    .where(KEPT)
    .order_by(Account.sort_key, Account.id)
)
ONE = LIST.where(Account.id == bindparam("id"))
TOTALS = (
    select(
        func.count(FollowUp.id).label("followups"),
        func.sum(case((FollowUp.due < bindparam("day"), 1), else_=0)).label("overdue"),
    )
    .join(Account, Account.id == FollowUp.account_id)
    .where(_step, KEPT)
)
PIPELINE = (
    select(func.sum(Opportunity.amount).label("amount"), Opportunity.currency)
    .join(Account, Account.id == Opportunity.account_id)
    .where(_deal, KEPT)
    .group_by(Opportunity.currency)
    .order_by(Opportunity.currency)
)

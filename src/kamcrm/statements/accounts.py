"""Questions about accounts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account, AccountHistory
from kamcrm.models.contacts import Contact
from kamcrm.models.followups import FollowUp
from kamcrm.statements.tags import tags_on

_Parent: Any = aliased(Account)
_WHOLE: Any = (
    select(
        Account.id,
        Account.name,
        Account.handle,
        Account.kind,
        Account.status,
        Account.tier,
        Account.phase,
        Account.parent_id,
        _Parent.name.label("parent"),
        Account.segment,
        Account.industry,
        Account.org_number,
        Account.domain,
        Account.phone,
        Account.street,
        Account.postal_code,
        Account.city,
        Account.country,
        Account.employees,
        Account.annual_revenue,
        Account.currency,
        Account.language,
        Account.source,
        Account.customer_since,
        Account.cadence_days,
        Account.rest_until,
        Account.at_risk,
        Account.at_risk_why,
        Account.default_margin,
        Account.acquisition_cost,
        Account.verified_on,
        Account.handed_to,
        Account.archived,
        Account.created_at,
        Account.updated_at,
        Account.about,
        tags_on(Account).label("tags"),
        Account.folded,
        Account.sort_key,
    )
    .join(_Parent, _Parent.id == Account.parent_id, isouter=True)
    .order_by(Account.sort_key, Account.id)
)

LIST = _WHOLE.where(Account.archived == bindparam("archived"))
LIST_KIND = LIST.where(Account.kind == bindparam("kind"))
ONE = _WHOLE.where(Account.id == bindparam("id"))

NAMES = select(Account.id, Account.name, Account.folded, Account.org_number, Account.archived).order_by(Account.id)
UNITS = (
    select(Account.id, Account.name, Account.kind, Account.tier, Account.city)
    .where(Account.parent_id == bindparam("id"), Account.archived == False)  # noqa: E712
    .order_by(Account.sort_key, Account.id)
)
PEOPLE = (
    select(Contact.id, Contact.name, Contact.title, Contact.role, Contact.sentiment)
    .where(Contact.account_id == bindparam("id"), Contact.archived == False)  # noqa: E712
    .order_by(Contact.sort_key, Contact.id)
)
HISTORY = (
    select(
        AccountHistory.id,
        AccountHistory.changed_on,
        AccountHistory.field,
        AccountHistory.was,
        AccountHistory.became,
        AccountHistory.why,
    )
    .where(AccountHistory.account_id == bindparam("id"))
    .order_by(AccountHistory.changed_on.desc(), AccountHistory.id.desc())
)
OPEN_FOLLOWUPS = select(func.count(FollowUp.id).label("followups")).where(
    FollowUp.account_id == bindparam("id"), FollowUp.status == "open"
)

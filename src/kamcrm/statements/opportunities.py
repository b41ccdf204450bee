"""Questions about opportunities."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.followups import FollowUp
from kamcrm.models.opportunities import Opportunity, StageHistory

_WHOLE: Any = (
    select(
        Opportunity.id,
        Account.name.label("account"),
        Opportunity.name,
        Opportunity.stage,
        Opportunity.amount,
        Opportunity.currency,
        Opportunity.probability,
        Opportunity.close_on,
        Opportunity.status,
        Opportunity.next_step,
        Opportunity.type,
        Opportunity.forecast_category,
        Contact.name.label("contact"),
        Opportunity.created_on,
        Opportunity.closed_on,
        Opportunity.lead_source,
        Opportunity.lost_reason,
        Account.tier.label("tier"),
        Opportunity.account_id,
        Opportunity.contact_id,
        Opportunity.competitor_id,
        Opportunity.probability_manual,
    )
    .join(Account, Account.id == Opportunity.account_id, isouter=True)
    .join(Contact, Contact.id == Opportunity.contact_id, isouter=True)
    .order_by(Opportunity.close_on.nulls_last(), Opportunity.id)
)
LIST = _WHOLE.where(Opportunity.status == bindparam("status"))
# The open ones with the day they came to their stage.
OPEN = _WHOLE.add_columns(
    func.coalesce(
        select(func.max(StageHistory.changed_on))
        .where(StageHistory.opportunity_id == Opportunity.id)
        .correlate(Opportunity)
        .scalar_subquery(),
        Opportunity.created_on,
    ).label("staged_on")
).where(Opportunity.status == "open")
OF_ACCOUNT = LIST.where(Opportunity.account_id == bindparam("account_id"))
ONE = _WHOLE.where(Opportunity.id == bindparam("id"))
OPEN_STEPS = select(func.count(FollowUp.id).label("followups")).where(
    FollowUp.opportunity_id == bindparam("id"), FollowUp.status == "open"
)

"""Questions about campaigns: whom each reaches, and what came of it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, func, or_
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.campaigns import Campaign, CampaignMember
from kamcrm.models.contacts import Contact
from kamcrm.models.costs import Cost
from kamcrm.models.followups import FollowUp
from kamcrm.models.interactions import Interaction
from kamcrm.models.opportunities import Opportunity
from kamcrm.models.segments import Segment
from kamcrm.statements.books import summed
from kamcrm.statements.terms import touch


def _count(*where: Any) -> Any:
    """How many members of the campaign there are in a state."""
    found = select(func.count(CampaignMember.id)).where(CampaignMember.campaign_id == Campaign.id, *where)
    return found.correlate(Campaign).scalar_subquery()


_STATE: Any = case(
    (Campaign.status == "cancelled", "cancelled"),
    (Campaign.starts_on > bindparam("today"), "planned"),
    (Campaign.ends_on < bindparam("today"), "done"),
    else_="running",
)
# Reached: said so, its follow-up done, or spoken with about it.
_done_on: Any = (
    select(func.min(FollowUp.done_on))
    .where(FollowUp.campaign_id == CampaignMember.campaign_id, FollowUp.account_id == CampaignMember.account_id)
    .where(FollowUp.status == "done")
    .correlate(CampaignMember)
    .scalar_subquery()
)
_spoken: Any = (
    select(func.min(Interaction.day))
    .where(Interaction.campaign_id == CampaignMember.campaign_id, Interaction.account_id == CampaignMember.account_id)
    .where(touch(Interaction))
    .correlate(CampaignMember)
    .scalar_subquery()
)
_taken: Any = CampaignMember.status != "left out"
_reached: Any = or_(CampaignMember.reached_on.is_not(None), _done_on.is_not(None), _spoken.is_not(None))

_WHOLE: Any = (
    select(
        Campaign.id,
        Campaign.name,
        Segment.name.label("segment"),
        Campaign.what,
        Campaign.channel,
        _STATE.label("state"),
        Campaign.starts_on,
        Campaign.ends_on,
        _count(_taken).label("accounts"),
        _count(_taken, _reached).label("reached"),
        _count(_taken, CampaignMember.answered_on.is_not(None)).label("answered"),
        _count(CampaignMember.status == "left out").label("left_out"),
        Campaign.budget,
        Campaign.currency,
        Campaign.segment_id,
    )
    .join(Segment, Segment.id == Campaign.segment_id, isouter=True)
    .order_by(Campaign.starts_on.desc(), Campaign.id.desc())
)
LIST = _WHOLE
ONE = _WHOLE.where(Campaign.id == bindparam("id"))
NAMES = select(Campaign.id, Campaign.name, Campaign.folded).order_by(Campaign.folded, Campaign.id)

MEMBERS = (
    select(
        CampaignMember.id,
        Account.name.label("account"),
        Contact.name.label("person"),
        CampaignMember.status,
        CampaignMember.reached_on,
        _done_on.label("done_on"),
        _spoken.label("spoken"),
        CampaignMember.answered_on,
        CampaignMember.why,
        CampaignMember.account_id,
        CampaignMember.contact_id,
    )
    .join(Account, Account.id == CampaignMember.account_id)
    .join(Contact, Contact.id == CampaignMember.contact_id, isouter=True)
    .where(CampaignMember.campaign_id == bindparam("campaign_id"))
    .order_by(CampaignMember.id)
)
STEPS = (
    select(FollowUp.id, FollowUp.due, FollowUp.account_id, FollowUp.status)
    .where(FollowUp.campaign_id == bindparam("campaign_id"))
    .order_by(FollowUp.due, FollowUp.id)
)
CALENDAR = (
    select(
        FollowUp.id,
        FollowUp.due,
        Campaign.name.label("campaign"),
        Account.name.label("account"),
        FollowUp.what,
        FollowUp.status,
        FollowUp.account_id,
        FollowUp.campaign_id,
    )
    .join(Campaign, Campaign.id == FollowUp.campaign_id)
    .join(Account, Account.id == FollowUp.account_id)
    .where(FollowUp.status == "open", FollowUp.due >= bindparam("since"), FollowUp.due <= bindparam("by"))
    .order_by(FollowUp.due, Campaign.id, Account.sort_key, FollowUp.id)
)
# Whom one would write to: those with influence first; who doesn't want it is told apart.
PEOPLE = (
    select(Contact.id, Contact.account_id, Contact.name, Contact.do_not_contact)
    .where(Contact.archived == False, Contact.left_on.is_(None), Contact.account_id.is_not(None))  # noqa: E712
    .order_by(Contact.account_id, Contact.influence.desc().nulls_last(), Contact.sort_key, Contact.id)
)
DEALS = (
    select(Opportunity.id, Opportunity.account_id, Opportunity.status, Opportunity.campaign_id)
    .where(or_(Opportunity.campaign_id == bindparam("campaign_id"), Opportunity.created_on >= bindparam("since")))
    .where(Opportunity.created_on <= bindparam("today"))
    .order_by(Opportunity.id)
)
EFFORT = (
    select(
        Interaction.channel,
        func.sum(func.coalesce(Interaction.minutes, 0)).label("minutes"),
        func.sum(case((Interaction.minutes.is_(None), 1), else_=0)).label("untimed"),
    )
    .where(Interaction.status == "held")
    .where(
        or_(
            Interaction.campaign_id == bindparam("campaign_id"),
            Interaction.id.in_(
                select(FollowUp.outcome_interaction_id).where(
                    FollowUp.campaign_id == bindparam("campaign_id"), FollowUp.outcome_interaction_id.is_not(None)
                )
            ),
        )
    )
    .group_by(Interaction.channel)
    .order_by(Interaction.channel)
)
COSTS = (
    select(Cost.currency, summed(Cost.amount).label("minor"))
    .where(Cost.campaign_id == bindparam("campaign_id"))
    .group_by(Cost.currency)
    .order_by(Cost.currency)
)

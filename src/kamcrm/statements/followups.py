"""Questions about follow-ups."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, exists, literal, or_
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.followups import FollowUp
from kamcrm.models.interactions import Interaction
from kamcrm.statements.terms import TIER_IN_FORCE

_WHO: Any = case((FollowUp.owner.is_not(None), literal("waiting: ") + FollowUp.owner), else_=Contact.name)
_FOLLOWUPS = (
    select(
        FollowUp.id,
        Account.name.label("account"),
        FollowUp.what,
        FollowUp.due,
        FollowUp.due_time,
        _WHO.label("who"),
        Account.tier.label("tier"),
        FollowUp.status,
        FollowUp.original_due,
        FollowUp.snoozes,
        FollowUp.done_on,
        FollowUp.every,
        FollowUp.owner,
        FollowUp.theirs,
        FollowUp.origin,
        FollowUp.account_id,
        FollowUp.contact_id,
        Contact.name.label("contact"),
        FollowUp.opportunity_id,
        FollowUp.outcome_interaction_id,
        FollowUp.note,
    )
    .join(Account, Account.id == FollowUp.account_id, isouter=True)
    .join(Contact, Contact.id == FollowUp.contact_id, isouter=True)
)
_OPEN = _FOLLOWUPS.where(FollowUp.status == "open")

LIST = _FOLLOWUPS.where(FollowUp.status == bindparam("status")).order_by(FollowUp.due, FollowUp.id)
DUE = _OPEN.where(FollowUp.due <= bindparam("by")).order_by(FollowUp.due, FollowUp.id)
DUTIES = DUE.add_columns(TIER_IN_FORCE)
BETWEEN = _OPEN.where(FollowUp.due >= bindparam("since"), FollowUp.due <= bindparam("by")).order_by(
    FollowUp.due, FollowUp.id
)
ONE = _FOLLOWUPS.where(FollowUp.id == bindparam("id"))
OPEN_OF = _OPEN.where(
    or_(FollowUp.account_id == bindparam("account_id"), FollowUp.contact_id == bindparam("contact_id"))
).order_by(FollowUp.due, FollowUp.id)
DUE_OF = (
    select(FollowUp.id, FollowUp.what, FollowUp.due)
    .where(
        FollowUp.status == "open",
        FollowUp.account_id == bindparam("account_id"),
        FollowUp.due <= bindparam("by"),
        FollowUp.owner.is_(None),
    )
    .order_by(FollowUp.due, FollowUp.id)
    .limit(3)
)
MISSING = (
    select(
        Account.id,
        Account.name.label("account"),
        Account.tier,
        Account.phase,
        Account.kind,
        Account.cadence_days,
        Account.sort_key,
    )
    .where(
        Account.archived == False,  # noqa: E712
        Account.status == "active",
        Account.kind.in_(("customer", "prospect")),
        ~exists().where(FollowUp.account_id == Account.id, FollowUp.status == "open"),
        ~exists().where(Interaction.account_id == Account.id, Interaction.status == "planned"),
    )
    .order_by(case((Account.tier.is_(None), "D"), else_=Account.tier), Account.sort_key, Account.id)
)

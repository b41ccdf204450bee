"""Questions about people."""

from __future__ import annotations

from typing import Any

from sqlalchemy import String, bindparam, func, literal_column
from sqlalchemy.orm import aliased
from sqlalchemy.sql.functions import Function
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact, ContactEmail, ContactHistory, ContactPhone
from kamcrm.models.followups import FollowUp
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.statements.tags import tags_on

_Superior: Any = aliased(Contact)
_Before: Any = aliased(Account)
_After: Any = aliased(Account)


def _all(part: Any, column: Any) -> Any:
    """A person's addresses as one text, the first ones first."""
    own = (
        select(column.label("value"))
        .where(part.contact_id == Contact.id)
        .order_by(part.is_primary.desc(), part.id)
        .correlate(Contact)
        .subquery()
    )
    joined: Any = Function("aggregate_strings", own.c.value, literal_column("', '"), type_=String())
    return select(joined).scalar_subquery()


_LAST_TOUCH = (
    select(func.max(Interaction.day))
    .join(Participant, Participant.interaction_id == Interaction.id)
    .where(
        Participant.contact_id == Contact.id,
        Interaction.status == "held",
        Interaction.attempt == False,  # noqa: E712
        Interaction.channel != "note",
        Interaction.day <= bindparam("today"),
    )
    .correlate(Contact)
    .scalar_subquery()
)

_WHOLE: Any = (
    select(
        Contact.id,
        Contact.name,
        Contact.account_id,
        Account.name.label("account"),
        Contact.title,
        Contact.department,
        Contact.role,
        Contact.influence,
        Contact.sentiment,
        Contact.reports_to_id,
        _Superior.name.label("reports_to"),
        _all(ContactEmail, ContactEmail.email).label("emails"),
        _all(ContactPhone, ContactPhone.phone).label("phones"),
        Contact.preferred_channel,
        Contact.preferred_times,
        Contact.language,
        Contact.do_not_contact,
        Contact.legal_basis,
        Contact.legal_basis_on,
        Contact.source,
        Contact.cadence_days,
        Contact.street,
        Contact.postal_code,
        Contact.city,
        Contact.country,
        Contact.verified_on,
        Contact.left_on,
        Contact.archived,
        Contact.created_at,
        Contact.updated_at,
        Contact.about,
        tags_on(Contact).label("tags"),
        Contact.folded,
        Contact.sort_key,
    )
    .join(Account, Account.id == Contact.account_id, isouter=True)
    .join(_Superior, _Superior.id == Contact.reports_to_id, isouter=True)
    .order_by(Contact.sort_key, Contact.id)
)

LIST = _WHOLE.where(Contact.archived == bindparam("archived"))
AT = LIST.where(Contact.account_id == bindparam("account_id"))
UNASSIGNED = LIST.where(Contact.account_id.is_(None))
ONE = _WHOLE.where(Contact.id == bindparam("id"))

EMAILS = (
    select(ContactEmail.id, ContactEmail.email.label("value"), ContactEmail.is_primary)
    .where(ContactEmail.contact_id == bindparam("id"))
    .order_by(ContactEmail.is_primary.desc(), ContactEmail.id)
)
PHONES = (
    select(ContactPhone.id, ContactPhone.phone.label("value"), ContactPhone.is_primary, ContactPhone.phone_key)
    .where(ContactPhone.contact_id == bindparam("id"))
    .order_by(ContactPhone.is_primary.desc(), ContactPhone.id)
)
WITH_EMAIL = (
    select(Contact.id, Contact.name, Contact.archived)
    .join(ContactEmail, ContactEmail.contact_id == Contact.id)
    .where(ContactEmail.email == bindparam("email"))
    .order_by(Contact.id)
)
WITH_PHONE = (
    select(Contact.id, Contact.name, Contact.archived)
    .join(ContactPhone, ContactPhone.contact_id == Contact.id)
    .where(ContactPhone.phone_key == bindparam("phone_key"))
    .order_by(Contact.id)
)
NAMESAKES = (
    select(Contact.id, Contact.name, Contact.account_id, Contact.archived, Account.name.label("account"))
    .join(Account, Account.id == Contact.account_id, isouter=True)
    .where(Contact.folded == bindparam("folded"))
    .order_by(Contact.id)
)
MAP = (
    select(
        Contact.id,
        Contact.name,
        Contact.title,
        Contact.role,
        Contact.influence,
        Contact.sentiment,
        Contact.reports_to_id,
        _Superior.name.label("reports_to"),
        _LAST_TOUCH.label("touched"),
        Contact.left_on,
    )
    .join(_Superior, _Superior.id == Contact.reports_to_id, isouter=True)
    .where(Contact.account_id == bindparam("account_id"), Contact.archived == False)  # noqa: E712
    .order_by(Contact.sort_key, Contact.id)
)
OPEN_FOLLOWUPS = (
    select(FollowUp.id, FollowUp.due, FollowUp.what, FollowUp.account_id, Account.name.label("account"))
    .join(Account, Account.id == FollowUp.account_id, isouter=True)
    .where(FollowUp.contact_id == bindparam("id"), FollowUp.status == "open")
    .order_by(FollowUp.due, FollowUp.id)
)
REPORTS = select(Contact.id, Contact.name).where(Contact.reports_to_id == bindparam("id")).order_by(Contact.id)
MOVES = (
    select(
        ContactHistory.id,
        ContactHistory.changed_on,
        ContactHistory.was_id,
        _Before.name.label("was"),
        ContactHistory.became_id,
        _After.name.label("became"),
        ContactHistory.why,
    )
    .join(_Before, _Before.id == ContactHistory.was_id, isouter=True)
    .join(_After, _After.id == ContactHistory.became_id, isouter=True)
    .where(ContactHistory.contact_id == bindparam("id"))
    .order_by(ContactHistory.changed_on.desc(), ContactHistory.id.desc())
)
TALKS = (
    select(Interaction.id, Interaction.at, Interaction.channel, Interaction.status, Interaction.text)
    .join(Participant, Participant.interaction_id == Interaction.id)
    .where(Participant.contact_id == bindparam("id"))
    .order_by(Interaction.at.desc(), Interaction.id.desc())
    .limit(bindparam("most"))
)

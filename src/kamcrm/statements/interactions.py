"""Questions about interactions."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, and_, bindparam, case, cast, func, literal, or_, union_all
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.cases import Case
from kamcrm.models.competitors import Competitor
from kamcrm.models.contacts import Contact
from kamcrm.models.feedback import Feedback
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.models.journal import Change, Operation
from kamcrm.models.needs import Need
from kamcrm.models.opportunities import Opportunity
from kamcrm.models.tags import Tag, Tagging

_NAMES = (
    select(Contact.name)
    .join(Participant, Participant.contact_id == Contact.id)
    .where(Participant.interaction_id == Interaction.id)
    .order_by(Contact.sort_key, Contact.id)
    .correlate(Interaction)
    .subquery("named")
)
_PEOPLE: Any = select(func.aggregate_strings(_NAMES.c.name, ", ")).scalar_subquery()
_COUNTS: Any = and_(Interaction.status == "held", Interaction.attempt == False, Interaction.channel != "note")  # noqa: E712
_MOMENT: Any = case((Interaction.has_time == True, Interaction.at), else_=None)  # noqa: E712
_INTERACTIONS = select(
    Interaction.id,
    Interaction.at,
    Account.name.label("account"),
    Interaction.channel,
    Interaction.minutes,
    _PEOPLE.label("people"),
    Interaction.text,
    Interaction.status,
    Interaction.attempt,
    Interaction.direction,
    Interaction.initiator,
    Interaction.purpose,
    Interaction.minutes_estimated,
    Interaction.mood,
    Interaction.place,
    Interaction.private,
    Interaction.has_time,
    Interaction.day,
    _COUNTS.label("counts"),
    _MOMENT.label("moment"),
    Interaction.account_id,
    Interaction.opportunity_id,
    Interaction.campaign_id,
).join(Account, Account.id == Interaction.account_id, isouter=True)
_BETWEEN = (
    Interaction.day >= bindparam("since"),
    Interaction.day <= bindparam("until"),
    or_(bindparam("channel") == "", Interaction.channel == bindparam("channel")),
)

LIST = _INTERACTIONS.where(*_BETWEEN).order_by(Interaction.day.desc(), Interaction.at.desc(), Interaction.id.desc())
OF_ACCOUNT = _INTERACTIONS.where(*_BETWEEN, Interaction.account_id == bindparam("account_id")).order_by(
    Interaction.at.desc(), Interaction.id.desc()
)
OF_PERSON = _INTERACTIONS.where(
    *_BETWEEN,
    Interaction.id.in_(select(Participant.interaction_id).where(Participant.contact_id == bindparam("contact_id"))),
).order_by(Interaction.at.desc(), Interaction.id.desc())
PLANNED_BETWEEN = _INTERACTIONS.where(
    Interaction.status == "planned", Interaction.day >= bindparam("since"), Interaction.day <= bindparam("until")
).order_by(Interaction.day, Interaction.at, Interaction.id)
ONE = _INTERACTIONS.where(Interaction.id == bindparam("id"))
UNCONFIRMED = _INTERACTIONS.where(
    Interaction.account_id == bindparam("account_id"),
    Interaction.status == "planned",
    Interaction.at <= bindparam("now"),
).order_by(Interaction.at, Interaction.id)
PARTICIPANTS = (
    select(Contact.id, Contact.name, Contact.role, Participant.id.label("part_id"))
    .join(Contact, Contact.id == Participant.contact_id)
    .where(Participant.interaction_id == bindparam("id"))
    .order_by(Contact.sort_key, Contact.id)
)
LAST_LOGGED = (
    select(Change.row_id.label("id"))
    .join(Operation, Operation.id == Change.operation_id)
    .join(Interaction, Interaction.id == Change.row_id)
    .where(
        Operation.command.in_(("log", "interactions add")),
        Operation.undone == 0,
        Change.noun == "interactions",
        Change.was.is_(None),
        or_(bindparam("account_id") == 0, Interaction.account_id == bindparam("account_id")),
    )
    .order_by(Operation.id.desc(), Change.id.desc())
    .limit(1)
)
OPPORTUNITIES_OF = (
    select(Opportunity.id, Opportunity.name)
    .where(Opportunity.account_id == bindparam("account_id"), Opportunity.status == "open")
    .order_by(Opportunity.id)
)
COMPETITOR_NAMED = (
    select(Account.id)
    .where(Account.folded == bindparam("folded"), Account.kind == "competitor")
    .order_by(Account.archived, Account.id)
    .limit(1)
)
COMPETITOR_AT = (
    select(Competitor.id, Competitor.seen_on)
    .where(
        Competitor.account_id == bindparam("account_id"),
        Competitor.competitor_id == bindparam("competitor_id"),
        Competitor.gone_on.is_(None),
    )
    .order_by(Competitor.id)
    .limit(1)
)
_BY: Any = bindparam("id")
_RIVAL: Any = aliased(Account)
_MARKS = union_all(
    select(Need.id, literal("need").label("kind"), Need.what).where(Need.interaction_id == _BY),
    select(Case.id, literal("case"), Case.what).where(Case.interaction_id == _BY),
    select(Feedback.id, Feedback.kind, cast(Feedback.score, Text)).where(Feedback.interaction_id == _BY),
    select(Competitor.id, literal("competitor"), _RIVAL.name)
    .join(_RIVAL, _RIVAL.id == Competitor.competitor_id)
    .where(Competitor.interaction_id == _BY),
    select(Tag.id, literal("tag"), Tag.name).join(Tagging, Tagging.tag_id == Tag.id).where(Tagging.record_id == _BY),
).subquery("marks")
MARKS = select(_MARKS.c.id, _MARKS.c.kind, _MARKS.c.what).order_by(_MARKS.c.id)

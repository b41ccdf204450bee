"""How steadily the accounts are kept in touch with: touches, promises and people, one grouped question each.

A window runs from the day `first` until, but not on, `until`, both counts of days; `first_day` and `until_day` are the
same as dates.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, and_, bindparam, case, exists, func, null, type_coerce
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.followups import FollowUp
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.statements.terms import KEPT, one_of, touch


def _touched(figure: Any, *when: Any) -> Any:
    return (
        select(figure)
        .where(Interaction.account_id == Account.id, touch(Interaction), *when)
        .correlate(Account)
        .scalar_subquery()
    )


_from: Any = Interaction.day >= bindparam("first")
_until: Any = Interaction.day < bindparam("until")
_steps: Any = (
    select(
        Account.id.label("account_id"),
        type_coerce(null(), Integer).label("since"),
        type_coerce(_touched(func.min(Interaction.day), _from, _until), Integer).label("day"),
    )
    .where(KEPT)
    .cte("steps", recursive=True)
)


def _from_here(figure: Any, *when: Any) -> Any:
    return (
        select(figure)
        .where(Interaction.account_id == _steps.c.account_id, touch(Interaction), *when)
        .correlate(_steps)
        .scalar_subquery()
    )


# As far as the shortest interval leads from a touch, else to the next one: a dozen steps a year instead of every touch.
_reach: Any = _steps.c.day + bindparam("days")
_next: Any = func.coalesce(
    _from_here(func.max(Interaction.day), Interaction.day > _steps.c.day, Interaction.day <= _reach, _until),
    _from_here(func.min(Interaction.day), Interaction.day > _reach, _until),
)
_walked: Any = _steps.union_all(
    select(_steps.c.account_id, _steps.c.day, type_coerce(_next, Integer)).where(_steps.c.day.is_not(None))
)
# The silences of each account inside the window that are longer than the shortest interval there is.
GAPS = (
    select(_walked.c.account_id, _walked.c.since, _walked.c.day)
    .where(_walked.c.day - _walked.c.since > bindparam("days"))
    .order_by(_walked.c.account_id, _walked.c.day)
)
# Each account in force: its first touch ever, the last before the window, and the first and the last inside it.
ACCOUNTS = (
    select(
        Account.id,
        _touched(func.min(Interaction.day), _until).label("ever"),
        _touched(func.max(Interaction.day), Interaction.day < bindparam("first")).label("before"),
        _touched(func.min(Interaction.day), _from, _until).label("opened"),
        _touched(func.max(Interaction.day), _from, _until).label("closed"),
    )
    .where(KEPT)
    .order_by(Account.id)
)
# What was promised for the window by its first date; what is open past its day is missed.
_done: Any = FollowUp.done_on
_kept: Any = and_(FollowUp.status == "done", _done <= FollowUp.original_due)
PROMISES = (
    select(
        FollowUp.account_id,
        FollowUp.theirs,
        func.count(FollowUp.id).label("promised"),
        func.sum(case((_kept, 1), else_=0)).label("kept"),
    )
    .where(
        FollowUp.original_due >= bindparam("first_day"),
        FollowUp.original_due < bindparam("until_day"),
        FollowUp.status != "cancelled",
        FollowUp.account_id.is_not(None),
    )
    .group_by(FollowUp.account_id, FollowUp.theirs)
    .order_by(FollowUp.account_id, FollowUp.theirs)
)
# With whom the accounts were in touch, and how often.
PEOPLE = (
    select(Interaction.account_id, Participant.contact_id, func.count(Participant.id).label("touches"))
    .join(Participant, Participant.interaction_id == Interaction.id)
    .where(touch(Interaction), Interaction.account_id.is_not(None), _from, _until)
    .group_by(Interaction.account_id, Participant.contact_id)
    .order_by(Interaction.account_id, Participant.contact_id)
)
_Step: Any = aliased(FollowUp)
# The accounts in force with an open follow-up from a day on.
AHEAD = (
    select(Account.id)
    .where(
        KEPT,
        exists().where(_Step.account_id == Account.id, _Step.status == "open", _Step.due >= bindparam("first_day")),
    )
    .order_by(Account.id)
)
_mood: Any = Interaction.mood
# What people answered to, by channel: how often in touch, and how often that went no worse than evenly.
CHANNELS = (
    select(
        Participant.contact_id,
        Contact.name,
        Account.name.label("account"),
        Interaction.channel,
        func.count(Interaction.id).label("touches"),
        func.sum(case((_mood >= 0, 1), else_=0)).label("good"),
    )
    .join(Participant, Participant.interaction_id == Interaction.id)
    .join(Contact, Contact.id == Participant.contact_id)
    .join(Account, Account.id == Contact.account_id)
    .where(
        touch(Interaction),
        _from,
        _until,
        _mood.is_not(None),
        Contact.archived == False,  # noqa: E712
        Contact.left_on.is_(None),
        one_of(Account.status, "active", "dormant"),
    )
    .group_by(Participant.contact_id, Contact.name, Account.name, Interaction.channel)
    .order_by(Participant.contact_id, Interaction.channel)
)

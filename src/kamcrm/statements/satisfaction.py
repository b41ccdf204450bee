"""What customers were asked and answered, and the cases they opened, over the whole portfolio."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, bindparam, func, or_, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.cases import Case
from kamcrm.models.feedback import Feedback
from kamcrm.models.followups import FollowUp

_closing: Any = func.substr(type_coerce(FollowUp.created_at, Text), 1, 10)
ANSWERS = (
    select(
        Feedback.id,
        Feedback.account_id,
        Feedback.contact_id,
        Feedback.kind,
        Feedback.score,
        Feedback.answered_on,
        _closing.label("taken_up_on"),
    )
    .join(FollowUp, FollowUp.id == Feedback.followup_id, isouter=True)
    .where(
        Feedback.score.is_not(None),
        Feedback.answered_on >= bindparam("first_day"),
        Feedback.answered_on < bindparam("until_day"),
    )
    .order_by(Feedback.answered_on, Feedback.id)
)
ASKED = (
    select(
        Feedback.account_id,
        func.count(Feedback.id).label("asked"),
        func.count(Feedback.answered_on).label("answered"),
    )
    .where(Feedback.asked_on >= bindparam("first_day"), Feedback.asked_on < bindparam("until_day"))
    .group_by(Feedback.account_id)
    .order_by(Feedback.account_id)
)
# Cases of a stretch, and whatever is open.
CASES = (
    select(
        Case.id,
        Case.account_id,
        Account.name.label("account"),
        Case.category,
        Case.severity,
        Case.opened_on,
        Case.closed_on,
    )
    .join(Account, Account.id == Case.account_id)
    .where(
        Case.opened_on <= bindparam("day"),
        or_(Case.opened_on >= bindparam("first_day"), Case.closed_on.is_(None), Case.closed_on > bindparam("day")),
    )
    .order_by(Case.opened_on, Case.id)
)

"""Questions about what customers answered."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.feedback import Feedback
from kamcrm.models.followups import FollowUp

_WHOLE: Any = (
    select(
        Feedback.id,
        Account.name.label("account"),
        Contact.name.label("contact"),
        Feedback.kind,
        Feedback.score,
        Feedback.asked_on,
        Feedback.answered_on,
        FollowUp.status.label("followup"),
        Feedback.comment,
        Feedback.source,
        Account.tier.label("tier"),
        Feedback.account_id,
        Feedback.contact_id,
        Feedback.followup_id,
        Feedback.interaction_id,
    )
    .join(Account, Account.id == Feedback.account_id)
    .join(Contact, Contact.id == Feedback.contact_id, isouter=True)
    .join(FollowUp, FollowUp.id == Feedback.followup_id, isouter=True)
    .order_by(func.coalesce(Feedback.answered_on, Feedback.asked_on).desc(), Feedback.id.desc())
)
LIST = _WHOLE
OF_ACCOUNT = _WHOLE.where(Feedback.account_id == bindparam("account_id"))
ONE = _WHOLE.where(Feedback.id == bindparam("id"))
# What was asked and has no answer yet, the newest first: of a person, or of the account as a whole.
UNANSWERED = _WHOLE.where(Feedback.answered_on.is_(None), Feedback.account_id == bindparam("account_id"))

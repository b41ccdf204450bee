"""What customers answered when asked how satisfied they are."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Record, day, line, note, to, whole, word
from kamcrm.vocab import FEEDBACK_KINDS


class Feedback(Record, table=True):
    """A question and its answer: NPS 0 to 10, CSAT 1 to 5, or a sentiment of -2 to 2.

    Unanswered while `answered_on` is empty; `followup_id` is the follow-up that closes the loop of a low score.
    """

    __tablename__ = "feedback"

    account_id: int = to("accounts")
    contact_id: int | None = to("contacts", default=None)
    kind: str = word(*FEEDBACK_KINDS, default="nps")
    asked_on: date | None = day(default=None)
    answered_on: date | None = day(default=None)
    score: int | None = whole(-2, 10, default=None)
    source: str | None = line(100, default=None)
    interaction_id: int | None = to("interactions", default=None)
    followup_id: int | None = to("followups", default=None)
    comment: str | None = note(default=None)

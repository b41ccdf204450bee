"""What is to be done next, by whom and by when."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index

from kamcrm.models.base import (
    STRICT,
    Record,
    clock,
    day,
    flag,
    instant,
    line,
    note,
    partial,
    sparse,
    to,
    whole,
    word,
)  # fmt: skip
from kamcrm.vocab import FOLLOWUP_STATUSES, ORIGINS


class FollowUp(Record, table=True):
    """A promise with a due date: mine, a colleague's (`owner`) or the customer's (`theirs`).

    Snoozing moves `due` and counts; `original_due` stays, and the on-time rate is measured against it.
    """

    __tablename__ = "followups"
    __table_args__: Any = (
        partial("followups_due", "due", "id", where="status = 'open'"),
        partial("followups_next", "account_id", "due", where="status = 'open'"),
        # Holds all that counting kept promises needs, so that no follow-up is looked up for it.
        Index("followups_promised", "account_id", "original_due", "status", "theirs", "done_on"),
        sparse("followups", "contact_id"),
        sparse("followups", "opportunity_id"),
        sparse("followups", "objective_id"),
        sparse("followups", "playbook_step_id"),
        sparse("followups", "campaign_id"),
        sparse("followups", "interaction_id"),
        sparse("followups", "outcome_interaction_id"),
        STRICT,
    )

    account_id: int | None = to("accounts", index=False, default=None)
    contact_id: int | None = to("contacts", index=False, default=None)
    opportunity_id: int | None = to("opportunities", index=False, default=None)
    objective_id: int | None = to("objectives", index=False, default=None)
    what: str = line(500)
    due: date = day()
    due_time: str | None = clock(default=None)
    original_due: date = day()
    snoozes: int = whole(0, default=0)
    status: str = word(*FOLLOWUP_STATUSES, default="open")
    done_on: date | None = day(default=None)
    done_at: datetime | None = instant(default=None)
    every: str | None = line(60, default=None)
    owner: str | None = line(100, default=None)
    theirs: bool = flag(default=False)
    origin: str = word(*ORIGINS, default="typed")
    playbook_step_id: int | None = to("playbook_steps", index=False, default=None)
    campaign_id: int | None = to("campaigns", index=False, default=None)
    interaction_id: int | None = to("interactions", index=False, default=None)
    outcome_interaction_id: int | None = to("interactions", index=False, default=None)
    note: str | None = note(default=None)

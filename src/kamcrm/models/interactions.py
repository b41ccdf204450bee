"""What was said and done with a customer, planned, held or attempted, and who took part."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint

from kamcrm.models.base import (
    NUMBERED,
    STRICT,
    Part,
    Record,
    currency,
    flag,
    instant,
    line,
    minor,
    note,
    partial,
    sparse,
    to,
    whole,
    word,
)  # fmt: skip
from kamcrm.vocab import CHANNELS, DIRECTIONS, INTERACTION_STATUSES, PURPOSES, SIDES

TOUCH = "status = 'held' AND attempt = 0 AND channel <> 'note'"


class Interaction(Record, table=True):
    """A meeting, call, e-mail, message or note.

    `day` is the local day as a count of days (date.toordinal), so that day arithmetic is plain subtraction. Without
    `has_time` only the day is known and `at` is local noon. `segment` makes it a market note for a whole segment.
    """

    __tablename__ = "interactions"
    __table_args__: Any = (
        Index("interactions_account", "account_id", "at"),
        Index("interactions_day", "day", "at"),
        partial("interactions_touch", "account_id", "day", where=TOUCH),
        partial("interactions_planned", "at", where="status = 'planned'"),
        # Holds all that the hours spent on an account need, so that no talk is looked up for them.
        partial("interactions_spent", "account_id", "day", "channel", "minutes", "status", where="status = 'held'"),
        partial("interactions_cost", "account_id", "day", "currency", "cost", where="cost IS NOT NULL"),
        sparse("interactions", "opportunity_id"),
        sparse("interactions", "campaign_id"),
        sparse("interactions", "segment"),
        sparse("interactions", "thread"),
        STRICT,
    )

    account_id: int | None = to("accounts", index=False, default=None)
    at: datetime = instant()
    day: int = whole(1)
    has_time: bool = flag(default=True)
    channel: str = word(*CHANNELS)
    direction: str | None = word(*DIRECTIONS, default=None)
    status: str = word(*INTERACTION_STATUSES, default="held")
    attempt: bool = flag(default=False)
    initiator: str | None = word(*SIDES, default=None)
    purpose: str | None = word(*PURPOSES, default=None)
    minutes: int | None = whole(0, default=None)
    minutes_estimated: bool = flag(default=False)
    mood: int | None = whole(-2, 2, default=None)
    place: str | None = line(default=None)
    text: str = note(default="")
    private: bool = flag(default=False)
    opportunity_id: int | None = to("opportunities", index=False, default=None)
    campaign_id: int | None = to("campaigns", index=False, default=None)
    segment: str | None = line(100, default=None)
    thread: str | None = line(400, default=None)
    cost: int | None = minor(default=None)
    currency: str | None = currency(default=None)


class Participant(Part, table=True):
    """A person who took part in an interaction."""

    __tablename__ = "participants"
    __table_args__: Any = (UniqueConstraint("interaction_id", "contact_id"), NUMBERED)

    interaction_id: int = to("interactions", index=False)
    contact_id: int = to("contacts")

"""The marketing plan: one activity over a segment, and whom it reached."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index

from kamcrm.models.base import NUMBERED, STRICT, Part, Record, currency, day, line, minor, sparse, to, word
from kamcrm.vocab import CAMPAIGN_STATUSES, CHANNELS, MEMBER_STATUSES


class Campaign(Record, table=True):
    """One activity laid over the accounts of a segment, spread over the working days between two dates."""

    __tablename__ = "campaigns"
    __table_args__: Any = (Index("campaigns_folded", "folded"), STRICT)

    name: str = line()
    folded: str = line(400)
    what: str = line(500)
    channel: str | None = word(*CHANNELS, default=None)
    segment_id: int | None = to("segments", default=None)
    starts_on: date = day()
    ends_on: date | None = day(default=None)
    status: str = word(*CAMPAIGN_STATUSES, default="planned")
    budget: int | None = minor(default=None)
    currency: str | None = currency(default=None)


class CampaignMember(Part, table=True):
    """An account or a person of a campaign: planned, reached, answered, or left out and why."""

    __tablename__ = "campaign_members"
    __table_args__: Any = (sparse("campaign_members", "contact_id"), NUMBERED)

    campaign_id: int = to("campaigns")
    account_id: int = to("accounts")
    contact_id: int | None = to("contacts", index=False, default=None)
    status: str = word(*MEMBER_STATUSES, default="planned")
    reached_on: date | None = day(default=None)
    answered_on: date | None = day(default=None)
    why: str | None = line(default=None)

"""The pipeline: opportunities, what they consist of, and the stages they went through."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index

from kamcrm.models.base import (
    STRICT,
    Part,
    Record,
    currency,
    day,
    flag,
    line,
    minor,
    note,
    partial,
    to,
    whole,
    word,
)  # fmt: skip
from kamcrm.vocab import FORECAST_CATEGORIES, OPPORTUNITY_STATUSES, OPPORTUNITY_TYPES


class Opportunity(Record, table=True):
    """A sale that may come about.

    The stages are the user's own, so that `stage` is plain text; `status` says whether it is open, won or lost.
    """

    __tablename__ = "opportunities"
    __table_args__: Any = (
        Index("opportunities_folded", "folded"),
        # Holds all that the morning and a sum over the pipeline need, so that no row is looked up for them.
        partial(
            "opportunities_open", "account_id", "close_on", "status", "currency", "amount", where="status = 'open'"
        ),
        partial("opportunities_closed", "closed_on", where="status <> 'open'"),
        STRICT,
    )

    name: str = line()
    folded: str = line(400)
    account_id: int | None = to("accounts", default=None)
    contact_id: int | None = to("contacts", default=None)
    stage: str = line(60)
    status: str = word(*OPPORTUNITY_STATUSES, default="open")
    type: str | None = word(*OPPORTUNITY_TYPES, default=None)
    amount: int | None = minor(default=None)
    currency: str = currency()
    probability: int = whole(0, 100)
    probability_manual: bool = flag(default=False)
    forecast_category: str | None = word(*FORECAST_CATEGORIES, default=None)
    created_on: date = day()
    close_on: date | None = day(default=None)
    closed_on: date | None = day(default=None)
    next_step: str | None = line(500, default=None)
    lead_source: str | None = line(100, default=None)
    lost_reason: str | None = line(default=None)
    competitor_id: int | None = to("accounts", default=None)
    campaign_id: int | None = to("campaigns", default=None)
    about: str | None = note(default=None)


class OpportunityLine(Part, table=True):
    """A product within an opportunity, tailored to a need; the quantity counts thousandths."""

    __tablename__ = "opportunity_lines"

    opportunity_id: int = to("opportunities")
    product_id: int | None = to("products", default=None)
    what: str | None = line(default=None)
    quantity: int = whole(default=1000)
    price: int | None = minor(default=None)
    discount: int | None = minor(default=None)
    cost: int | None = minor(default=None)
    currency: str = currency()
    need_id: int | None = to("needs", default=None)
    tailoring: str | None = note(default=None)


class StageHistory(Part, table=True):
    """A dated move of an opportunity from one stage to another, with the probability it had from then on."""

    __tablename__ = "stage_history"

    opportunity_id: int = to("opportunities")
    was: str | None = line(60, default=None)
    became: str = line(60)
    changed_on: date = day()
    probability: int | None = whole(0, 100, default=None)

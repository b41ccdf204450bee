"""Customers lost, and why."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Record, currency, day, flag, minor, note, to, word
from kamcrm.vocab import LOSS_REASONS


class Loss(Record, table=True):
    """A loss: when, why, to whom, what a year's margin was worth, and the day it was won back."""

    __tablename__ = "losses"

    account_id: int = to("accounts")
    lost_on: date = day()
    reason: str = word(*LOSS_REASONS, default="other")
    competitor_id: int | None = to("accounts", default=None)
    lost_margin: int | None = minor(default=None)
    currency: str = currency()
    preventable: bool | None = flag(default=None)
    won_back_on: date | None = day(default=None)
    narrative: str | None = note(default=None)

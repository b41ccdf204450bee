"""What is to be reached, measured, and by when."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Record, currency, day, line, to, whole, word
from kamcrm.vocab import GOAL_METRICS, GOAL_STATUSES, HORIZONS


class Goal(Record, table=True):
    """A metric, where it started, where it shall be and when; of an account, or of the portfolio without one.

    Values are minor units where the goal has a currency, else thousandths of the metric's unit. A goal of the
    metric `own` is measured by hand: `measured` on `measured_on`.
    """

    __tablename__ = "goals"

    account_id: int | None = to("accounts", default=None)
    parent_id: int | None = to("goals", default=None)
    name: str | None = line(default=None)
    metric: str = word(*GOAL_METRICS)
    horizon: str = word(*HORIZONS, default="short")
    status: str = word(*GOAL_STATUSES, default="open")
    starts_on: date = day()
    due: date = day()
    start_value: int = whole(default=0)
    target_value: int = whole()
    measured: int | None = whole(default=None)
    measured_on: date | None = day(default=None)
    currency: str | None = currency(default=None)

"""The account plan, and the plan above all accounts: objectives, milestones, SWOT and the mix aimed at."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import UniqueConstraint

from kamcrm.models.base import NUMBERED, Part, Record, day, line, note, to, whole, word
from kamcrm.vocab import (
    MIX_DIMENSIONS,
    MIX_MEASURES,
    OBJECTIVE_STATUSES,
    PLAN_STATUSES,
    PLAN_TYPES,
    SIDES,
    SWOT_KINDS,
)  # fmt: skip


class Plan(Record, table=True):
    """A plan for an account, or for the portfolio without one; its actions are the follow-ups of its objectives."""

    __tablename__ = "plans"

    account_id: int | None = to("accounts", default=None)
    name: str = line()
    type: str | None = word(*PLAN_TYPES, default=None)
    status: str = word(*PLAN_STATUSES, default="active")
    starts_on: date | None = day(default=None)
    ends_on: date | None = day(default=None)
    about: str | None = note(default=None)


class Objective(Record, table=True):
    """An objective of the customer's or of ours, with who owns it and how far it has come, in per cent."""

    __tablename__ = "objectives"

    plan_id: int = to("plans")
    goal_id: int | None = to("goals", default=None)
    side: str = word(*SIDES, default="us")
    position: int = whole(1, default=1)
    what: str = line(500)
    status: str = word(*OBJECTIVE_STATUSES, default="open")
    due: date | None = day(default=None)
    progress: int | None = whole(0, 100, default=None)
    owner: str | None = line(100, default=None)
    department: str | None = line(100, default=None)
    about: str | None = note(default=None)


class Milestone(Record, table=True):
    """A dated mark on the way to an objective, or of the plan as a whole."""

    __tablename__ = "milestones"

    plan_id: int = to("plans")
    objective_id: int | None = to("objectives", default=None)
    position: int = whole(1, default=1)
    what: str = line(500)
    due: date = day()
    done_on: date | None = day(default=None)


class SwotItem(Part, table=True):
    """A strength, weakness, opportunity, threat or risk."""

    __tablename__ = "swot_items"

    plan_id: int = to("plans")
    kind: str = word(*SWOT_KINDS)
    position: int = whole(1, default=1)
    what: str = note()


class MixTarget(Part, table=True):
    """The share, in thousandths, that a segment, tier, phase or industry shall have of a measure."""

    __tablename__ = "mix_targets"
    __table_args__: Any = (UniqueConstraint("plan_id", "dimension", "name", "measure"), NUMBERED)

    plan_id: int = to("plans", index=False)
    dimension: str = word(*MIX_DIMENSIONS)
    name: str = line(100)
    measure: str = word(*MIX_MEASURES, default="accounts")
    share: int = whole(0, 1000)

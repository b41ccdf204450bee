"""The mix that the portfolio's plan aims at."""

from __future__ import annotations

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.plans import MixTarget, Plan

# Those of the newest plan last.
TARGETS = (
    select(MixTarget.name, MixTarget.measure, MixTarget.share)
    .join(Plan, Plan.id == MixTarget.plan_id)
    .where(Plan.account_id.is_(None), Plan.status == "active", MixTarget.dimension == bindparam("dimension"))
    .order_by(Plan.starts_on.nulls_first(), Plan.id, MixTarget.id)
)

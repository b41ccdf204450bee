"""How an account stood, day by day."""

from __future__ import annotations

from typing import Any

from sqlalchemy import UniqueConstraint

from kamcrm.models.base import NUMBERED, Part, json, to, whole


class HealthSnapshot(Part, table=True):
    """The health score of a day (date.toordinal) with its components; no score when too little was known."""

    __tablename__ = "health_snapshots"
    __table_args__: Any = (UniqueConstraint("account_id", "day"), NUMBERED)

    account_id: int = to("accounts", index=False)
    day: int = whole(1)
    score: int | None = whole(0, 100, default=None)
    confidence: int = whole(0, 100)
    components: str = json()

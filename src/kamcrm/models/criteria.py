"""What makes an account attractive, ours a strong position there, or a prospect fitting; and how each scores."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import UniqueConstraint

from kamcrm.models.base import NUMBERED, STRICT, Part, Record, day, flag, line, to, whole, word
from kamcrm.vocab import CRITERION_AXES


class Criterion(Record, table=True):
    """A criterion with its weight on one axis of the portfolio matrix, or of a prospect's fit."""

    __tablename__ = "criteria"
    __table_args__: Any = (UniqueConstraint("axis", "folded"), STRICT)

    axis: str = word(*CRITERION_AXES, default="attractiveness")
    name: str = line(100)
    folded: str = line(200)
    weight: int = whole(0, 100, default=10)
    position: int = whole(1, default=1)
    archived: bool = flag(default=False)


class CriterionScore(Part, table=True):
    """How an account scores on a criterion, 0 to 10, and since when."""

    __tablename__ = "criterion_scores"
    __table_args__: Any = (UniqueConstraint("account_id", "criterion_id"), NUMBERED)

    account_id: int = to("accounts", index=False)
    criterion_id: int = to("criteria")
    score: int = whole(0, 10)
    scored_on: date = day()
    why: str | None = line(500, default=None)

"""Questions about criteria and how accounts score on them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, bindparam, func, type_coerce
from sqlmodel import select

from kamcrm.models.criteria import Criterion, CriterionScore

_scored: Any = (
    select(func.count(CriterionScore.id))
    .where(CriterionScore.criterion_id == Criterion.id)
    .correlate(Criterion)
    .scalar_subquery()
)
_WHOLE: Any = select(
    Criterion.id,
    Criterion.axis,
    Criterion.name,
    Criterion.weight,
    Criterion.position,
    type_coerce(_scored, Integer).label("scored"),
    Criterion.archived,
    Criterion.folded,
)
ALL = _WHOLE.order_by(Criterion.axis, Criterion.position, Criterion.id)
ONE = _WHOLE.where(Criterion.id == bindparam("id"))
SCORES = (
    select(
        CriterionScore.id,
        CriterionScore.account_id,
        CriterionScore.criterion_id,
        CriterionScore.score,
        CriterionScore.scored_on,
        CriterionScore.why,
    )
    .where(CriterionScore.scored_on <= bindparam("today"))
    .order_by(CriterionScore.account_id, CriterionScore.criterion_id)
)
OF_ACCOUNT = select(CriterionScore.id, CriterionScore.score, CriterionScore.scored_on, CriterionScore.why).where(
    CriterionScore.account_id == bindparam("account_id"), CriterionScore.criterion_id == bindparam("criterion_id")
)

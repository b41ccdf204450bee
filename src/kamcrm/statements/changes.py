"""What was done, and what can be taken back or done again."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, case, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from kamcrm.models.journal import Change, Operation
from kamcrm.statements.terms import one_of

_OPERATION = (
    Operation.id,
    Operation.at,
    Operation.command,
    Operation.summary,
    Operation.actor,
    Operation.kind,
    Operation.target_id,
    Operation.undone,
)

LIST = select(*_OPERATION).order_by(Operation.id.desc())
OPERATION = select(*_OPERATION).where(Operation.id == bindparam("id"))
LAST_DONE = (
    select(*_OPERATION).where(Operation.kind == "do", Operation.undone == 0).order_by(Operation.id.desc()).limit(1)
)

# What may be done again was undone after the last operation that did something new; the latest undone is the oldest.
_undoing = aliased(Operation)
_newest = select(func.max(Operation.id)).where(Operation.kind == "do").scalar_subquery()
FIRST_UNDONE = (
    select(*_OPERATION)
    .join(_undoing, _undoing.target_id == Operation.id)
    .where(Operation.kind == "do", Operation.undone == 1, _undoing.kind == "undo", _undoing.id > _newest)
    .order_by(Operation.id)
    .limit(1)
)
OF_OPERATION = (
    select(Change.id, Change.noun, Change.row_id, Change.was, Change.became)
    .where(Change.operation_id == bindparam("operation_id"), Change.id > bindparam("after"))
    .order_by(Change.id)
    .limit(bindparam("most"))
)
_outright = Change.was.is_(None) | Change.became.is_(None)
MOVED = select(func.count().label("rows")).where(Change.operation_id == bindparam("operation_id"), _outright)
ALTERED = (
    select(Change.was, Change.became)
    .where(Change.operation_id == bindparam("operation_id"), ~_outright)
    .order_by(Change.id)
)
BETWEEN = (
    select(Change.noun, Change.row_id, Change.was, Change.became)
    .where(Change.id > bindparam("after"), Change.id <= bindparam("last"))
    .order_by(Change.id)
)

# Changes of one kind to one noun that follow one another: 1 where rows were added, -1 removed, 0 changed. A run begins
# where the change before is none of its kind; asking each for the one before takes a tenth of numbering them all.
_before = aliased(Change)


def _turn(change: Any) -> Any:
    return case((change.was.is_(None), 1), else_=0) - case((change.became.is_(None), 1), else_=0)


_begun = (
    select(Change.id, Change.noun, _turn(Change).label("turn"))
    .outerjoin(_before, and_(_before.id == col(Change.id) - 1, _before.operation_id == Change.operation_id))
    .where(
        Change.operation_id == bindparam("operation_id"),
        or_(
            _before.id.is_(None),
            _before.noun != Change.noun,
            _before.was.is_(None) != Change.was.is_(None),
            _before.became.is_(None) != Change.became.is_(None),
        ),
    )
    .subquery()
)
_last = select(func.max(Change.id)).where(Change.operation_id == bindparam("operation_id")).scalar_subquery()
_next = func.lead(_begun.c.id).over(order_by=_begun.c.id)
RUNS = select(
    _begun.c.noun, _begun.c.turn, _begun.c.id.label("first"), func.coalesce(_next - 1, _last).label("last")
).order_by(_begun.c.id)
NEWEST = select(func.max(Operation.id).label("id"), func.count(Operation.id).label("operations"))
FINISHED = select(func.count(Operation.id).label("commands")).where(
    Operation.kind == "do",
    Operation.undone == 0,
    Operation.at >= bindparam("since"),
    one_of(Operation.command, "done", "followups done", "interactions held", "interactions not-held"),
)

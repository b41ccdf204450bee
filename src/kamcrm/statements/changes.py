"""What was done, and what can be taken back or done again."""

from __future__ import annotations

from sqlalchemy import bindparam, case, func
from sqlalchemy.orm import aliased
from sqlmodel import select

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
    .where(Change.operation_id == bindparam("operation_id"))
    .order_by(Change.id)
)
BETWEEN = (
    select(Change.noun, Change.row_id, Change.was, Change.became)
    .where(Change.id > bindparam("after"), Change.id <= bindparam("last"))
    .order_by(Change.id)
)

# Changes of one kind to one noun that follow one another: 1 where rows were added, -1 removed, 0 changed.
_turn = case((Change.was.is_(None), 1), else_=0) - case((Change.became.is_(None), 1), else_=0)
_each = (
    select(
        Change.id,
        Change.noun,
        _turn.label("turn"),
        (
            func.row_number().over(order_by=Change.id)
            - func.row_number().over(partition_by=(Change.noun, _turn), order_by=Change.id)
        ).label("run"),
    )
    .where(Change.operation_id == bindparam("operation_id"))
    .subquery()
)
RUNS = (
    select(_each.c.noun, _each.c.turn, func.min(_each.c.id).label("first"), func.max(_each.c.id).label("last"))
    .group_by(_each.c.noun, _each.c.turn, _each.c.run)
    .order_by(func.min(_each.c.id))
)
NEWEST = select(func.max(Operation.id).label("id"), func.count(Operation.id).label("operations"))
FINISHED = select(func.count(Operation.id).label("count")).where(
    Operation.kind == "do",
    Operation.undone == 0,
    Operation.at >= bindparam("since"),
    one_of(Operation.command, "done", "followups done", "interactions held", "interactions not-held"),
)

"""How the journal reads: what happened, and what a command changed."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Document, Outcome, Part, Sheet
from kamcrm.wording import at, plural, singular

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

SINGULAR = {"criteria": "criterion", "taggings": "tag on a record"}


def _state(row: Any, today: date) -> str:
    return "muted" if row.undone or row.kind != "do" else ""


LIST = (
    Column("id", align=">"),
    Column("at", "when", at),
    Column("command", tone=_state),
    Column("summary", "what", shrink=True, tone=_state),
    Column("undone", words=lambda value, today: "undone" if value else ""),
    Column("actor", shown=False),
    Column("kind", shown=False),
    Column("target_id", shown=False),
)
DIFFERENCES = (
    Column("id", align=">"),
    Column("noun"),
    Column("what"),
    Column("column"),
    Column("was", shrink=True),
    Column("became", shrink=True),
)


def everything(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """The operations, the newest first."""
    return Sheet("changes", LIST, rows, today, total=total, empty="Nothing has been changed yet.")


def differences(rows: Sequence[Any], today: date) -> Sheet:
    """What an operation changed, value by value."""
    return Sheet("differences", DIFFERENCES, rows, today, empty="It changed nothing that can be shown.")


def title(operation: Any) -> str:
    """A command in one line."""
    state = " · undone" if operation.undone else ""
    return f"{operation.id}  {operation.command}: {operation.summary}{state}"


def at_hand(done: Any, undone: Any) -> list[str]:
    """What undo and redo are about to do."""
    said = [f"undo takes back {title(done)}" if done else "nothing to take back"]
    return said + ([f"redo does {title(undone).removesuffix(' · undone')}"] if undone else [])


def in_full(operation: Any, row: Any, today: date) -> Document:
    """One value as it was and as it became, however long."""
    column = f"  {row.column.replace('_', ' ')}" if row.column else ""
    sides = [("was", "Was", row.was), ("became", "Became", row.became)]
    parts = [Part(key, head, [_value(value)]) for key, head, value in sides]
    return Document(f"{_noun(row)} {row.id}{column} {row.what}", title(operation), parts, today)


def taken_back(word: str, operation: Any, rows: Sequence[Any], today: date) -> Outcome:
    """What undo and redo say: the command, and each value before and after."""
    said = [f"{word}  {operation.id}  {operation.command}: {operation.summary}"]
    said += [_line(row) for row in rows[:20]]
    if len(rows) > 20:
        said.append(f"  and {plural(len(rows) - 20, 'more value')}: kamcrm changes {operation.id}")
    return Outcome(said, differences(rows, today), asked=True)


def _line(row: Any) -> str:
    noun = _noun(row)
    if row.what == "changed":
        return f"  {noun} {row.id}  {row.column.replace('_', ' ')}: {_value(row.was)} → {_value(row.became)}"
    return f"  {noun} {row.id}  {row.what}: {row.was if row.what == 'removed' else row.became}"


def _noun(row: Any) -> str:
    return SINGULAR.get(row.noun) or singular(row.noun)


def _value(value: Any) -> str:
    return "nothing" if value is None else str(value)

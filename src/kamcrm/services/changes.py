"""What happened, and taking it back: the journal's rows as they were and as they became are all it needs."""

from __future__ import annotations

from datetime import UTC, datetime, time

from kamcrm.errors import Conflict, NotFound
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

SILENT = ("version", "created_at", "updated_at", "folded", "sort_key", "phone_key")


class Difference(namedtuple("Difference", "noun id what column was became")):
    """One value that an operation changed; `what` is added, removed or changed."""

    __slots__ = ()


def everything(crm: Crm) -> list[Any]:
    """Every operation, the newest first."""
    return crm.browse("changes.list")


def finished_today(crm: Crm) -> int:
    """How many commands of today settled something: a follow-up done, a meeting held or not held."""
    midnight = datetime.combine(crm.today, time()).astimezone(UTC)
    return int(crm.ask("changes.finished", since=midnight)[0].count)


def operation(crm: Crm, id: int) -> Any:
    """One operation; NotFound when there is none of that number."""
    found = crm.one("changes.operation", id=id)
    if found is None:
        raise NotFound("change", str(id), hint="kamcrm changes lists them")
    return found


def differences(crm: Crm, operation_id: int, *, undone: bool = False) -> list[Difference]:
    """What an operation changed, value by value; with `undone` as undoing it reads."""
    found: list[Difference] = []
    for change in crm.ask("changes.of_operation", operation_id=operation_id):
        was, became = (change.became, change.was) if undone else (change.was, change.became)
        what = "added" if was is None else "removed" if became is None else "changed"
        values = crm.store.json_difference(was, became)
        shown = [row for row in values if row[0] not in SILENT and row[0] != "id"]
        if what == "changed":
            found += [Difference(change.noun, change.row_id, what, *row) for row in shown]
        else:
            told = _told(shown, 1 if what == "removed" else 2)
            was, became = (told, None) if what == "removed" else (None, told)
            found.append(Difference(change.noun, change.row_id, what, "", was, became))
    return found


def _told(values: list[tuple[str, Any, Any]], side: int) -> str:
    """A row in a few words: its name or text, else what it links."""
    known = {row[0]: row[side] for row in values if row[side] is not None}
    for key in ("name", "what", "text", "email", "phone", "value"):
        if known.get(key):
            return str(known[key])
    return ", ".join(f"{key.removesuffix('_id')} {value}" for key, value in list(known.items())[:3])


def at_hand(crm: Crm) -> tuple[Any, Any]:
    """What undo would take back and what redo would do again, each None when there is nothing."""
    return crm.one("changes.last_done"), crm.one("changes.first_undone")


def undo(crm: Crm) -> Any:
    """Take the last command back; Conflict when there is nothing to take back."""
    last = crm.one("changes.last_done")
    if last is None:
        raise Conflict("there is nothing to undo", "kamcrm changes shows what happened")
    _apply(crm, "undo", last.id)
    return last


def redo(crm: Crm) -> Any:
    """Do again what was undone last; Conflict when nothing was, or something else was done since."""
    found = crm.one("changes.first_undone")
    if found is None:
        raise Conflict("there is nothing to redo", "redo follows undo, as long as nothing else was done since")
    _apply(crm, "redo", found.id)
    return found


def _apply(crm: Crm, kind: str, target: int) -> None:
    """Go through the runs of changes, backwards to undo: those that add or remove rows are followed set-wise."""
    journal, back = crm.journal, kind == "undo"
    journal.begin(kind, target)
    runs = crm.ask("changes.runs", operation_id=target)
    for run in reversed(runs) if back else runs:
        turn = -run.turn if back else run.turn
        if turn < 0:
            journal.remove_run(run.noun, run.first, run.last)
        elif turn > 0:
            journal.restore_run(run.noun, run.first, run.last, "was" if back else "became")
        else:
            changes = crm.ask("changes.between", after=run.first - 1, last=run.last)
            for change in reversed(changes) if back else changes:
                journal.restore(change.noun, change.row_id, change.was if back else change.became)
    journal.mark_undone(target, back)

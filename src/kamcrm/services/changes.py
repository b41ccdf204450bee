"""What happened, and taking it back: the journal's rows as they were and as they became are all it needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time
from itertools import islice

from kamcrm.errors import Conflict, NotFound
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from kamcrm.unit import Crm

SILENT = ("version", "created_at", "updated_at", "folded", "sort_key", "phone_key")
FIRST = 100  # Changes that are read at once, and values that are worked out before all are asked for.


class Difference(namedtuple("Difference", "noun id what column was became")):
    """One value that an operation changed; `what` is added, removed or changed."""

    __slots__ = ()


def everything(crm: Crm) -> list[Any]:
    """Every operation, the newest first."""
    return crm.browse("changes.list")


def finished_today(crm: Crm) -> int:
    """How many commands of today settled something: a follow-up done, a meeting held or not held."""
    midnight = datetime.combine(crm.today, time()).astimezone(UTC)
    return int(crm.ask("changes.finished", since=midnight)[0].commands)


def operation(crm: Crm, id: int) -> Any:
    """One operation; NotFound when there is none of that number."""
    found = crm.one("changes.operation", id=id)
    if found is None:
        raise NotFound("change", str(id), hint="kamcrm changes lists them")
    return found


class Differences(Sequence[Difference]):
    """Every value that an operation changed; with `undone` as undoing it reads.

    An import changes more than anyone looks at, so no more than the first are worked out before somebody asks for all.
    """

    def __init__(self, crm: Crm, operation_id: int, *, undone: bool = False) -> None:
        self.crm = crm
        self.operation_id = operation_id
        self.undone = undone
        reading = self._read()
        self.first = list(islice(reading, FIRST))
        self.all = None if len(self.first) == FIRST else self.first

    def __len__(self) -> int:
        if self.all is not None:
            return len(self.all)
        moved = self.crm.ask("changes.moved", operation_id=self.operation_id)
        altered = self.crm.ask("changes.altered", operation_id=self.operation_id)
        return int(moved[0].rows) + sum(len(self._shown(change)) for change in altered)

    def __getitem__(self, at: Any) -> Any:
        within = isinstance(at, slice) and (at.start or 0) >= 0 and 0 <= (FIRST if at.stop is None else at.stop) < FIRST
        return self.first[at] if within else self._whole()[at]

    def __iter__(self) -> Iterator[Difference]:
        return iter(self._whole())

    def _whole(self) -> list[Difference]:
        if self.all is None:
            self.all = list(self._read())
        return self.all

    def _read(self) -> Iterator[Difference]:
        after = 0
        while held := self.crm.ask("changes.of_operation", operation_id=self.operation_id, after=after, most=FIRST):
            for change in held:
                yield from self._of(change)
            after = held[-1].id

    def _of(self, change: Any) -> list[Difference]:
        was, became = (change.became, change.was) if self.undone else (change.was, change.became)
        what = "added" if was is None else "removed" if became is None else "changed"
        shown = self._shown(change)
        if what == "changed":
            return [Difference(change.noun, change.row_id, what, *row) for row in shown]
        told = _told(shown, 1 if what == "removed" else 2)
        sides = (told, None) if what == "removed" else (None, told)
        return [Difference(change.noun, change.row_id, what, "", *sides)]

    def _shown(self, change: Any) -> list[tuple[str, Any, Any]]:
        was, became = (change.became, change.was) if self.undone else (change.was, change.became)
        values = self.crm.store.json_difference(was, became)
        return [row for row in values if row[0] not in SILENT and row[0] != "id"]


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

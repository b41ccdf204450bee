"""The weeks ahead by day: what is promised and what is planned, and moving either to another day."""

from __future__ import annotations

from datetime import date, timedelta

from kamcrm.dates import When
from kamcrm.errors import Conflict
from kamcrm.records import namedtuple
from kamcrm.services import followups, interactions, moments, naming, talks
from kamcrm.wording import clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm


class Day(namedtuple("Day", "day followups meetings")):
    """One local day: the open follow-ups due on it and the meetings planned for it, each in its order."""

    __slots__ = ()
    day: date
    followups: list[Any]
    meetings: list[Any]


def weeks(crm: Crm, first: date, count: int = 1) -> list[list[Day]]:
    """So many weeks of seven days, Monday first, from the one that `first` lies in."""
    monday = first - timedelta(days=first.weekday())
    last = monday + timedelta(days=7 * count - 1)
    days = {monday + timedelta(days=at): Day(monday + timedelta(days=at), [], []) for at in range(7 * count)}
    for step in crm.ask("followups.between", since=monday, by=last):
        days[step.due].followups.append(step)
    for talk in crm.ask("interactions.planned_between", since=monday.toordinal(), until=last.toordinal()):
        days[date.fromordinal(talk.day)].meetings.append(talk)
    listed = list(days.values())
    return [listed[at : at + 7] for at in range(0, len(listed), 7)]


STEPS = ("follow-up", "promise")  # The kinds of items that are no talk; a talk's is its channel.
Item = namedtuple("Item", "id day time kind account what who account_id")


def items(crm: Crm, first: date, count: int = 1) -> list[tuple[date, list[Item]]]:
    """So many weeks day by day, each with its items: what has a clock time in its order, then the rest."""
    found = []
    for day in [day for week in weeks(crm, first, count) for day in week]:
        rows = [*map(_meeting, day.meetings), *map(_followup, day.followups)]
        found.append((day.day, sorted(rows, key=lambda row: (not row.time, row.time or "", row.id))))
    return found


def _meeting(row: Any) -> Item:
    time = clock(row.at) if row.has_time else None
    what = row.text.strip().partition("\n")[0] if row.text else row.channel
    return Item(row.id, date.fromordinal(row.day), time, row.channel, row.account, what, row.people, row.account_id)


def _followup(row: Any) -> Item:
    kind = "promise" if row.theirs else "follow-up"
    return Item(row.id, row.due, row.due_time, kind, row.account, row.what, row.who, row.account_id)


def move(crm: Crm, id: int, when: When) -> Any:
    """Move a follow-up as snoozing does, or a planned meeting, to another day; each keeps its time if none is said."""
    if naming.noun_of(crm, id) != "interactions":
        moments.note_holiday(crm, when.day)
        return followups.snooze(crm, followups.chosen(crm, str(id)), moments.sane(crm, when))
    row = interactions.brief(crm, id)
    if row.status != "planned":
        raise Conflict(f"{id} is already {row.status}", f"nothing was changed; see kamcrm interactions show {id}")
    time = row.at.astimezone().time() if row.has_time else None
    if (row.day, time) == (when.day.toordinal(), when.time or time):
        raise Conflict(f"{id} is planned for that day already", "nothing was changed")
    crm.update("interactions", id, **talks.moment(crm, When(when.day, when.time or time), planned=True))
    return interactions.brief(crm, id)

"""What to do now, and why: everything that waits for a person, the most urgent first.

Only of the leads that are shown items are made.
"""

from __future__ import annotations

import os
import time
from _operator import itemgetter
from datetime import date

from kamcrm import __version__
from kamcrm.records import namedtuple
from kamcrm.services import morning as weighing
from kamcrm.services import recall
from kamcrm.settings import DEFAULTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.services.morning import Lead, Morning
    from kamcrm.unit import Crm

HEAD = 500  # Items of the list that are kept at most, and that the desk begins with.
DUE = 5  # Where an item has its day.
SPARE = 4  # Times as many leads are held as are asked for, before those that are too many are dropped.
FRIDAY = 4  # When one looks back on the week, and ahead.
ORDER = itemgetter(0, 1, 2, 3)  # Colleagues' last, the most urgent first, then by due date and id.


class Item(namedtuple("Item", "id kind account_id account what due days_late why waiting tier third urgency late")):
    """One thing to do: the record it is about, when it was due, why it is here and how urgent it is.

    `late` is the lateness in points of urgency; `waiting` the colleague that it waits for.
    """

    __slots__ = ()
    id: int
    kind: str
    account_id: int | None
    account: str | None
    what: str
    due: date
    days_late: int
    why: str
    waiting: str | None
    tier: str | None
    third: int
    urgency: float
    late: float


class Shortlist:
    """The most urgent of the leads that are offered, in order, and how many there were."""

    def __init__(self, most: int, leads: Iterable[Lead]) -> None:
        self.count, self.leads = 0, []
        room, worst = SPARE * most, None
        for lead in leads:
            self.count += 1
            if worst is not None and lead > worst:
                continue
            self.leads.append(lead)
            if len(self.leads) == room:
                self._cut(most)
                worst = self.leads[-1]
        self._cut(most or self.count)

    def _cut(self, most: int) -> None:
        self.leads.sort(key=ORDER)
        del self.leads[most:]


def items(crm: Crm) -> list[Item]:
    """What to do now, mine first and the most urgent first, ties by due date, then id."""
    return first(crm, 0)[0]


def first(crm: Crm, limit: int) -> tuple[list[Item], int]:
    """The first of what there is to do, all of it without a limit; and how much there is.

    The head of the list is kept while the file stays as it is, so that the next to ask need not weigh everything.
    """
    units = crm.ask("today.units")  # From here on nobody can change the file.
    besides = _besides(crm)
    kept = recall.kept(crm, "today", besides)
    if kept and (len(kept[0]) == kept[1] or 0 < limit <= len(kept[0])):
        return [_recalled(row) for row in kept[0][: limit or kept[1]]], kept[1]
    morning = weighing.Morning(crm, units=units)
    morning.everything = not limit
    found = Shortlist(limit, morning.leads())
    items = [item(morning, lead) for lead in found.leads]
    if morning.cadences.count >= recall.WORTH and len(items) <= HEAD:
        recall.keep_while_unchanged(crm, "today", besides, ([_to_keep(item) for item in items], found.count))
    return items, found.count


def _besides(crm: Crm) -> list[Any]:
    """What the list rests on besides the file and the day: settings, who one is, the clock on the wall, the program."""
    names = ["currency", *(key for key in DEFAULTS if key.startswith(("cadence.", "urgency.")))]
    here = [os.environ.get("TZ"), *time.tzname, time.timezone]
    return [__version__, crm.actor, *here, *(crm.settings.get(name) for name in names)]


def _to_keep(item: Item) -> tuple[Any, ...]:
    return (*item[:DUE], item.due.toordinal(), *item[DUE + 1 :])


def _recalled(row: tuple[Any, ...]) -> Item:
    return Item._make((*row[:DUE], date.fromordinal(row[DUE]), *row[DUE + 1 :]))


def item(morning: Morning, lead: Lead) -> Item:
    """What a lead reads as."""
    _, urgent, due, id, kind, row, late = lead
    what, why = weighing.WORDS[kind](morning, row)
    return Item(
        id=id,
        kind=kind,
        account_id=row.account_id,
        account=row.account,
        what=what,
        due=date.fromordinal(due),
        days_late=max(morning.today - due, 0),
        why=why,
        waiting=morning.waiting(row) or None if hasattr(row, "owner") else None,
        tier=row.tier_in_force,
        third=morning.thirds.get(row.account_id, 0),
        urgency=round(-urgent, 2),
        late=late,
    )


def aimless(crm: Crm) -> bool:
    """Whether a portfolio without any goal is to be told so, which is once a week."""
    return crm.today.weekday() == FRIDAY and not crm.ask("goals.open")[0].goals

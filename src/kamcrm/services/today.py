"""What to do now, and why: everything that waits for a person, the most urgent first."""

from __future__ import annotations

from collections import namedtuple
from datetime import date, timedelta

from kamcrm.metrics import urgency
from kamcrm.services import stake
from kamcrm.services.cadence import Cadences

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from kamcrm.unit import Crm

NOTICE = 90  # Days of notice taken for a contract that names none.
ENDED = 30  # Days for which a contract that has ended, and was neither renewed nor closed, is still shown.
DROPPED = 30  # Days back that dropped balls are looked for.
SETTLED = 7  # Days within which something should have come of a talk.


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


class Morning:
    """The facts of one morning, gathered in a fixed number of questions, and the items made of them."""

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        self.today = crm.today.toordinal()
        self.planned = crm.ask("today.planned")
        self.cadences = Cadences(crm, self.planned)
        self.tiers = {row.id: row.tier for row in self.cadences.rows}
        self.thirds = stake.thirds(crm)
        self.weights = stake.weights(crm)

    def items(self) -> list[Item]:
        """Everything, mine first and the most urgent first, what waits for colleagues behind; ties by due date, id."""
        found = [*self.followups(), *self.meetings(), *self.reconnects(), *self.contracts(), *self.slipped()]
        found += self.dropped()
        return sorted(found, key=_order)

    def item(self, row: Any, kind: str, what: str, due: int, why: str, waiting: str = "", late: float = -1) -> Item:
        """One item with its urgency."""
        days = self.today - due
        points = late if late >= 0 else urgency.lateness(days, self.weights)
        tier, third = self.tiers.get(row.account_id), self.thirds.get(row.account_id, 0)
        return Item(
            id=row.id,
            kind=kind,
            account_id=row.account_id,
            account=row.account,
            what=what,
            due=date.fromordinal(due),
            days_late=max(days, 0),
            why=why,
            waiting=waiting or None,
            tier=tier,
            third=third,
            urgency=round(urgency.total(kind, points, tier, third, self.weights), 2),
            late=points,
        )

    def followups(self) -> Iterator[Item]:
        """Follow-ups due or overdue: mine, what customers promised, and apart what colleagues owe."""
        mine = me(self.crm)
        for row in self.crm.ask("today.due", by=self.crm.today):
            waiting = row.owner if row.owner and row.owner.casefold() not in mine else ""
            kind = "promise" if row.theirs else "follow-up"
            why = f"waiting: {waiting}" if waiting else "they promised it" if row.theirs else "follow-up"
            why += f" at {row.due_time}" if row.due_time else ""
            why += f", snoozed {row.snoozes} ×" if row.snoozes else ""
            yield self.item(row, kind, row.what, row.due.toordinal(), why, waiting)

    def meetings(self) -> Iterator[Item]:
        """Meetings planned for today, and past ones of which nobody has said whether they were held."""
        for row in self.planned:
            if row.day > self.today:
                continue
            what = f"{row.channel}: {one_line(row.text)}" if row.text else row.channel
            if row.day == self.today:
                time = f" at {row.at.astimezone():%H:%M}" if row.has_time else ""
                yield self.item(row, "meeting", what, row.day, f"planned for today{time}")
            else:
                yield self.item(row, "held?", f"held? {what}", row.day, "planned, and not yet confirmed")

    def reconnects(self) -> Iterator[Item]:
        """Accounts past their cadence."""
        for row, found in self.cadences.late():
            late = urgency.silence(found.over, found.interval, self.weights)
            since = f"last contact {days(self.today - found.touched)} ago" if found.touched else "not contacted yet"
            why = f"{since}; every {days(found.interval)} ({found.source})"
            seen = Seen(row.id, row.id, row.name)
            yield self.item(seen, "reconnect", "reconnect", found.due_by, why, late=late)

    def contracts(self) -> Iterator[Item]:
        """Contracts inside their notice, and those just ended that nobody has closed."""
        today = self.crm.today
        first, last = today - timedelta(ENDED), today + timedelta(3650)
        for row in self.crm.ask("today.contracts", first=first, last=last):
            notice = NOTICE if row.notice_days is None else row.notice_days
            if row.ends_on - timedelta(notice) <= today:
                why = f"contract ends, notice {days(notice)}" if row.ends_on >= today else "contract has ended"
                yield self.item(row, "contract", row.name, row.ends_on.toordinal(), why)

    def slipped(self) -> Iterator[Item]:
        """Open opportunities past their close date."""
        for row in self.crm.ask("today.slipped", today=self.crm.today):
            why = f"past its close date, in {row.stage}"
            yield self.item(row, "opportunity", row.name, row.close_on.toordinal(), why)

    def dropped(self) -> Iterator[Item]:
        """Talks of the last 30 days of which nothing has come within a week."""
        first, last = self.today - DROPPED, self.today - SETTLED - 1
        if not any(first <= day <= last for day in self.cadences.touched.values()):
            return
        for row in self.crm.ask("today.dropped", today=self.today, first=first, last=last):
            what = f"after the {row.channel}: {one_line(row.text)}" if row.text else f"after the {row.channel}"
            why = f"{row.channel} {days(self.today - row.day)} ago, and nothing has come of it"
            yield self.item(row, "dropped", what, row.day + SETTLED, why)


Seen = namedtuple("Seen", "id account_id account")


def items(crm: Crm) -> list[Item]:
    """What to do now, the most urgent first."""
    return Morning(crm).items()


def me(crm: Crm) -> tuple[str, ...]:
    """The names that a follow-up of one's own may carry as its owner."""
    return crm.actor.casefold(), "me"


def days(count: int) -> str:
    """A count of days in words."""
    return "1 day" if count == 1 else f"{count} days"


def one_line(text: str) -> str:
    """The first line of a text."""
    return text.strip().partition("\n")[0]


def _order(item: Item) -> tuple[bool, float, date, int]:
    return item.waiting is not None, -item.urgency, item.due, item.id

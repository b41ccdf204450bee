"""What the morning holds: each reason gives leads, which say how urgent, since when, and which record.

There may be hundreds of thousands of them, so they are gone through one by one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from kamcrm.metrics import urgency
from kamcrm.services import cadence, stake
from kamcrm.wording import clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from kamcrm.unit import Crm

    Lead = tuple[bool, float, int, int, str, Any, float]

ENDED = 30  # Days for which a contract that has ended, and was neither renewed nor closed, is still shown.
DROPPED = 30  # Days back that dropped balls are looked for.
SETTLED = 7  # Days within which something should have come of a talk.
BEGINNING = datetime(1900, 1, 1, tzinfo=UTC)


class Scale:
    """What things are weighed with: the coefficients, the thirds of the portfolio, and which names are one's own."""

    def __init__(self, crm: Crm, thirds: dict[int, int] | None = None) -> None:
        self.crm = crm
        self.today = crm.today.toordinal()
        self.thirds = stake.thirds(crm) if thirds is None else thirds
        self.weights = stake.weights(crm)
        self.mine = me(crm)
        self.stakes = {
            tier: [urgency.standing(tier, third, self.weights) for third in range(4)] for tier in (None, "A", "B", "C")
        }

    def tier(self, row: Any) -> str | None:
        """The tier of the account that a row is about, while the account is in force."""
        tier: str | None = row.tier_in_force
        return tier

    def stake(self, row: Any) -> int:
        """What the account of a row adds: its tier and the money at stake."""
        return self.stakes[self.tier(row)][self.thirds.get(row.account_id, 0)]

    def lead(self, kind: str, row: Any, due: int, late: float = -1, *, waiting: bool = False) -> Lead:
        """One lead with its urgency; the lateness is that of a due date unless it is given."""
        points = late if late >= 0 else urgency.lateness(self.today - due, self.weights)
        return (
            waiting,
            -(self.weights[urgency.COUNTS_AS[kind]] + points + self.stake(row)),
            due,
            row.id,
            kind,
            row,
            points,
        )

    def step(self, row: Any) -> Lead:
        """A follow-up due or overdue: mine, what a customer promised, or apart what a colleague owes."""
        kind = "promise" if row.theirs else "follow-up"
        return self.lead(kind, row, row.due.toordinal(), waiting=bool(self.waiting(row)))

    def waiting(self, row: Any) -> str:
        """The colleague whose follow-up it is; nothing when it is one's own."""
        return row.owner if row.owner and row.owner.casefold() not in self.mine else ""


class Morning(Scale):
    """The facts of one morning, gathered in a fixed number of questions, and what they lead to."""

    def __init__(self, crm: Crm, thirds: dict[int, int] | None = None, units: list[Any] | None = None) -> None:
        crm.skim()
        super().__init__(crm, thirds)
        self.planned = crm.ask("today.planned", since=BEGINNING)
        lately = range(self.today - DROPPED, self.today - SETTLED)
        units = crm.ask("today.units") if units is None else units
        self.cadences = cadence.Cadences(crm, self.planned, units, lately)
        self.everything = True
        self.deals: dict[int, Any] = {}
        self.days: dict[str, int] = {}

    def leads(self) -> Iterator[Lead]:
        """Everything that waits, as (a colleague's, urgency negated, due, id, kind, row, lateness), in no order."""
        yield from map(self.step, self.crm.ask("today.due", by=self.crm.today))
        yield from self.others()

    def others(self) -> Iterator[Lead]:
        """What waits besides follow-ups."""
        for reason in (self.meetings, self.reconnects, self.contracts, self.slipped, self.dropped):
            yield from reason()

    def meetings(self) -> Iterator[Lead]:
        """Meetings planned for today, and past ones of which nobody has said whether they were held."""
        for row in self.planned:
            if row.day <= self.today:
                yield self.lead("meeting" if row.day == self.today else "held?", row, row.day)

    def reconnects(self) -> Iterator[Lead]:
        """Accounts past their cadence."""
        kind, thirds, stakes = self.weights["reconnect"], self.thirds, self.stakes

        def weigh(over: int, interval: int) -> float:
            return urgency.silence(over, interval, self.weights)

        for row, late, due in self.cadences.late(weigh):
            id, tier = row[0], row[3]
            yield False, -(kind + late + stakes[tier][thirds.get(id, 0)]), due, id, "reconnect", row, late

    def contracts(self) -> Iterator[Lead]:
        """Contracts inside their notice, and those just ended that nobody has closed."""
        today = self.crm.today
        longest = self.crm.ask("today.notices")[0].days or 0
        first, last = today - timedelta(ENDED), today + timedelta(max(longest, urgency.NOTICE_DAYS))
        for row in self.crm.each("today.contracts", first=first, last=last):
            day = self.day(row.ends_on)
            if day - notice(row) <= self.today:
                yield self.lead("contract", row, day)

    def slipped(self) -> Iterator[Lead]:
        """Open opportunities past their close date."""
        for row in self.crm.each("today.slipped", today=self.crm.today):
            yield self.lead("opportunity", row, self.day(row.close_on))

    def day(self, written: str) -> int:
        """A day as it is stored, counted; many rows share few."""
        day = self.days.get(written)
        if day is None:
            day = self.days[written] = date.fromisoformat(written).toordinal()
        return day

    def deal(self, id: int) -> Any:
        """The name and stage of an opportunity that slipped; a few are looked up one by one, many at once."""
        if self.everything and not self.deals:
            rows = self.crm.ask("today.opportunities", today=self.crm.today)
            self.deals = {row.id: row for row in rows}
        return self.deals.get(id) or self.crm.one("today.opportunity", id=id)

    def dropped(self) -> Iterator[Lead]:
        """Talks of the last 30 days of which nothing has come within a week."""
        days, ids = self.cadences.lately, self.cadences.ids
        if ids:
            bound = {"first": days[0], "last": days[-1], "lowest": ids[0], "highest": ids[1]}
            for row in self.crm.ask("today.dropped", today=self.today, **bound):
                yield self.lead("dropped", row, row.day + SETTLED)


def notice(row: Any) -> int:
    """The days of notice of a contract."""
    return urgency.NOTICE_DAYS if row.notice_days is None else int(row.notice_days)


def me(crm: Crm) -> tuple[str, ...]:
    """The names that a follow-up of one's own may carry as its owner."""
    return crm.actor.casefold(), "me"


def _step(morning: Any, row: Any) -> tuple[str, str]:
    waiting = morning.waiting(row)
    why = f"waiting: {waiting}" if waiting else "they promised it" if row.theirs else "follow-up"
    why += f" at {row.due_time}" if row.due_time else ""
    return row.what, why + (f", snoozed {row.snoozes} ×" if row.snoozes else "")


def _meeting(morning: Any, row: Any) -> tuple[str, str]:
    time = f" at {clock(row.at)}" if row.has_time else ""
    return _talk(row), f"planned for today{time}"


def _silent(morning: Any, row: Any) -> tuple[str, str]:
    found = morning.cadences.of(row)
    since = f"last contact {days(morning.today - found.touched)} ago" if found.touched else "not contacted yet"
    return "reconnect", f"{since}; every {days(found.interval)} ({found.source})"


def _contract(morning: Any, row: Any) -> tuple[str, str]:
    ended = row.ends_on < str(morning.crm.today)
    return row.name, "contract has ended" if ended else f"contract ends, notice {days(notice(row))}"


def _deal(morning: Any, row: Any) -> tuple[str, str]:
    deal = morning.deal(row.id)
    return deal.name, f"past its close date, in {deal.stage}"


def _dropped(morning: Any, row: Any) -> tuple[str, str]:
    what = f"after the {row.channel}{f': {one_line(row.text)}' if row.text else ''}"
    return what, f"{row.channel} {days(morning.today - row.day)} ago, and nothing has come of it"


def _talk(row: Any) -> str:
    return f"{row.channel}: {one_line(row.text)}" if row.text else str(row.channel)


# What each kind of item says: what is to be done, and why it is here.
WORDS = {
    "follow-up": _step,
    "promise": _step,
    "meeting": _meeting,
    "held?": lambda morning, row: (f"held? {_talk(row)}", "planned, and not yet confirmed"),
    "reconnect": _silent,
    "contract": _contract,
    "opportunity": _deal,
    "dropped": _dropped,
}


def days(count: int) -> str:
    """A count of days in words."""
    return "1 day" if count == 1 else f"{count} days"


def one_line(text: str) -> str:
    """The first line of a text."""
    return text.strip().partition("\n")[0]

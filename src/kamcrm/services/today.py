"""What to do now, and why: everything that waits for a person, the most urgent first.

Each reason first gives leads: how urgent, since when, which record. Only of those that are shown items are made.
"""

from __future__ import annotations

from _operator import itemgetter
from datetime import UTC, date, datetime, timedelta

from kamcrm.metrics import urgency
from kamcrm.records import namedtuple
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
ORDER = itemgetter(0, 1, 2, 3)  # Colleagues' last, the most urgent first, then by due date and id.
BEGINNING = datetime(1900, 1, 1, tzinfo=UTC)


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


class Scale:
    """What things are weighed with: the coefficients, the thirds of the portfolio, and which names are one's own."""

    def __init__(self, crm: Crm, thirds: dict[int, int] | None = None) -> None:
        self.crm = crm
        self.today = crm.today.toordinal()
        self.thirds = stake.thirds(crm) if thirds is None else thirds
        self.weights = stake.weights(crm)
        self.mine = me(crm)
        self.stakes: dict[int | None, float] = {}

    def tier(self, row: Any) -> str | None:
        """The tier of the account that a row is about, while the account is in force."""
        tier: str | None = row.tier_in_force
        return tier

    def lead(self, kind: str, row: Any, due: int, late: float = -1, *, waiting: bool = False) -> Lead:
        """One lead with its urgency; the lateness is that of a due date unless it is given."""
        points = late if late >= 0 else urgency.lateness(self.today - due, self.weights)
        stake = self.stakes.get(row.account_id)
        if stake is None:
            stake = urgency.standing(self.tier(row), self.thirds.get(row.account_id, 0), self.weights)
            self.stakes[row.account_id] = stake
        return waiting, -(self.weights[urgency.COUNTS_AS[kind]] + points + stake), due, row.id, kind, row, points

    def step(self, row: Any) -> Lead:
        """A follow-up due or overdue: mine, what a customer promised, or apart what a colleague owes."""
        kind = "promise" if row.theirs else "follow-up"
        return self.lead(kind, row, row.due.toordinal(), waiting=bool(self.waiting(row)))

    def waiting(self, row: Any) -> str:
        """The colleague whose follow-up it is; nothing when it is one's own."""
        return row.owner if row.owner and row.owner.casefold() not in self.mine else ""


class Morning(Scale):
    """The facts of one morning, gathered in a fixed number of questions, and what they lead to."""

    def __init__(self, crm: Crm, thirds: dict[int, int] | None = None) -> None:
        crm.skim()
        super().__init__(crm, thirds)
        self.planned = crm.ask("today.planned", since=BEGINNING)
        self.cadences = cadence.Cadences(crm, self.planned)
        self.accounts = {row.id: row for row in self.cadences.rows}
        self.everything = True
        self.deals: dict[int, Any] = {}

    def tier(self, row: Any) -> str | None:
        """The tier of the account that a row is about, while the account is in force."""
        account = self.accounts.get(row.account_id)
        return account.tier if account else None

    def leads(self) -> list[Lead]:
        """Everything that waits, as (a colleague's, urgency negated, due, id, kind, row, lateness), in no order."""
        return [*map(self.step, self.crm.ask("today.due", by=self.crm.today)), *self.others()]

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
        for row, over, interval, due in self.cadences.late():
            yield self.lead("reconnect", row, due, urgency.silence(over, interval, self.weights))

    def contracts(self) -> Iterator[Lead]:
        """Contracts inside their notice, and those just ended that nobody has closed."""
        today = self.crm.today
        longest = self.crm.ask("today.notices")[0].days or 0
        first, last = today - timedelta(ENDED), today + timedelta(max(longest, urgency.NOTICE_DAYS))
        for row in self.crm.ask("today.contracts", first=first, last=last):
            if row.ends_on - timedelta(notice(row)) <= today:
                yield self.lead("contract", row, row.ends_on.toordinal())

    def slipped(self) -> Iterator[Lead]:
        """Open opportunities past their close date."""
        days: dict[str, tuple[int, float]] = {}
        for row in self.crm.ask("today.slipped", today=self.crm.today):
            known = days.get(row.close_on)
            if known is None:
                day = date.fromisoformat(row.close_on).toordinal()
                known = days[row.close_on] = (day, urgency.lateness(self.today - day, self.weights))
            yield self.lead("opportunity", row, *known)

    def deal(self, id: int) -> Any:
        """The name and stage of an opportunity that slipped; a few are looked up one by one, many at once."""
        if self.everything and not self.deals:
            rows = self.crm.ask("today.opportunities", today=self.crm.today)
            self.deals = {row.id: row for row in rows}
        return self.deals.get(id) or self.crm.one("today.opportunity", id=id)

    def dropped(self) -> Iterator[Lead]:
        """Talks of the last 30 days of which nothing has come within a week."""
        first, last = self.today - DROPPED, self.today - SETTLED - 1
        ids = [row.id for row in self.cadences.rows if first <= (row.touched or 0) <= last]
        if ids:
            bound = {"first": first, "last": last, "lowest": min(ids), "highest": max(ids)}
            for row in self.crm.ask("today.dropped", today=self.today, **bound):
                yield self.lead("dropped", row, row.day + SETTLED)


def items(crm: Crm) -> list[Item]:
    """What to do now, mine first and the most urgent first, ties by due date, then id."""
    return first(crm, 0)[0]


def first(crm: Crm, limit: int) -> tuple[list[Item], int]:
    """The first of what there is to do, all of it without a limit; and how much there is."""
    morning = Morning(crm)
    leads = morning.leads()
    leads.sort(key=ORDER)
    morning.everything = not limit
    return [item(morning, lead) for lead in (leads[:limit] if limit else leads)], len(leads)


def item(morning: Morning, lead: Lead) -> Item:
    """What a lead reads as."""
    _, urgent, due, id, kind, row, late = lead
    account = morning.accounts.get(row.account_id)
    what, why = WORDS[kind](morning, row)
    name = account.name if account else getattr(row, "account", None) or _name(morning.crm, row.account_id)
    return Item(
        id=id,
        kind=kind,
        account_id=row.account_id,
        account=name,
        what=what,
        due=date.fromordinal(due),
        days_late=max(morning.today - due, 0),
        why=why,
        waiting=morning.waiting(row) or None if hasattr(row, "owner") else None,
        tier=account.tier if account else None,
        third=morning.thirds.get(row.account_id, 0),
        urgency=round(-urgent, 2),
        late=late,
    )


def _step(morning: Morning, row: Any) -> tuple[str, str]:
    waiting = morning.waiting(row)
    why = f"waiting: {waiting}" if waiting else "they promised it" if row.theirs else "follow-up"
    why += f" at {row.due_time}" if row.due_time else ""
    return row.what, why + (f", snoozed {row.snoozes} ×" if row.snoozes else "")


def _meeting(morning: Morning, row: Any) -> tuple[str, str]:
    time = f" at {clock(row.at)}" if row.has_time else ""
    return _talk(row), f"planned for today{time}"


def _silent(morning: Morning, row: Any) -> tuple[str, str]:
    found = morning.cadences.of(row)
    since = f"last contact {days(morning.today - found.touched)} ago" if found.touched else "not contacted yet"
    return "reconnect", f"{since}; every {days(found.interval)} ({found.source})"


def _contract(morning: Morning, row: Any) -> tuple[str, str]:
    ended = row.ends_on < morning.crm.today
    return row.name, "contract has ended" if ended else f"contract ends, notice {days(notice(row))}"


def _deal(morning: Morning, row: Any) -> tuple[str, str]:
    deal = morning.deal(row.id)
    return deal.name, f"past its close date, in {deal.stage}"


def _dropped(morning: Morning, row: Any) -> tuple[str, str]:
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


def notice(row: Any) -> int:
    """The days of notice of a contract."""
    return urgency.NOTICE_DAYS if row.notice_days is None else int(row.notice_days)


def me(crm: Crm) -> tuple[str, ...]:
    """The names that a follow-up of one's own may carry as its owner."""
    return crm.actor.casefold(), "me"


def days(count: int) -> str:
    """A count of days in words."""
    return "1 day" if count == 1 else f"{count} days"


def one_line(text: str) -> str:
    """The first line of a text."""
    return text.strip().partition("\n")[0]


def _name(crm: Crm, id: int | None) -> str | None:
    return str(crm.row("accounts", id).name) if id else None

"""How steadily the accounts are kept in touch with: as often as planned, as promised, and how widely."""

from __future__ import annotations

from datetime import date

from kamcrm.metrics import adherence as metric
from kamcrm.records import namedtuple
from kamcrm.services.books import Period, year
from kamcrm.services.cadence import Cadences, away, met
from kamcrm.sifting import cut, figures, filtered
from kamcrm.vocab import KEY_ROLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.unit import Crm

NEAR = 90  # Days within which a person counts as in touch with.
DROPPED, SETTLED = 30, 7  # A talk this many days back of which nothing came in a week is a dropped ball.
EVERY = 1 << 62
Steady = figures(
    "Steady",
    "id:whole name:text adherence:whole kept:whole days:whole interval:whole promised:whole on_time:whole "
    "kept_promises:whole theirs:whole theirs_kept:whole key_people:whole reached:whole coverage:whole roles:whole "
    "people:whole dependency:whole single:flag next_step:flag tier:word phase:word kind:word status:word segment:text "
    "industry:text handle:text",
)


class Rates(namedtuple("Rates", "adherence on_time theirs coverage roles next_step single accounts active dropped")):
    """The portfolio's rates, each a ratio of sums; None where there is nothing to divide by."""

    __slots__ = ()
    adherence: float | None
    on_time: float | None
    theirs: float | None
    coverage: float | None
    roles: float | None
    next_step: float | None
    single: int
    accounts: int
    active: int
    dropped: int


class Discipline(namedtuple("Discipline", "rows rates")):
    """The accounts, the least steady first, and the rates of all that were picked."""

    __slots__ = ()
    rows: list[Any]
    rates: Rates


def discipline(crm: Crm) -> Discipline:
    """How steadily each account was kept in touch with in the last twelve months."""
    facts = _Facts(crm, year(crm))
    everyone = [facts.row(row) for row in crm.ask("health.accounts", today=facts.until)]
    everyone.sort(key=lambda row: 2.0 if row.adherence is None else row.adherence)
    rows = filtered(crm, everyone, Steady.kinds)
    return Discipline(cut(crm, rows), _rates(rows, facts.dropped(rows)))


class _Facts:
    """The touches, promises and people of all accounts in a window."""

    def __init__(self, crm: Crm, period: Period) -> None:
        self.crm = crm
        self.first, self.until = period.days["first"], period.days["until"]
        bounds = {"first": self.first, "until": self.until}
        self.away = away(crm)
        units = crm.ask("today.units")
        self.standings = dict(Cadences(crm, [], units, range(0)).standings())
        self.touched = {row.id: row for row in crm.ask("discipline.accounts", **bounds)}
        shortest = min([one.interval for one in self.standings.values()], default=1)
        self.gaps: dict[int, list[Any]] = {}
        for gap in crm.ask("discipline.gaps", days=shortest, **bounds):
            self.gaps.setdefault(gap.account_id, []).append((gap.since, gap.day))
        self.units: dict[int, list[int]] = {}
        for unit in units:
            self.units.setdefault(unit.parent_id, []).append(unit.id)
        days = {"first_day": period.first, "until_day": period.until}
        self.promises = {
            (row.account_id, row.theirs): (row.promised, row.kept) for row in crm.ask("discipline.promises", **days)
        }
        self.people: dict[int, list[Any]] = {}
        for row in crm.ask("discipline.people", first=self.until - NEAR, until=self.until):
            self.people.setdefault(row.account_id, []).append((row.contact_id, row.touches))
        self.key: dict[int, list[Any]] = {}
        near = {"since": self.until - NEAR, "today": self.until, "day": crm.today}
        for person in crm.ask("health.key_people", **near):
            self.key.setdefault(person.account_id, []).append(person)
        self.ahead = {row.id for row in crm.ask("discipline.ahead", first_day=period.until)} | met(crm)

    def row(self, row: Any) -> Any:
        """An account as steadily as it was kept in touch with."""
        interval = self.standings[row.id].interval
        start = self._start(row)
        kept = metric.adherence(self.silences(row.id, start), start, self.first, self.until, interval, self.away)
        ours, theirs = (self.promises.get((row.id, side), (0, 0)) for side in (False, True))
        key = self.key.get(row.id, [])
        wide = metric.breadth(self.people.get(row.id, []))
        reached = sum(person.touched is not None for person in key)
        return Steady(
            id=row.id,
            name=row.name,
            adherence=kept.share,
            kept=kept.kept,
            days=kept.days,
            interval=interval,
            promised=ours[0],
            on_time=metric.share(ours[1], ours[0]),
            kept_promises=ours[1],
            theirs=theirs[0],
            theirs_kept=theirs[1],
            key_people=len(key),
            reached=reached,
            coverage=metric.share(reached, len(key)),
            roles=len({person.role for person in key}),
            people=wide.people,
            dependency=wide.dependency,
            single=wide.single,
            next_step=row.id in self.ahead,
            **{key: getattr(row, key) for key in ("tier", "phase", "kind", "status", "segment", "industry", "handle")},
        )

    def silences(self, id: int, start: int) -> list[tuple[int, int]]:
        """The stretches without contact with an account and its units, each from a touch until the next."""
        found = self._own(id, start)
        for unit in self.units.get(id, ()):
            found = metric.shared(found, self.silences(unit, 0))
        return found

    def _own(self, id: int, start: int) -> list[tuple[int, int]]:
        row = self.touched.get(id)
        before = row.before if row and row.before else start
        if row is None or row.opened is None:
            return [(before, self.until)]
        return [(before, row.opened), *self.gaps.get(id, ()), (row.closed, self.until)]

    def _start(self, row: Any) -> int:
        """The day from which an account is to be kept in touch with: entered, a customer, or earlier in touch."""
        days = [date.fromisoformat(text).toordinal() for text in (row.created_on, row.customer_since) if text]
        return min(max(days), row.first_touch or max(days))

    def dropped(self, rows: Iterable[Any]) -> int:
        """How many talks of the last thirty days nothing has come of."""
        ids = {row.id for row in rows}
        days = {"first": self.until - DROPPED, "last": self.until - SETTLED - 1}
        found = self.crm.ask("today.dropped", today=self.until, lowest=0, highest=EVERY, **days)
        return sum(row.account_id in ids for row in found)


def _rates(rows: list[Any], dropped: int) -> Rates:
    def share(part: str, whole: str) -> float | None:
        return metric.share(sum(getattr(row, part) for row in rows), sum(getattr(row, whole) for row in rows))

    active = [row for row in rows if row.status == "active"]
    return Rates(
        share("kept", "days"),
        share("kept_promises", "promised"),
        share("theirs_kept", "theirs"),
        share("reached", "key_people"),
        metric.share(sum(row.roles for row in rows), len(KEY_ROLES) * len(rows)),
        metric.share(sum(row.next_step for row in active), len(active)),
        sum(row.single for row in rows),
        len(rows),
        len(active),
        dropped,
    )

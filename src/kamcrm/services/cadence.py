"""Who has waited too long: every account against its cadence, from one query over all of them."""

from __future__ import annotations

from datetime import date, datetime

from kamcrm.metrics import cadence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from kamcrm.metrics.cadence import Standing
    from kamcrm.unit import Crm

TIERS = ("A", "B", "C", "prospect", "none")


class Cadences:
    """The accounts in force and what their standing is worked out from."""

    def __init__(self, crm: Crm, planned: list[Any]) -> None:
        self.today = crm.today.toordinal()
        self.rows = crm.ask("today.accounts", today=self.today)
        self.parents = {row.id: row.parent_id for row in self.rows if row.parent_id}
        self.touched = {row.id: row.touched or 0 for row in self.rows}
        self.never = sorted(id for id, day in self.touched.items() if not day)
        if self.parents:
            self.touched = cadence.rolled_up(self.touched, self.parents)
        ahead = [(row.account_id, row.day) for row in planned if row.account_id and row.day >= self.today]
        self.planned = cadence.first_rolled_up(ahead, self.parents)
        self.people = overrides(crm)
        self.away = away(crm)
        self.defaults = defaults(crm)
        self.anchors = anchors(crm) if self.never else {}

    def late(self) -> Iterator[tuple[Any, int, int, int]]:
        """The accounts past their cadence, neither resting nor with a meeting ahead, in the order of their ids.

        Each with how many days it is over, its interval, and the day by which it was due.
        """
        since, away = self.today - self.shortest, self.away
        for row in self.rows:
            # Most accounts are in time: one look at the shortest interval spares them the rest.
            if self.touched[row.id] < since:
                days, _, anchor, rest = self._terms(row)
                planned = self.planned.get(row.id, 0)
                over = cadence.over(self.today, anchor, days, away=away, planned=planned, rest_until=rest)
                if over:
                    yield row, over, days, cadence.due(anchor, days, away)

    @property
    def shortest(self) -> int:
        """The shortest interval that any account can have."""
        own = [row.cadence_days for row in self.rows if row.cadence_days]
        return min([*self.defaults.values(), *self.people.values(), *own])

    def of(self, row: Any) -> Standing:
        """Where one of the accounts stands."""
        days, source, anchor, rest = self._terms(row)
        return cadence.standing(
            self.today,
            self.touched[row.id],
            anchor,
            days,
            source,
            away=self.away,
            planned=self.planned.get(row.id, 0),
            rest_until=rest,
        )

    def _terms(self, row: Any) -> tuple[int, str, int, int]:
        """The interval and where it comes from, the day that it is counted from, and that until which it rests."""
        days, source = cadence.interval(row.cadence_days, self.people.get(row.id), row.tier, row.kind, self.defaults)
        anchor = self.touched[row.id] or self.anchors.get(row.id, self.today)
        return days, source, anchor, date.fromisoformat(row.rest_until).toordinal() if row.rest_until else 0


def overrides(crm: Crm) -> dict[int, int]:
    """The shortest interval that a person of each account asks for."""
    found: dict[int, int] = {}
    for row in crm.ask("today.overrides"):
        if row.account_id:
            found[row.account_id] = min(row.cadence_days, found.get(row.account_id, row.cadence_days))
    return found


def away(crm: Crm) -> list[tuple[int, int]]:
    """The first and last days of every time away."""
    return [(row.starts_on.toordinal(), row.ends_on.toordinal()) for row in crm.ask("today.away")]


def defaults(crm: Crm) -> dict[str, int]:
    """The intervals in force, by tier, for prospects and for accounts without either."""
    return {name: crm.settings.get(f"cadence.{name}") for name in TIERS}


def anchors(crm: Crm) -> dict[int, int]:
    """For the accounts never reached, the day that each became ours to keep: customer, entered, or tier assigned.

    Days are compared as they are written. Many accounts share one, and the moment of an import.
    """
    found: dict[int, int] = {}
    moments: dict[str, str] = {}
    days: dict[str, int] = {}
    for id, since, created, tiered in crm.ask("today.anchors"):
        entered = moments.get(created)
        if entered is None:
            entered = moments[created] = str(datetime.fromisoformat(created).astimezone().date())
        day = max(since or entered, entered, tiered or entered)
        if day not in days:
            days[day] = date.fromisoformat(day).toordinal()
        found[id] = days[day]
    return found

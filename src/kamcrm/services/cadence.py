"""Who has waited too long: every account against its cadence, from one query over all of them.

There may be hundreds of thousands, so they are gone through one by one and none is held that isn't late.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from kamcrm.metrics import cadence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from kamcrm.metrics.cadence import Standing
    from kamcrm.unit import Crm

KNOWN = 1_000  # Terms that are remembered while accounts are gone through; most have the same few.
OWN, TOUCHED, TERMS = 5, 7, 3  # Where a row has its own interval and its last touch, and all that weighs begins.
TIERS = ("A", "B", "C", "prospect", "none")


class Cadences:
    """What the accounts in force are weighed against; `lately` are the days for which the ids touched are noted."""

    def __init__(self, crm: Crm, planned: list[Any], units: list[Any], lately: range) -> None:
        self.crm = crm
        self.today = crm.today.toordinal()
        self.parents = {row.id: row.parent_id for row in units}
        ahead = [(row.account_id, row.day) for row in planned if row.account_id and row.day >= self.today]
        self.planned = cadence.first_rolled_up(ahead, self.parents)
        self.people = overrides(crm)
        self.away = away(crm)
        self.defaults = defaults(crm)
        self.lately = lately
        self.rolled: dict[int, int] = {}  # The last touch of accounts with units, once all are gone through.
        self.count = 0  # Of the accounts gone through,
        self.ids: list[int] = []  # and the lowest and the highest id that was touched lately.

    def late(self, weigh: Callable[[int, int], float]) -> Iterator[tuple[Any, float, int]]:
        """The accounts past their cadence, neither resting nor with a meeting ahead.

        Each with what `weigh` says of its days over and its interval, and the day by which it was due. Few accounts
        differ in what that comes from, so it is worked out once.
        """
        known: dict[tuple[Any, ...], tuple[float, int] | None] = {}
        usual = self.today - min([*self.defaults.values(), *self.people.values()])
        special = {*self.people, *self.planned}
        for row in self._each():
            if row[OWN] is None and (row[TOUCHED] or 0) >= usual:
                continue  # Most accounts are in time: one look at the shortest interval spares them the rest.
            if row[0] in special or row[0] in self.rolled:
                found = self._weighed(row, weigh)
            else:
                terms = row[TERMS:]
                if terms in known:
                    found = known[terms]
                else:
                    if len(known) == KNOWN:
                        known.clear()
                    found = known[terms] = self._weighed(row, weigh)
            if found:
                yield row, *found

    def _weighed(self, row: Any, weigh: Callable[[int, int], float]) -> tuple[float, int] | None:
        days, _, _, anchor, planned, rest = self._terms(row)
        over = cadence.over(self.today, anchor, days, away=self.away, planned=planned, rest_until=rest)
        return (weigh(over, days), cadence.due(anchor, days, self.away)) if over else None

    def standing(self, id: int) -> Standing | None:
        """Where the account with this id stands; None when it isn't in force."""
        return next((self.of(row) for row in self._each() if row.id == id), None)

    def standings(self) -> Iterator[tuple[int, Standing]]:
        """Where each account in force stands, by its id."""
        for row in self._each():
            yield row.id, self.of(row)

    def of(self, row: Any) -> Standing:
        """Where one of the accounts stands."""
        days, source, touched, anchor, planned, rest = self._terms(row)
        return cadence.standing(
            self.today, touched, anchor, days, source, away=self.away, planned=planned, rest_until=rest
        )

    def _terms(self, row: Any) -> tuple[int, str, int, int, int, int]:
        """The interval and where it comes from, the last touch, the day counted from, the next meeting, the rest."""
        id, own, rest = row.id, row.cadence_days, row.rest_until
        days, source = cadence.interval(own, self.people.get(id), row.tier_in_force, row.kind, self.defaults)
        touched = self.rolled.get(id) or row.touched or 0
        anchor = touched or anchored(row) or self.today
        resting = date.fromisoformat(rest).toordinal() if rest else 0
        return days, source, touched, anchor, self.planned.get(id, 0), resting

    def _each(self) -> Iterator[Any]:
        """The accounts as they lie; those with units come once their units' last touches are known."""
        self.count, self.ids = 0, []
        above, days, heads = set(self.parents.values()), {}, []
        for row in self.crm.each("today.accounts", today=self.today):
            self.count += 1
            id, touched = row[0], row[TOUCHED]
            if touched in self.lately:
                self.ids = [self.ids[0] if self.ids else id, id]
            if above and (id in above or id in self.parents):
                days[id] = touched or 0
                if id in above:
                    heads.append(row)
                    continue
            yield row
        self.rolled = cadence.rolled_up(days, self.parents)
        yield from heads


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


def met(crm: Crm) -> set[int]:
    """The accounts with a meeting ahead."""
    since = datetime.combine(crm.today, time()).astimezone(UTC)
    return {row.account_id for row in crm.ask("today.planned", since=since) if row.account_id}


def defaults(crm: Crm) -> dict[str, int]:
    """The intervals in force, by tier, for prospects and for accounts without either."""
    return {name: crm.settings.get(f"cadence.{name}") for name in TIERS}


def anchored(row: Any) -> int:
    """The day on which an account never reached became ours to keep: customer, entered, or tier assigned; else 0.

    Days are compared as they are written.
    """
    if row.created_at is None:
        return 0
    entered = str(datetime.fromisoformat(row.created_at).astimezone().date())
    return date.fromisoformat(max(row.customer_since or entered, entered, row.tiered_on or entered)).toordinal()

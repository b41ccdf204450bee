"""How every account fares: the health score with its reasons, worked out of grouped questions, and its trend."""

from __future__ import annotations

from datetime import date, timedelta

from kamcrm.metrics import health as metric
from kamcrm.records import namedtuple
from kamcrm.services.books import Converter
from kamcrm.services.cadence import Cadences
from kamcrm.services.stake import same_day_last_year
from kamcrm.sifting import figures, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.metrics.health import Component, Health
    from kamcrm.unit import Crm

YEAR, MONTH = 365, 30
Fared = figures(
    "Fared",
    "id:whole name:text score:whole was:whole trend:whole band:word engagement:whole relationship:whole "
    "commercial:whole satisfaction:whole plan:whole issues:whole losses:text reason:text confidence:whole tier:word "
    "phase:word kind:word status:word segment:text industry:text handle:text",
)


class Scores(namedtuple("Scores", "rows everyone missing")):
    """The accounts as they fare, those shown and all; `missing` are the currencies without a rate."""

    __slots__ = ()
    rows: list[Any]
    everyone: list[Any]
    missing: list[str]


class Facts:
    """What the scores of all accounts are made of, as known on a day."""

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        self.today = crm.today.toordinal()
        day = {"today": self.today, "day": crm.today}
        # Those that were there on that day.
        self.rows = [row for row in crm.ask("health.accounts", today=self.today) if self.age(row) >= 0]
        self.standings = dict(Cadences(crm, [], crm.ask("today.units"), range(0)).standings())
        self.converter = Converter(crm, crm.today)
        self.sold = self._sold()
        self.people: dict[int, list[metric.Person]] = {}
        for row in crm.ask("health.key_people", since=self.today - metric.QUIET, **day):
            person = metric.Person(row.role, row.sentiment, row.touched is not None)
            self.people.setdefault(row.account_id, []).append(person)
        self.answers = _latest(crm.ask("health.feedback", first_day=crm.today - timedelta(YEAR), day=crm.today))
        self.plans = _added(crm.ask("health.objectives", day=crm.today), crm.ask("health.milestones", day=crm.today))
        self.cases: dict[int, dict[str, int]] = {}
        for case in crm.ask("health.open_cases", day=crm.today):
            self.cases.setdefault(case.account_id, {})[case.severity] = case.cases
        self.weights = {name: max(crm.settings.get(f"health.{name}"), 0) for name in metric.COMPONENTS}

    def of(self, row: Any) -> Health:
        """The health of an account."""
        flag = (row.at_risk_why or "flagged as at risk") if row.at_risk else ""
        return metric.health(self.components(row), self.weights, at_risk=flag, new=self.age(row) < metric.NEW_DAYS)

    def components(self, row: Any) -> list[Component]:
        """The six components of an account, in their order."""
        standing = self.standings[row.id]
        now, before = self.sold.get(row.id, (0, 0))
        return [
            metric.engagement(standing.age, standing.interval, touched=bool(standing.touched)),
            metric.relationship(self.people.get(row.id, [])),
            metric.commercial(now, before),
            metric.satisfaction(self.answers.get(row.id, [])),
            metric.plan(*self.plans.get(row.id, (0, 0)), row.tier),
            metric.issues(self.cases.get(row.id, {})),
        ]

    def age(self, row: Any) -> int:
        """The days since the earliest that is known of an account: customer, entered, sold to or spoken with."""
        days = [date.fromisoformat(text).toordinal() for text in (row.customer_since, row.created_on) if text]
        return self.today - min([*days, *(day for day in (row.first_sale, row.first_touch) if day)])

    def _sold(self) -> dict[int, tuple[int | None, int | None]]:
        """Each account's revenue of the last year and of the one before; None for a currency without a rate."""
        middle = same_day_last_year(self.crm.today)
        ends = {"first": same_day_last_year(middle).toordinal(), "middle": middle.toordinal(), "today": self.today}
        found: dict[int, tuple[int | None, int | None]] = {}
        for row in self.crm.ask("health.sold", **ends):
            now, before = (self.converter.into(one, row.currency) for one in (row.now, row.before))
            had_now, had_before = found.get(row.account_id, (0, 0))
            found[row.account_id] = (_sum(had_now, now), _sum(had_before, before))
        return found


def health(crm: Crm) -> Scores:
    """How every account in force fares, the worst first, as the user filters and orders them."""
    facts = Facts(crm)
    before = month_ago(crm)
    everyone = [_fared(row, facts.of(row), before.get(row.id)) for row in facts.rows]
    everyone.sort(key=lambda row: 101 if row.score is None else row.score)
    return Scores(sifted(crm, everyone, Fared.kinds), everyone, sorted(facts.converter.missing))


def month_ago(crm: Crm) -> dict[int, int | None]:
    """The score that each account had thirty days ago, as it was noted then."""
    return {row.account_id: row.score for row in crm.ask("health.snapshots", by=crm.today.toordinal() - MONTH)}


def note(crm: Crm) -> int:
    """Note the scores of the day where they are others than those noted last; returns how many are.

    They are worked out of what is journalled, and are no change that anyone made: undo doesn't know of them.
    """
    facts = Facts(crm)
    last = {row.account_id: row for row in crm.ask("health.snapshots", by=facts.today)}
    rows = [row for row in (_snapshot(facts, row) for row in facts.rows) if _differs(row, last.get(row["account_id"]))]
    if rows:
        crm.store.execute_many(crm.store.spec("health_snapshots")["insert"], rows)
    return len(rows)


def _snapshot(facts: Facts, row: Any) -> dict[str, Any]:
    found = facts.of(row)
    told = [f'"{part.name}": {"null" if part.value is None else round(part.value)}' for part in found.parts]
    told.append(f'"band": "{found.band}"')
    confidence = round(100 * found.confidence)
    values = {"account_id": row.id, "day": facts.today, "score": found.score, "confidence": confidence}
    return values | {"id": None, "components": f"{{{', '.join(told)}}}"}


def _differs(row: dict[str, Any], last: Any) -> bool:
    if last is None:
        return True
    return bool(last.day < row["day"] and (last.score, last.confidence) != (row["score"], row["confidence"]))


def _fared(row: Any, found: Health, was: int | None) -> Any:
    values = {part.name: None if part.value is None else round(part.value) for part in found.parts}
    losses = [f"-{round(part.lost or 0)} {part.words}" for part in found.losses]
    return Fared(
        id=row.id,
        name=row.name,
        score=found.score,
        was=was,
        trend=None if was is None or found.score is None else found.score - was,
        band=found.band,
        **values,
        losses=" · ".join(losses),
        reason=found.reason,
        confidence=round(100 * found.confidence),
        **{key: getattr(row, key) for key in ("tier", "phase", "kind", "status", "segment", "industry", "handle")},
    )


def _sum(had: int | None, more: int | None) -> int | None:
    return None if had is None or more is None else had + more


def _latest(rows: Iterable[Any]) -> dict[int, list[tuple[str, int]]]:
    """The last answer of each person of each account; those of nobody in particular count as one person's."""
    found: dict[int, dict[int | None, tuple[str, int]]] = {}
    for row in rows:
        found.setdefault(row.account_id, {})[row.contact_id] = (row.kind, row.score)
    return {id: list(answers.values()) for id, answers in found.items()}


def _added(*counts: Iterable[Any]) -> dict[int, tuple[int, int]]:
    """How many objectives and milestones each account's plan has, and how many of them are late."""
    found: dict[int, tuple[int, int]] = {}
    for rows in counts:
        for row in rows:
            count, late = found.get(row.account_id, (0, 0))
            found[row.account_id] = (count + row.items, late + row.late)
    return found

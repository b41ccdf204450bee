"""Which accounts show the signs of leaving, by which rule, and the follow-ups that the rules suggest."""

from __future__ import annotations

from datetime import date, timedelta

from kamcrm.metrics import signs as metric
from kamcrm.metrics.cadence import LOST_TOUCH
from kamcrm.records import namedtuple
from kamcrm.services import followups, health, naming
from kamcrm.services.cadence import met
from kamcrm.services.morning import notice
from kamcrm.services.spreading import working

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.metrics.signs import Sign
    from kamcrm.unit import Crm

ENDED = 30  # Days for which a contract that nobody renewed is still to be talked about.
AHEAD = 90  # Days of notice of a contract that says nothing of it.
# What a rule suggests to do.
TO_DO = {
    metric.CONTRACT: "talk about the renewal",
    metric.CASE: "call about the open case",
    metric.HEALTH: "find out what has changed",
    metric.FALLING: "ask why they buy less",
    metric.LATE: "ask about the next order",
    metric.SILENCE: "get in touch again",
}


class AtRisk(namedtuple("AtRisk", "row score signs")):
    """An account, its health, and the signs that it shows."""

    __slots__ = ()
    row: Any
    score: int | None
    signs: list[Sign]


class Suggestion(namedtuple("Suggestion", "id account what due rule why account_id tier", defaults=(None,))):
    """A follow-up that a rule suggests; without an id until it is made."""

    __slots__ = ()


def at_risk(crm: Crm) -> list[AtRisk]:
    """Every account that shows a sign, those with most signs first, then the least healthy."""
    facts, was = health.Facts(crm), health.month_ago(crm)
    days = buying_days(crm, metric.WEEK)
    ending = _ending(crm)
    planned = met(crm)
    found = []
    for row in facts.rows:
        score = facts.of(row).score
        standing = facts.standings[row.id]
        quiet = standing.state == LOST_TOUCH and row.id not in planned
        shown = {
            metric.CONTRACT: ending.get(row.id),
            metric.CASE: metric.severe_case(facts.cases.get(row.id, {}).get("high", 0)),
            metric.HEALTH: metric.health_drop(score, was.get(row.id)),
            metric.FALLING: metric.falling(*facts.sold.get(row.id, (0, 0))),
            metric.LATE: metric.late_order(days.get(row.id, ()), facts.today),
            metric.SILENCE: metric.silence(standing.age, standing.interval) if quiet else None,
        }
        listed = [sign for rule in metric.RULES if (sign := shown[rule])]
        if listed:
            found.append(AtRisk(row, score, listed))
    return sorted(found, key=lambda one: (-len(one.signs), 101 if one.score is None else one.score))


def buying_days(crm: Crm, quiet: int) -> dict[int, list[int]]:
    """The days on which the accounts bought that have bought nothing for so many days."""
    found: dict[int, list[int]] = {}
    today = crm.today.toordinal()
    for row in crm.ask("risk.buying_days", today=today, by=today - quiet):
        found.setdefault(row.account_id, []).append(row.day)
    return found


def suggested(crm: Crm, refs: Sequence[str] = ()) -> list[Suggestion]:
    """A follow-up for each rule that an account meets, and that has none open already; of all accounts or of some."""
    chosen = {naming.account(crm, ref).id for ref in refs}
    there = {(row.account_id, (row.note or "").partition(":")[0]) for row in crm.ask("risk.open_rules")}
    due = working(crm.today + timedelta(days=1))
    return [
        Suggestion(None, one.row.name, TO_DO[sign.rule], due, sign.rule, sign.words, one.row.id, one.row.tier)
        for one in at_risk(crm)
        if not chosen or one.row.id in chosen
        for sign in one.signs
        if (one.row.id, sign.rule) not in there
    ]


def apply(crm: Crm, some: list[Suggestion]) -> list[Any]:
    """Make the follow-ups; each remembers its rule, so that it isn't made twice."""
    made = []
    for one in some:
        id = crm.insert(
            "followups",
            account_id=one.account_id,
            what=one.what,
            due=one.due,
            original_due=one.due,
            origin="rule",
            note=f"{one.rule}: {one.why}",
        )
        made.append(followups.brief(crm, id))
    return made


def _ending(crm: Crm) -> dict[int, Sign]:
    """By account, the contract inside its notice that ends first, or has just ended."""
    longest = crm.ask("today.notices")[0].days or 0
    first, last = crm.today - timedelta(ENDED), crm.today + timedelta(max(longest, AHEAD))
    found: dict[int, Sign] = {}
    for row in crm.ask("today.contracts", first=first, last=last):
        left = (date.fromisoformat(row.ends_on) - crm.today).days
        if left <= notice(row):
            words = f"{row.name} ends in {left} d" if left >= 0 else f"{row.name} ended {-left} d ago"
            found.setdefault(row.account_id, metric.Sign(metric.CONTRACT, words))
    return found

"""The pipeline as a whole: what it is worth, how often and how fast it is won, and what is untidy in it."""

from __future__ import annotations

from datetime import date

from kamcrm.metrics import forecast
from kamcrm.metrics import funnel as metric
from kamcrm.money import Money
from kamcrm.records import namedtuple
from kamcrm.services import stages
from kamcrm.services.books import Converter, year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

Open = namedtuple("Open", "currency count amount weighted unpriced manual")
Closed = namedtuple("Closed", "won lost win_rate win_rate_by_value average_won cycle_days velocity reason")
Covered = namedtuple("Covered", "id goal due target won left weighted coverage reason")
Untidy = namedtuple("Untidy", "id account_id account name stage amount close_on next_due days_in_stage touched why")


class Pipeline(namedtuple("Pipeline", "open closed goals untidy count missing")):
    """The open pipeline by currency, what was closed in twelve months, the goals of won value, and what to tidy up."""

    __slots__ = ()
    open: list[Any]
    closed: Any
    goals: list[Any]
    untidy: list[Any]
    count: int
    missing: list[str]


def pipeline(crm: Crm) -> Pipeline:
    """Everything that is said of the pipeline as of today."""
    converter = Converter(crm, crm.today)
    deals = crm.ask("funnel.open", today=crm.today, until=crm.today.toordinal())
    limits = {stage.name: stage.days for stage in stages.stages(crm.settings)}
    untidy = [row for row in (_untidy(deal, limits, crm.today) for deal in deals) if row.why]
    closed = _closed(crm, converter, len(deals))
    goals = _goals(crm, converter, deals)
    return Pipeline(_open(deals), closed, goals, untidy, len(deals), sorted(converter.missing))


def _open(deals: list[Any]) -> list[Any]:
    """The open ones, each currency by itself; what has no amount is counted apart."""
    found = []
    weighted = {amount.currency: amount for amount in forecast.weighted(deals)}
    for code in sorted({deal.currency for deal in deals}):
        own = [deal for deal in deals if deal.currency == code]
        priced = [deal.amount.minor for deal in own if deal.amount is not None]
        manual = sum(bool(deal.probability_manual) for deal in own)
        amount = Money(sum(priced), code) if priced else None
        found.append(Open(code, len(own), amount, weighted.get(code), len(own) - len(priced), manual))
    return found


def _closed(crm: Crm, converter: Converter, count: int) -> Any:
    days = year(crm).days
    rows = crm.ask("funnel.closed", first_day=days["first_day"], until_day=days["until_day"])
    won, lost = ([row for row in rows if row.status == status] for status in ("won", "lost"))
    sums = [_priced(converter, some) for some in (won, lost)]
    rate = metric.win_rate(len(won), len(lost))
    by_value = metric.win_rate(sum(sums[0]), sum(sums[1]), metric.NOTHING_PRICED if rows else metric.NOTHING_CLOSED)
    cycle = metric.cycle((row.closed_on - row.created_on).days for row in rows)
    average = sum(sums[0]) / len(sums[0]) if sums[0] else None
    velocity = metric.velocity(count, rate, average, cycle)

    def amount(minor: float | None) -> Money | None:
        return converter.amount(None if minor is None else round(minor))

    reason = rate.reason or velocity.reason
    return Closed(
        len(won),
        len(lost),
        rate.value,
        by_value.value,
        amount(average),
        cycle.value,
        amount(velocity.value),
        reason,
    )


def _priced(converter: Converter, rows: list[Any]) -> list[int]:
    turned = [converter.into(row.amount.minor, row.currency) for row in rows if row.amount is not None]
    return [minor for minor in turned if minor is not None]


def _goals(crm: Crm, converter: Converter, deals: list[Any]) -> list[Any]:
    """How far the open pipeline covers what is still to be won for each goal."""
    goals = crm.ask("funnel.goals", today=crm.today)
    if not goals:
        return []
    won: dict[int, int] = {}
    for row in crm.ask("funnel.won", today=crm.today):
        won[row.goal_id] = won.get(row.goal_id, 0) + (converter.into(row.minor, row.currency) or 0)
    weighted = [converter.into(amount.minor, amount.currency) for amount in forecast.weighted(deals)]
    total = sum(minor for minor in weighted if minor is not None)
    return [_covered(converter, goal, won.get(goal.id, 0), total) for goal in goals]


def _covered(converter: Converter, goal: Any, won: int, weighted: int) -> Any:
    amount, target = converter.amount, converter.into(goal.target_value, goal.currency or converter.own)
    if target is None:
        return Covered(goal.id, goal.name, goal.due, None, amount(won), None, amount(weighted), None, "no rate")
    found = metric.coverage(weighted, target, won)
    left = amount(max(0, target - won))
    named = goal.name or "won value"
    return Covered(goal.id, named, goal.due, amount(target), amount(won), left, amount(weighted), *found)


def _day(value: Any) -> Any:
    """A day that a subquery gave as text."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def _untidy(deal: Any, limits: dict[str, int | None], today: date) -> Any:
    staged, step = _day(deal.staged_on), _day(deal.next_due)
    touched = date.fromordinal(deal.touched) if deal.touched else None
    why = metric.untidy(metric.Habits(deal.close_on, step, staged, limits.get(deal.stage), touched), today)
    return Untidy(
        deal.id,
        deal.account_id,
        deal.account,
        deal.name,
        deal.stage,
        deal.amount,
        deal.close_on,
        step,
        (today - staged).days,
        touched,
        ", ".join(why),
    )

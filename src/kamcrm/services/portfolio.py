"""The whole portfolio at a glance: a row an account, and what it all comes to."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from kamcrm import money
from kamcrm.metrics import cadence
from kamcrm.records import namedtuple
from kamcrm.services.cadence import away, defaults
from kamcrm.services.stake import same_day_last_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.metrics.cadence import Standing
    from kamcrm.unit import Crm

FEW = 2000  # Accounts that are read to add them up while somebody waits.
Portfolio = namedtuple("Portfolio", "rows total totals")
Totals = namedtuple("Totals", "followups overdue late pipeline")
Account = namedtuple(
    "Account",
    "id name tier phase touched state due_by next_due followups overdue pipeline revenue kind segment industry city "
    "handle planned_on health",
)


def portfolio(crm: Crm) -> Portfolio:
    """The accounts as the user wants them filtered and ordered, how many there are, and what they come to.

    With a filter all that fit are read, since the totals are theirs; without one a screenful is enough.
    """
    pick, cut = crm.pick, 0
    if pick.where:
        cut, pick.limit, pick.screen = pick.limit or pick.screen, 0, 0
    found = crm.browse("portfolio.list", **_days(crm))
    today, days_away, intervals = crm.today.toordinal(), away(crm), defaults(crm)
    rows = [_account(row, _standing(row, today, days_away, intervals)) for row in found]
    total = crm.total or 0
    totals = added(rows) if len(rows) == total else counted(crm)
    return Portfolio(rows[:cut] if cut else rows, total, totals)


def ids(crm: Crm) -> array[int]:
    """The accounts as the user wants them filtered and ordered, as their ids alone."""
    return crm.ids("portfolio.list", **_days(crm))


def some(crm: Crm, ids: Sequence[int]) -> list[Account]:
    """The rows of these accounts, in this order; what is no longer in the portfolio is left out."""
    days, today, days_away, intervals = _days(crm), crm.today.toordinal(), away(crm), defaults(crm)
    found = [row for id in ids for row in crm.ask("portfolio.one", id=id, **days)]
    return [_account(row, _standing(row, today, days_away, intervals)) for row in found]


def totals(crm: Crm, ids: Sequence[int]) -> Totals | None:
    """What the accounts of a list come to: of few everything, of all of very many what can be said at once."""
    if len(ids) <= FEW:
        return portfolio(crm).totals
    return None if crm.pick.where else counted(crm)


def standing(crm: Crm, id: int) -> Standing | None:
    """Where one account stands against its cadence; None for one that has none to keep."""
    row = crm.one("portfolio.one", id=id, **_days(crm))
    return _standing(row, crm.today.toordinal(), away(crm), defaults(crm)) if row else None


def _days(crm: Crm) -> dict[str, Any]:
    return {
        "today": crm.today.toordinal(),
        "day": crm.today,
        "first": same_day_last_year(crm.today).toordinal(),
        "midnight": datetime.combine(crm.today, time()).astimezone(UTC),
    }


def added(rows: list[Account]) -> Totals:
    """What these accounts come to; each currency apart."""
    pipeline = money.added(row.pipeline for row in rows)
    late = sum(row.state in cadence.LATE for row in rows)
    return Totals(sum(row.followups for row in rows), sum(row.overdue for row in rows), late, pipeline)


def counted(crm: Crm) -> Totals:
    """What the whole portfolio comes to, without reading every account; how many wait for contact stays open."""
    (steps,) = crm.ask("portfolio.totals", day=crm.today)
    pipeline = [row.amount for row in crm.ask("portfolio.pipeline") if row.amount]
    return Totals(steps.followups, steps.overdue or 0, None, pipeline)


def _standing(row: Any, today: int, away: list[tuple[int, int]], defaults: dict[str, int]) -> Standing:
    days, source = cadence.interval(row.cadence_days, row.person_cadence, row.tier, row.kind, defaults)
    anchor = row.touched
    if not anchor:
        since = [row.created_at.astimezone().date(), row.customer_since, row.tiered_on]
        anchor = max(day for day in since if day).toordinal()
    rest = row.rest_until.toordinal() if row.rest_until else 0
    return cadence.standing(
        today, row.touched or 0, anchor, days, source, away=away, planned=row.planned_day or 0, rest_until=rest
    )


def _account(row: Any, standing: Standing) -> Account:
    return Account(
        id=row.id,
        name=row.name,
        tier=row.tier,
        phase=row.phase,
        touched=date.fromordinal(row.touched) if row.touched else None,
        state=standing.state,
        due_by=date.fromordinal(standing.due_by),
        next_due=row.next_due,
        followups=row.followups,
        overdue=row.overdue,
        pipeline=row.pipeline,
        revenue=row.revenue,
        kind=row.kind,
        segment=row.segment,
        industry=row.industry,
        city=row.city,
        handle=row.handle,
        planned_on=date.fromordinal(row.planned_day) if row.planned_day else None,
        health=row.health,
    )

"""Which prospects are worth the effort: fit, likeness to the best customers, and how prospects become customers."""

from __future__ import annotations

from datetime import date

from kamcrm.metrics import matrix, traits
from kamcrm.metrics import prospects as metric
from kamcrm.records import namedtuple
from kamcrm.services import criteria, worth
from kamcrm.services.books import Books, year
from kamcrm.sifting import cut, figures, filtered, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.metrics.traits import Trait
    from kamcrm.unit import Crm

TOP = 10
Prospect = figures(
    "Prospect",
    "id:whole account:text tier:word fit:whole fit_scored:whole likeness:whole shared:text lacks:text days:whole "
    "created_on:day segment:text industry:text country:text city:text source:text status:word reason:text",
)
Cohort = figures("Cohort", "cohort:text created:whole converted:whole rate:whole median_days:whole")
# What can be known of a prospect; what it holds of ours or how it is served cannot.
ATTRIBUTES = ("segment", "industry", "country", "city", "source", "size", "has")


class Prospects(namedtuple("Prospects", "rows every marks compared created converted median_days")):
    """The prospects, best fit first; what marks the best customers, and how many prospects became customers."""

    __slots__ = ()
    rows: list[Any]
    every: list[Any]
    marks: list[Trait]
    compared: bool
    created: int
    converted: int
    median_days: float | None


def prospects(crm: Crm) -> Prospects:
    """Every prospect with its fit and its likeness to the ten that earn most."""
    accounts = crm.ask("books.accounts")
    roles = _roles(crm)
    marks, compared = _marks(crm, accounts, roles)
    listed = criteria.in_force(crm, criteria.FIT)
    typed: dict[int, dict[int, int]] = {}
    for row in crm.ask("criteria.scores", today=crm.today):
        typed.setdefault(row.account_id, {})[row.criterion_id] = row.score
    wanted = [row for row in accounts if _open(row)]
    told = [(one.attribute, one.value) for one in marks]
    rows = [
        _prospect(crm, row, listed, typed.get(row.id, {}), metric.likeness(told, _traits(row, roles.get(row.id, []))))
        for row in wanted
    ]
    rows.sort(key=lambda row: (row.fit is None, -(row.fit or 0), -(row.likeness or 0), row.account))
    every = filtered(crm, rows, Prospect.kinds)
    made = _conversions(crm, accounts)
    whole = metric.cohorts(("", days) for _, days in made)
    counted = (whole[0].created, whole[0].converted, whole[0].median_days) if whole else (0, 0, None)
    return Prospects(cut(crm, every), every, marks, compared, *counted)


def cohorts(crm: Crm) -> list[Any]:
    """How many of the prospects of each half-year became customers, and how long it took."""
    found = metric.cohorts(_conversions(crm, crm.ask("books.accounts")))
    return sifted(crm, [Cohort(*one) for one in found], Cohort.kinds)


def _open(row: Any) -> bool:
    return row.kind == "prospect" and row.status in ("active", "dormant") and not row.archived


def _marks(crm: Crm, accounts: list[Any], roles: dict[int, list[str]]) -> tuple[list[Trait], bool]:
    """What the ten accounts that earn most have more often than the rest, of what can be known of a prospect."""
    ranked, _ = worth.earned(Books(crm, year(crm)))
    known = [row for row in ranked if row.share is not None or row.revenue is not None]
    if not traits.comparable(len(known), TOP):
        return [], False
    by_id = {row.id: row for row in accounts}
    told = [_traits(by_id[row.id], roles.get(row.id, [])) for row in known]
    return traits.marks(told[:TOP], told[TOP:]), True


def _traits(row: Any, roles: list[str]) -> dict[str, list[str]]:
    said = {key: getattr(row, key) for key in ATTRIBUTES[:5]} | {"size": traits.band(row.employees)}
    return {key: [value] for key, value in said.items() if value} | {"has": roles}


def _roles(crm: Crm) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for row in crm.ask("prospects.roles"):
        found.setdefault(row.account_id, []).append(row.role)
    return found


def _conversions(crm: Crm, accounts: list[Any]) -> list[tuple[str, int | None]]:
    """Each account that is or was a prospect: the half-year it was made in, and the days until it was a customer."""
    converted = {row.id: row for row in crm.ask("prospects.converted", today=crm.today)}
    made = [(metric.half(row.created_on), _days(row)) for row in converted.values()]
    today = crm.today.isoformat()
    still = [row for row in accounts if row.kind == "prospect" and row.id not in converted and row.created_on <= today]
    return made + [(metric.half(row.created_on), None) for row in still]


def _days(row: Any) -> int:
    return max((date.fromisoformat(row.converted_on) - date.fromisoformat(row.created_on)).days, 0)


def _prospect(crm: Crm, row: Any, listed: list[Any], scores: dict[int, int], like: metric.Likeness) -> Any:
    fit = matrix.axis((one.weight, scores.get(one.id)) for one in listed)
    lacks = [one.name for one in listed if one.id not in scores]
    created = date.fromisoformat(row.created_on)
    return Prospect(
        id=row.id,
        account=row.name,
        fit=None if fit.value is None else fit.value / 10,
        fit_scored=fit.scored,
        likeness=like.share,
        shared=", ".join(like.shared),
        lacks=", ".join(lacks),
        days=(crm.today - created).days,
        created_on=created,
        **{key: getattr(row, key) for key in ("tier", "segment", "industry", "country", "city", "source", "status")},
        reason="; ".join(filter(None, (fit.reason, like.reason))),
    )

"""How satisfied customers are, and where the service fails them."""

from __future__ import annotations

from datetime import date, timedelta

from kamcrm.metrics import satisfaction as metric
from kamcrm.metrics.median import median
from kamcrm.records import namedtuple
from kamcrm.services.books import year
from kamcrm.services.feedback import CLOSED_WITHIN, LOW
from kamcrm.services.stake import same_day_last_year
from kamcrm.sifting import cut, figures, filtered, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.metrics.satisfaction import Nps
    from kamcrm.unit import Crm

Content = figures(
    "Content",
    "id:whole name:text nps:whole scores:text csat:whole csat_answers:whole asked:whole answered:whole response:whole "
    "low:whole closed:whole before:whole last:day tier:word phase:word kind:word status:word segment:text "
    "industry:text handle:text",
)
Theme = figures(
    "Theme",
    "theme:text cases:whole open:whole high:whole days:whole accounts:whole last:day where:text",
)
UNSORTED = "no category"


class Satisfaction(namedtuple("Satisfaction", "rows nps before csat csat_answers asked answered low closed")):
    """The accounts that were asked or answered, and the NPS of all now and the year before, with the other rates."""

    __slots__ = ()
    rows: list[Any]
    nps: Nps
    before: Nps
    csat: float | None
    csat_answers: int
    asked: int
    answered: int
    low: int
    closed: int


def satisfaction(crm: Crm) -> Satisfaction:
    """What was answered in the last twelve months, of the accounts that the user picks."""
    period = year(crm)
    # What was answered today is known today.
    now = _by_account(crm, period.first, period.until + timedelta(1))
    before = _by_account(crm, period.before().first, period.first)
    days = {"first_day": period.first, "until_day": period.until + timedelta(1)}
    asked = {row.account_id: (row.asked, row.answered) for row in crm.ask("satisfaction.asked", **days)}
    rows = [
        _content(row, now.get(row.id, []), before.get(row.id, []), asked.get(row.id, (0, 0)))
        for row in crm.ask("books.accounts")
        if row.id in now or row.id in asked
    ]
    rows.sort(key=lambda row: 200 if row.nps is None else row.nps)
    picked = filtered(crm, rows, Content.kinds)
    some = {row.id for row in picked}
    return _added(cut(crm, picked), picked, *[_of(found, some) for found in (now, before)])


def themes(crm: Crm) -> list[Any]:
    """The themes of the cases of twelve months and of those still open, the most frequent first."""
    found: dict[str, list[Any]] = {}
    first = same_day_last_year(crm.today)
    for row in crm.ask("satisfaction.cases", day=crm.today, first_day=first):
        found.setdefault(row.category or UNSORTED, []).append(row)
    rows = [_theme(name, cases, crm.today) for name, cases in found.items()]
    rows.sort(key=lambda row: (-row.cases, row.theme))
    return sifted(crm, rows, Theme.kinds)


def _theme(name: str, cases: list[Any], today: date) -> Any:
    open = [case for case in cases if case.closed_on is None or case.closed_on > today]
    took = [(case.closed_on - case.opened_on).days for case in cases if case not in open]
    names = sorted({case.account for case in cases})
    return Theme(
        theme=name,
        cases=len(cases),
        open=len(open),
        high=sum(case.severity == "high" for case in cases),
        days=median(took),
        accounts=len(names),
        last=max(case.opened_on for case in cases),
        where=", ".join(names),
    )


def _by_account(crm: Crm, first: date, until: date) -> dict[int, list[Any]]:
    """The last answer of each person to each kind of question, by account; those of nobody in particular all count."""
    latest: dict[tuple[Any, ...], Any] = {}
    for row in crm.ask("satisfaction.answers", first_day=first, until_day=until):
        latest[row.account_id, row.contact_id or -row.id, row.kind] = row
    found: dict[int, list[Any]] = {}
    for row in latest.values():
        found.setdefault(row.account_id, []).append(row)
    return found


def _of(found: dict[int, list[Any]], ids: set[int]) -> list[Any]:
    return [row for id in found if id in ids for row in found[id]]


def _scores(rows: Iterable[Any], kind: str) -> list[int]:
    return [row.score for row in rows if row.kind == kind]


def _low(rows: Iterable[Any]) -> tuple[int, int]:
    """How many answers were low, and how many of them were taken up within a week."""
    low = [row for row in rows if row.kind in LOW and row.score <= LOW[row.kind]]
    closed = [row for row in low if row.taken_up_on and _soon(row)]
    return len(low), len(closed)


def _soon(row: Any) -> bool:
    return (date.fromisoformat(row.taken_up_on) - row.answered_on).days <= CLOSED_WITHIN


def _content(row: Any, now: list[Any], before: list[Any], asked: tuple[int, int]) -> Any:
    scores, points = _scores(now, "nps"), _scores(now, "csat")
    low, closed = _low(now)
    return Content(
        id=row.id,
        name=row.name,
        nps=metric.nps(scores).value,
        scores=" ".join([str(score) for score in sorted(scores, reverse=True)]),
        csat=metric.csat(points),
        csat_answers=len(points),
        asked=asked[0],
        answered=asked[1],
        response=asked[1] / asked[0] if asked[0] else None,
        low=low,
        closed=closed,
        before=_mean(_scores(before, "nps")),
        last=max((one.answered_on for one in now), default=None),
        **{key: getattr(row, key) for key in ("tier", "phase", "kind", "status", "segment", "industry", "handle")},
    )


def _mean(scores: list[int]) -> float | None:
    return round(sum(scores) / len(scores), 1) if scores else None


def _added(rows: list[Any], picked: list[Any], now: list[Any], before: list[Any]) -> Satisfaction:
    points = _scores(now, "csat")
    return Satisfaction(
        rows,
        metric.nps(_scores(now, "nps")),
        metric.nps(_scores(before, "nps")),
        metric.csat(points),
        len(points),
        sum(row.asked for row in picked),
        sum(row.answered for row in picked),
        *_low(now),
    )

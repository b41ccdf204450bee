"""The whole portfolio for a report: what it earned against the year before, who earned it, and what is coming."""

from __future__ import annotations

from kamcrm.metrics.profit import whale
from kamcrm.records import namedtuple
from kamcrm.services import phases, pipeline, trend, worth
from kamcrm.services.books import Books, year
from kamcrm.sifting import figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.money import Money
    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

Rank = figures("Rank", "rank:whole name:text share:whole")
Stage = figures("Stage", "stage:text count:whole amount:money weighted:money")


class Overview(
    namedtuple(
        "Overview", "revenue before margin profit hours counted accounts ranked curve phases months stages terms"
    )
):
    """Totals of the last twelve months; `before` is the revenue of the twelve before them, None where it isn't known.

    `ranked` are the accounts by profit, `curve` their cumulative share of it, `stages` the open
    pipeline.
    """

    __slots__ = ()
    revenue: Money
    before: Money | None
    margin: Money
    profit: Money
    hours: float
    counted: int
    accounts: int
    ranked: list[Any]
    curve: list[Any]
    phases: list[Any]
    months: list[Any]
    stages: list[Any]
    terms: Terms


def overview(crm: Crm) -> Overview:
    """The portfolio as of today."""
    now = Books(crm, year(crm))
    before = Books(crm, now.period.before())
    everyone, _ = worth.earned(now)
    kept = phases.kept(crm)
    known = [one.net for one in before.sales.values() if one is not None]
    return Overview(
        revenue=_sum(now, everyone, "revenue"),
        before=now.converter.amount(sum(known)) if known else None,
        margin=_sum(now, everyone, "margin"),
        profit=_sum(now, everyone, "profit"),
        hours=sum(one.minutes for one in now.effort.values()) / 60,
        counted=sum(row.profit is not None for row in everyone),
        accounts=len(kept),
        ranked=everyone,
        curve=_curve(everyone),
        phases=phases.counted(now, kept),
        months=trend.months(crm),
        stages=_stages(now, pipeline.board(crm)),
        terms=now.terms,
    )


def _sum(books: Books, rows: list[Any], key: str) -> Any:
    known = [value.minor for row in rows if (value := getattr(row, key)) is not None]
    return books.converter.amount(sum(known))


def _curve(rows: list[Any]) -> list[Any]:
    """The whale curve: rank, account and the cumulative share of the profit; none where there is no profit to share."""
    known = sorted([row for row in rows if row.profit is not None], key=lambda row: -row.profit.minor)
    shares = whale([row.profit.minor for row in known]) or []
    return [Rank(at, row.name, share) for at, (row, share) in enumerate(zip(known, shares, strict=False), 1)]


def _stages(books: Books, lanes: list[Any]) -> list[Any]:
    """The open opportunities of each stage in the report's currency; no sum where one of them has no rate."""
    return [
        Stage(lane.stage, len(lane.deals), _together(books, lane.amounts), _together(books, lane.weighted))
        for lane in lanes
    ]


def _together(books: Books, amounts: list[Money]) -> Any:
    turned = [books.converter.into(one.minor, one.currency) for one in amounts]
    return None if None in turned else books.converter.amount(sum(one for one in turned if one is not None))

"""In which rhythm customers buy, whose next order is late, and how many buy again at all."""

from __future__ import annotations

from datetime import date

from kamcrm.metrics import rhythm as metric
from kamcrm.records import namedtuple
from kamcrm.sifting import figures, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.metrics.rhythm import Rhythm
    from kamcrm.unit import Crm

Paced = figures(
    "Paced",
    "id:whole name:text tier:word orders:whole gap:whole last:day expected:day age:whole late:flag ratio:whole "
    "reason:text phase:word kind:word status:word segment:text industry:text handle:text",
)
ENDED = ("lost", "handed over")


class Rhythms(namedtuple("Rhythms", "rows late paced bought repeat")):
    """Accounts with their rhythm: `late` of `paced` are late; `repeat` is the share of the `bought` that buy again."""

    __slots__ = ()
    rows: list[Any]
    late: int
    paced: int
    bought: int
    repeat: float | None


def rhythms(crm: Crm) -> Rhythms:
    """Every account that has bought, those whose next order is late by their own rhythm first."""
    until = crm.today.toordinal()
    gaps: dict[int, dict[int, int]] = {}
    last: dict[int, int] = {}
    for row in crm.ask("value.gaps", until=until):
        own = gaps.setdefault(row.account_id, {})
        last[row.account_id] = max(last.get(row.account_id, 0), row.last)
        if row.gap is not None:
            own[row.gap] = row.times
    accounts = [row for row in crm.ask("books.accounts") if row.id in last]
    found = [_paced(row, metric.rhythm(gaps[row.id], last[row.id], until), last[row.id]) for row in accounts]
    found.sort(key=lambda one: (not one.late, -(one.ratio or 0)))
    orders = {row.id: row.orders for row in found}
    # Several invoices on one day are one day of buying, but bought twice.
    for day in crm.ask("value.last_day", until=until):
        if orders.get(day.account_id) == 1:
            orders[day.account_id] = day.invoices
    late, paced = sum(one.late is True for one in found), sum(one.gap is not None for one in found)
    rows = sifted(crm, found, Paced.kinds)
    return Rhythms(rows, late, paced, len(found), metric.repeat_rate(orders[row.id] for row in found))


def _paced(row: Any, one: Rhythm, last: int) -> Any:
    ended = row.status in ENDED
    same = {key: getattr(row, key) for key in ("id", "name", "tier", "phase", "kind", "status", "segment", "industry")}
    return Paced(
        **same,
        handle=row.handle,
        orders=one.orders,
        gap=one.gap,
        last=date.fromordinal(last),
        expected=None if ended or one.expected is None else date.fromordinal(one.expected),
        age=one.age,
        late=None if ended else one.late,
        ratio=round(one.age / one.gap, 2) if one.age is not None and one.gap else None,
        reason=row.status if ended else one.reason,
    )

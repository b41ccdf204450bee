"""What became of last year's customers: kept, grown, shrunk, gone, and who came new."""

from __future__ import annotations

from kamcrm.metrics import retention as metric
from kamcrm.money import Money
from kamcrm.records import namedtuple
from kamcrm.services.books import Converter, year
from kamcrm.sifting import cut, figures, filtered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.metrics.retention import Retention
    from kamcrm.services.books import Period
    from kamcrm.unit import Crm

Changed = figures(
    "Changed",
    "id:whole name:text before:money now:money change:money kind:word growth:whole tier:word phase:word status:word "
    "segment:text industry:text handle:text",
)


class Kept(namedtuple("Kept", "rows figures missing own")):
    """The accounts by what changed, the largest loss first, and the rates over all that were picked."""

    __slots__ = ()
    rows: list[Any]
    figures: Retention
    missing: list[str]
    own: str


def retention(crm: Crm) -> Kept:
    """The last twelve months against the twelve before, of the accounts that the user picks."""
    converter, period = Converter(crm, crm.today), year(crm)
    everyone = _changes(crm, converter, period)
    rows = filtered(crm, everyone, Changed.kinds)
    found = metric.retention((row.before.minor, row.now.minor, row.kind != metric.NEW) for row in rows)
    return Kept(cut(crm, rows), found, sorted(converter.missing), converter.own)


def _changes(crm: Crm, converter: Converter, period: Period) -> list[Any]:
    """Every account with revenue in either period, the largest loss first."""
    before, until = period.before().days, period.days["until"]
    first = {row.account_id: row.first for row in crm.ask("books.bought", until=until)}
    sums: dict[int, list[int | None]] = {}
    for row in crm.ask("health.sold", first=before["first"], middle=before["until"], today=until):
        had = sums.setdefault(row.account_id, [0, 0])
        for at, minor in enumerate((row.before, row.now)):
            turned, held = converter.into(minor, row.currency), had[at]
            had[at] = None if turned is None or held is None else held + turned
    known = {id for id, day in first.items() if day < before["first"]}
    rows = [
        _changed(row, *pair, known=row.id in known, own=converter.own)
        for row in crm.ask("books.accounts")
        if (pair := sums.get(row.id)) and None not in pair and pair != [0, 0]
    ]
    return sorted(rows, key=lambda row: row.change.minor)


def _changed(row: Any, before: Any, now: Any, *, known: bool, own: str) -> Any:
    return Changed(
        id=row.id,
        name=row.name,
        before=Money(before, own),
        now=Money(now, own),
        change=Money(now - before, own),
        kind=metric.kind(before, now, known=known),
        growth=(now - before) / before if before > 0 else None,
        **{key: getattr(row, key) for key in ("tier", "phase", "status", "segment", "industry", "handle")},
    )

"""How what is earned is spread over the accounts: classes by cumulative share, and measures of concentration."""

from __future__ import annotations

from kamcrm.metrics import concentration as metric
from kamcrm.records import namedtuple
from kamcrm.services import worth
from kamcrm.services.books import Books, year
from kamcrm.services.choices import one_of
from kamcrm.sifting import figures, picked, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.money import Money
    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

Classed = figures(
    "Classed",
    "id:whole name:text tier:word class:word amount:money share:whole before:whole mismatch:text phase:word kind:word "
    "status:word segment:text industry:text handle:text",
)
Spread = figures(
    "Spread",
    "by:word accounts:whole total:money cr1:whole cr5:whole cr10:whole hhi:whole effective:whole band:word "
    "band_2010:word reason:text",
)


class Classes(namedtuple("Classes", "rows by accounts carry mismatches unclassified terms")):
    """Accounts with their classes; the first `carry` of all `accounts` make up 80 % of what is earned, None where
    nothing is. `unclassified` have bought, but what they earned is not known."""

    __slots__ = ()
    rows: list[Any]
    by: str
    accounts: int
    carry: int | None
    mismatches: int
    unclassified: list[str]
    terms: Terms


class Measures(namedtuple("Measures", "row left unknown terms")):
    """One row of measures; the accounts that were `left` out, for they earned nothing or less, each with its amount,
    and those of which nothing is known."""

    __slots__ = ()
    row: Any
    left: list[tuple[str, Money]]
    unknown: list[str]
    terms: Terms


def classes(crm: Crm, by: str) -> Classes:
    """Every account that has bought, with its class by what it earned in the last twelve months."""
    books = Books(crm, year(crm))
    everyone, ranked_by = worth.earned(books, one_of("by", by, worth.BY))
    known = [row for row in everyone if getattr(row, ranked_by) is not None]
    amounts = [getattr(row, ranked_by).minor for row in known]
    total, before, rows = sum(amount for amount in amounts if amount > 0), 0, []
    for row, amount, found in zip(known, amounts, metric.classes(amounts), strict=True):
        share = max(amount, 0) / total if total else None
        rows.append(_classed(row, ranked_by, found, share, before / total if total else None))
        before += max(amount, 0)
    unclassified = [row.name for row in everyone if getattr(row, ranked_by) is None]
    mismatches = sum(bool(row.mismatch) for row in rows)
    shown = sifted(crm, rows, Classed.kinds)
    return Classes(shown, ranked_by, len(known), metric.pareto(amounts), mismatches, unclassified, books.terms)


def measures(crm: Crm, by: str) -> Measures:
    """How much of what the accounts that the user's filter leaves earned hangs on the largest of them."""
    books = Books(crm, year(crm))
    everyone, ranked_by = worth.earned(books, one_of("by", by, worth.BY))
    chosen = picked(crm, everyone, worth.Earned.kinds)
    known = [(row.name, amount) for row in chosen if (amount := getattr(row, ranked_by)) is not None]
    found = metric.concentration([amount.minor for _, amount in known])
    row = Spread(
        by=ranked_by,
        accounts=found.counted,
        total=books.converter.amount(found.total if found.counted else None),
        **{key: getattr(found, key) for key in ("cr1", "cr5", "cr10")},
        hhi=None if found.hhi is None else round(found.hhi),
        effective=None if found.effective is None else round(found.effective, 1),
        band=metric.band(found.hhi),
        band_2010=metric.band(found.hhi, metric.BANDS_2010),
        reason=found.reason,
    )
    unknown = [row.name for row in chosen if getattr(row, ranked_by) is None]
    crm.total = 1
    return Measures(row, [pair for pair in known if pair[1].minor <= 0], unknown, books.terms)


def _classed(row: Any, by: str, found: str | None, share: float | None, before: float | None) -> Any:
    mismatch = f"tier {row.tier}" if row.tier and found and row.tier != found else ""
    same = {key: getattr(row, key) for key in ("id", "name", "tier", "phase", "kind", "status", "segment", "industry")}
    more = {"class": found, "amount": getattr(row, by), "share": share, "before": before}
    return Classed(**same, **more, mismatch=mismatch, handle=row.handle)

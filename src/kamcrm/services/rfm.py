"""How lately, how often and for how much customers bought in the last twelve months."""

from __future__ import annotations

from kamcrm.metrics import concentration, rfm
from kamcrm.metrics.profit import NO_COST, NO_RATE, NO_SALES, NOTHING_SOLD, margin
from kamcrm.records import namedtuple
from kamcrm.services.books import Books, year
from kamcrm.services.choices import one_of
from kamcrm.sifting import figures, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

BY = ("revenue", "margin")
Scored = figures(
    "Scored",
    "id:whole name:text tier:word recency:whole frequency:whole monetary:whole group:word days:whole invoices:whole "
    "amount:money reason:text phase:word kind:word status:word segment:text industry:text handle:text",
)
NO_DATA = "no data"


class Rfm(namedtuple("Rfm", "rows by counted quantiles groups terms")):
    """Accounts with their scores; `counted` bought in the twelve months; `groups` counts the accounts of each."""

    __slots__ = ()
    rows: list[Any]
    by: str
    counted: int
    quantiles: bool
    groups: dict[str, int]
    terms: Terms


def scores(crm: Crm, by: str) -> Rfm:
    """Every account that has ever bought, the best scores first."""
    by = one_of("by", by, BY)
    books = Books(crm, year(crm))
    until, first = books.period.days["until"], books.period.days["first"]
    amounts = {id: _amount(books, id, by) for id in books.bought}
    found = {row.account_id: row for row in crm.ask("value.invoices", first=first, until=until)}
    known = {
        id: rfm.Bought(until - row.last, row.invoices, amounts[id])
        for id, row in found.items()
        if amounts[id] is not None
    }
    scored = rfm.scored(known, _classes({id: one.amount for id, one in known.items()}))
    rows = [_row(books, row, known, found, scored) for row in crm.ask("books.accounts") if row.id in books.bought]
    rows.sort(key=lambda row: -((row.recency or 0) + (row.frequency or 0) + (row.monetary or 0)))
    groups: dict[str, int] = {}
    for row in rows:
        groups[row.group or NO_DATA] = groups.get(row.group or NO_DATA, 0) + 1
    return Rfm(sifted(crm, rows, Scored.kinds), by, len(known), len(known) >= rfm.ENOUGH, groups, books.terms)


def _amount(books: Books, id: int, by: str) -> int | None:
    """What an account's sales come to; the hours that serving took are no part of it, and aren't asked for."""
    sales = books.sales.get(id, NOTHING_SOLD)
    if sales is None:
        return None
    return sales.net if by == "revenue" else margin(sales, books.usual)


def _why(books: Books, id: int) -> str:
    return NO_RATE if books.sales.get(id, NOTHING_SOLD) is None else NO_COST


def _classes(amounts: dict[int, int]) -> dict[int, str | None]:
    """The ABC class of each account by its amount."""
    ranked = sorted(amounts, key=lambda id: (-amounts[id], id))
    return dict(zip(ranked, concentration.classes([amounts[id] for id in ranked]), strict=True))


def _row(books: Books, row: Any, known: dict[int, Any], found: dict[int, Any], scored: dict[int, Any]) -> Any:
    one = known.get(row.id)
    scores = scored.get(row.id) or (None if row.id in found else rfm.GONE)
    same = {key: getattr(row, key) for key in ("id", "name", "tier", "phase", "kind", "status", "segment", "industry")}
    lately = found[row.id].invoices if row.id in found else 0
    return Scored(
        **same,
        handle=row.handle,
        recency=scores and scores.recency,
        frequency=scores and scores.frequency,
        monetary=scores and scores.monetary,
        group=scores and scores.segment,
        days=books.period.until.toordinal() - (found[row.id].last if row.id in found else books.bought[row.id].last),
        invoices=lately,
        amount=books.converter.amount(one.amount if one else 0 if scores else None),
        reason="" if one else NO_SALES if scores else _why(books, row.id),
    )

"""How what was kept of a year's customers reads."""

from __future__ import annotations

from kamcrm.metrics.retention import CONTRACTION, KINDS, LOST
from kamcrm.money import Money
from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import BAD, GOOD, percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.retention import Kept

EMPTY = "No sale in the last two years: kamcrm import transactions FILE"


def _tone(row: Any, today: date) -> str:
    return BAD if row.kind in (LOST, CONTRACTION) else GOOD


RETENTION = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("before", "year before", words=rounded, align=">"),
    Column("now", "last year", words=rounded, align=">"),
    Column("change", words=rounded, align=">", tone=_tone),
    Column("growth", words=percent, align=">"),
    Column("kind", "what"),
    *[Column(key, shown=False) for key in ("phase", "status", "segment", "industry", "handle")],
)


def sentence(found: Kept) -> str:
    """How much of the year before was kept."""
    rates = found.figures
    if rates.grr is None:
        return f"no retention: {rates.reason}"
    kept = f"{rates.kept} of {plural(rates.cohort, 'customer')} still buy ({percent(rates.logo)})"
    return f"{kept} · kept {percent(rates.grr)} of their revenue (GRR), {percent(rates.nrr)} with what grew (NRR)"


def retention(found: Kept, today: date, total: int | None) -> Sheet:
    """The accounts by what changed, and the rates below."""
    sheet = Sheet("accounts", RETENTION, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        rates = found.figures
        sheet.footer = [sentence(found), _bridge(found, rates.changes)]
        sheet.next = "kamcrm analyze churn"
    sheet.footer += terms.left_out(found.missing)
    return sheet


def _bridge(found: Kept, changes: dict[str, int]) -> str:
    """The way from one year to the other, each kind of change on it."""
    steps = [f"{name} {'+' if changes[name] > 0 else ''}{rounded(Money(changes[name], found.own))}" for name in KINDS]
    ends = [rounded(Money(minor, found.own)) for minor in (found.figures.before, found.figures.now)]
    return f"{ends[0]} → {ends[1]} {found.own}: {', '.join(steps)}"

"""How the mix of the portfolio reads."""

from __future__ import annotations

from kamcrm.records import value_class
from kamcrm.sheets import terms
from kamcrm.sheets.concentration import listed
from kamcrm.sheets.form import Column, Sheet
from kamcrm.vocab import MIX_MEASURES
from kamcrm.wording import number, percent, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.mix import Mix

WIDE = 5  # Percentage points off the target from which it is a warning.
EMPTY = "No customer or prospect is kept: kamcrm accounts add NAME"


def off(row: Any, today: date) -> str:
    """A share that is far from its target is a warning."""
    return "warn" if row.widest is not None and row.widest > WIDE else ""


def mix(found: Mix, today: date) -> Sheet:
    """The parts with their shares, and each target with how far off it is."""
    columns = (
        Column("name", found.by),
        Column("accounts", align=">"),
        *[Column(f"{measure}_share", f"% {measure}", words=percent, align=">") for measure in MIX_MEASURES],
        Column("aim", "target", tone=off),
        *[Column(key, words=rounded, shown=False) for key in ("revenue", "profit")],
        Column("hours", shown=False),
        *[Column(f"{measure}_{key}", shown=False) for measure in MIX_MEASURES for key in ("target", "gap")],
        Column("widest", shown=False),
    )
    rows = [_aimed(row) for row in found.rows]
    sheet = Sheet("parts", columns, rows, today, empty=EMPTY)
    if rows:
        sheet.footer = [sentence(found)]
        if found.unknown:
            sheet.footer.append(f"without a known profit: {listed(found.unknown)}")
        sheet.footer += terms.said(found.terms, estimated=False)
    return sheet


def sentence(found: Mix) -> str:
    """Which part is farthest from its target, in a sentence."""
    gaps = [
        (abs(gap), row.name or "none", measure, gap)
        for row in found.rows
        for measure in MIX_MEASURES
        if (gap := getattr(row, f"{measure}_gap")) is not None
    ]
    if not gaps and found.aimed:
        return f"none of these has a target; others by {found.by} do"
    if not gaps:
        return f"no target mix is set by {found.by}: it belongs to the plan above all accounts"
    _, name, measure, gap = max(gaps)
    return f"farthest from its target: the {measure} of {found.by} {name}, {_points(gap)}"


def _aimed(row: Any) -> Any:
    told = [
        f"{measure} {percent(target)} ({_points(getattr(row, f'{measure}_gap'))})"
        for measure in MIX_MEASURES
        if (target := getattr(row, f"{measure}_target")) is not None
    ]
    gaps = [abs(gap) for measure in MIX_MEASURES if (gap := getattr(row, f"{measure}_gap")) is not None]
    made = value_class("Aimed", (*row._fields, "aim", "widest"))
    return made(*row, ", ".join(told) or None, max(gaps, default=None))


def _points(gap: float | None) -> str:
    """A gap in percentage points.

    >>> _points(-8.0), _points(1.5), _points(None)
    ('8 points short', '1.5 points over', 'not known')
    """
    if gap is None:
        return "not known"
    return f"{number(abs(gap))} point{'' if abs(gap) == 1 else 's'} {'short' if gap < 0 else 'over'}"

"""How what marks the accounts that earn most reads."""

from __future__ import annotations

from kamcrm.money import Money
from kamcrm.records import value_class
from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import NONE, number, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.metrics.traits import Contrast, Trait
    from kamcrm.services.traits import Marks

RAW = ("in_top", "of_top", "in_rest", "of_rest", "lift", "top_median", "rest_median", "ratio")
Line: Any = value_class("Line", ("attribute", "value", "top", "rest", "contrast", *RAW))
EMPTY = "No sale in the last twelve months: kamcrm import transactions FILE"


def marks(found: Marks, today: date) -> Sheet:
    """Traits, the most telling first, then medians, of the top beside the rest."""
    rows = [_trait(one, found.compared) for one in found.traits] + [_median(one) for one in found.medians]
    columns = (
        Column("attribute", "what", words=lambda value, today: value),
        Column("value", "", shrink=True),
        Column("top", f"top {number(len(found.top))}", align=">"),
        *([Column("rest", f"other {number(found.counted - len(found.top))}", align=">")] if found.compared else []),
        *([Column("contrast")] if found.compared else []),
        *[Column(key, shown=False) for key in RAW],
    )
    sheet = Sheet("traits", columns, rows if found.top else [], today, empty=EMPTY)
    if found.top:
        sheet.footer = [*_said(found), *terms.said(found.terms, estimated=False)]
        sheet.next = f"kamcrm analyze top -n {found.most} --by {found.by}"
    return sheet


def sentence(found: Marks) -> str:
    """What marks the best, in a sentence."""
    if not found.top:
        return EMPTY
    most = [f"{one.attribute} {one.value} ({_contrasted(one)})" for one in found.traits[:3]]
    if not found.compared:
        return _said(found)[0]
    told = "; ".join(most) if most else "no trait that the others have not as often"
    return f"The {plural(len(found.top), 'account')} that earn most: {told}"


def _said(found: Marks) -> list[str]:
    if not found.compared:
        known = f"{plural(found.counted, 'account')} with a known {found.by}: no contrast is possible"
        return [f"{known} ({number(found.most)} and 5 others are needed), this is their profile"]
    if found.traits:
        return [f"ranked by {found.by}; a trait counts when 3 of the top have it, and half as often again as the rest"]
    return [f"ranked by {found.by}; no trait is half as often again among the top as among the rest"]


def _trait(one: Trait, compared: bool) -> Any:
    against = f"{number(one.rest)} of {number(one.of_rest)}" if compared else NONE
    top = f"{number(one.top)} of {number(one.of_top)}"
    raw = (one.top, one.of_top, *((one.rest, one.of_rest) if compared else (None, None)), one.lift, None, None, None)
    return Line(one.attribute, one.value, top, against, _contrasted(one) if compared else NONE, *raw)


def _contrasted(one: Trait) -> str:
    if one.lift is None:
        return f"only in the top ({number(one.top)} of {number(one.of_top)})"
    return f"{one.lift:.1f} times as often"


def _median(one: Contrast) -> Any:
    words = NONE if one.ratio is None else f"{one.ratio:.1f} times"
    raw = (None, None, None, None, None, one.top, one.rest, one.ratio)
    return Line(one.attribute, "median", _measured(one.top), _measured(one.rest), words, *raw)


def _measured(value: Any) -> str:
    return rounded(value) if isinstance(value, Money) else number(value)

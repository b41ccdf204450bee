"""How price beside service reads."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import number, percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from kamcrm.services.price import Prices


def points(value: float | None, today: date) -> str:
    """A mean of answers, from 0 to 100."""
    return number(None if value is None else round(value))


HALVES = (
    Column("half", "half-year"),
    Column("revenue", words=rounded, align=">"),
    Column("discount_share", "discount", words=percent, align=">"),
    Column("margin", words=rounded, align=">"),
    Column("margin_share", "margin %", words=percent, align=">"),
    Column("satisfaction", words=points, align=">"),
    Column("answers", align=">"),
    *[Column(key, words=rounded, shown=False) for key in ("list_value", "discount")],
    Column("begins", shown=False),
)


def prices(found: Prices, today: date) -> Sheet:
    """Half-years with their discount, margin and satisfaction."""
    sheet = Sheet("half-years", HALVES, found.rows, today)
    sheet.footer = [sentence(found), f"amounts in {found.currency}; satisfaction from 0 to 100, all kinds of answers"]
    if found.usual is not None:
        sheet.footer.append(f"where no cost is known a margin of {number(found.usual / 10)} % stands in")
    for code in found.missing:
        sheet.footer.append(f"amounts in {code} are left out, for there is no rate: kamcrm rates add {code} RATE")
    return sheet


def sentence(found: Prices) -> str:
    """How discount, margin and satisfaction changed from the first half-year to the last full one, in a sentence."""
    known = sorted((row for row in found.rows if row.revenue is not None), key=lambda row: row.begins)
    if len(known) < 2:
        return f"sales in {plural(len(known), 'half-year')}: no change to speak of"
    first, last = known[0], known[-1]
    parts = [
        f"{name} from {words(getattr(first, key), first.begins)} to {words(getattr(last, key), last.begins)}"
        for name, key, words in (
            ("discount", "discount_share", percent),
            ("margin", "margin_share", percent),
            ("satisfaction", "satisfaction", points),
        )
        if getattr(first, key) is not None and getattr(last, key) is not None
    ]
    return f"{first.half} to {last.half}: {', '.join(parts) or 'no discount, cost or answer is known of both'}"

"""How lifetime value reads."""

from __future__ import annotations

from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import number, percent, plural, rounded, whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.lifetime import Lifetimes


def losing(row: Any, today: date) -> str:
    """A future that costs is bad."""
    return "bad" if row.future is not None and row.future.minor < 0 else ""


LIST = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("historic", "so far", words=rounded, align=">"),
    Column("margin", "a year (m)", words=rounded, align=">"),
    Column("keep", "stays (r)", words=percent, align=">"),
    Column("keep_from", "r from"),
    Column("model"),
    Column("future", "still to come", words=rounded, align=">", tone=losing),
    Column("reason"),
    *[
        Column(key, shown=False)
        for key in ("contract_ends", "phase", "kind", "status", "segment", "industry", "handle")
    ],
)  # fmt: skip
EMPTY = "No account has bought yet, and the value of a prospect is not known: kamcrm import transactions FILE"


def lifetimes(found: Lifetimes, today: date, total: int | None) -> Sheet:
    """Customers by what is still to come, the sums of all, and what that rests on."""
    sheet = Sheet("accounts", LIST, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [sentence(found), _assumed(found), *terms.said(found.terms)]
        sheet.next = "kamcrm analyze value"
    return sheet


def sentence(found: Lifetimes) -> str:
    """What the customers have been and will be worth, in a sentence."""
    unknown = found.counted - found.known
    told = f" (of {plural(unknown, 'account')} it is not known)" if unknown else ""
    less = ", less what winning them cost" if found.acquisition else ""
    worth = f"have earned {whole(found.historic)} so far{less}; still to come: {whole(found.future)}{told}"
    return f"{plural(found.counted, 'customer')} {worth}"


def _assumed(found: Lifetimes) -> str:
    """The assumptions and where the retention rates come from."""
    years, discount, growth, _ = found.assumptions
    span = f"over {plural(years, 'year')}" if years else "without end"
    grows = f", growing {number(growth)} % a year" if growth else ""
    sources = ", ".join(f"{name} ({number(count)})" for name, count in found.sources.items())
    rates = f"; r from {sources}" if sources else ""
    return (
        f"{span} at {number(discount)} % discount a year{grows} (settings clv.years, clv.discount, clv.growth){rates}"
    )

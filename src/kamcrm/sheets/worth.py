"""How what accounts earn reads."""

from __future__ import annotations

from kamcrm.metrics.profit import ESTIMATED
from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import money, number, percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.worth import Ranking


def loss(row: Any, today: date) -> str:
    """An account that costs more than it earns is bad."""
    return "bad" if row.profit is not None and row.profit.minor < 0 else ""


TOP = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("revenue", words=rounded, align=">"),
    Column("margin", words=rounded, align=">"),
    Column("cost_to_serve", "to serve", words=rounded, align=">"),
    Column("profit", words=rounded, align=">", tone=loss),
    Column("share", words=percent, align=">"),
    Column("cumulative", "so far", words=percent, align=">"),
    Column("basis"),
    *[
        Column(key, shown=False)
        for key in ("hours", "estimated", "phase", "kind", "status", "segment", "industry", "handle", "reason")
    ],
)
EMPTY = "No sale in the last twelve months: kamcrm import transactions FILE"


def top(found: Ranking, asked: str, today: date, total: int | None) -> Sheet:
    """The accounts that earn most; `asked` is what the user wanted them ranked by."""
    sheet = Sheet("accounts", TOP, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        share = f" ({percent(found.part.minor / found.whole.minor)})" if found.whole.minor > 0 else ""
        of_all = f"{number(len(found.rows))} of {plural(found.counted, 'account')}"
        sheet.footer = [f"{of_all}: {found.by} {rounded(found.part)} of {money(found.whole)}{share}"]
        sheet.footer += terms.said(found.terms, estimated=any(row.basis == ESTIMATED for row in found.rows))
        sheet.next = "kamcrm analyze traits"
    if found.by != asked:
        sheet.notes = ["no sale has a cost and no margin is set: ranked by revenue, not by profit"]
    return sheet


def sentence(found: Ranking) -> str:
    """Who earns most, and how much of all the best earn together."""
    if not found.rows:
        return EMPTY
    share = f", {percent(found.part.minor / found.whole.minor)} of all" if found.whole.minor > 0 else ""
    best = plural(len(found.rows), "account")
    return f"{found.rows[0].name} earns most; the best {best} earn {money(found.part)} of {found.by}{share}."

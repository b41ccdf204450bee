"""Figures: what the portfolio is worth, where it grows or leaks, and why."""

from __future__ import annotations

from kamcrm.services import worth as service
from kamcrm.sheets import worth as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import EarnedBy
    from kamcrm.sheets.form import Document
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def questions(crm: Crm) -> Document:
    """Who buys what, why customers leave, who earns most, what marks them, and our share of each.

        kamcrm analyze
        kamcrm analyze questions --as-of 2026-06-30

    A sentence and three rows each, with the command that says more.
    """
    from kamcrm.services import questions as five
    from kamcrm.sheets import questions as page

    return page.document(five.answers(crm), crm.today)


def top(
    crm: Crm,
    *,
    by: Annotated[EarnedBy, "profit, margin or revenue"] = "profit",
    limit: Annotated[int, "-n", "how many accounts"] = 10,
) -> Listing:
    """The accounts that earn most, in the last twelve months.

        kamcrm analyze top
        kamcrm analyze top --by profit -n 10
        kamcrm analyze top --by revenue --where 'tier:A segment:dc' -n 5

    Profit is revenue less what was sold cost, less the hours and the direct costs of serving. The basis says whether
    the cost is the sales' own (actual) or follows from a usual margin (estimated). See docs/explanation/profit.md.
    """
    return sheet.top(service.top(crm, by, limit), by, crm.today, crm.total)

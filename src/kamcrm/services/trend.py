"""Revenue and margin month by month, of the whole portfolio or of one account with its units."""

from __future__ import annotations

from datetime import date

from kamcrm.metrics.profit import NOTHING_SOLD, margin, usual_margin
from kamcrm.services.books import Converter, Period, added
from kamcrm.sifting import figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

MONTHS = 24
Month = figures("Month", "month:text revenue:money margin:money")


def months(crm: Crm, account: int = 0, count: int = MONTHS) -> list[Any]:
    """The last whole months until today, the oldest first; a month without sales is 0, for it is known to be.

    Nothing where nothing was sold in all of them. A month with a currency that has no rate has no sum.
    """
    starts = [_back(crm.today, ago) for ago in range(count, -1, -1)]
    period = Period(starts[0], crm.today)
    converter, days = Converter(crm, crm.today), {"first": period.days["first"], "until": period.days["until"]}
    asked = crm.ask("books.by_day_of", account_id=account, **days) if account else crm.ask("books.by_day", **days)
    rows = [(date.fromordinal(row.day).isoformat()[:7], row) for row in asked]
    found = added(converter, rows)
    own = crm.settings.get("default_margin")
    usual = own * 10 if own else usual_margin(one for one in found.values() if one)
    made = []
    for start in starts:
        sales = found.get(start.isoformat()[:7], NOTHING_SOLD)
        net, earned = (sales.net, margin(sales, usual)) if sales is not None else (None, None)
        made.append(Month(start.isoformat()[:7], converter.amount(net), converter.amount(earned)))
    return made if found else []


def _back(day: date, months: int) -> date:
    """The first day of the month so many months before."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)

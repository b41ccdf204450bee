"""The money at stake: which third of the portfolio an account belongs to by its revenue."""

from __future__ import annotations

from kamcrm import money
from kamcrm.metrics import urgency
from kamcrm.services import recall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import Any

    from kamcrm.unit import Crm

MILLION = 1_000_000


def thirds(crm: Crm) -> dict[int, int]:
    """The portfolio third, 3 to 1, of every account whose revenue of the last 12 months is known."""
    kept = recall.Kept(crm)
    if kept.thirds is None:
        kept.keep(urgency.thirds(revenues(crm)))
    return kept.thirds or {}


def revenues(crm: Crm) -> dict[int, int]:
    """Each account's net revenue from this day last year until yesterday, in minor units of the configured currency.

    An account with revenue in a currency that has no rate is left out: it would be a guess.
    """
    own = crm.settings.get("currency")
    days = {"first": same_day_last_year(crm.today).toordinal(), "today": crm.today.toordinal()}
    rows = crm.ask("today.revenue", own=own, **days)
    if not any(row.foreign for row in rows):
        return {row.account_id: row.minor for row in rows if row.minor is not None}
    return added(crm.ask("today.by_currency", **days), own, rates(crm, own, crm.today))


def added(rows: Iterable[Any], own: str, rates: dict[str, int]) -> dict[int, int]:
    """The sums by account in one currency, each other one at its rate in millionths."""
    found: dict[int, int] = {}
    unknown = set()
    for row in rows:
        rate = rates.get(row.currency)
        if rate is None:
            unknown.add(row.account_id)
        else:
            found[row.account_id] = found.get(row.account_id, 0) + money.converted(row.minor, row.currency, own, rate)
    return {id: minor for id, minor in found.items() if id not in unknown}


def rates(crm: Crm, quote: str, on: date) -> dict[str, int]:
    """The last rate that each currency, and that one itself, had in another by a day, in millionths."""
    return {row.currency: row.rate for row in crm.ask("today.rates", quote=quote, today=on)} | {quote: MILLION}


def weights(crm: Crm) -> dict[str, int]:
    """The coefficients of urgency in force."""
    return {name: crm.settings.get(f"urgency.{name}") for name in urgency.WEIGHTS}


def same_day_last_year(today: Any) -> Any:
    """The same day a year earlier; 28 February stands in for the 29th."""
    return today.replace(year=today.year - 1, day=min(today.day, 28) if today.month == 2 else today.day)

"""What a customer may see of the time with us: an allow-list, so that what isn't named here stays in the house."""

from __future__ import annotations

from datetime import date

from kamcrm.records import namedtuple
from kamcrm.services import naming, periods

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.services.books import Period
    from kamcrm.unit import Crm

Delivery = namedtuple("Delivery", "id product quantity unit invoiced last")
Ahead = namedtuple("Ahead", "id on kind what")


class Review(namedtuple("Review", "id name language period deliveries objectives agreed cases ahead")):
    """An account's review: what was delivered, what they want, what was agreed, what is open, what comes."""

    __slots__ = ()
    id: int
    name: str
    language: str | None
    period: Period
    deliveries: list[Any]
    objectives: list[Any]
    agreed: list[Any]
    cases: list[Any]
    ahead: list[Any]


def review(crm: Crm, ref: str, period: str) -> Review:
    """The review of an account and its units over a period."""
    found = naming.account(crm, ref)
    (account,) = crm.ask("reviews.account", account_id=found.id)
    stretch = periods.period(crm, period)
    days = stretch.days
    counted = {"first": days["first"], "until": days["until"]}
    dated = {"first_day": days["first_day"], "until_day": days["until_day"]}
    deliveries = [
        Delivery(row.id, row.product, row.quantity / 1000, row.unit, row.invoiced, row.last)
        for row in crm.ask("reviews.deliveries", account_id=account.id, **counted)
    ]
    return Review(
        account.id,
        account.name,
        account.language,
        stretch,
        deliveries,
        crm.ask("reviews.objectives", account_id=account.id),
        crm.ask("reviews.agreed", account_id=account.id, **dated),
        crm.ask("reviews.cases", account_id=account.id, **dated),
        _ahead(crm, account.id),
    )


def _ahead(crm: Crm, id: int) -> list[Ahead]:
    """Contract ends, meetings and milestones from today on, the next first."""
    found = [
        Ahead(row.id, row.on, "contract", row.name) for row in crm.ask("reviews.ends", account_id=id, today=crm.today)
    ]
    found += [
        Ahead(row.id, date.fromordinal(row.day), row.channel, "")
        for row in crm.ask("reviews.meetings", account_id=id, today=crm.today.toordinal())
    ]
    found += [
        Ahead(row.id, row.on, "milestone", row.what)
        for row in crm.ask("reviews.milestones", account_id=id, today=crm.today)
    ]
    return sorted(found, key=lambda one: (one.on, one.id))

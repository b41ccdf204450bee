"""The open opportunities together: by stage, and by the month that they are expected to close in."""

from __future__ import annotations

from kamcrm import money
from kamcrm.errors import Usage
from kamcrm.metrics import forecast as metric
from kamcrm.money import Money
from kamcrm.records import namedtuple
from kamcrm.services import stages
from kamcrm.services.books import Converter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.metrics.forecast import Stretch
    from kamcrm.unit import Crm


class Lane(namedtuple("Lane", "stage days deals amounts weighted")):
    """A stage with its opportunities, the next to close first, and what they come to, each currency by itself."""

    __slots__ = ()
    stage: str
    days: int | None
    deals: list[Any]
    amounts: list[Money]
    weighted: list[Money]


def board(crm: Crm) -> list[Lane]:
    """The stages in their order, the empty ones too; last those that no list of stages holds any more."""
    deals = _open(crm)
    in_force = {stage.name: stage.days for stage in stages.stages(crm.settings)}
    left = sorted({deal.stage for deal in deals} - in_force.keys())
    lanes = in_force | dict.fromkeys(left)
    return [_lane(stage, days, [deal for deal in deals if deal.stage == stage]) for stage, days in lanes.items()]


def forecast(crm: Crm, *, converted: bool = False) -> list[Stretch]:
    """What is expected to close, by month and currency, or all in one's own currency at the last rates.

    Usage names the command for a rate that is missing.
    """
    deals = _open(crm)
    return metric.forecast(_converted(crm, deals) if converted else deals, crm.today)


def _converted(crm: Crm, deals: list[Any]) -> list[Any]:
    converter = Converter(crm, crm.today)
    found = []
    for deal in deals:
        minor = converter.into(deal.amount.minor, deal.currency) if deal.amount is not None else None
        found.append(deal._replace(amount=converter.amount(minor), currency=converter.own))
    if converter.missing:
        code = min(converter.missing)
        raise Usage(f"there is no rate from {code} to {converter.own}", f"kamcrm rates add {code} RATE")
    return found


def _lane(stage: str, days: int | None, deals: list[Any]) -> Lane:
    return Lane(stage, days, deals, money.added(deal.amount for deal in deals), metric.weighted(deals))


def _open(crm: Crm) -> list[Any]:
    """All open opportunities that the user wants, since every sum is over all of them."""
    crm.pick.screen = 0
    return crm.browse("opportunities.open")

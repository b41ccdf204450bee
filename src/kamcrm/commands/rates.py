"""Currency rates: what one unit of a currency costs in another, from a day on."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import rates as service
from kamcrm.services import registers
from kamcrm.sheets import registers as sheet
from kamcrm.sheets.rates import LOOK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import Currency, IfVersion, RateFields
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm) -> Listing:
    """List the currency rates, the latest first.

    kamcrm rates list
    kamcrm rates list --where 'currency:EUR on>2026-01-01'
    """
    return sheet.everything(LOOK, service.everything(crm), crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the rate's id"]) -> Document:
    """Show one rate with its changes.

    kamcrm rates show 88
    """
    return one(crm, "rates", id)


def add(
    crm: Crm,
    currency: Annotated[Currency, "the currency"],
    rate: Annotated[str, "what one unit of it costs: 11.62"],
    **fields: RateFields,
) -> Outcome:
    """Note what a currency costs in your own, or in another, from today or an earlier day.

        kamcrm rates add EUR 11.62
        kamcrm rates add SEK 1.02 --on 2026-11-01 --source "Norges Bank"
        kamcrm rates add NOK 0.086 --in EUR

    A rate holds until the next one. One that is noted the other way round serves too.
    """
    return sheet.added(LOOK, service.add(crm, currency, rate, fields), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the rate's id"],
    *,
    currency: Annotated[Currency | None, "the currency"] = None,
    rate: Annotated[str | None, "what one unit of it costs"] = None,
    if_version: IfVersion = 0,
    **fields: RateFields,
) -> Outcome:
    """Change a rate: what is given is kept.

    kamcrm rates edit 88 --rate 11.64
    """
    given = {"currency": currency, "rate": rate} | fields
    return sheet.changed(LOOK, service.edit(crm, id, given, if_version), crm.today)


def delete(crm: Crm, id: Annotated[int, "the rate's id"]) -> Outcome:
    """Remove a rate that was wrong; undo brings it back.

    kamcrm rates delete 88
    """
    return sheet.removed(LOOK, registers.delete(crm, service.RATES, id), crm.today)

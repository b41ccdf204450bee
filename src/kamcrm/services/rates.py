"""Dated currency rates: what one unit of a currency costs in another."""

from __future__ import annotations

from kamcrm.errors import BadInput
from kamcrm.services import readers, registers
from kamcrm.services.registers import Field, Register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

RATES = Register(
    "rates",
    {
        "currency": Field("currency", readers.currency, needed=True),
        "rate": Field("rate", readers.figure(6), needed=True),
        "in_": Field("quote", readers.currency, needed=True),
        "on": Field("quoted_on", readers.past, needed=True),
        "source": Field("source", readers.line),
    },
)


def everything(crm: Crm) -> list[Any]:
    """Every rate that was known by today, the latest first."""
    return registers.everything(crm, RATES, today=crm.today)


def add(crm: Crm, currency: str, rate: str, given: dict[str, Any]) -> Any:
    """Note what a unit of a currency costs, in one's own unless told otherwise, from today or an earlier day."""
    said = registers.values(crm, RATES, given | {"currency": currency, "rate": rate})
    found = {"quote": crm.settings.get("currency"), "quoted_on": crm.today} | said
    _refuse(crm, found)
    return registers.add(crm, RATES, found)


def edit(crm: Crm, id: int, given: dict[str, Any], version: int = 0) -> Edited:
    """Change what was typed; Conflict when the rate is no longer at `version`."""
    row = registers.begun(crm, RATES, id, version)
    found = registers.values(crm, RATES, given, row)
    _refuse(crm, row._asdict() | found, id)
    return registers.change(crm, RATES, row, found)


def _refuse(crm: Crm, found: dict[str, Any], id: int = 0) -> None:
    """Refuse a currency in itself, and a second rate of a day."""
    if found["currency"] == found["quote"]:
        raise BadInput(f"{found['currency']} in {found['quote']} is always 1", "say in which other currency: --in NOK")
    told = {key: found[key] for key in ("currency", "quote", "quoted_on")}
    what = f"what {found['currency']} costs in {found['quote']} from {found['quoted_on']}"
    registers.once(crm, RATES, what, id, "rates.same", **told)

"""Costs: what serving a customer costs beside the hours."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import costs as service
from kamcrm.services import registers
from kamcrm.sheets import registers as sheet
from kamcrm.sheets.costs import LOOK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, CostFields, IfVersion
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "of this account"] = "",
) -> Listing:
    """List the costs, the latest first, with their sum.

    kamcrm costs list --account nordlys
    kamcrm costs list --where 'kind:travel on>2026-01-01'
    """
    return sheet.everything(LOOK, service.everything(crm, account=account), crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the cost's id"]) -> Document:
    """Show one cost with its changes.

    kamcrm costs show 88
    """
    return one(crm, "costs", id)


def add(
    crm: Crm,
    account: Annotated[AccountRef, "the account it was for"],
    amount: Annotated[str, "what it cost: 9400, 12k"],
    what: Annotated[str, "what it was"] = "",
    **fields: CostFields,
) -> Outcome:
    """Note what something cost for a customer, today or on an earlier day; it counts in what serving it costs.

    kamcrm costs add nordlys 9400 "two days in Tromsø" --kind travel
    kamcrm costs add nordlys 28600 "two courses free of charge" --kind concession --contract 88 --on "1 nov"
    """
    return sheet.added(LOOK, service.add(crm, account, amount, what, fields), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the cost's id"],
    *,
    amount: Annotated[str | None, "what it cost"] = None,
    what: Annotated[str | None, "what it was"] = None,
    if_version: IfVersion = 0,
    **fields: CostFields,
) -> Outcome:
    """Change a cost: what is given is kept, "" clears it.

    kamcrm costs edit 88 --amount 9600 --opportunity 412
    """
    given = {"amount": amount, "what": what} | fields
    return sheet.changed(LOOK, registers.edit(crm, service.COSTS, id, given, if_version), crm.today)


def delete(crm: Crm, id: Annotated[int, "the cost's id"]) -> Outcome:
    """Remove a cost that was wrong; undo brings it back.

    kamcrm costs delete 88
    """
    return sheet.removed(LOOK, registers.delete(crm, service.COSTS, id), crm.today)

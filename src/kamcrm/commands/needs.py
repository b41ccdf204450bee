"""Needs: what customers need and wish for, and how far it is met."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import needs as service
from kamcrm.sheets import registers as sheet
from kamcrm.sheets.needs import LOOK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, IfVersion, NeedFields, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "of this account"] = "",
    every: Annotated[bool, "those that are met too"] = False,
) -> Listing:
    """List the needs that are not met, as they stood on any day.

    kamcrm needs list --account nordlys
    kamcrm needs list --as-of 2026-06-30 --every
    kamcrm needs list --where 'expression:wish'
    """
    return sheet.everything(LOOK, service.everything(crm, account=account, every=every), crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the need's id"]) -> Document:
    """Show one need, how far it was met when, and its changes.

    kamcrm needs show 88
    """
    return one(crm, "needs", id)


def add(
    crm: Crm,
    account: Annotated[AccountRef, "whose need it is"],
    what: Annotated[str, "what is needed"],
    **fields: NeedFields,
) -> Outcome:
    """Note what a customer needs, from today or an earlier day; `need: ...` in a logged text does too.

    kamcrm needs add nordlys "one price for three years" --contact kari
    kamcrm needs add nordlys "every site on one screen" --expression wish --product WATCH --on "1 nov"
    """
    return sheet.added(LOOK, service.add(crm, account, what, fields), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the need's id"],
    *,
    what: Annotated[str | None, "what is needed"] = None,
    if_version: IfVersion = 0,
    **fields: NeedFields,
) -> Outcome:
    """Change a need: what is given is kept, "" clears it; a new status counts from today.

    kamcrm needs edit 88 --expression implied --opportunity 412
    """
    return sheet.changed(LOOK, service.edit(crm, id, {"what": what} | fields, if_version), crm.today)


def met(
    crm: Crm,
    id: Annotated[int, "the need's id"],
    *,
    on: Annotated[When, "since when; today unless told otherwise"] = "",
) -> Outcome:
    """Say that a need is met, since today or an earlier day.

    kamcrm needs met 88
    kamcrm needs met 88 --on "1 nov"
    """
    return sheet.changed(LOOK, service.settle(crm, id, "met", on), crm.today, "Met")


def partly(
    crm: Crm,
    id: Annotated[int, "the need's id"],
    *,
    on: Annotated[When, "since when; today unless told otherwise"] = "",
) -> Outcome:
    """Say that a need is met in part, since today or an earlier day.

    kamcrm needs partly 88
    """
    return sheet.changed(LOOK, service.settle(crm, id, "partly", on), crm.today, "Partly")


def unmet(
    crm: Crm,
    id: Annotated[int, "the need's id"],
    *,
    on: Annotated[When, "since when; today unless told otherwise"] = "",
) -> Outcome:
    """Say that a need is not met any more, since today or an earlier day.

    kamcrm needs unmet 88
    """
    return sheet.changed(LOOK, service.settle(crm, id, "unmet", on), crm.today, "Unmet")


def delete(crm: Crm, id: Annotated[int, "the need's id"]) -> Outcome:
    """Remove a need that was wrong; undo brings it back.

    kamcrm needs delete 88
    """
    return sheet.removed(LOOK, service.delete(crm, id), crm.today)

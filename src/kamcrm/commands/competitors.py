"""Competitors: who else sells to a customer."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import competitors as service
from kamcrm.services import registers
from kamcrm.sheets import registers as sheet
from kamcrm.sheets.competitors import LOOK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, CompetitorFields, IfVersion, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "of this account"] = "",
    every: Annotated[bool, "those that are gone too"] = False,
) -> Listing:
    """List the competitors at accounts, as they stood on any day.

    kamcrm competitors list --account nordlys
    kamcrm competitors list --every --where 'category:sensors'
    """
    return sheet.everything(LOOK, service.everything(crm, account=account, every=every), crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the competitor's id"]) -> Document:
    """Show one competitor at an account, with its changes.

    kamcrm competitors show 88
    """
    return one(crm, "competitors", id)


def add(
    crm: Crm,
    account: Annotated[AccountRef, "the customer"],
    name: Annotated[AccountRef, "the competitor, an account of that kind"],
    *,
    create: Annotated[bool, "add the competitor where there is none of that name"] = False,
    **fields: CompetitorFields,
) -> Outcome:
    """Note that a competitor sells, or wants to sell, to a customer; `competitor: NAME` in a logged text does too.

    kamcrm competitors add nordlys polarmaling --category sensors --rank 2
    kamcrm competitors add nordlys "Kvikkføler ApS" --create
    """
    return sheet.added(LOOK, service.add(crm, account, name, fields, create=create), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the entry's id"],
    *,
    gone: Annotated[When | None, "since when they are there no more"] = None,
    if_version: IfVersion = 0,
    **fields: CompetitorFields,
) -> Outcome:
    """Change what is known of a competitor at an account: what is given is kept, "" clears it.

    kamcrm competitors edit 88 --rank 1 --about "cheaper probes"
    """
    given = {"gone": gone} | fields
    return sheet.changed(LOOK, registers.edit(crm, service.COMPETITORS, id, given, if_version), crm.today)


def gone(
    crm: Crm,
    id: Annotated[int, "the entry's id"],
    *,
    on: Annotated[When, "since when; today unless told otherwise"] = "",
) -> Outcome:
    """Note that a competitor is not there any more, since today or an earlier day.

    kamcrm competitors gone 88
    """
    return sheet.changed(LOOK, service.gone(crm, id, on), crm.today, "Gone")


def delete(crm: Crm, id: Annotated[int, "the entry's id"]) -> Outcome:
    """Remove an entry that was wrong; undo brings it back.

    kamcrm competitors delete 88
    """
    return sheet.removed(LOOK, registers.delete(crm, service.COMPETITORS, id), crm.today)

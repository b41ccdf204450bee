"""Cases: where the service failed, and how it was mended."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import cases as service
from kamcrm.services import registers
from kamcrm.sheets import registers as sheet
from kamcrm.sheets.cases import LOOK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, CaseFields, IfVersion, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "of this account"] = "",
    every: Annotated[bool, "the closed ones too"] = False,
) -> Listing:
    """List the open cases, the most severe first, as they stood on any day.

    kamcrm cases list --account nordlys
    kamcrm cases list --every --where 'category:delivery' --sort -opened
    """
    return sheet.everything(LOOK, service.everything(crm, account=account, every=every), crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the case's id"]) -> Document:
    """Show one case with its changes.

    kamcrm cases show 88
    """
    return one(crm, "cases", id)


def add(
    crm: Crm,
    account: Annotated[AccountRef, "whom the service failed"],
    what: Annotated[str, "what went wrong"],
    **fields: CaseFields,
) -> Outcome:
    """Note where the service failed a customer; `case: ...` in a logged text does too.

    kamcrm cases add nordlys "late delivery" --severity high --category delivery
    kamcrm cases add nordlys "wrong certificate" --contact kari --product CAL --on yesterday
    """
    return sheet.added(LOOK, service.add(crm, account, what, fields), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the case's id"],
    *,
    what: Annotated[str | None, "what went wrong"] = None,
    resolution: Annotated[str | None, "how it ended"] = None,
    closed: Annotated[When | None, "the day it was closed"] = None,
    if_version: IfVersion = 0,
    **fields: CaseFields,
) -> Outcome:
    """Change a case: what is given is kept, "" clears it.

    kamcrm cases edit 88 --severity low --category certificates
    """
    given = {"what": what, "resolution": resolution, "closed": closed} | fields
    return sheet.changed(LOOK, registers.edit(crm, service.CASES, id, given, if_version), crm.today)


def close(
    crm: Crm,
    id: Annotated[int, "the case's id"],
    how: Annotated[str, "how it ended"] = "",
    *,
    on: Annotated[When, "when; today unless told otherwise"] = "",
) -> Outcome:
    """Close a case, today or on an earlier day.

    kamcrm cases close 88 "new certificate sent, one visit free of charge"
    """
    return sheet.changed(LOOK, service.close(crm, id, how, on), crm.today, "Closed")


def reopen(crm: Crm, id: Annotated[int, "the case's id"]) -> Outcome:
    """Open a closed case again.

    kamcrm cases reopen 88
    """
    return sheet.changed(LOOK, service.reopen(crm, id), crm.today, "Opened")


def delete(crm: Crm, id: Annotated[int, "the case's id"]) -> Outcome:
    """Remove a case that was wrong; undo brings it back.

    kamcrm cases delete 88
    """
    return sheet.removed(LOOK, registers.delete(crm, service.CASES, id), crm.today)

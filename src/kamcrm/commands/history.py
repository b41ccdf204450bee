"""Looking back and taking back."""

from __future__ import annotations

from kamcrm.services import changes as service
from kamcrm.sheets import changes as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.sheets.form import Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def undo(crm: Crm) -> Outcome:
    """Take the last command back, and show each value before and after.

        kamcrm undo

    Everything that changes business records can be undone, one command after the other; kamcrm redo does it again.
    """
    operation = service.undo(crm)
    return sheet.taken_back("Undone", operation, service.Differences(crm, operation.id, undone=True), crm.today)


def redo(crm: Crm) -> Outcome:
    """Do again what was undone last.

    kamcrm redo
    """
    operation = service.redo(crm)
    return sheet.taken_back("Redone", operation, service.Differences(crm, operation.id), crm.today)


def changes(crm: Crm, id: Annotated[int, "the number of a change, to see it value by value"] = 0) -> Listing:
    """List what was done, the newest first; with a number, what that command changed.

    kamcrm changes
    kamcrm changes 12
    kamcrm changes --where 'command:log' --limit 5
    """
    if id:
        return sheet.differences(list(service.Differences(crm, service.operation(crm, id).id)), crm.today)
    return sheet.everything(service.everything(crm), crm.today, crm.total)

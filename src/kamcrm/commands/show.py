"""Looking at one record."""

from __future__ import annotations

from kamcrm.services import show as service
from kamcrm.sheets import show as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import Ref
    from kamcrm.sheets.form import Document
    from kamcrm.unit import Crm


def show(crm: Crm, ref: Annotated[Ref, "the id of any record, or an account or person by name"]) -> Document:
    """Show any one record: its fields, links and changes.

    kamcrm show 88
    kamcrm show "kari moen"
    """
    return sheet.document(service.show(crm, ref), crm.today)


def one(crm: Crm, noun: str, id: int) -> Document:
    """The page of a noun's record; NotFound when the id is another noun's."""
    return sheet.document(service.record(crm, noun, id), crm.today)

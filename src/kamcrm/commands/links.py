"""Links: documents kept elsewhere."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import links as service
from kamcrm.services import registers
from kamcrm.sheets import registers as sheet
from kamcrm.sheets.links import LOOK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, IfVersion, Ref, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "of this account"] = "",
) -> Listing:
    """List the documents, the latest first.

    kamcrm links list --account nordlys
    kamcrm links list --where 'agreement'
    """
    return sheet.everything(LOOK, service.everything(crm, account=account), crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the link's id"]) -> Document:
    """Show one document's name, where it is and what it belongs to.

    kamcrm links show 88
    """
    return one(crm, "links", id)


def add(
    crm: Crm,
    ref: Annotated[Ref, "the account, the person, or the number of any record"],
    target: Annotated[str, "where it is: a web address or a path"],
    name: Annotated[str, "what it is called; the end of its address unless told otherwise"] = "",
    *,
    on: Annotated[When | None, "the day it is from; today unless told otherwise"] = None,
) -> Outcome:
    """Link a document to an account, a person or any other record.

    kamcrm links add nordlys https://files.example/frame.pdf "Frame agreement"
    kamcrm links add 412 offers/nordlys.pdf --on "1 nov"
    """
    return sheet.added(LOOK, service.add(crm, ref, target, name, {"on": on}), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the link's id"],
    *,
    name: Annotated[str | None, "what it is called"] = None,
    target: Annotated[str | None, "where it is"] = None,
    on: Annotated[When | None, "the day it is from"] = None,
    if_version: IfVersion = 0,
) -> Outcome:
    """Change a document's name, its day or where it is.

    kamcrm links edit 88 --target https://files.example/frame-2.pdf
    """
    given = {"name": name, "target": target, "on": on}
    return sheet.changed(LOOK, registers.edit(crm, service.LINKS, id, given, if_version), crm.today)


def delete(crm: Crm, id: Annotated[int, "the link's id"]) -> Outcome:
    """Remove a link that was wrong; undo brings it back.

    kamcrm links delete 88
    """
    return sheet.removed(LOOK, registers.delete(crm, service.LINKS, id), crm.today)

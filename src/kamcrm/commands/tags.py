"""Tags: words of your own, hung on any record."""

from __future__ import annotations

from kamcrm.services import tagging
from kamcrm.services import tags as service
from kamcrm.sheets import tags as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import Names, TagRef
    from kamcrm.sheets.form import Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm) -> Listing:
    """List the tags, and how many records each hangs on.

    kamcrm tags list
    kamcrm tags list --sort -records
    """
    return sheet.everything(service.everything(crm), crm.today, crm.total)


def add(
    crm: Crm,
    tag: TagRef,
    names: Annotated[list[str], Names("accounts"), "accounts, people, or numbers of any record"],
) -> Outcome:
    """Hang a tag on accounts, people or any other records.

    kamcrm tags add strategic nordlys havbris
    kamcrm tags add '#christmas-card' "Kari Moen" 412
    """
    return sheet.tagged("Tagged", tagging.add(crm, tag, names), crm.today)


def remove(
    crm: Crm,
    tag: TagRef,
    names: Annotated[list[str], Names("accounts"), "accounts, people, or numbers of any record"],
) -> Outcome:
    """Take a tag off records; one that hangs nowhere any more is gone.

    kamcrm tags remove strategic nordlys
    """
    return sheet.tagged("Untagged", tagging.remove(crm, tag, names), crm.today)


def rename(crm: Crm, old: TagRef, new: Annotated[str, "its new name"]) -> Outcome:
    """Give a tag another name; where there is one of that name, the two become one.

    kamcrm tags rename stratgic strategic
    """
    was, tag = tagging.rename(crm, old, new)
    return sheet.renamed(was, tag, crm.today)

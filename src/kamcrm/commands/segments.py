"""Segments: saved filters over the accounts."""

from __future__ import annotations

from kamcrm.services import segments as service
from kamcrm.sheets import segments as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import SegmentRef
    from kamcrm.sheets.form import Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm) -> Listing:
    """List the segments and the filter of each.

    kamcrm segments list
    """
    return sheet.everything(service.everything(crm), crm.today, crm.total)


def add(
    crm: Crm,
    name: Annotated[str, "the segment's name"],
    *,
    where_: Annotated[str, "-w", "the filter that says who belongs, as for accounts list --where"] = "",
) -> Outcome:
    """Save a filter over the accounts under a name; who belongs is worked out each time.

    kamcrm segments add "Big shipping" --where 'segment:shipping tier:A'
    kamcrm segments add Nordic --where 'country:Norway or country:Sweden'
    """
    segment, count = service.add(crm, name, where_)
    return sheet.added(segment, count, crm.today)


def show(crm: Crm, segment: SegmentRef) -> Listing:
    """Show the accounts that belong to a segment now.

    kamcrm segments show "Big shipping"
    kamcrm segments show nordic --where 'tier:A' --sort -customer_since
    """
    found, rows = service.members(crm, segment)
    return sheet.members(found, rows, crm.today, crm.total)


def remove(crm: Crm, segment: SegmentRef) -> Outcome:
    """Forget a segment; the accounts stay as they are.

    kamcrm segments remove nordic
    """
    return sheet.removed(service.remove(crm, segment), crm.today)

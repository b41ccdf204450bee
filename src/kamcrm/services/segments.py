"""Segments: saved filters over the accounts; who belongs is worked out each time."""

from __future__ import annotations

from kamcrm import folding
from kamcrm.errors import BadInput, Conflict, NotFound, Usage
from kamcrm.names import suggest
from kamcrm.services import accounts
from kamcrm.unit import Pick

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm


def everything(crm: Crm) -> list[Any]:
    """Every segment, by name."""
    return crm.browse("segments.list")


def named(crm: Crm, ref: str) -> Any:
    """The segment of that name or number; NotFound with the nearest when there is none."""
    known = crm.ask("segments.names")
    id = next((row.id for row in known if str(row.id) == ref.strip()), None)
    found = crm.row("segments", id) if id else crm.one("segments.named", folded=folding.fold(ref))
    if found is None:
        raise NotFound("segment", ref, suggest(ref, [row.name for row in known]), "kamcrm segments list shows them")
    return found


def members(crm: Crm, ref: str) -> tuple[Any, list[Any]]:
    """A segment and the accounts that belong to it now; the user's own filter narrows them."""
    segment = named(crm, ref)
    crm.pick.where = (segment.filter, *crm.pick.where)
    return segment, accounts.everyone(crm)


def add(crm: Crm, name: str, query: str) -> tuple[Any, int]:
    """Save a filter under a name; returns it and how many accounts belong. Usage when the filter cannot be read."""
    kept = folding.nfc(" ".join(name.split()))
    folded = folding.fold(kept)
    if not folded:
        raise BadInput("a segment's name cannot be empty", "write it as 'Big shipping'")
    if not query.strip():
        raise Usage("which accounts belong to it?", "say it with --where 'tier:A tag:strategic'")
    found = crm.one("segments.named", folded=folded)
    if found:
        raise Conflict(f"there is a segment {found.name!r} already", f"kamcrm segments remove {found.id} takes it away")
    count = len(_matching(crm, query))
    id = crm.insert("segments", name=kept, folded=folded, filter=query.strip())
    return crm.row("segments", id), count


def remove(crm: Crm, ref: str) -> Any:
    """Forget a segment; the accounts stay as they are, and so do the campaigns that were laid over it."""
    segment = named(crm, ref)
    for campaign in crm.ask("campaigns.list", today=crm.today):
        if campaign.segment_id == segment.id:
            crm.update("campaigns", campaign.id, segment_id=None)
    crm.delete("segments", segment.id)
    return segment


def _matching(crm: Crm, query: str) -> list[Any]:
    """The accounts that a filter finds; Usage when it cannot be read."""
    asked, crm.pick = crm.pick, Pick((query,))
    try:
        return accounts.everyone(crm)
    finally:
        crm.pick = asked

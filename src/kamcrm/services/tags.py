"""Words of the user's own, hung on any record."""

from __future__ import annotations

from kamcrm import folding
from kamcrm.errors import BadInput, NotFound
from kamcrm.names import suggest
from kamcrm.services.editing import Changed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.unit import Crm


def everything(crm: Crm) -> list[Any]:
    """Every tag, and how many records it hangs on."""
    return crm.browse("tags.list")


def named(crm: Crm, name: str) -> Any:
    """The tag of that name; NotFound with the nearest when there is none."""
    found = crm.one("tags.named", folded=folding.fold(spelled(name)))
    if found is None:
        close = suggest(spelled(name), [row.name for row in crm.ask("tags.names")])
        raise NotFound("tag", name, close, "kamcrm tags list shows them")
    return found


def spelled(name: str) -> str:
    """A tag as it is kept: one line, without the # before it; BadInput when nothing is left."""
    kept = folding.nfc(" ".join(name.split())).lstrip("#").strip()
    if not kept:
        raise BadInput("a tag cannot be empty", "write it as strategic or #strategic")
    return kept


def of(crm: Crm, id: int) -> list[Any]:
    """The tags that hang on a record, by name."""
    return crm.ask("tags.of", id=id)


def hang(crm: Crm, noun: str, id: int, names: Sequence[str]) -> list[str]:
    """Hang tags on a record, making those that are new; returns the ones that did not hang there before."""
    there = {row.folded for row in of(crm, id)}
    hung = []
    for name in [name for name in names if name]:
        kept = spelled(name)
        folded = folding.fold(kept)
        if folded not in there:
            found = crm.one("tags.named", folded=folded)
            tag_id = found.id if found else crm.insert("tags", name=kept, folded=folded)
            crm.insert("taggings", tag_id=tag_id, noun=noun, record_id=id)
            there.add(folded)
            hung.append(found.name if found else kept)
    return hung


def take(crm: Crm, id: int, names: Sequence[str]) -> list[str]:
    """Take tags off a record; one that hangs nowhere any more is no longer a tag. Returns the ones taken."""
    sought = {folding.fold(spelled(name)) for name in names}
    taken = [row for row in of(crm, id) if row.folded in sought]
    for row in taken:
        crm.delete("taggings", row.tagging_id)
        forget_unused(crm, row.id)
    return [row.name for row in taken]


def forget_unused(crm: Crm, tag_id: int) -> None:
    """Remove a tag that hangs on nothing."""
    if not crm.ask("tags.hung", tag_id=tag_id):
        crm.delete("tags", tag_id)


def retag(crm: Crm, noun: str, id: int, names: Sequence[str], without: Sequence[str] = ()) -> list[Changed]:
    """Hang tags on a record and take others off; an empty one first clears. Tells the tags before and after."""
    if not names and not without:
        return []
    before = [row.name for row in of(crm, id)]
    take(crm, id, before if "" in names else without)
    hang(crm, noun, id, names)
    after = [row.name for row in of(crm, id)]
    return [Changed("tags", ", ".join(before) or None, ", ".join(after) or None)] if after != before else []

"""Hanging one tag on many records, taking it off, and giving it another name."""

from __future__ import annotations

from kamcrm import folding
from kamcrm.errors import Conflict, Usage
from kamcrm.records import namedtuple
from kamcrm.services import naming, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.unit import Crm


class Tagged(namedtuple("Tagged", "noun id name tag changed")):
    """A record that a tag was hung on or taken off; not `changed` when it was so already."""

    __slots__ = ()


def add(crm: Crm, tag: str, refs: Sequence[str]) -> list[Tagged]:
    """Hang a tag on many records, all of them or none."""
    kept = tags.spelled(tag)
    known = crm.one("tags.named", folded=folding.fold(kept))
    name = known.name if known else kept
    found = [record(crm, ref) for ref in _some(refs)]
    return [Tagged(noun, row.id, row.name, name, bool(tags.hang(crm, noun, row.id, [name]))) for noun, row in found]


def remove(crm: Crm, tag: str, refs: Sequence[str]) -> list[Tagged]:
    """Take a tag off many records; one that hangs nowhere any more is no longer a tag."""
    name = tags.named(crm, tag).name
    found = [record(crm, ref) for ref in _some(refs)]
    return [Tagged(noun, row.id, row.name, name, bool(tags.take(crm, row.id, [name]))) for noun, row in found]


def rename(crm: Crm, old: str, new: str) -> tuple[str, Any]:
    """Give a tag another name; where there is one of that name, the two become one. Returns (old name, tag)."""
    tag, name = tags.named(crm, old), tags.spelled(new)
    other = crm.one("tags.named", folded=folding.fold(name))
    if other is None or other.id == tag.id:
        if name == tag.name:
            raise Conflict(f"the tag is called {name!r} already", "kamcrm tags list shows them")
        crm.update("tags", tag.id, name=name, folded=folding.fold(name))
        return tag.name, crm.one("tags.whole", id=tag.id)
    for hung in crm.ask("tags.hung", tag_id=tag.id):
        crm.delete("taggings", hung.id)
        tags.hang(crm, hung.noun, hung.record_id, [other.name])
    crm.delete("tags", tag.id)
    crm.notes.append(f"there was a tag {other.name!r} already: the two are one now")
    return tag.name, crm.one("tags.whole", id=other.id)


def record(crm: Crm, ref: str) -> tuple[str, Any]:
    """The noun and the row of whatever goes by a name: an account or a person, or by its number any record."""
    text = ref.strip()
    if text.isascii() and text.isdigit() and len(text) < 18:
        noun = naming.noun_of(crm, int(text))
        row = crm.row(noun, int(text))
        return noun, Named(row.id, getattr(row, "name", None) or getattr(row, "what", None) or noun)
    account, person = naming.anyone(crm, ref)
    return ("accounts", account) if account else ("contacts", person)


class Named(namedtuple("Named", "id name")):
    """A record by its number and what it is called."""

    __slots__ = ()


def _some(refs: Sequence[str]) -> Sequence[str]:
    if not refs:
        raise Usage("which records?", "name at least one: an account, a person, or a number")
    return refs

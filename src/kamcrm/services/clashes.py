"""A record that was changed while it was in a form: what differs, and which of both versions stays, field by field."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.services import editable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.services.editable import Form, Texts
    from kamcrm.unit import Crm

MINE, THEIRS, BOTH, OPEN = "mine", "theirs", "both", "?"


class Disputed(namedtuple("Disputed", "id key label base mine theirs keep")):
    """A field as it was, as typed, as it is now, and which of them stays."""

    __slots__ = ()
    id: int
    key: str
    label: str
    base: str
    mine: str
    theirs: str
    keep: str


def disputed(before: Form, now: Form, texts: Texts) -> list[Disputed]:
    """Each field that differs between a form, what was typed in it, and the record as it is now.

    What only one side has changed stays as that side has it; what both have is to be decided.
    """
    found = []
    for at, (was, is_) in enumerate(zip(before.fields, now.fields, strict=True)):
        mine = texts.get(was.key, was.text)
        if mine == was.text == is_.text:
            continue
        one_sided = THEIRS if mine == was.text else MINE if is_.text == was.text else OPEN
        keep = BOTH if mine == is_.text else one_sided
        found.append(Disputed(at, was.key, was.label, was.text, mine, is_.text, keep))
    return found


def overtaken(crm: Crm, before: Form, texts: Texts) -> tuple[Form, list[Disputed]] | None:
    """The record as it is now and what differs, when another has changed it; None when it is as the form has it."""
    if crm.row(before.noun, before.id).version == before.version:
        return None
    now = editable.form(crm, before.id)
    return now, disputed(before, now, texts)


def met(crm: Crm, form: Form, texts: Texts) -> tuple[dict[str, str], tuple[Form, list[Disputed]] | None]:
    """What stands in the way of saving: what is wrong, by field, and what others have changed since."""
    return editable.refusals(crm, form, texts), overtaken(crm, form, texts)

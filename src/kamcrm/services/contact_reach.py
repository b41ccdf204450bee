"""A person's e-mail addresses and telephone numbers: several of each, the first one first."""

from __future__ import annotations

from kamcrm import reach
from kamcrm.errors import BadInput
from kamcrm.services.editing import Changed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamcrm.unit import Crm


def email(text: str) -> str:
    """An address as it is kept, in lower case; BadInput when it is none."""
    return reach.email(text).lower()


def phone(text: str) -> str:
    """A number as it was typed; BadInput when it holds no digit."""
    kept = " ".join(text.split())
    if not any(sign.isdecimal() for sign in kept):
        raise BadInput(f"{text!r} is not a telephone number", "write it as +47 900 00 000")
    return kept


def add(crm: Crm, id: int, emails: Sequence[str] = (), phones: Sequence[str] = ()) -> None:
    """Give a person addresses and numbers that he or she doesn't have yet."""
    known = {row.value for row in crm.ask("contacts.emails", id=id)}
    for address in dict.fromkeys(map(email, filter(None, emails))):
        if address not in known:
            crm.insert("contact_emails", contact_id=id, email=address, is_primary=not known)
            known.add(address)
    known = {_key(row.value) for row in crm.ask("contacts.phones", id=id)}
    for number in map(phone, filter(None, phones)):
        if _key(number) not in known:
            key = reach.phone_key(number) or None
            crm.insert("contact_phones", contact_id=id, phone=number, phone_key=key, is_primary=not known)
            known.add(_key(number))


def change(crm: Crm, id: int, emails: Sequence[str], phones: Sequence[str], without: Sequence[str]) -> list[Changed]:
    """Add what is new; an empty one first clears, and what is named in `without` goes. Tells before and after."""
    before = _both(crm, id)
    for noun, given in (("emails", emails), ("phones", phones)):
        for row in crm.ask(f"contacts.{noun}", id=id):
            if "" in given or any(_key(row.value) == _key(text) for text in without):
                crm.delete(f"contact_{noun}", row.id)
    add(crm, id, emails, phones)
    _first(crm, id)
    return [Changed(noun, before[noun], after) for noun, after in _both(crm, id).items() if after != before[noun]]


def holders(crm: Crm, emails: Sequence[str]) -> list[str]:
    """Who has one of these addresses already, by number and name."""
    rows = [row for text in emails if text for row in crm.ask("contacts.with_email", email=email(text))]
    return [f"{row.id} {row.name}" for row in rows]


def _first(crm: Crm, id: int) -> None:
    """When the first one is gone, the next is the first."""
    for noun in ("emails", "phones"):
        rows = crm.ask(f"contacts.{noun}", id=id)
        if rows and not rows[0].is_primary:
            crm.update(f"contact_{noun}", rows[0].id, is_primary=True)


def _both(crm: Crm, id: int) -> dict[str, str | None]:
    nouns = ("emails", "phones")
    return {noun: ", ".join([row.value for row in crm.ask(f"contacts.{noun}", id=id)]) or None for noun in nouns}


def _key(text: str) -> str:
    """What two spellings of one address or number have in common."""
    return reach.phone_key(text) or "".join(text.lower().split())

"""Everything that is kept about one account or one person, for its page."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.services import accounts, contacts, naming

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

TALKS = 5


class AccountPage(namedtuple("AccountPage", "row fields people units history")):
    """An account with its custom fields, people, units and dated changes."""

    __slots__ = ()


class ContactPage(namedtuple("ContactPage", "row fields talks followups moves")):
    """A person with custom fields, last talks, open follow-ups and moves between accounts."""

    __slots__ = ()


def account(crm: Crm, ref: str) -> AccountPage:
    """What is kept about the account that goes by this name."""
    id = naming.account(crm, ref).id
    found: list[Any] = [crm.ask(f"accounts.{part}", id=id) for part in ("people", "units", "history")]
    return AccountPage(accounts.whole(crm, id), crm.ask("fields.of", id=id), *found)


def contact(crm: Crm, ref: str) -> ContactPage:
    """What is kept about the person who goes by this name."""
    id = naming.contact(crm, ref).id
    talks = crm.ask("contacts.talks", id=id, most=TALKS)
    followups = crm.ask("contacts.open_followups", id=id)
    moves = crm.ask("contacts.moves", id=id)
    return ContactPage(contacts.whole(crm, id), crm.ask("fields.of", id=id), talks, followups, moves)

"""Interactions: what was said and done with a customer, logged, amended and looked back at."""

from __future__ import annotations

from datetime import date

from kamcrm.errors import BadInput, Conflict, NotFound, Usage
from kamcrm.services import moments, naming

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

QUOTES = '\\"“”„«»'  # What would end a text in a filter, and what keeps it from doing so.
FIRST, LAST = 1, 9999999  # Days that no interaction comes before or after.


def brief(crm: Crm, id: int) -> Any:
    """One interaction with its account and people; NotFound when there is none."""
    found = crm.one("interactions.one", id=id)
    if found is None:
        raise NotFound("interaction", str(id), hint="kamcrm interactions list shows them all")
    return found


def everyone(crm: Crm, *, account: str, with_: str, channel: str, since: str, until: str, about: str) -> list[Any]:
    """Interactions, the latest first, narrowed to an account, a person, a channel, a stretch of days or a word."""
    span = {
        "since": moments.day(crm, since, back=True).toordinal() if since else FIRST,
        "until": moments.day(crm, until, back=True).toordinal() if until else LAST,
        "channel": channel,
    }
    if about:
        literal = "".join([f"\\{sign}" if sign in QUOTES else sign for sign in about])
        crm.pick.where = (*crm.pick.where, f'text:"{literal}"')
    if with_:
        there = naming.account(crm, account).id if account else None
        return crm.browse("interactions.of_person", contact_id=naming.contact(crm, with_, there).id, **span)
    if account:
        return crm.browse("interactions.of_account", account_id=naming.account(crm, account).id, **span)
    return crm.browse("interactions.list", **span)


def people(crm: Crm, id: int) -> list[Any]:
    """Who took part, with their roles."""
    return crm.ask("interactions.participants", id=id)


def marks(crm: Crm, id: int) -> list[Any]:
    """What the talk is evidence of: needs, cases, answers, competitors, and its tags."""
    return crm.ask("interactions.marks", id=id)


def unconfirmed(crm: Crm, account_id: int) -> list[Any]:
    """What was planned with an account, lies behind us, and nobody has said was held or not; the oldest first."""
    return crm.ask("interactions.unconfirmed", account_id=account_id, now=crm.now)


def settle_all(crm: Crm, refs: list[str], status: str) -> list[Any]:
    """Say of several planned interactions how they went."""
    unknown = next((ref for ref in refs if not (ref.isdigit() and len(ref) < 18)), None)
    if unknown is not None:
        raise Usage(f"{unknown!r} is not an id", "kamcrm interactions list --where status:planned shows the ids")
    return [settle(crm, int(ref), status) for ref in refs]


def settle(crm: Crm, id: int, status: str) -> Any:
    """Say how a planned interaction went: held, not held, or cancelled; Conflict when it isn't planned any more."""
    row = brief(crm, id)
    if row.status != "planned":
        raise Conflict(f"{id} is already {row.status}", f"nothing was changed; see kamcrm interactions show {id}")
    if status == "held" and row.day > crm.today.toordinal():
        raise Usage(
            f"{id} is planned for {date.fromordinal(row.day)}, which is ahead",
            f"move it first: kamcrm interactions edit {id} --at today",
        )
    crm.update("interactions", id, status=status)
    return brief(crm, id)


def opportunity(crm: Crm, ref: str, account_id: int | None) -> int:
    """The id of an opportunity by its id or a part of its name, among the account's open ones."""
    from kamcrm.errors import Ambiguous
    from kamcrm.folding import fold

    if ref.isdigit() and len(ref) < 18:
        row = crm.row("opportunities", int(ref))
        if account_id and row.account_id not in (None, account_id):
            raise BadInput(f"opportunity {row.id}, {row.name}, is another customer's", f"kamcrm show {row.id}")
        return int(row.id)
    found = crm.ask("interactions.opportunities_of", account_id=account_id)
    hits = [row for row in found if fold(row.name) == fold(ref)] or [
        row for row in found if fold(ref) in fold(row.name)
    ]
    if not hits:
        raise NotFound("open opportunity", ref, tuple(row.name for row in found[:3]))
    if len(hits) > 1:
        raise Ambiguous("open opportunity", ref, [(row.id, row.name) for row in hits])
    return int(hits[0].id)

"""What can be done with people."""

from __future__ import annotations

from kamcrm.errors import Conflict, Usage
from kamcrm.services import accounts, contact_fields, contact_reach, editing, naming, tags
from kamcrm.services.editing import Edited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.unit import Crm


def everyone(crm: Crm, account: str = "", *, unassigned: bool = False, archived: bool = False) -> list[Any]:
    """Every person, by name; those of one account, or those without any."""
    if account and unassigned:
        raise Usage("someone without an account is at none", "give --account or --unassigned")
    if account:
        return crm.browse("contacts.at", account_id=naming.account(crm, account).id, archived=archived)
    return crm.browse("contacts.unassigned" if unassigned else "contacts.list", archived=archived)


def whole(crm: Crm, id: int) -> Any:
    """One person as the list shows them, with account, addresses and tags."""
    return crm.one("contacts.one", id=id)


def add(crm: Crm, name: str, *, emails: Sequence[str] = (), phones: Sequence[str] = (), **values: Any) -> Any:
    """Make a person, with the keys that he or she is found by."""
    id = crm.insert("contacts", **accounts.named(crm, name), **values)
    contact_reach.add(crm, id, emails, phones)
    return crm.row("contacts", id)


def enter(crm: Crm, name: str, account: str, typed: dict[str, Any], *, another: bool = False) -> Any:
    """Make a person of what was typed; Conflict when there is one already, unless `another`."""
    account_id = naming.account(crm, account).id if account else None
    values = contact_fields.values(crm, typed, account_id)
    emails, phones = typed.get("email") or [], typed.get("phone") or []
    if not another:
        _refuse_double(crm, name, account_id, emails)
    given = {key: value for key, value in values.items() if value is not None}
    row = add(crm, name, emails=emails, phones=phones, account_id=account_id, **given)
    tags.hang(crm, "contacts", row.id, typed.get("tag") or [])
    return whole(crm, row.id)


def edit(
    crm: Crm,
    ref: str,
    typed: dict[str, Any],
    name: str | None = None,
    without: Sequence[str] = (),
    version: int = 0,
) -> Edited:
    """Change what was typed; an empty text clears. Conflict when the record is no longer at `version`."""
    row = crm.row("contacts", naming.contact(crm, ref).id)
    editing.still(row, version)
    values = contact_fields.values(crm, typed, row.account_id, row)
    if name is not None:
        values |= accounts.named(crm, name)
    emails, phones = typed.get("email") or [], typed.get("phone") or []
    shared = [who for who in contact_reach.holders(crm, emails) if not who.startswith(f"{row.id} ")]
    crm.notes += [f"{who} has that e-mail too" for who in shared]
    edited = change(crm, row, values)
    reached = contact_reach.change(crm, row.id, emails, phones, without)
    tagged = tags.retag(crm, "contacts", row.id, typed.get("tag") or [], without)
    return Edited(whole(crm, row.id), edited.changes + reached + tagged)


def change(crm: Crm, row: Any, values: dict[str, Any]) -> Edited:
    """Write values that differ."""
    return Edited(whole(crm, row.id), editing.change(crm, "contacts", row, values))


def archive(crm: Crm, refs: Sequence[str], *, archived: bool = True) -> list[Edited]:
    """Put people away from every daily list, or take them back."""
    found = naming.several(crm, "contacts", refs, archived=not archived)
    return [change(crm, crm.row("contacts", row.id), {"archived": archived}) for row in found]


def verify(crm: Crm, refs: Sequence[str]) -> list[Edited]:
    """Note that what is kept about people is still right."""
    found = naming.several(crm, "contacts", refs)
    return [change(crm, crm.row("contacts", row.id), {"verified_on": crm.today}) for row in found]


def _refuse_double(crm: Crm, name: str, account_id: int | None, emails: Sequence[str]) -> None:
    """Conflict when someone has one of the addresses, or the same name at the same account."""
    for who in contact_reach.holders(crm, emails):
        raise Conflict(f"{who} has that e-mail already", "kamcrm contacts edit changes them; --another adds one more")
    for row in crm.ask("contacts.namesakes", folded=accounts.named(crm, name)["folded"]):
        where = "archived" if row.archived else row.account or "no account"
        if row.account_id == account_id:
            back = f"kamcrm contacts unarchive {row.id}" if row.archived else f"kamcrm contacts show {row.id}"
            raise Conflict(f"{row.id} {row.name} ({where}) is there already", f"{back}; --another adds one more")
        crm.notes.append(f"is it the same as {row.id} {row.name} ({where})? kamcrm contacts move {row.id} ACCOUNT")

"""What can be done with accounts."""

from __future__ import annotations

from kamcrm import folding, names, reach
from kamcrm.errors import BadInput, Conflict
from kamcrm.services import account_fields, editing, naming, tags
from kamcrm.services.editing import Edited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.unit import Crm

DATED = ("phase", "tier", "status", "kind")


def everyone(crm: Crm, *, archived: bool = False, kind: str = "") -> list[Any]:
    """Every account, by name; with `kind` only those of a kind."""
    if kind:
        return crm.browse("accounts.list_kind", archived=archived, kind=account_fields.word("kind", kind))
    return crm.browse("accounts.list", archived=archived)


def whole(crm: Crm, id: int) -> Any:
    """One account as the list shows it, with its tags and the name of its parent."""
    return crm.one("accounts.one", id=id)


def add(crm: Crm, name: str, **values: Any) -> Any:
    """Make an account, with the handle and keys that it is found by; its phase and tier begin their history today."""
    values.setdefault("currency", crm.settings.get("currency"))
    id = crm.insert("accounts", handle=naming.new_handle(crm, name), **named(crm, name), **reached(values))
    for field in ("phase", "tier"):
        if values.get(field):
            note_change(crm, id, field, None, values[field])
    return crm.row("accounts", id)


def enter(crm: Crm, name: str, typed: dict[str, Any], *, another: bool = False) -> Any:
    """Make an account of what was typed; Conflict when there is one of that name or number, unless `another`."""
    values = account_fields.values(crm, typed)
    if not another:
        _refuse_double(crm, name, values)
    row = add(crm, name, **{key: value for key, value in values.items() if value is not None})
    tags.hang(crm, "accounts", row.id, typed.get("tag") or [])
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
    row = crm.row("accounts", naming.account(crm, ref).id)
    editing.still(row, version)
    values = account_fields.values(crm, typed, row)
    if name is not None:
        values |= named(crm, name)
    edited = change(crm, row, values)
    tagged = tags.retag(crm, "accounts", row.id, typed.get("tag") or [], without)
    return Edited(whole(crm, row.id), edited.changes + tagged)


def change(crm: Crm, row: Any, values: dict[str, Any], *, on: date | None = None, why: str = "") -> Edited:
    """Write values that differ; a change of phase, tier, status or kind is dated."""
    changes = editing.change(crm, "accounts", row, reached(values))
    for changed in changes:
        if changed.field in DATED:
            note_change(crm, row.id, changed.field, changed.was, changed.became, why, on)
    return Edited(whole(crm, row.id), changes)


def archive(crm: Crm, refs: Sequence[str], *, archived: bool = True) -> list[Edited]:
    """Put accounts away from every daily list, or take them back."""
    found = naming.several(crm, "accounts", refs, archived=not archived)
    done = [change(crm, crm.row("accounts", row.id), {"archived": archived}) for row in found]
    for edited in done if archived else []:
        left_open(crm, crm.ask("accounts.open_followups", id=edited.row.id)[0].followups, "account_id", edited.row.id)
    return done


def left_open(crm: Crm, followups: int, key: str, id: int) -> None:
    """Say how many follow-ups are still open on what was put away or closed."""
    if followups:
        what = "1 follow-up is" if followups == 1 else f"{followups} follow-ups are"
        crm.notes.append(f"{what} still open: kamcrm followups list --where {key}:{id}")


def named(crm: Crm, name: str) -> dict[str, str]:
    """A name with the keys it is matched and sorted by."""
    name = folding.nfc(" ".join(name.split()))
    folded = folding.fold(name)[:400]
    if not folded:
        raise BadInput("the name cannot be empty", "write the name as people say it")
    key = names.sort_key(name, crm.settings.get("locale"))[:400]
    return {"name": name, "folded": folded, "sort_key": key or folded}


def reached(values: dict[str, Any]) -> dict[str, Any]:
    """The values with the key that a telephone number is found by."""
    if "phone" not in values:
        return values
    phone = values["phone"]
    return values | {"phone_key": (reach.phone_key(phone) or None) if phone else None}


def note_change(
    crm: Crm, id: int, field: str, was: str | None, became: str | None, why: str = "", on: date | None = None
) -> None:
    """Date a change of phase, tier, status or kind."""
    crm.insert(
        "account_history",
        account_id=id,
        field=field,
        was=was,
        became=became,
        changed_on=on or crm.today,
        why=why or None,
    )


def _refuse_double(crm: Crm, name: str, values: dict[str, Any]) -> None:
    """Conflict when an account has the same bare name or number; a name nearly the same is only said."""
    from kamcrm.services import doubles

    rows = crm.ask("accounts.names")
    same = doubles.same(name, values.get("org_number"), rows)
    if same:
        back = f"kamcrm accounts unarchive {same.id}" if same.archived else f"kamcrm accounts show {same.id}"
        where = " (archived)" if same.archived else ""
        raise Conflict(f"{same.id} {same.name}{where} is there already", f"{back}; --another adds one more")
    for row in [row for row in doubles.near(name, rows) if row.id != values.get("parent_id")][:3]:
        crm.notes.append(f"is it the same as {row.id} {row.name}?")

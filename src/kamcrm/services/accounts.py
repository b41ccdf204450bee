"""What can be done with accounts."""

from __future__ import annotations

from kamcrm import folding, names, reach
from kamcrm.services import naming

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm


def everyone(crm: Crm, *, archived: bool = False) -> list[Any]:
    """Every account, by name."""
    return crm.browse("accounts.list", archived=archived)


def add(crm: Crm, name: str, **values: Any) -> Any:
    """Make an account, with the handle and keys that it is found by; its phase and tier begin their history today."""
    values.setdefault("currency", crm.settings.get("currency"))
    id = crm.insert("accounts", handle=naming.new_handle(crm, name), **named(crm, name), **reached(values))
    for field in ("phase", "tier"):
        if values.get(field):
            note_change(crm, id, field, None, values[field])
    return crm.row("accounts", id)


def named(crm: Crm, name: str) -> dict[str, str]:
    """A name with the keys it is matched and sorted by."""
    name = folding.nfc(" ".join(name.split()))
    return {"name": name, "folded": folding.fold(name), "sort_key": names.sort_key(name, crm.settings.get("locale"))}


def reached(values: dict[str, Any]) -> dict[str, Any]:
    """The values with the key that a telephone number is found by."""
    phone = values.get("phone")
    return values | {"phone_key": reach.phone_key(phone) or None} if phone else values


def note_change(crm: Crm, id: int, field: str, was: str | None, became: str | None, why: str = "") -> None:
    """Date a change of phase, tier, status or kind."""
    crm.insert(
        "account_history", account_id=id, field=field, was=was, became=became, changed_on=crm.today, why=why or None
    )

"""What may be typed for an account's fields, and the columns it becomes."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import Conflict, Usage
from kamcrm.services import contact_reach, editing, moments, naming, typed
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from kamcrm.unit import Crm

WORDS = {"kind": vocab.KINDS, "status": vocab.STATUSES, "tier": vocab.TIERS, "phase": vocab.PHASES}
REQUIRED = ("kind", "status", "currency")
COLUMNS = {"cadence": "cadence_days", "margin": "default_margin"}
READERS: dict[str, Callable[[str], Any]] = {
    "org_number": typed.org_number,
    "domain": typed.domain,
    "phone": contact_reach.phone,
    "currency": typed.currency,
    "cadence": typed.days,
    "employees": typed.whole,
    "margin": typed.share,
}
AMOUNTS = ("annual_revenue", "acquisition_cost")
APART = ("tag", "parent", "customer_since", "at_risk", "about", *AMOUNTS)


def word(field: str, text: str) -> str:
    """A word of the field's closed list."""
    return one_of(field, text, WORDS[field])


def values(crm: Crm, given: Mapping[str, Any], row: Any = None) -> dict[str, Any]:
    """The columns and values of what was typed for an account; None clears. `row` is the account as it was."""
    found: dict[str, Any] = {}
    for field, text in given.items():
        if text is None or field in APART:
            continue
        if text == "" and field in REQUIRED:
            raise Usage(f"{field} cannot be empty")
        found[COLUMNS.get(field, field)] = _read(field, text) if text.strip() else None
    before = row.currency if row else crm.settings.get("currency")
    found |= editing.amounts(given, AMOUNTS, found.get("currency", before), row)
    if given.get("parent") is not None:
        found["parent_id"] = _parent(crm, given["parent"], row)
    if given.get("customer_since") is not None:
        since = given["customer_since"]
        found["customer_since"] = moments.day(crm, since, back=True) if since else None
    if given.get("at_risk") is not None:
        found |= {"at_risk": bool(given["at_risk"]), "at_risk_why": typed.line(given["at_risk"]) or None}
    if row and row.handed_to and found.get("status", row.status) != "handed over":
        found["handed_to"] = None
    if given.get("about") is not None:
        found["about"] = given["about"].strip() or None
    return found


def _read(field: str, text: str) -> Any:
    if field in WORDS:
        return word(field, text)
    return READERS.get(field, typed.line)(text)


def _parent(crm: Crm, ref: str, row: Any) -> int | None:
    """The parent's id; Conflict when the account would come to stand above itself."""
    if not ref:
        return None
    parent = naming.account(crm, ref)
    above, seen = parent.id, set()
    while above and above not in seen:
        if row and above == row.id:
            raise Conflict(f"{row.name} stands above {parent.name} already", "an account cannot be a unit of its own")
        seen.add(above)
        above = crm.row("accounts", above).parent_id
    return int(parent.id)

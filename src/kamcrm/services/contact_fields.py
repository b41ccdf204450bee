"""What may be typed for a person's fields, and the columns it becomes."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import Conflict
from kamcrm.services import naming, typed
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from kamcrm.unit import Crm

WORDS = {"role": vocab.ROLES, "channel": vocab.CHANNELS, "legal_basis": vocab.LEGAL_BASES}
COLUMNS = {"cadence": "cadence_days", "channel": "preferred_channel", "times": "preferred_times"}
READERS: dict[str, Callable[[str], Any]] = {
    "cadence": typed.days,
    "influence": typed.whole,
    "sentiment": typed.whole,
    "about": str.strip,
}
APART = ("tag", "email", "phone", "reports_to", "do_not_contact")


def values(crm: Crm, given: Mapping[str, Any], account_id: int | None, row: Any = None) -> dict[str, Any]:
    """The columns and values of what was typed for a person; None clears. `row` is the person as he or she was."""
    found: dict[str, Any] = {}
    for field, text in given.items():
        if text is not None and field not in APART:
            found[COLUMNS.get(field, field)] = _read(field, text) if text.strip() else None
    if "legal_basis" in found:
        found["legal_basis_on"] = crm.today if found["legal_basis"] else None
    if given.get("do_not_contact") is not None:
        found["do_not_contact"] = given["do_not_contact"]
    if given.get("reports_to") is not None:
        found["reports_to_id"] = _superior(crm, given["reports_to"], account_id, row)
    return found


def _read(field: str, text: str) -> Any:
    if field in WORDS:
        return one_of(field.replace("_", " "), text, WORDS[field])
    return READERS.get(field, typed.line)(text)


def _superior(crm: Crm, ref: str, account_id: int | None, row: Any) -> int | None:
    """The superior's id; Conflict when people would come to report to each other in a ring."""
    if not ref:
        return None
    superior = naming.contact(crm, ref, account_id)
    above, seen = superior.id, set()
    while above and above not in seen:
        if row and above == row.id:
            below = "" if superior.id == row.id else f", who is below {row.name}"
            raise Conflict(f"{row.name} cannot report to {superior.name}{below}", "change that first, or clear it: ''")
        seen.add(above)
        above = crm.row("contacts", above).reports_to_id
    return int(superior.id)

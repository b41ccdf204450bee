"""What may be typed for a follow-up's fields, and the columns it becomes."""

from __future__ import annotations

from kamcrm.services import editing, followups, moments, naming, typed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.unit import Crm

COLUMNS = {"with_": "contact_id", "opportunity": "opportunity_id"}
REQUIRED = ("what", "due")


def values(crm: Crm, given: Mapping[str, Any], row: Any) -> dict[str, Any]:
    """The columns and values of what was typed for a follow-up; None clears. A due date typed is the promise anew."""
    when = moments.sane(crm, moments.ahead(crm, given["due"])) if (given.get("due") or "").strip() else None
    due = when.day if when else row.due
    readers = {
        "what": typed.line,
        "due": lambda text: due,
        "with_": lambda ref: naming.contact(crm, ref, row.account_id).id,
        "every": lambda text: None if text == "none" else followups.rule(text, due),
        "owner": lambda name: followups.whose(crm, name),
        "opportunity": lambda ref: followups.opportunity_of(crm, ref, row.account_id),
    }
    found = editing.read(given, COLUMNS, readers, REQUIRED)
    return found | ({"due_time": moments.clock(when), "original_due": due} if when else {})

"""What may be typed for an interaction's fields, and the columns it becomes."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.services import editing, interactions, moments, talks, typed
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.unit import Crm

COLUMNS = {"opportunity": "opportunity_id"}
REQUIRED = ("at", "channel")


def values(crm: Crm, given: Mapping[str, Any], row: Any) -> dict[str, Any]:
    """The columns and values of what was typed for an interaction; None clears. Minutes typed are no estimate."""
    planned = row.status == "planned"
    at = (given.get("at") or "").strip()
    moment = talks.moment(crm, moments.said(crm, at, back=not planned), planned=planned) if at else {}
    readers = {
        "at": lambda text: moment["at"],
        "channel": talks.one_of_the_channels,
        "minutes": typed.whole,
        "direction": lambda text: one_of("direction", text, vocab.DIRECTIONS),
        "purpose": lambda text: one_of("purpose", text, vocab.PURPOSES),
        "place": typed.line,
        "segment": typed.line,
        "opportunity": lambda ref: interactions.opportunity(crm, ref, row.account_id),
        "mood": typed.whole,
    }
    found = editing.read(given, COLUMNS, readers, REQUIRED) | moment
    if "text" in found:
        found["text"] = found["text"] or ""
    return found | ({"minutes_estimated": False} if "minutes" in found else {})

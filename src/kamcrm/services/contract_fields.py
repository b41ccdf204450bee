"""What may be typed for a contract's fields, and the columns it becomes."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import BadInput
from kamcrm.services import editing, moments, typed
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.unit import Crm

COLUMNS = {"starts": "starts_on", "ends": "ends_on", "probability": "renewal_probability"}
REQUIRED = ("name", "currency", "status")


def values(crm: Crm, given: Mapping[str, Any], row: Any = None) -> dict[str, Any]:
    """The columns and values of what was typed for a contract; None clears. An end before the start is refused."""
    readers = {
        "name": typed.line,
        "starts": lambda text: moments.day(crm, text),
        "ends": lambda text: moments.day(crm, text),
        "notice_days": typed.days,
        "currency": typed.currency,
        "probability": typed.whole,
        "status": lambda text: one_of("status", text, vocab.CONTRACT_STATUSES),
    }
    found = editing.read({key: text for key, text in given.items() if key != "value"}, COLUMNS, readers, REQUIRED)
    found |= editing.amounts(given, ("value",), found.get("currency") or row.currency, row)
    starts, ends = (found.get(key, getattr(row, key, None)) for key in ("starts_on", "ends_on"))
    if starts and ends and ends < starts and found.keys() & {"starts_on", "ends_on"}:
        raise BadInput(f"the contract would end on {ends}, before it starts on {starts}")
    return found

"""What may be typed for an opportunity's fields, and the columns it becomes."""

from __future__ import annotations

from kamcrm import folding, vocab
from kamcrm.services import editing, moments, naming, stages, typed
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.unit import Crm

COLUMNS = {"closes": "close_on", "contact": "contact_id", "source": "lead_source"}
REQUIRED = ("name", "stage", "currency")


def values(crm: Crm, given: Mapping[str, Any], account_id: int | None, row: Any = None) -> dict[str, Any]:
    """The columns and values of what was typed for an opportunity; None clears. `row` is the opportunity as it was."""
    readers = {
        "name": typed.line,
        "stage": lambda text: one_of("stage", text, stages.names(crm.settings)),
        "type": lambda text: one_of("type", text, vocab.OPPORTUNITY_TYPES),
        "currency": typed.currency,
        "closes": lambda text: moments.day(crm, text),
        "contact": lambda ref: naming.contact(crm, ref, account_id).id,
        "probability": typed.whole,
        "next_step": typed.line,
        "source": typed.line,
    }
    found = editing.read({key: text for key, text in given.items() if key != "amount"}, COLUMNS, readers, REQUIRED)
    found |= editing.amounts(given, ("amount",), found.get("currency") or row.currency, row)
    if "name" in found:
        found["folded"] = folding.fold(found["name"])[:400]
    return found | _chance(crm, found, row)


def _chance(crm: Crm, found: Mapping[str, Any], row: Any) -> dict[str, Any]:
    """A new stage brings its own probability, unless one was typed; an emptied one is the stage's again."""
    if not found.keys() & {"stage", "probability"}:
        return {}
    known = row.probability if row and row.probability_manual else None
    said = found.get("probability", known)
    stage = stages.named(crm.settings, found.get("stage") or row.stage)
    usual = stage.probability if stage else row.probability
    chance = {"probability": usual if said is None else said, "probability_manual": said is not None}
    return chance | ({"forecast_category": stage.forecast} if stage and "stage" in found else {})

"""What customers need and wish for, and how far it was met on any day."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import BadInput, Conflict
from kamcrm.services import moments, readers, registers
from kamcrm.services.registers import Field, Register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

NEEDS = Register(
    "needs",
    {
        "what": Field("what", readers.line, needed=True),
        "kind": Field("kind", readers.word("kind", vocab.NEED_KINDS), needed=True),
        "expression": Field("expression", readers.word("expression", vocab.NEED_EXPRESSIONS), needed=True),
        "status": Field("status", readers.word("status", vocab.NEED_STATUSES), needed=True),
        "on": Field("noted_on", readers.past, needed=True),
        "contact": Field("contact_id", readers.contact),
        "product": Field("product_id", readers.product),
        "opportunity": Field("opportunity_id", readers.record("opportunities")),
        "interaction": Field("interaction_id", readers.record("interactions")),
    },
)


def everything(crm: Crm, *, account: str = "", every: bool = False) -> list[Any]:
    """The needs that were not met as of today, the latest first; with `every` those that were too."""
    return registers.everything(crm, NEEDS, account, today=crm.today, every=every)


def add(crm: Crm, account: str, what: str, given: Mapping[str, Any]) -> Any:
    """Note what a customer needs, from today unless an earlier day is said."""
    return registers.owned(crm, NEEDS, account, {**given, "what": what}, noted_on=crm.today)


def edit(crm: Crm, id: int, given: Mapping[str, Any], version: int = 0) -> Edited:
    """Change what was typed, a new status from today; Conflict when the need is no longer at `version`."""
    row = registers.begun(crm, NEEDS, id, version)
    return _changed(crm, row, registers.values(crm, NEEDS, given, row), crm.today)


def settle(crm: Crm, id: int, status: str, on: str = "") -> Edited:
    """Say how far a need is met, from today or an earlier day; Conflict when it is so already."""
    row = registers.begun(crm, NEEDS, id, 0)
    if row.status == status:
        raise Conflict(f"{id} {row.what} is {status} already", f"nothing was changed; kamcrm show {id} says since when")
    return _changed(crm, row, {"status": status}, moments.past(crm, on) if on else crm.today)


def delete(crm: Crm, id: int) -> Any:
    """Remove a need with its history; returns it as it was listed."""
    registers.begun(crm, NEEDS, id, 0)
    for change in crm.ask("show.met", id=id):
        crm.delete("need_history", change.id)
    return registers.delete(crm, NEEDS, id)


def _changed(crm: Crm, row: Any, found: dict[str, Any], on: date) -> Edited:
    """Write what differs; a new status is dated, never before what is known of the need already."""
    if found.get("status", row.status) != row.status:
        known = max(
            [found.get("noted_on", row.noted_on), *[each.changed_on for each in crm.ask("show.met", id=row.id)]]
        )
        if on < known:
            raise BadInput(f"{row.id} {row.what} was {row.status} on {known}", f"say that day or a later one, not {on}")
        crm.insert("need_history", need_id=row.id, was=row.status, became=found["status"], changed_on=on)
    return registers.change(crm, NEEDS, row, found)

"""Where the service failed, and how it was mended."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import Conflict
from kamcrm.services import moments, readers, registers
from kamcrm.services.registers import Field, Register, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

CASES = Register(
    "cases",
    {
        "what": Field("what", readers.line, needed=True),
        "severity": Field("severity", readers.word("severity", vocab.SEVERITIES), needed=True),
        "category": Field("category", readers.line),
        "on": Field("opened_on", readers.past, needed=True),
        "closed": Field("closed_on", readers.past),
        "resolution": Field("resolution", readers.note),
        "contact": Field("contact_id", readers.contact),
        "product": Field("product_id", readers.product),
        "interaction": Field("interaction_id", readers.record("interactions")),
    },
    (Span("opened_on", "closed_on", "the case would be closed on {last}, before it was opened on {first}"),),
)


def everything(crm: Crm, *, account: str = "", every: bool = False) -> list[Any]:
    """The cases that were open as of today, the most severe first; with `every` the closed ones too."""
    return registers.everything(crm, CASES, account, today=crm.today, every=every)


def add(crm: Crm, account: str, what: str, given: Mapping[str, Any]) -> Any:
    """Note where the service failed a customer, open from today unless an earlier day is said."""
    return registers.owned(crm, CASES, account, {**given, "what": what}, opened_on=crm.today)


def close(crm: Crm, id: int, how: str, on: str = "") -> Edited:
    """Close a case today or on an earlier day, with how it ended; Conflict when it is closed already."""
    row = registers.begun(crm, CASES, id, 0)
    if row.closed_on:
        raise Conflict(f"{id} {row.what} was closed on {row.closed_on}", f"kamcrm cases edit {id} --resolution TEXT")
    told = {"resolution": how.strip()} if how.strip() else {}
    return registers.change(crm, CASES, row, {"closed_on": moments.past(crm, on) if on else crm.today} | told)


def reopen(crm: Crm, id: int) -> Edited:
    """Open a closed case again; how it seemed to end stays. Conflict when it is open."""
    row = registers.begun(crm, CASES, id, 0)
    if not row.closed_on:
        raise Conflict(f"{id} {row.what} is open", f"nothing was changed; kamcrm show {id}")
    return registers.change(crm, CASES, row, {"closed_on": None})

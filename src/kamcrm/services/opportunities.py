"""What can be asked of the pipeline, and done with it."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import Conflict, Usage
from kamcrm.services import editing, naming, opportunity_fields, stages, tags
from kamcrm.services.choices import one_of
from kamcrm.services.editing import Edited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.unit import Crm


def everything(crm: Crm, *, status: str = "open", account: str = "") -> list[Any]:
    """The opportunities of a status, the next to close first; of one account when it is named."""
    found = one_of("status", status, vocab.OPPORTUNITY_STATUSES)
    if not account:
        return crm.browse("opportunities.list", status=found)
    return crm.browse("opportunities.of_account", status=found, account_id=naming.account(crm, account).id)


def add(crm: Crm, account: str, name: str, given: dict[str, Any]) -> Any:
    """Make an open opportunity of what was typed; its stage begins its history, and gives the probability."""
    owner = crm.row("accounts", naming.account(crm, account).id)
    if not name.strip():
        raise Usage("an opportunity needs a name", 'kamcrm opportunities add nordlys "3-year deal" --amount 1.8m')
    needed = {
        "stage": given.get("stage") or stages.names(crm.settings)[0],
        "currency": given.get("currency") or owner.currency,
    }
    values = opportunity_fields.values(crm, given | needed | {"name": name}, owner.id)
    id = crm.insert("opportunities", account_id=owner.id, created_on=crm.today, **values)
    return _moved(crm, id, None, values["stage"])


def edit(
    crm: Crm, id: int, typed: dict[str, Any], version: int = 0, *, tag: Sequence[str] = (), without: Sequence[str] = ()
) -> Edited:
    """Change what was typed; an empty text clears. A new stage is dated; only what is open has one."""
    row = editing.begun(crm, "opportunities", id, version)
    if typed.get("stage") is not None and row.status != "open":
        raise Conflict(f"{id} {row.name} is {row.status}: its stage stays", f"kamcrm opportunities reopen {id}")
    edited = change(crm, row, opportunity_fields.values(crm, typed, row.account_id, row))
    return Edited(edited.row, edited.changes + tags.retag(crm, "opportunities", id, tag, without))


def change(crm: Crm, row: Any, values: dict[str, Any], on: date | None = None) -> Edited:
    """Write values that differ; a stage is dated, today unless another day is given."""
    changes = editing.change(crm, "opportunities", row, values)
    for changed in changes:
        if changed.field == "stage":
            _moved(crm, row.id, changed.was, changed.became, on)
    return Edited(crm.one("opportunities.one", id=row.id), changes)


def _moved(crm: Crm, id: int, was: str | None, became: str, on: date | None = None) -> Any:
    """Date a stage; returns the opportunity as it is in it."""
    (row,) = crm.ask("opportunities.one", id=id)
    moved = {"was": was, "became": became, "probability": row.probability}
    crm.insert("stage_history", opportunity_id=id, changed_on=on or crm.today, **moved)
    return row

"""What can be done with contracts."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import Usage
from kamcrm.services import contract_fields, editing, naming, tags
from kamcrm.services.choices import one_of
from kamcrm.services.editing import Edited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.unit import Crm


def everything(crm: Crm, *, status: str = "active", account: str = "") -> list[Any]:
    """The contracts of a status, the next to end first; of one account when it is named."""
    found = one_of("status", status, vocab.CONTRACT_STATUSES)
    if not account:
        return crm.browse("contracts.list", status=found)
    return crm.browse("contracts.of_account", status=found, account_id=naming.account(crm, account).id)


def add(crm: Crm, account: str, name: str, given: dict[str, Any]) -> Any:
    """Make a contract of what was typed."""
    owner = crm.row("accounts", naming.account(crm, account).id)
    if not name.strip():
        raise Usage("a contract needs a name", 'kamcrm contracts add nordlys "Hosting" --ends 2027-12-31')
    usual = {"currency": given.get("currency") or owner.currency, "status": given.get("status") or "active"}
    needed = usual | {"name": name}
    id = crm.insert("contracts", account_id=owner.id, **contract_fields.values(crm, given | needed))
    return crm.one("contracts.one", id=id)


def edit(
    crm: Crm, id: int, typed: dict[str, Any], version: int = 0, *, tag: Sequence[str] = (), without: Sequence[str] = ()
) -> Edited:
    """Change what was typed; an empty text clears. Conflict when the contract is no longer at `version`."""
    row = editing.begun(crm, "contracts", id, version)
    changes = editing.change(crm, "contracts", row, contract_fields.values(crm, typed, row))
    return Edited(crm.one("contracts.one", id=id), changes + tags.retag(crm, "contracts", id, tag, without))

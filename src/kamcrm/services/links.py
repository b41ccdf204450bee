"""Documents kept elsewhere: a name and where it is, on a record of any noun."""

from __future__ import annotations

import os

from kamcrm.services import readers, registers, tagging
from kamcrm.services.registers import Field, Register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.unit import Crm

LINKS = Register(
    "links",
    {
        "name": Field("name", readers.line, needed=True),
        "target": Field("target", readers.line, needed=True),
        "on": Field("linked_on", readers.past, needed=True),
    },
)


def everything(crm: Crm, *, account: str = "") -> list[Any]:
    """Every document that was linked by today, the latest first; of one account when it is named."""
    return registers.everything(crm, LINKS, account, today=crm.today)


def add(crm: Crm, ref: str, target: str, name: str, given: Mapping[str, Any]) -> Any:
    """Link a document to an account, a person or any other record; a file that is here is kept with its whole path."""
    noun, record = tagging.record(crm, ref)
    account_id = record.id if noun == "accounts" else getattr(crm.row(noun, record.id), "account_id", None)
    where = os.path.abspath(target) if os.path.exists(target) else target
    called = name or os.path.basename(target.rstrip("/")) or target
    found = registers.values(crm, LINKS, {**given, "target": where, "name": called})
    about = {"noun": noun, "record_id": record.id, "account_id": account_id, "linked_on": crm.today}
    return registers.add(crm, LINKS, about | found)

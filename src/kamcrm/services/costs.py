"""What serving a customer costs beside the hours: travel, events, concessions."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.services import readers, registers
from kamcrm.services.registers import Field, Register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.unit import Crm

COSTS = Register(
    "costs",
    {
        "amount": Field("amount", readers.amount, needed=True),
        "what": Field("what", readers.line),
        "kind": Field("kind", readers.word("kind", vocab.COST_KINDS), needed=True),
        "on": Field("incurred_on", readers.past, needed=True),
        "contract": Field("contract_id", readers.record("contracts")),
        "opportunity": Field("opportunity_id", readers.record("opportunities")),
        "currency": Field("currency", readers.currency, needed=True),
    },
)


def everything(crm: Crm, *, account: str = "") -> list[Any]:
    """Every cost until today, the latest first; of one account when it is named."""
    return registers.everything(crm, COSTS, account, today=crm.today)


def add(crm: Crm, account: str, amount: str, what: str, given: Mapping[str, Any]) -> Any:
    """Note what something cost for an account, today unless an earlier day is said."""
    told = {**given, "amount": amount, "what": what}
    return registers.owned(crm, COSTS, account, told, incurred_on=crm.today, kind="other")

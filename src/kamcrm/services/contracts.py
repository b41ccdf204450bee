"""What can be done with contracts."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import BadInput, Usage
from kamcrm.services import moments, naming, typed
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm


def everything(crm: Crm, *, status: str = "active", account: str = "") -> list[Any]:
    """The contracts of a status, the next to end first; of one account when it is named."""
    found = one_of("status", status, vocab.CONTRACT_STATUSES)
    if not account:
        return crm.browse("contracts.list", status=found)
    return crm.browse("contracts.of_account", status=found, account_id=naming.account(crm, account).id)


def add(crm: Crm, account: str, name: str, given: dict[str, Any]) -> Any:
    """Make a contract of what was typed; an end before the start is refused."""
    owner = crm.row("accounts", naming.account(crm, account).id)
    if not typed.line(name):
        raise Usage("a contract needs a name", 'kamcrm contracts add nordlys "Hosting" --ends 2027-12-31')
    currency = typed.currency(given["currency"]) if given["currency"] else owner.currency
    starts, ends = (moments.day(crm, given[key]) if given[key] else None for key in ("starts", "ends"))
    if starts and ends and ends < starts:
        raise BadInput(f"the contract would end on {ends}, before it starts on {starts}")
    id = crm.insert(
        "contracts",
        account_id=owner.id,
        name=typed.line(name),
        starts_on=starts,
        ends_on=ends,
        notice_days=typed.days(given["notice_days"]) if given["notice_days"] else None,
        value=typed.amount(given["value"], currency) if given["value"] else None,
        currency=currency,
        renewal_probability=given["probability"],
        status=one_of("status", given["status"], vocab.CONTRACT_STATUSES),
        about=given["about"].strip() or None,
    )
    return crm.one("contracts.one", id=id)

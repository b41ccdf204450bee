"""What customers ordered, were invoiced for and were credited, a line at a time."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import Usage
from kamcrm.services import moments, readers, registers
from kamcrm.services.interactions import FIRST, LAST
from kamcrm.services.registers import Field, Register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

TRANSACTIONS = Register(
    "transactions",
    {
        "amount": Field("net", readers.amount, needed=True),
        "product": Field("product_id", readers.product),
        "what": Field("what", readers.line),
        "number": Field("number", readers.line),
        "on": Field("transacted_on", readers.past, needed=True),
        "kind": Field("kind", readers.word("kind", vocab.TRANSACTION_KINDS), needed=True),
        "quantity": Field("quantity", readers.figure(3), needed=True),
        "cost": Field("cost", readers.amount),
        "discount": Field("discount", readers.amount),
        "list_value": Field("list_value", readers.amount),
        "currency": Field("currency", readers.currency, needed=True),
    },
)


def everything(crm: Crm, *, account: str = "", since: str = "", until: str = "") -> list[Any]:
    """The lines of sales, the latest first; of one account, or of a stretch of days."""
    last = moments.day(crm, until, back=True) if until else crm.today
    span = {
        "since": moments.day(crm, since, back=True).toordinal() if since else FIRST,
        "until": min(last.toordinal(), LAST),
    }
    return registers.everything(crm, TRANSACTIONS, account, **span)


def add(crm: Crm, account: str, amount: str, given: Mapping[str, Any], *, credit: bool = False) -> Any:
    """Note one line of a sale, an invoice of today unless told otherwise; a credit is without a sign too."""
    if credit and given.get("kind") not in (None, "credit"):
        raise Usage(f"it is a credit or {given['kind']!r}, not both", "leave --credit or --kind out")
    told = {**given, "amount": amount} | ({"kind": "credit"} if credit else {})
    day = readers.past(crm, given["on"], registers.NOBODYS) if given.get("on") else crm.today
    return registers.owned(crm, TRANSACTIONS, account, told, transacted_on=day, day=day.toordinal())


def edit(crm: Crm, id: int, given: Mapping[str, Any], version: int = 0) -> Edited:
    """Change what was typed; Conflict when the line is no longer at `version`."""
    row = registers.begun(crm, TRANSACTIONS, id, version)
    found = registers.values(crm, TRANSACTIONS, given, row)
    if "transacted_on" in found:
        found["day"] = found["transacted_on"].toordinal()
    return registers.change(crm, TRANSACTIONS, row, found)

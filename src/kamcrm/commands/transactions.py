"""Transactions: the lines of orders, invoices and credit notes."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import registers
from kamcrm.services import transactions as service
from kamcrm.sheets import registers as sheet
from kamcrm.sheets.transactions import LOOK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, IfVersion, TransactionFields, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "of this account"] = "",
    since: Annotated[When, "on this day or later"] = "",
    until: Annotated[When, "on this day or earlier"] = "",
) -> Listing:
    """List what was sold, the latest first, with its sum: invoices less credits.

    kamcrm transactions list --account nordlys --since -12m
    kamcrm transactions list --where 'code:T4 net>100k' --sort -net
    """
    rows = service.everything(crm, account=account, since=since, until=until)
    return sheet.everything(LOOK, rows, crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the transaction's id"]) -> Document:
    """Show one line of a sale with its changes.

    kamcrm transactions show 88
    """
    return one(crm, "transactions", id)


def add(
    crm: Crm,
    account: Annotated[AccountRef, "who bought"],
    amount: Annotated[str, "the line's amount without VAT: 120k, 9400"],
    *,
    credit: Annotated[bool, "it is a credit: the same as --kind credit"] = False,
    **fields: TransactionFields,
) -> Outcome:
    """Note one line of a sale, without VAT; import brings in whole files.

    kamcrm transactions add nordlys 120k --product T4 --cost 80k --number 1001 --on "1 nov"
    kamcrm transactions add nordlys 9400 --credit --product T4 --number K17
    """
    return sheet.added(LOOK, service.add(crm, account, amount, fields, credit=credit), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the line's id"],
    *,
    amount: Annotated[str | None, "the line's amount without VAT"] = None,
    if_version: IfVersion = 0,
    **fields: TransactionFields,
) -> Outcome:
    """Change a line of a sale: what is given is kept, "" clears it.

    kamcrm transactions edit 88 --cost 82k --product S2
    """
    return sheet.changed(LOOK, service.edit(crm, id, {"amount": amount} | fields, if_version), crm.today)


def delete(crm: Crm, id: Annotated[int, "the line's id"]) -> Outcome:
    """Remove a line that was wrong; undo brings it back.

    kamcrm transactions delete 88
    """
    return sheet.removed(LOOK, registers.delete(crm, service.TRANSACTIONS, id), crm.today)

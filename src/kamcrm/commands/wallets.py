"""Wallets: how much customers spend in all, as far as one can tell."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import registers
from kamcrm.services import wallets as service
from kamcrm.sheets import registers as sheet
from kamcrm.sheets.wallets import LOOK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, IfVersion, WalletFields
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "of this account"] = "",
) -> Listing:
    """List the estimates, by account; one older than a year and a half is marked.

    kamcrm wallets list
    kamcrm wallets list --account nordlys --where 'confidence:low'
    """
    return sheet.everything(LOOK, service.everything(crm, account=account), crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the wallet's id"]) -> Document:
    """Show one estimate with its changes.

    kamcrm wallets show 88
    """
    return one(crm, "wallets", id)


def add(
    crm: Crm,
    account: Annotated[AccountRef, "whose wallet it is"],
    amount: Annotated[str, "what is spent in all: 4m, 250k"],
    *,
    year: Annotated[str, "the year it is of; this one unless told otherwise"] = "",
    **fields: WalletFields,
) -> Outcome:
    """Note what a customer spends in all, in a year or from a day until another.

    kamcrm wallets add nordlys 4m --category hosting --confidence medium --source "annual report" --year 2026
    kamcrm wallets add nordlys 350k --product T4 --starts 2026-07-01 --ends 2027-07-01
    """
    return sheet.added(LOOK, service.add(crm, account, amount, fields, year), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the wallet's id"],
    *,
    amount: Annotated[str | None, "what is spent in all"] = None,
    year: Annotated[str, "the year it is of"] = "",
    if_version: IfVersion = 0,
    **fields: WalletFields,
) -> Outcome:
    """Change an estimate: what is given is kept, "" clears it.

    kamcrm wallets edit 88 --amount 4.5m --confidence high --on today
    """
    given = {"amount": amount} | fields
    return sheet.changed(LOOK, service.edit(crm, id, given, if_version, year), crm.today)


def delete(crm: Crm, id: Annotated[int, "the wallet's id"]) -> Outcome:
    """Remove a wallet that was wrong; undo brings it back.

    kamcrm wallets delete 88
    """
    return sheet.removed(LOOK, registers.delete(crm, service.WALLETS, id), crm.today)

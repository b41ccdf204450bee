"""Contracts: agreements with an end and a notice."""

from __future__ import annotations

from kamcrm.services import contracts as service
from kamcrm.sheets import contracts as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated, Any

    from kamcrm.commands.parameters import AccountRef, ContractStatus, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    status: Annotated[ContractStatus, "draft, active, renewed, ended or terminated"] = "active",
    account: Annotated[AccountRef, "of this account"] = "",
) -> Listing:
    """List contracts, the next to end first.

    kamcrm contracts list
    kamcrm contracts list --where 'ends<3m' --account nordlys
    """
    return sheet.everything(service.everything(crm, status=status, account=account), crm.today, crm.total, status)


def show(crm: Crm, id: Annotated[int, "the contract's id"]) -> Document:
    """Show one contract.

    kamcrm contracts show 88
    """
    from kamcrm.services import show as one
    from kamcrm.sheets import show as page

    return page.document(one.record(crm, "contracts", id), crm.today)


def add(
    crm: Crm,
    account: Annotated[AccountRef, "whose contract it is"],
    name: Annotated[str, "what it is called"],
    *,
    starts: Annotated[When, "from when"] = "",
    ends: Annotated[When, "until when"] = "",
    notice_days: Annotated[str, "how long before its end it must be given notice: 90, 3m"] = "",
    value: Annotated[str, "what a year of it is worth"] = "",
    currency: Annotated[str, "the account's own unless told otherwise"] = "",
    probability: Annotated[int | None, "how likely its renewal is, in per cent"] = None,
    status: Annotated[ContractStatus, "draft, active, renewed, ended or terminated"] = "active",
    about: Annotated[str, "whatever else is to be known"] = "",
) -> Outcome:
    """Add a contract; inside its notice it stands in today's list.

    kamcrm contracts add nordlys "Hosting" --ends 2027-12-31 --notice-days 90 --value 900k
    """
    given: dict[str, Any] = {"starts": starts, "ends": ends, "notice_days": notice_days, "value": value}
    given |= {"currency": currency, "probability": probability, "status": status, "about": about}
    return sheet.added(service.add(crm, account, name, given), crm.today)

"""Contracts: agreements with an end and a notice."""

from __future__ import annotations

from kamcrm.services import contracts as service
from kamcrm.services import renewals as renewing
from kamcrm.sheets import contracts as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, ContractFields, ContractStatus, IfVersion, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    status: Annotated[ContractStatus, "draft, active, renewed, ended or terminated"] = "active",
    account: Annotated[AccountRef, "of this account"] = "",
    renewals: Annotated[bool, "only what is inside its notice, or has ended unrenewed"] = False,
) -> Listing:
    """List contracts, the next to end first.

    kamcrm contracts list
    kamcrm contracts list --where 'ends<3m' --account nordlys
    kamcrm contracts list --renewals
    """
    if renewals:
        return sheet.renewals(renewing.due(crm), crm.today, crm.total)
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
    **fields: ContractFields,
) -> Outcome:
    """Add a contract; inside its notice it stands in today's list.

    kamcrm contracts add nordlys "Hosting" --ends 2027-12-31 --notice-days 90 --value 900k
    """
    return sheet.added(service.add(crm, account, name, fields), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the contract's id"],
    *,
    name: Annotated[str | None, "its new name"] = None,
    tag: Annotated[list[str], "a tag to hang on it"] = [],  # noqa: B006
    without: Annotated[list[str], "a tag to take off it"] = [],  # noqa: B006
    if_version: IfVersion = 0,
    **fields: ContractFields,
) -> Outcome:
    """Change a contract: what is given is kept, "" clears it.

    kamcrm contracts edit 88 --ends 2028-12-31 --value 950k
    kamcrm contracts edit 88 --status terminated --about "they build their own"
    """
    given = {"name": name} | fields
    return sheet.changed(service.edit(crm, id, given, if_version, tag=tag, without=without), crm.today)


def renew(
    crm: Crm,
    id: Annotated[int, "the contract's id"],
    *,
    until: Annotated[When, "until when it goes on"] = "",
    value: Annotated[str, "what a year of it is worth from now on; as before unless told otherwise"] = "",
    concession: Annotated[str, "what was conceded for it"] = "",
    cost: Annotated[str, "what the concession costs"] = "",
) -> Outcome:
    """Renew a contract: a new one follows it, and what the concession costs is kept with it.

    kamcrm contracts renew 88 --until 2028-12-31
    kamcrm contracts renew 88 --until 2028-12-31 --value 950k --concession "two courses" --cost 28600
    """
    return sheet.renewed(renewing.renew(crm, id, renewing.Terms(until, value, concession, cost)), crm.today)

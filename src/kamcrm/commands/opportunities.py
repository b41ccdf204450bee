"""Opportunities: sales that may come about."""

from __future__ import annotations

from kamcrm.services import opportunities as service
from kamcrm.sheets import opportunities as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, IfVersion, OpportunityFields, OpportunityStatus
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    status: Annotated[OpportunityStatus, "open, won or lost"] = "open",
    account: Annotated[AccountRef, "of this account"] = "",
) -> Listing:
    """List opportunities, the next to close first.

    kamcrm opportunities list
    kamcrm opportunities list --where 'close<eoq amount>100k' --sort=-amount
    kamcrm opportunities list --status lost --account nordlys
    """
    return sheet.everything(service.everything(crm, status=status, account=account), crm.today, crm.total, status)


def show(crm: Crm, id: Annotated[int, "the opportunity's id"]) -> Document:
    """Show one opportunity with its products and stages.

    kamcrm opportunities show 88
    """
    from kamcrm.services import show as one
    from kamcrm.sheets import show as page

    return page.document(one.record(crm, "opportunities", id), crm.today)


def add(
    crm: Crm,
    account: Annotated[AccountRef, "whose opportunity it is"],
    name: Annotated[str, "what it is called"],
    **fields: OpportunityFields,
) -> Outcome:
    """Add an opportunity.

    kamcrm opportunities add nordlys "3-year deal" --amount 1.8m --closes eoq --stage proposal
    """
    return sheet.added(service.add(crm, account, name, fields), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the opportunity's id"],
    *,
    name: Annotated[str | None, "its new name"] = None,
    if_version: IfVersion = 0,
    **fields: OpportunityFields,
) -> Outcome:
    """Change an opportunity: what is given is kept, "" clears it.

        kamcrm opportunities edit 88 --stage negotiation --closes "15 dec"
        kamcrm opportunities edit 88 --amount 2.1m --probability 60 --next-step "Kari asks her board"

    A new stage is dated, and brings its own probability unless one was typed; --probability "" takes the stage's again.
    """
    return sheet.changed(service.edit(crm, id, {"name": name} | fields, if_version), crm.today)

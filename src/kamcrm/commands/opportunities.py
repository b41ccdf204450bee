"""Opportunities: sales that may come about."""

from __future__ import annotations

from kamcrm.services import opportunities as service
from kamcrm.sheets import opportunities as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated, Any

    from kamcrm.commands.parameters import AccountRef, ContactRef, OpportunityStatus, OpportunityType, Stage, When
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
    *,
    amount: Annotated[str, "what it is worth: 1.8m, 250k, 1840000"] = "",
    currency: Annotated[str, "the account's own unless told otherwise"] = "",
    closes: Annotated[When, "when it is expected to close"] = "",
    stage: Annotated[Stage, "how far it is; prospecting unless told otherwise"] = "",
    probability: Annotated[int | None, "in per cent; that of the stage unless told otherwise"] = None,
    type: Annotated[OpportunityType, "new, upsell, cross-sell or renewal"] = "",
    contact: Annotated[ContactRef, "the person it hangs on"] = "",
    next_step: Annotated[str, "what comes next"] = "",
) -> Outcome:
    """Add an opportunity.

    kamcrm opportunities add nordlys "3-year deal" --amount 1.8m --closes eoq --stage proposal
    """
    given: dict[str, Any] = {"amount": amount, "currency": currency, "closes": closes, "stage": stage, "type": type}
    given |= {"probability": probability, "contact": contact, "next_step": next_step}
    return sheet.added(service.add(crm, account, name, given), crm.today)

"""Opportunities: sales that may come about."""

from __future__ import annotations

from kamcrm.services import closing, opportunity_lines, pipeline, standing
from kamcrm.services import opportunities as service
from kamcrm.sheets import opportunities as sheet
from kamcrm.sheets import pipeline as whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import (
        AccountRef,
        IfVersion,
        OpportunityFields,
        OpportunityStatus,
        ProductRef,
        Stage,
        When,
    )
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
    tag: Annotated[list[str], "a tag to hang on it"] = [],  # noqa: B006
    without: Annotated[list[str], "a tag to take off it"] = [],  # noqa: B006
    if_version: IfVersion = 0,
    **fields: OpportunityFields,
) -> Outcome:
    """Change an opportunity: what is given is kept, "" clears it.

        kamcrm opportunities edit 88 --stage negotiation --closes "15 dec"
        kamcrm opportunities edit 88 --amount 2.1m --probability 60 --next-step "Kari asks her board"

    A new stage is dated, and brings its own probability unless one was typed; --probability "" takes the stage's again.
    """
    given = {"name": name} | fields
    return sheet.changed(service.edit(crm, id, given, if_version, tag=tag, without=without), crm.today)


def move(
    crm: Crm,
    id: Annotated[int, "the opportunity's id"],
    stage: Annotated[Stage, "the stage it is in from now on"],
    *,
    on: Annotated[When, "from when, else today"] = "",
) -> Outcome:
    """Move an opportunity to another stage, dated; its probability follows unless one was typed.

        kamcrm opportunities move 88 negotiation
        kamcrm opportunities move 88 proposal --on "12 nov"

    The stages are your own where config.toml lists them under [[stages]]; kamcrm help config shows how.
    """
    from_ = standing.since(crm, on)
    return sheet.moved(closing.move(crm, id, stage, on=from_), from_, crm.today)


def win(
    crm: Crm,
    id: Annotated[int, "the opportunity's id"],
    *,
    amount: Annotated[str, "what it came to in the end"] = "",
    on: Annotated[When, "when it was won, else today"] = "",
) -> Outcome:
    """Close an opportunity as won.

    kamcrm opportunities win 88
    kamcrm opportunities win 88 --amount 1.75m --on yesterday
    """
    done = closing.win(crm, id, on=standing.since(crm, on), amount=amount)
    return sheet.closed("Won", closing.left_open(crm, done), crm.today)


def lose(
    crm: Crm,
    id: Annotated[int, "the opportunity's id"],
    *,
    reason: Annotated[str, "why it was lost, in your words"] = "",
    competitor: Annotated[AccountRef, "the competitor that took it"] = "",
    on: Annotated[When, "when it was lost, else today"] = "",
) -> Outcome:
    """Close an opportunity as lost, with the reason.

    kamcrm opportunities lose 88 --reason "no budget this year"
    kamcrm opportunities lose 88 --reason price --competitor polar --on "12 nov"
    """
    done = closing.lose(crm, id, on=standing.since(crm, on), reason=reason, competitor=competitor)
    return sheet.closed("Lost", closing.left_open(crm, done), crm.today)


def reopen(
    crm: Crm,
    id: Annotated[int, "the opportunity's id"],
    *,
    on: Annotated[When, "from when, else today"] = "",
) -> Outcome:
    """Open a closed opportunity again, in the stage it was in before.

    kamcrm opportunities reopen 88
    """
    return sheet.closed("Reopened", closing.reopen(crm, id, on=standing.since(crm, on)), crm.today)


def line(
    crm: Crm,
    id: Annotated[int, "the opportunity's id"],
    product: Annotated[ProductRef, "the product"],
    *,
    quantity: Annotated[str | None, "how many; 1 unless told otherwise"] = None,
    price: Annotated[str | None, "what one costs; its list price unless told otherwise"] = None,
    discount: Annotated[str | None, "what is taken off the line: 5 %, or an amount"] = None,
    cost: Annotated[str | None, "what the line costs us"] = None,
    need: Annotated[str | None, "the id of the need that it meets"] = None,
    tailoring: Annotated[str | None, "how it is made to fit"] = None,
    remove: Annotated[bool, "take the product out again"] = False,
) -> Outcome:
    """Put a product into an opportunity, or change its line: what is given is kept, "" clears it.

    kamcrm opportunities line 88 T4 --quantity 12 --discount "5 %"
    kamcrm opportunities line 88 T4 --need 97 --tailoring "longer cable, for the cold store"
    kamcrm opportunities line 88 T4 --remove
    """
    if remove:
        return sheet.offered(opportunity_lines.take_out(crm, id, product), crm.today)
    given = {"quantity": quantity, "price": price, "discount": discount, "cost": cost}
    told = given | {"need": need, "tailoring": tailoring}
    return sheet.offered(opportunity_lines.put(crm, id, product, told), crm.today)


def board(crm: Crm) -> Listing:
    """Show the open opportunities as a board: a lane for each stage, with what it comes to.

        kamcrm opportunities board
        kamcrm opportunities board --where 'tier:A close<eoq'

    What is weighted (~) is the amount times the probability. A card that has been in its stage for longer than the
    stage's days is marked. Piped, or in another format, it is a list.
    """
    return whole.board(pipeline.board(crm), crm.today, everything=crm.pick.everything)


def forecast(crm: Crm, *, converted: Annotated[bool, "all in your own currency, at the last rates"] = False) -> Listing:
    """Show what is expected to close by month: the amount, weighted, and by forecast category.

        kamcrm opportunities forecast
        kamcrm opportunities forecast --where 'type:renewal'
        kamcrm opportunities forecast --converted

    What is past its close date and what has none stand apart, and so does each currency unless it is converted.
    """
    return whole.forecast(pipeline.forecast(crm, converted=converted), crm.today)

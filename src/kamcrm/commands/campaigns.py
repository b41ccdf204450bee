"""Campaigns: the marketing plan, one activity over a segment at the right time."""

from __future__ import annotations

from kamcrm.services import campaigns as service
from kamcrm.sheets import campaigns as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, Channel, SegmentRef, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm) -> Listing:
    """List the campaigns and whom each reached.

    kamcrm campaigns list
    kamcrm campaigns list --where state:running
    """
    return sheet.everything(service.everything(crm), crm.today, crm.total)


def show(crm: Crm, campaign: Annotated[str, "the campaign, by name or number"]) -> Document:
    """Show a campaign by week: whom it reached, who answered, what came of it and what it cost.

    kamcrm campaigns show "Winter check of cold chains"

    Reached is who was spoken with about it, or whose follow-up of it is done. Return is the margin of what was sold to
    those reached since it began, over its hours and costs; it isn't said to come from the campaign alone.
    """
    return sheet.page(service.shown(crm, campaign), crm.today)


def calendar(crm: Crm) -> Listing:
    """List what the campaigns have ahead in the coming 13 weeks, by day.

    kamcrm campaigns calendar
    """
    return sheet.calendar(service.calendar(crm), crm.today, crm.total)


def add(
    crm: Crm,
    name: Annotated[str, "what it is called"],
    segment: Annotated[SegmentRef, "the segment whose accounts it is for"],
    what: Annotated[str, "what is to be done with each"],
    *,
    from_: Annotated[When, "its first day"] = "",
    until: Annotated[When, "its last day"] = "",
    channel: Annotated[Channel, "how: call, visit, email …"] = "",
) -> Outcome:
    """Lay an activity over a segment: a follow-up an account, spread over the working days between two dates.

        kamcrm campaigns add "Winter check" seafood "offer a check of probes" --from mon --until 2026-12-18
        kamcrm campaigns add Prices "Key accounts" "go through the price list" --from 2027-01-11 --until 2027-01-29

    A accounts come first. Who doesn't want to be contacted is left out and named. All of it is one change.
    """
    return sheet.laid(service.add(crm, name, segment, what, from_, until, channel), crm.today)


def answered(
    crm: Crm,
    campaign: Annotated[str, "the campaign, by name or number"],
    account: Annotated[AccountRef, "who answered"],
    *,
    on: Annotated[When, "when, else today"] = "",
) -> Outcome:
    """Note that an account answered a campaign.

    kamcrm campaigns answered "Winter check" nordlys --on yesterday
    """
    return sheet.answered(*service.answered(crm, campaign, account, on), crm.today)

"""Interactions: what was said and done with customers, and what is agreed."""

from __future__ import annotations

from kamcrm.services import interactions as service
from kamcrm.sheets import interactions as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated, Any

    from kamcrm.commands.parameters import AccountRef, Channel, ContactRef, Direction, IfVersion, Purpose, Ref, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "of this account"] = "",
    with_: Annotated[ContactRef, "with this person"] = "",
    channel: Annotated[Channel, "by this channel"] = "",
    since: Annotated[When, "on this day or later"] = "",
    until: Annotated[When, "on this day or earlier"] = "",
    about: Annotated[str, "whose text holds these words"] = "",
) -> Listing:
    """List interactions, the latest first.

    kamcrm interactions list --account nordlys --since -3m
    kamcrm interactions list --with "kari moen" --channel meeting
    kamcrm interactions list --about "price list" --where 'mood<0'
    """
    found = service.everyone(crm, account=account, with_=with_, channel=channel, since=since, until=until, about=about)
    return sheet.talks(found, crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the interaction's id"]) -> Document:
    """Show one interaction with its whole text.

    kamcrm interactions show 412
    """
    return sheet.page(service.brief(crm, id), service.people(crm, id), service.marks(crm, id), crm.today)


def add(
    crm: Crm,
    account: Annotated[Ref, "the account or person"] = "",
    text: Annotated[list[str], "what happened; - reads it from stdin"] = [],  # noqa: B006
    *,
    at: Annotated[When, "when it was: yesterday 15:00, 20.11"] = "",
    channel: Annotated[Channel, "how, whatever the text says"] = "",
    minutes: Annotated[int | None, "how long it took"] = None,
    with_: Annotated[list[str], "who took part"] = [],  # noqa: B006
    direction: Annotated[Direction, "in or out"] = "",
    purpose: Annotated[Purpose, "what it was for"] = "",
    place: Annotated[str, "where it was"] = "",
    segment: Annotated[str, "the segment that it is a market note for"] = "",
    opportunity: Annotated[str, "the opportunity it was about"] = "",
    mood: Annotated[int | None, "how it went, from -2 to 2"] = None,
    private: Annotated[bool, "keep it out of reports and hand-overs"] = False,
    planned: Annotated[bool, "agreed but not yet held"] = False,
    edit: Annotated[bool, "-e", "write the text in your editor"] = False,
) -> Outcome:
    """Log an interaction by options; the same as kamcrm log otherwise.

    kamcrm interactions add nordlys "gikk gjennom planen" --at "yesterday 14:00" --channel meeting --minutes 90
    kamcrm interactions add nordlys "review with Kari" --at "fri 10:00" --channel video --planned
    """
    from kamcrm.services import talks

    more = talks.explicit(minutes=minutes, direction=direction, purpose=purpose, place=place, segment=segment)
    wishes = talks.Wishes(channel, with_, opportunity, mood, private, planned=planned, at=at, more=more)
    return sheet.logged(talks.log(crm, account, talks.joined(account, text), wishes), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the interaction's id"],
    *,
    text: Annotated[str | None, "what happened; - reads it from stdin"] = None,
    at: Annotated[When | None, "when it was"] = None,
    channel: Annotated[Channel | None, "how"] = None,
    minutes: Annotated[str | None, "how many minutes it took"] = None,
    with_: Annotated[list[str], "who took part besides"] = [],  # noqa: B006
    tag: Annotated[list[str], "a tag to hang on it"] = [],  # noqa: B006
    without: Annotated[list[str], "who did not, or a tag to take off"] = [],  # noqa: B006
    direction: Annotated[Direction | None, "in or out"] = None,
    purpose: Annotated[Purpose | None, "what it was for"] = None,
    place: Annotated[str | None, "where it was"] = None,
    segment: Annotated[str | None, "the segment that it is a market note for"] = None,
    opportunity: Annotated[str | None, "the opportunity it was about"] = None,
    mood: Annotated[str | None, "how it went, from -2 to 2"] = None,
    attempt: Annotated[bool | None, "whether nobody was reached"] = None,
    private: Annotated[bool | None, "whether it stays out of reports and hand-overs"] = None,
    if_version: IfVersion = 0,
    edit: Annotated[bool, "-e", "change the text in your editor"] = False,
) -> Outcome:
    """Change an interaction: what is given is kept, "" clears it.

    kamcrm interactions edit 412 --channel video --minutes 45
    kamcrm interactions edit 412 --with per --without kari --place ""
    """
    from kamcrm.services import amending

    given: dict[str, Any] = {"text": text, "at": at, "channel": channel, "minutes": minutes, "direction": direction}
    given |= {"purpose": purpose, "place": place, "segment": segment, "opportunity": opportunity, "mood": mood}
    given |= {"attempt": attempt, "private": private}
    return sheet.changed("Changed", amending.edit(crm, id, given, with_, without, if_version, tag), crm.today)


def _text_of_edit(crm: Crm, *, id: int, **_: object) -> str:
    """The text that an editor begins with."""
    return str(service.brief(crm, id).text)


def held(crm: Crm, id: Annotated[list[str], "the planned interaction's id"]) -> Outcome:
    """Say that planned meetings were held; they count as contact from now on.

    kamcrm interactions held 431
    """
    return sheet.settled("Held", service.settle_all(crm, id, "held"), crm.today)


def not_held(crm: Crm, id: Annotated[list[str], "the planned interaction's id"]) -> Outcome:
    """Say that planned meetings did not take place.

    kamcrm interactions not-held 431
    """
    return sheet.settled("Missed", service.settle_all(crm, id, "not held"), crm.today)


def cancel(crm: Crm, id: Annotated[list[str], "the planned interaction's id"]) -> Outcome:
    """Call planned meetings off.

    kamcrm interactions cancel 431
    """
    return sheet.settled("Cancelled", service.settle_all(crm, id, "cancelled"), crm.today)

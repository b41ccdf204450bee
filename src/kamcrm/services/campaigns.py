"""The marketing plan: one activity over a segment, laid on working days, whom it reached and what came of it."""

from __future__ import annotations

from datetime import date, timedelta

from kamcrm import folding, money, vocab
from kamcrm.dates import holidays
from kamcrm.errors import BadInput, Conflict, NotFound, Usage
from kamcrm.names import suggest
from kamcrm.records import namedtuple
from kamcrm.services import moments, naming, segments, typed
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

AHEAD = 91  # Days that the calendar shows.


class Visit(namedtuple("Visit", "due account person account_id contact_id")):
    """One account's turn in a campaign: the day, and the person it is for, if one is known."""

    __slots__ = ()


class Left(namedtuple("Left", "account person why account_id contact_id")):
    """Who is left out of a campaign, and why."""

    __slots__ = ()


class Laid(namedtuple("Laid", "campaign visits left")):
    """A campaign as it was laid."""

    __slots__ = ()
    campaign: Any
    visits: list[Visit]
    left: list[Left]


class Member(namedtuple("Member", "id account person status due reached_on answered_on why account_id contact_id")):
    """An account or a person of a campaign as it stands today."""

    __slots__ = ()


class Return(namedtuple("Return", "opportunities won margin minutes cost times reason")):
    """What came of those who were reached; `times` is the margin over the cost, None with its reason."""

    __slots__ = ()


class Shown(namedtuple("Shown", "campaign members result")):
    """A campaign with its members and what came of it."""

    __slots__ = ()
    campaign: Any
    members: list[Member]
    result: Return


def everything(crm: Crm) -> list[Any]:
    """Every campaign, the latest first."""
    return crm.browse("campaigns.list", today=crm.today)


def calendar(crm: Crm) -> list[Any]:
    """What the campaigns have ahead in the coming 13 weeks, by day."""
    return crm.browse("campaigns.calendar", since=crm.today, by=crm.today + timedelta(days=AHEAD))


def named(crm: Crm, ref: str) -> Any:
    """The campaign of that name or number; NotFound with the nearest when there is none."""
    known = crm.ask("campaigns.names")
    sought = folding.fold(ref)
    id = next((row.id for row in known if str(row.id) == ref.strip() or row.folded == sought), None)
    if id is None:
        raise NotFound("campaign", ref, suggest(ref, [row.name for row in known]), "kamcrm campaigns list shows them")
    return crm.one("campaigns.one", id=id, today=crm.today)


def add(crm: Crm, name: str, segment: str, what: str, first: str, last: str, channel: str) -> Laid:
    """Lay an activity over a segment: a follow-up an account, spread over the working days between two dates."""
    kept, said = typed.line(name), typed.line(what)
    if not kept or not said:
        raise Usage("a campaign needs a name and what is to be done", "kamcrm campaigns add --help shows how")
    if any(row.folded == folding.fold(kept) for row in crm.ask("campaigns.names")):
        raise Conflict(f"there is a campaign {kept!r} already", f"kamcrm campaigns show {kept!r}")
    start, end = _span(crm, first, last)
    of, accounts = segments.members(crm, segment)
    visits, left = _chosen(crm, accounts, working(crm, start, end))
    if not visits:
        raise BadInput(f"nobody of {of.name} is left to reach", f"kamcrm segments show {of.name!r}")
    values: dict[str, Any] = {"name": kept, "folded": folding.fold(kept), "what": said, "segment_id": of.id}
    values |= {"starts_on": start, "ends_on": end, "status": "running" if start <= crm.today else "planned"}
    values["channel"] = one_of("channel", channel, vocab.CHANNELS) if channel else None
    id = crm.insert("campaigns", **values)
    _write(crm, id, said, visits, left)
    return Laid(crm.one("campaigns.one", id=id, today=crm.today), visits, left)


def _span(crm: Crm, first: str, last: str) -> tuple[date, date]:
    if not (first and last):
        raise Usage("from when until when?", "--from 2027-01-11 --until 2027-02-05")
    start, end = moments.day(crm, first), moments.day(crm, last)
    if start < crm.today:
        raise BadInput(f"{start} is past", "a campaign begins today or later")
    if end < start:
        raise BadInput(f"{end} lies before {start}", "--until is the last day")
    return start, end


def working(crm: Crm, first: date, last: date) -> list[date]:
    """The working days of a stretch: neither a weekend nor a public holiday of the user's country."""
    country = crm.settings.get("locale")[-2:]
    days = [first + timedelta(days=at) for at in range((last - first).days + 1)]
    found = [day for day in days if day.weekday() < 5 and not holidays.holiday(day, country)]
    if not found:
        raise BadInput(f"there is no working day from {first} to {last}", "take in a day from Monday to Friday")
    return found


def _chosen(crm: Crm, accounts: list[Any], days: list[date]) -> tuple[list[Visit], list[Left]]:
    """Whom each account's turn is for and when, A accounts first; and who is left out."""
    people: dict[int, list[Any]] = {}
    for one in crm.ask("campaigns.people"):
        people.setdefault(one.account_id, []).append(one)
    taken: list[tuple[Any, Any]] = []
    left: list[Left] = []
    for row in sorted(accounts, key=lambda row: row.tier or "D"):
        here = people.get(row.id, [])
        asked = next((one for one in here if not one.do_not_contact), None)
        left += [
            Left(row.name, one.name, "doesn't want to be contacted", row.id, one.id)
            for one in here
            if one.do_not_contact
        ]
        if row.status == "lost":
            left.append(Left(row.name, None, "the account is lost", row.id, None))
        elif asked or not here:
            taken.append((row, asked))
    visits = [
        Visit(days[at * len(days) // len(taken)], row.name, one.name if one else None, row.id, one.id if one else None)
        for at, (row, one) in enumerate(taken)
    ]
    return visits, left


def _write(crm: Crm, id: int, what: str, visits: list[Visit], left: list[Left]) -> None:
    crm.insert_many(
        "followups",
        [
            {"account_id": one.account_id, "contact_id": one.contact_id, "what": what, "due": one.due}
            | {"original_due": one.due, "origin": "campaign", "campaign_id": id}
            for one in visits
        ],
    )
    members = [(one, {"status": "planned"}) for one in visits] + [
        (one, {"status": "left out", "why": one.why}) for one in left
    ]
    ids = [{"campaign_id": id, "account_id": one.account_id, "contact_id": one.contact_id} for one, _ in members]
    crm.insert_many("campaign_members", [kept | more for kept, (_, more) in zip(ids, members, strict=True)])


def shown(crm: Crm, ref: str) -> Shown:
    """A campaign with its members, whom it reached and what came of it."""
    campaign = named(crm, ref)
    members = _members(crm, campaign.id)
    return Shown(campaign, members, _came_of(crm, campaign, members))


def _members(crm: Crm, id: int) -> list[Member]:
    due = {row.account_id: row.due for row in crm.ask("campaigns.steps", campaign_id=id)}
    found = []
    for row in crm.ask("campaigns.members", campaign_id=id):
        spoken = date.fromordinal(row.spoken) if row.spoken else None
        days = [day for day in (row.reached_on, row.done_on, spoken) if day]
        reached = min(days) if days and row.status != "left out" else None
        status = row.status if row.status in ("left out", "answered") or not reached else "reached"
        turn = due.get(row.account_id) if status != "left out" else None
        found.append(
            Member(
                row.id,
                row.account,
                row.person,
                status,
                turn,
                reached,
                row.answered_on,
                row.why,
                row.account_id,
                row.contact_id,
            )
        )
    return found


def _came_of(crm: Crm, campaign: Any, members: list[Member]) -> Return:
    """Opportunities and margin since it began, of those it reached, against the hours and costs it took."""
    from kamcrm.services.books import TIMED, Books, Period

    reached = {row.account_id for row in members if row.reached_on}
    deals = crm.ask("campaigns.deals", campaign_id=campaign.id, since=campaign.starts_on, today=crm.today)
    deals = [row for row in deals if row.campaign_id == campaign.id or row.account_id in reached]
    books = Books(crm, Period(campaign.starts_on, max(crm.today, campaign.starts_on) + timedelta(days=1)))
    margins = [books.profit(id).margin for id in reached if id in books.sales]
    effort = crm.ask("campaigns.effort", campaign_id=campaign.id)
    usual = {name: crm.settings.get(f"minutes.{name}") for name in TIMED}
    minutes = sum(row.minutes + row.untimed * usual.get(row.channel, 0) for row in effort)
    direct = [
        books.converter.into(row.minor, row.currency) for row in crm.ask("campaigns.costs", campaign_id=campaign.id)
    ]
    known = None not in margins and None not in direct
    margin = sum(one or 0 for one in margins) if None not in margins else None
    cost = round(minutes * books.hourly / 60) + sum(one or 0 for one in direct) if None not in direct else None
    reason = "" if known else "part of it has no cost, or no rate"
    reason = (
        reason or ("" if reached else "nobody was reached yet") or ("" if cost else "no hours and no costs are noted")
    )
    own = books.converter.own
    return Return(
        len(deals),
        sum(row.status == "won" for row in deals),
        None if margin is None else money.Money(margin, own),
        minutes,
        None if cost is None else money.Money(cost, own),
        None if reason or margin is None or not cost else margin / cost,
        reason,
    )


def answered(crm: Crm, ref: str, account: str, on: str) -> tuple[Any, Any]:
    """Note that an account of a campaign was reached and answered; Conflict when it did before, or was left out."""
    campaign = named(crm, ref)
    found = naming.account(crm, account)
    rows = [row for row in crm.ask("campaigns.members", campaign_id=campaign.id) if row.account_id == found.id]
    row = next((row for row in rows if row.status != "left out"), None)
    if row is None:
        why = f" ({rows[0].why})" if rows else ""
        raise NotFound(f"member of {campaign.name}", f"{found.name}{why}", hint=f"kamcrm campaigns show {campaign.id}")
    if row.answered_on:
        raise Conflict(f"{found.name} answered on {row.answered_on} already", "nothing was changed")
    day = moments.past(crm, on) if on else crm.today
    crm.update("campaign_members", row.id, status="answered", answered_on=day, reached_on=row.reached_on or day)
    return campaign, next(one for one in _members(crm, campaign.id) if one.id == row.id)

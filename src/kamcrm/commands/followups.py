"""Follow-ups: the next steps with a due date, mine, a colleague's or the customer's."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.services import followups as service
from kamcrm.sheets import followups as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated, Any

    from kamcrm.commands.parameters import ContactRef, FollowUpStatus, IfVersion, Ref, Refs, When
    from kamcrm.sheets.form import Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def today(crm: Crm) -> Listing:
    """List the follow-ups due today or overdue, most urgent first.

    kamcrm followups today
    kamcrm followups today -q | xargs kamcrm done
    """
    from kamcrm.services import duties

    rows, rest = duties.today(crm)
    return sheet.duties(rows, crm.today, crm.total, rest)


def week(crm: Crm) -> Listing:
    """List the follow-ups of the coming seven days, today among them.

    kamcrm followups week
    """
    return sheet.listed(service.between(crm, crm.today, crm.today + timedelta(days=6)), crm.today, crm.total)


def overdue(crm: Crm) -> Listing:
    """List the follow-ups that were due before today.

    kamcrm followups overdue
    """
    return sheet.listed(service.due(crm, crm.today - timedelta(days=1)), crm.today, crm.total, empty=sheet.NONE_LATE)


def list_(crm: Crm, *, status: Annotated[FollowUpStatus, "open, done or cancelled"] = "open") -> Listing:
    """List every follow-up, by due date.

    kamcrm followups list
    kamcrm followups list --status done --where 'account:nordlys'
    """
    return sheet.listed(service.everyone(crm, status), crm.today, crm.total)


def add(
    crm: Crm,
    account: Annotated[Ref, "the account or person"],
    what: Annotated[list[str], "when and what: 'fri 15:00 send offer'"],
    *,
    with_: Annotated[ContactRef, "the person it is about"] = "",
    every: Annotated[str, "how often: 2w after it is done, +2w after it was due"] = "",
    owner: Annotated[str, "whose it is, when a colleague's"] = "",
    theirs: Annotated[bool, "the customer promised it"] = False,
    opportunity: Annotated[str, "the opportunity it belongs to"] = "",
    note: Annotated[str, "more about it"] = "",
    also: Annotated[list[str], "another account or person to plan the same with"] = [],  # noqa: B006
) -> Outcome:
    """Plan a next step.

    kamcrm followups add nordlys "fri send offer"
    kamcrm followups add nordlys "30.11 09:00 call Kari" --every +1m
    kamcrm followups add nordlys "2w price list" --theirs
    kamcrm followups add nordlys "fri invite to the fair" --also havbris --also solvind
    """
    more = {"every": every, "owner": owner, "theirs": theirs, "note": note or None}
    made = [
        service.add(crm, ref, " ".join(what), more, with_=with_, opportunity=opportunity)
        for ref in dict.fromkeys((account, *also))
    ]
    return sheet.did("Planned", made, crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the follow-up's id"],
    *,
    what: Annotated[str | None, "what is to be done"] = None,
    due: Annotated[When | None, "when, and that is the promise from now on; to put it off, snooze it"] = None,
    with_: Annotated[ContactRef | None, "the person it is about"] = None,
    every: Annotated[str | None, "how often: 2w, +1m; none stops it"] = None,
    owner: Annotated[str | None, "whose it is; me takes it back"] = None,
    theirs: Annotated[bool | None, "whether the customer promised it"] = None,
    opportunity: Annotated[str | None, "the opportunity it belongs to"] = None,
    note: Annotated[str | None, "more about it"] = None,
    tag: Annotated[list[str], "a tag to hang on it"] = [],  # noqa: B006
    without: Annotated[list[str], "a tag to take off it"] = [],  # noqa: B006
    if_version: IfVersion = 0,
) -> Outcome:
    """Change a follow-up: what is given is kept, "" clears it.

    kamcrm followups edit 413 --what "send offer and references" --due "fri 15:00"
    kamcrm followups edit 413 --owner me --note ""
    """
    given: dict[str, Any] = {"what": what, "due": due, "with_": with_, "every": every, "owner": owner}
    given |= {"theirs": theirs, "opportunity": opportunity, "note": note}
    return sheet.did("Changed", [service.edit(crm, id, given, if_version, tag=tag, without=without)], crm.today)


def done(
    crm: Crm,
    ref: Annotated[Refs, "the follow-up's id, or the account with just one"],
    *,
    next: Annotated[list[str], "what comes next and when: '2w ask for a decision'"] = [],  # noqa: B006
    log: Annotated[str, "what to log about it"] = "",
    no_log: Annotated[bool, "log nothing, even where it was a contact"] = False,
) -> Outcome:
    """Mark follow-ups kept; the same as kamcrm done.

    kamcrm followups done 413 --next "2w ask for a decision"
    """
    from kamcrm.commands import daily

    return daily.done(crm, ref, next=next, log=log, no_log=no_log)


def snooze(
    crm: Crm,
    ref: Annotated[Ref, "the follow-up's id"],
    when: Annotated[list[str], "until when: fri, 2w, 27.11"],
) -> Outcome:
    """Put a follow-up off to a later day; the same as kamcrm snooze.

    kamcrm followups snooze 88 fri
    """
    from kamcrm.commands import daily

    return daily.snooze(crm, ref, when)


def cancel(crm: Crm, ref: Annotated[Refs, "the follow-up's id"]) -> Outcome:
    """Take follow-ups off the list without calling them kept.

    kamcrm followups cancel 413
    """
    return sheet.did("Cancelled", [service.cancel(crm, one) for one in ref], crm.today)


def missing(crm: Crm) -> Listing:
    """List the active customers and prospects that have neither an open follow-up nor a planned meeting.

    kamcrm followups missing
    """
    return sheet.missing(service.missing(crm), crm.today, crm.total)


def spread(
    crm: Crm,
    *,
    a_day: Annotated[int, "how many on a working day"] = 4,
    apply: Annotated[bool, "do it; without this the dates are only shown"] = False,
) -> Outcome:
    """Give overdue follow-ups, and accounts without a next step, a first date each over the coming working days.

    kamcrm followups spread
    kamcrm followups spread --a-day 6 --apply
    """
    from kamcrm.services import spreading

    planned = spreading.plan(crm, a_day=a_day)
    return sheet.spread(spreading.apply(crm, planned) if apply else planned, crm.today, applied=apply)


def suggest(
    crm: Crm,
    account: Annotated[Refs, "only of these accounts"] = [],  # noqa: B006
    *,
    apply: Annotated[bool, "make them; without this they are only shown"] = False,
) -> Outcome:
    """Suggest a follow-up for each sign that a customer may leave; --apply makes them.

        kamcrm followups suggest
        kamcrm followups suggest --apply
        kamcrm followups suggest nordlys havbris --apply

    The rules: a health drop, silence, falling revenue, a late order, a contract's end, an open severe case. What is
    open from the same rule isn't suggested again. See docs/explanation/churn.md.
    """
    from kamcrm.services import risk
    from kamcrm.sheets import risk as shown

    found = risk.suggested(crm, account)
    return shown.applied(risk.apply(crm, found), crm.today) if apply else shown.suggested(found, crm.today)

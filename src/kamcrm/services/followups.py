"""Follow-ups: what is to be done next, by whom and by when."""

from __future__ import annotations

from kamcrm.errors import Ambiguous, Conflict, NotFound, Usage
from kamcrm.services import moments, naming

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.dates import When
    from kamcrm.unit import Crm


def due(crm: Crm, by: date) -> list[Any]:
    """Every open follow-up dated on or before `by`: mine first, then what waits for others, each the oldest first.

    An order that the user asked for stands instead.
    """
    found = crm.browse("followups.due", by=by)
    return found if crm.pick.sort else sorted(found, key=lambda row: row.owner is not None)


def between(crm: Crm, since: date, by: date) -> list[Any]:
    """The open follow-ups of a stretch of days."""
    return crm.browse("followups.between", since=since, by=by)


def everyone(crm: Crm, status: str) -> list[Any]:
    """Every follow-up that is open, done or cancelled, by its due date."""
    return crm.browse("followups.list", status=status)


def missing(crm: Crm) -> list[Any]:
    """Active customers and prospects with neither an open follow-up nor a planned meeting."""
    return crm.browse("followups.missing")


def brief(crm: Crm, id: int) -> Any:
    """One follow-up with the names of its account and person; NotFound when there is none."""
    found = crm.one("followups.one", id=id)
    if found is None:
        raise NotFound("follow-up", str(id), hint="kamcrm followups list shows them all")
    return found


def add(crm: Crm, ref: str, text: str, values: dict[str, Any], *, with_: str = "", opportunity: str = "") -> Any:
    """Plan the next step with an account or a person: a text that begins with when, such as 'fri send offer'."""
    account, person = naming.anyone(crm, ref)
    account_id = account.id if account else person.account_id
    when, what = moments.next_step(crm, text)
    contact_id = naming.contact(crm, with_, account_id).id if with_ else person.id if person else None
    if contact_id is None and account:
        contact_id = only_one_named(naming.people_of(crm, account_id), what, account.name)
    sale = opportunity_of(crm, opportunity, account_id) if opportunity else None
    return plan(crm, when, what, account_id=account_id, contact_id=contact_id, opportunity_id=sale, **values)


def only_one_named(people: Sequence[Any], text: str, account: str) -> int | None:
    """The id of the one person whom a text names for certain, or None."""
    from kamcrm.capture import people as said
    from kamcrm.capture.tokens import split

    found = split(text) if people else []
    ids = (
        said.linked(said.named(found, [(row.id, row.name) for row in people], (), account), found, text)[0]
        if found
        else ()
    )
    return ids[0] if len(ids) == 1 else None


def plan(crm: Crm, when: When, what: str, *, every: str = "", **values: Any) -> Any:
    """Write a follow-up for a day that `next_step` read; returns it with the names of its account and person."""
    recurring = rule(every, when.day) if every else None
    owner = whose(crm, values.pop("owner", ""))
    id = crm.insert(
        "followups",
        what=what,
        due=when.day,
        due_time=moments.clock(when),
        original_due=when.day,
        every=recurring,
        owner=owner,
        **values,
    )
    return brief(crm, id)


def whose(crm: Crm, owner: str) -> str | None:
    """Whose follow-up it is; None when it is one's own."""
    return None if owner.casefold() in ("", crm.actor.casefold(), "me") else owner


def rule(every: str, due: date) -> str:
    """A recurrence as it is stored."""
    from kamcrm.services import recurrence

    return recurrence.rule(every, due)


def opportunity_of(crm: Crm, ref: str, account_id: int | None) -> int:
    """The id of an opportunity by its id or a part of its name, among the account's open ones."""
    from kamcrm.services import interactions

    return interactions.opportunity(crm, ref, account_id)


def chosen(crm: Crm, ref: str) -> Any:
    """The follow-up with this id, or the one open follow-up of the account or person that goes by this name."""
    if ref.isdigit() and len(ref) < 18:
        noun = naming.noun_of(crm, int(ref))
        if noun == "followups":
            return brief(crm, int(ref))
        if noun not in ("accounts", "contacts"):
            raise NotFound("follow-up", ref, hint=f"{ref} is one of the {noun}: kamcrm show {ref}")
    account, person = naming.anyone(crm, ref)
    ids = {"account_id": account.id if account else 0, "contact_id": person.id if person else 0}
    return _only(ref, (account or person).name, crm.ask("followups.open_of", **ids))


def to_snooze(crm: Crm, ref: str) -> Any:
    """The follow-up with this id, or the account that goes by this name."""
    if ref.isdigit() and len(ref) < 18 and naming.noun_of(crm, int(ref)) == "followups":
        return brief(crm, int(ref))
    return naming.account(crm, ref)


def _only(ref: str, name: str, found: list[Any]) -> Any:
    if not found:
        raise NotFound("open follow-up", ref, hint=f"{name} has none: kamcrm followups add {ref} 'fri call'")
    if len(found) > 1:
        raise Ambiguous("open follow-up", ref, [(row.id, f"{row.what} ({row.due})") for row in found[:20]])
    return found[0]


def open_only(row: Any) -> Any:
    """The follow-up itself; Conflict when it was closed before."""
    if row.status == "open":
        return row
    word = f"already done on {row.done_on}" if row.status == "done" else "already cancelled"
    raise Conflict(f"{row.id} {row.what} was {word}", f"nothing was changed; see kamcrm show {row.id}")


def edit(
    crm: Crm, id: int, typed: dict[str, Any], version: int = 0, *, tag: Sequence[str] = (), without: Sequence[str] = ()
) -> Any:
    """Change what was typed; an empty text clears. Conflict when the follow-up is no longer at `version`."""
    from kamcrm.services import editing, followup_fields, tags

    if all(text is None for text in typed.values()) and not (tag or without):
        raise Usage("nothing was said to change", "see kamcrm followups edit --help")
    row = editing.begun(crm, "followups", id, version)
    values = followup_fields.values(crm, typed, row)
    if "due_time" in values:
        moments.note_holiday(crm, values["due"])
    editing.change(crm, "followups", row, values)
    tags.retag(crm, "followups", id, tag, without)
    return brief(crm, id)


def cancel(crm: Crm, ref: str) -> Any:
    """Take a follow-up off the list without calling it kept; it counts in no rate."""
    row = open_only(chosen(crm, ref))
    crm.update("followups", row.id, status="cancelled")
    return brief(crm, row.id)


def put_off(crm: Crm, ref: str, text: str) -> Any:
    """Snooze the follow-up with this id, or let the account with this name rest, until the day that a text says."""
    when = moments.sane(crm, moments.ahead(crm, text))
    row = to_snooze(crm, ref)
    moments.note_holiday(crm, when.day)
    return snooze(crm, row, when) if hasattr(row, "what") else rest(crm, row, when)


def snooze(crm: Crm, row: Any, when: When) -> Any:
    """Move an open follow-up to another day; the first due date stays, and a later one counts as a snooze."""
    open_only(row)
    if when.day < crm.today:
        raise Usage(f"{when.day} is past", "snooze to a day ahead: fri, 2w, 27.11")
    time = moments.clock(when) or row.due_time
    if (when.day, time) == (row.due, row.due_time):
        raise Conflict(f"{row.id} {row.what} is due that day already", "nothing was changed")
    later = (when.day, time or "") > (row.due, row.due_time or time or "")
    crm.update("followups", row.id, due=when.day, due_time=time, snoozes=row.snoozes + later)
    return brief(crm, row.id)


def rest(crm: Crm, account: Any, when: When) -> Any:
    """Let an account's cadence rest until a day; its follow-ups stay as they are."""
    if when.day <= crm.today:
        raise Usage(f"{when.day} is not ahead", "rest it until a later day: 3w, 15.1")
    if when.time:
        raise Usage("an account rests for whole days; leave the time out", "kamcrm snooze nordlys 3w")
    crm.update("accounts", account.id, rest_until=when.day)
    return crm.row("accounts", account.id)


def close(crm: Crm, row: Any, outcome: int | None = None) -> tuple[Any, Any]:
    """Close an open follow-up as kept today; returns it and, where it recurs, the next one."""
    crm.update("followups", row.id, status="done", done_on=crm.today, done_at=crm.now, outcome_interaction_id=outcome)
    return brief(crm, row.id), _again(crm, row) if row.every else None


def _again(crm: Crm, row: Any) -> Any:
    from kamcrm.services import recurrence

    due = recurrence.following(row.every, row.due, crm.today)
    moments.note_holiday(crm, due)
    kept = ("account_id", "contact_id", "opportunity_id", "theirs", "owner", "note")
    id = crm.insert(
        "followups",
        what=row.what,
        due=due,
        due_time=row.due_time,
        original_due=due,
        every=row.every,
        origin="recurrence",
        objective_id=crm.row("followups", row.id).objective_id,
        **{key: getattr(row, key) for key in kept},
    )
    return brief(crm, id)

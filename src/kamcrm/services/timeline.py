"""The history of an account, its units and people, or of one person: everything dated, the newest first."""

from __future__ import annotations

from datetime import date

from kamcrm import vocab
from kamcrm.records import namedtuple
from kamcrm.services import moments, naming
from kamcrm.services.choices import one_of
from kamcrm.wording import clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from kamcrm.unit import Crm

    Reader = Callable[[Any], tuple[str, str]]

BEGINNING = date(1900, 1, 1)

Event = namedtuple("Event", "id day time kind account what amount", defaults=(None,))
Asked = namedtuple("Asked", "name since until events")


def timeline(crm: Crm, ref: str, *, since: str = "", until: str = "", channel: str = "") -> Asked:
    """What happened between two days, today the last unless told otherwise; with a channel only its talks."""
    account, person = naming.anyone(crm, ref)
    first = moments.day(crm, since, back=True) if since else BEGINNING
    last = moments.day(crm, until, back=True) if until else crm.today
    of = {"account_id": account.id} if account else {"contact_id": person.id}
    return Asked((account or person).name, first, last, events(crm, of, first, last, channel))


def events(crm: Crm, of: dict[str, int], first: date, last: date, channel: str = "") -> list[Event]:
    """What happened to an account, or with a person, the newest first."""
    wanted = one_of("channel", channel, vocab.CHANNELS) if channel else ""
    found = [event for event in talks(crm, of, first, last) if not wanted or event.kind == wanted]
    if not wanted:
        found += records(crm, of, first, last)
    return sorted(found, key=lambda event: (event.day, event.time or "", event.id), reverse=True)


def talks(crm: Crm, of: dict[str, int], first: date, last: date) -> Iterator[Event]:
    """What was said and done, with what it counted as where that isn't plain."""
    name = "talks" if "account_id" in of else "person_talks"
    for row in crm.ask(f"timeline.{name}", first=first.toordinal(), last=last.toordinal(), **of):
        marks = [] if row.status == "held" else [row.status]
        marks += ["no answer"] if row.attempt else []
        what = f"({', '.join(marks)}) {row.text}".strip() if marks else row.text
        time = clock(row.at) if row.has_time else None
        yield Event(row.id, date.fromordinal(row.day), time, row.channel, row.account, what)


def records(crm: Crm, of: dict[str, int], first: date, last: date) -> Iterator[Event]:
    """Everything else that is dated."""
    bound = {"since": first, "until": last, **of}
    for name, read in (READERS if "account_id" in of else PERSON_READERS).items():
        days = {"first": first.toordinal(), "last": last.toordinal(), **of} if name == "sales" else bound
        for row in crm.ask(f"timeline.{name}", **days):
            kind, what = read(row)
            yield Event(row.id, row.day, None, kind, None, what, getattr(row, "amount", None))


def _moved(row: Any) -> tuple[str, str]:
    was = f" (was {row.was})" if row.was else ""
    return row.kind, f"{row.what or 'none'}{was}{f': {row.why}' if row.why else ''}"


def _answered(row: Any) -> tuple[str, str]:
    return row.kind, f"{row.score}{f': {row.what}' if row.what else ''}"


def _stage(row: Any) -> tuple[str, str]:
    return "opportunity", f"{row.what}: {row.kind}{f' (was {row.was})' if row.was else ''}"


READERS: dict[str, Reader] = {
    "steps": lambda row: ("done", row.what),
    "stages": _stage,
    "standing": _moved,
    "moves": lambda row: ("moved", f"{row.kind}{f': {row.what}' if row.what else ''}"),
    "needs": lambda row: ("need", row.what),
    "opened": lambda row: ("case opened", f"{row.what} ({row.kind})"),
    "closed": lambda row: ("case closed", row.what),
    "feedback": _answered,
    "contracts": lambda row: ("contract begins", row.what),
    "ended": lambda row: ("contract ends", row.what),
    "losses": lambda row: ("lost", f"{row.kind}{f': {row.what}' if row.what else ''}"),
    "links": lambda row: ("document", row.what),
    "costs": lambda row: (row.kind, row.what or ""),
    "sales": lambda row: (row.kind, row.what or ""),
}
PERSON_READERS: dict[str, Reader] = {
    f"person_{name}": READERS[name] for name in ("steps", "moves", "needs", "feedback")
}

"""The whole picture of one account: what is known before a meeting, all that happened, its plan and its registers."""

from __future__ import annotations

from kamcrm.folding import fold
from kamcrm.records import namedtuple
from kamcrm.services import accounts, prep, stakeholders, timeline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.services.timeline import Event
    from kamcrm.unit import Crm

PLAN = ("plans", "objectives", "milestones", "swot")
REGISTERS = ("contracts", "feedback", "wallets", "competitors", "links")
NEWEST = 200  # Events that are shown until more are asked for.

Entry = namedtuple("Entry", "id day time kind account people what amount")


class Picture(namedtuple("Picture", "page map whole events found total plan units registers")):
    """An account: its page, people and history; `found` of `total` events fit the words, `events` are the newest."""

    __slots__ = ()
    page: prep.Page
    map: stakeholders.Map
    whole: Any
    events: list[Any]
    found: int
    total: int
    plan: dict[str, list[Any]]
    units: list[Any]
    registers: dict[str, list[Any]]


def picture(crm: Crm, id: int, words: str = "", most: int = NEWEST) -> Picture:
    """Everything about an account, in a fixed number of questions; of its history the newest that hold the words."""
    every = history(crm, id)
    fit = narrowed(every, words)
    asked = {name: crm.ask(f"picture.{name}", account_id=id) for name in (*PLAN, *REGISTERS)}
    return Picture(
        page=prep.page(crm, str(id)),
        map=stakeholders.stakeholders(crm, str(id)),
        whole=accounts.whole(crm, id),
        events=fit[:most],
        found=len(fit),
        total=len(every),
        plan={name: asked[name] for name in PLAN},
        units=crm.ask("accounts.units", id=id),
        registers={name: asked[name] for name in REGISTERS},
    )


def history(crm: Crm, id: int) -> list[Any]:
    """All that happened to an account and its units until today, the newest first, with who was there."""
    present = prep.by_talk(crm.ask("picture.present", account_id=id))
    events = timeline.events(crm, {"account_id": id}, timeline.BEGINNING, crm.today)
    return [_entry(event, present) for event in events]


def narrowed(entries: list[Any], words: str) -> list[Any]:
    """The entries that hold every one of the words: in what it was, who was there, where, or what was said."""
    wanted = fold(words).split()
    return [entry for entry in entries if all(word in _folded(entry) for word in wanted)] if wanted else entries


def _folded(entry: Any) -> str:
    return fold(" ".join([entry.kind, entry.people, entry.account or "", entry.what or ""]))


def _entry(event: Event, present: dict[int, list[str]]) -> Any:
    people = ", ".join(present.get(event.id, ()))
    return Entry(event.id, event.day, event.time, event.kind, event.account, people, event.what, event.amount)

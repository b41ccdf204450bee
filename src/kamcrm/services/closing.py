"""How opportunities go on and end: moved, won, lost, opened again, each dated."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import Conflict, Usage
from kamcrm.records import namedtuple
from kamcrm.services import accounts, editing, naming, opportunities, opportunity_fields, stages, typed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

WON, LOST = vocab.STAGES[-2:]


class Closed(namedtuple("Closed", "row was rival prospect", defaults=("", False))):
    """An opportunity as it is now, the stage it came from, who took it, and whether its account is a prospect still."""

    __slots__ = ()
    row: Any
    was: str
    rival: str
    prospect: bool


def move(crm: Crm, id: int, stage: str, *, on: date) -> Edited:
    """Take an open opportunity to another stage; its probability follows unless one was typed."""
    words = " ".join(stage.casefold().replace("-", " ").split())
    if words in stages.TAKEN:
        verb = "win" if "won" in words else "lose"
        raise Usage(f"{stage!r} is how it ends", f"kamcrm opportunities {verb} {id}")
    row = _open(crm, id, on)
    return opportunities.change(crm, row, opportunity_fields.values(crm, {"stage": stage}, row.account_id, row), on)


def win(crm: Crm, id: int, *, on: date, amount: str = "") -> Closed:
    """Close an opportunity as won, at another amount when one is given."""
    row = _open(crm, id, on)
    values = opportunity_fields.values(crm, {"amount": amount}, row.account_id, row) if amount else {}
    edited = opportunities.change(crm, row, values | ended(WON, "won", on), on)
    prospect = bool(row.account_id) and crm.row("accounts", row.account_id).kind == "prospect"
    return Closed(edited.row, row.stage, prospect=prospect)


def lose(crm: Crm, id: int, *, on: date, reason: str, competitor: str = "") -> Closed:
    """Close an opportunity as lost, with the reason, and perhaps the competitor that took it."""
    why = typed.line(reason)
    if not why:
        raise Usage("why was it lost?", f'kamcrm opportunities lose {id} --reason "too dear"')
    row = _open(crm, id, on)
    rival = naming.rival(crm, competitor) if competitor else None
    values = ended(LOST, "lost", on) | {"lost_reason": why}
    values |= {"competitor_id": rival.id} if rival else {}
    return Closed(opportunities.change(crm, row, values, on).row, row.stage, rival.name if rival else "")


def reopen(crm: Crm, id: int, *, on: date) -> Closed:
    """Open a closed opportunity again, in the stage that it was in before it was closed."""
    row = editing.begun(crm, "opportunities", id, 0)
    if row.status == "open":
        raise Conflict(f"{id} {row.name} is open", f"nothing was changed; kamcrm show {id}")
    before = crm.ask("show.stages", id=id)
    _not_before(before, on)
    in_force = stages.names(crm.settings)
    stage = next((past.was for past in before if past.was in in_force), in_force[0])
    found = stages.named(crm.settings, stage)
    values = {"status": "open", "stage": stage, "closed_on": None, "lost_reason": None, "probability_manual": False}
    values |= {"probability": found.probability, "forecast_category": found.forecast} if found else {}
    return Closed(opportunities.change(crm, row, values, on).row, row.stage)


def _open(crm: Crm, id: int, on: date) -> Any:
    """The opportunity, open and in its stage on that day already."""
    row = editing.begun(crm, "opportunities", id, 0)
    if row.status != "open":
        when = f" since {row.closed_on}" if row.closed_on else ""
        raise Conflict(f"{id} {row.name} is {row.status}{when}", f"kamcrm opportunities reopen {id}")
    _not_before(crm.ask("show.stages", id=id), on)
    return row


def _not_before(moves: list[Any], on: date) -> None:
    """Stages follow each other in time."""
    if moves and on < moves[0].changed_on:
        raise Usage(f"{on} lies before {moves[0].changed_on}, when it came to {moves[0].became}", "say a later day")


def ended(stage: str, status: str, on: date) -> dict[str, Any]:
    """The values of an opportunity that was won or lost on a day."""
    chance, forecast = vocab.STAGE_PROBABILITIES[stage], vocab.STAGE_FORECASTS[stage]
    closed = {"stage": stage, "status": status, "closed_on": on}
    return closed | {"probability": chance, "probability_manual": False, "forecast_category": forecast}


def left_open(crm: Crm, done: Closed) -> Closed:
    """The same, once it has been said which follow-ups are still open on it."""
    id = done.row.id
    accounts.left_open(crm, crm.ask("opportunities.open_steps", id=id)[0].followups, "opportunity_id", id)
    return done

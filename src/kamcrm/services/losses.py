"""How a customer is lost and won back: dated, with the reason, the margin that went, and nothing left open."""

from __future__ import annotations

from datetime import date

from kamcrm import vocab
from kamcrm.errors import Conflict, Unsaid, Usage
from kamcrm.records import namedtuple
from kamcrm.services import accounts, closing, naming, opportunities, stake
from kamcrm.services.books import Books, Period
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.money import Money
    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm


class Told(namedtuple("Told", "competitor narrative preventable", defaults=("", "", None))):
    """What may be told of a loss besides its reason."""

    __slots__ = ()
    competitor: str
    narrative: str
    preventable: bool | None


class Worth(namedtuple("Worth", "margin profit until reason")):
    """What the twelve months up to the last purchase earned; None with the reason where that can't be known."""

    __slots__ = ()
    margin: Money | None
    profit: Money | None
    until: date | None
    reason: str


class Lost(namedtuple("Lost", "row loss rival worth followups meetings opportunities")):
    """An account that was lost, the record of it, and what was closed with it."""

    __slots__ = ()
    row: Any
    loss: Any
    rival: str
    worth: Worth
    followups: list[Any]
    meetings: list[Any]
    opportunities: list[Any]


def lose(crm: Crm, ref: str, reason: str, told: Told, *, on: date) -> Lost:
    """Lose a customer from a day on: the loss is recorded, and whatever is open there is closed with it.

    Asks for the reason where none is given: Unsaid.
    """
    row = crm.row("accounts", naming.account(crm, ref).id)
    _losable(row, crm.ask("losses.of_account", account_id=row.id))
    why = _reason(ref, reason)
    rival = naming.rival(crm, told.competitor) if told.competitor else None
    worth = worth_of(crm, row.id)
    crm.insert(
        "losses",
        account_id=row.id,
        lost_on=on,
        reason=why,
        competitor_id=rival.id if rival else None,
        narrative=told.narrative.strip() or None,
        preventable=told.preventable,
        lost_margin=worth.margin,
        currency=worth.margin.currency if worth.margin else row.currency,
    )
    closed = _close(crm, row.id, f"account lost: {why}", on, rival.id if rival else None)
    edited = accounts.change(crm, row, {"status": "lost", "phase": "lost"}, on=on, why=why)
    loss = crm.ask("losses.of_account", account_id=row.id)[0]
    return Lost(edited.row, loss, rival.name if rival else "", worth, *closed)


def win_back(crm: Crm, ref: str, *, on: date) -> tuple[Edited, Any]:
    """Win a lost customer back from a day on; returns the account and its loss, where one was recorded."""
    row = crm.row("accounts", naming.account(crm, ref).id)
    if row.status != "lost":
        raise Conflict(f"{row.id} {row.name} is {row.status}, not lost", f"kamcrm accounts show {row.id}")
    losses = [loss for loss in crm.ask("losses.of_account", account_id=row.id) if loss.won_back_on is None]
    loss = losses[0] if losses else None
    if loss and on < loss.lost_on:
        raise Usage(f"{on} lies before {loss.lost_on}, when it was lost", "say a later day")
    if loss:
        crm.update("losses", loss.id, won_back_on=on)
    return accounts.change(crm, row, {"status": "active", "phase": "won back"}, on=on, why="won back"), loss


def worth_of(crm: Crm, id: int) -> Worth:
    """What an account earned in the twelve months up to its last purchase, that day included."""
    bought = {row.account_id: row.last for row in crm.ask("books.bought", until=crm.today.toordinal() + 1)}
    if id not in bought:
        return Worth(None, None, None, "it never bought")
    until = date.fromordinal(bought[id] + 1)
    books = Books(crm, Period(stake.same_day_last_year(until), until))
    found = books.profit(id)
    amount = books.converter.amount
    return Worth(amount(found.margin), amount(found.profit), date.fromordinal(bought[id]), found.reason)


def _losable(row: Any, losses: list[Any]) -> None:
    if row.status == "lost":
        since = f" since {losses[0].lost_on}" if losses else ""
        raise Conflict(f"{row.id} {row.name} is lost{since}", f"kamcrm accounts win-back {row.id}")
    if row.kind == "prospect":
        raise Conflict(
            f"{row.id} {row.name} is a prospect: only a customer is lost",
            f"kamcrm opportunities lose ID --reason TEXT, or kamcrm accounts archive {row.id}",
        )


def _reason(ref: str, text: str) -> str:
    if not text.strip():
        raise Unsaid("reason", "why was it lost?", vocab.LOSS_REASONS, f"kamcrm accounts lose {ref} --reason price")
    return one_of("reason", text, vocab.LOSS_REASONS)


def _close(crm: Crm, id: int, why: str, on: date, rival: int | None) -> tuple[list[Any], list[Any], list[Any]]:
    """Close what is open with an account; returns the follow-ups, meetings and opportunities as they were."""
    followups, meetings, deals = (
        crm.ask(f"losses.{noun}", account_id=id) for noun in ("followups", "meetings", "opportunities")
    )
    for followup in followups:
        crm.update("followups", followup.id, status="cancelled")
    for meeting in meetings:
        crm.update("interactions", meeting.id, status="cancelled")
    for deal in deals:
        moves = crm.ask("show.stages", id=deal.id)
        ended = max([on, *(move.changed_on for move in moves[:1])])  # Stages follow each other in time.
        values = closing.ended(closing.LOST, "lost", ended) | {"lost_reason": why, "competitor_id": rival}
        opportunities.change(crm, crm.row("opportunities", deal.id), values, ended)
    return followups, meetings, deals


def note_contracts(crm: Crm, done: Lost) -> Lost:
    """The same, once it has been said which contracts still run."""
    running = crm.ask("losses.contracts", account_id=done.row.id)
    if running:
        what = "1 contract is" if len(running) == 1 else f"{len(running)} contracts are"
        crm.notes.append(f"{what} still active: kamcrm contracts edit {running[0].id} --status terminated")
    return done

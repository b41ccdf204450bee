"""How losing a customer and winning it back read."""

from __future__ import annotations

from kamcrm.money import added
from kamcrm.sheets import accounts, echo
from kamcrm.sheets.form import Outcome
from kamcrm.wording import money, plural, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.services.losses import Lost, Worth


def lost(done: Lost, today: date) -> Outcome:
    """What losing an account says: why, what it was worth, what was closed with it, and the first step back."""
    row, loss = done.row, done.loss
    words = [loss.reason, f"to {done.rival}" if done.rival else "", f"from {weekday(loss.lost_on)}", _worth(done.worth)]
    said = [echo.line("Lost", row.id, row.name, words)]
    closed = _closed(done)
    said += [f"Closed  {closed}"] if closed else []
    said.append(f'next: kamcrm followups add {row.id} "in 3 months ask how it goes with the new supplier"')
    made = {"loss": loss, "followups": done.followups, "meetings": done.meetings, "opportunities": done.opportunities}
    return Outcome(said, echo.besides(accounts.everyone([row], today), [made]))


def _worth(worth: Worth) -> str:
    if worth.margin is None:
        return f"lost margin unknown: {worth.reason}"
    profit = f", profit {money(worth.profit)}" if worth.profit is not None else ""
    return f"margin {money(worth.margin)}{profit} in the year to {worth.until}"


def _closed(done: Lost) -> str:
    """What was closed, each kind counted."""
    sums = " · ".join(map(money, added(deal.amount for deal in done.opportunities)))
    counts = (
        plural(len(done.followups), "follow-up") if done.followups else "",
        plural(len(done.meetings), "planned meeting") if done.meetings else "",
        plural(len(done.opportunities), "opportunity") if done.opportunities else "",
    )
    said = ", ".join(count for count in counts if count)
    return f"{said} ({sums})" if sums else said


def won_back(edited: Edited, loss: Any, on: date, today: date) -> Outcome:
    """What winning an account back says: for how long it was gone, and what comes next."""
    row = edited.row
    gone = f"lost {plural((on - loss.lost_on).days, 'day')} ({loss.reason})" if loss else ""
    said = [echo.line("Won back", row.id, row.name, [f"from {weekday(on)}", gone])]
    said.append(f'next: kamcrm followups add {row.id} "1w thank them, and agree on the next step"')
    return Outcome(said, echo.besides(accounts.everyone([row], today), [{"loss": loss}] if loss else []))

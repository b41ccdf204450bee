"""What was promised is kept: closed, logged where it was a contact, and made anew where it recurs."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.services import followups, interactions, moments, naming, talks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.unit import Crm


class Done(namedtuple("Done", "row logged again held")):
    """What finishing did: the follow-up, the contact it was, the one that comes after it, or a meeting held."""

    __slots__ = ()


def complete(crm: Crm, ref: str, *, log: str = "", no_log: bool = False) -> Done:
    """Mark a follow-up kept, or a planned meeting held; Conflict when it was closed before.

    A follow-up that begins with a channel, such as 'call Kari', is logged as that contact too; of a meeting, `log` says
    what came of it.
    """
    if ref.isdigit() and len(ref) < 18 and naming.noun_of(crm, int(ref)) == "interactions":
        held = interactions.settle(crm, int(ref), "held")
        told = _told(crm, held, log) if log.strip() else None
        return Done(None, told, None, told.row if told else held)
    row = followups.open_only(followups.chosen(crm, ref))
    logged = None if no_log else talks.log_followup(crm, row, log)
    closed, again = followups.close(crm, row, logged.row.id if logged else None)
    return Done(closed, logged, again, None)


def _told(crm: Crm, held: Any, text: str) -> Any:
    from kamcrm.services import amending

    return amending.tell(crm, held, text)


def afterwards(crm: Crm, finished: Sequence[Done], texts: Sequence[str]) -> list[Any]:
    """Plan what comes next with each account that something was finished for, after the last of its own."""
    last = {_whose(done.row or done.held): done for done in finished}
    return [after(crm, done, text) for done in last.values() for text in texts]


def _whose(row: Any) -> tuple[int | None, int | None]:
    """The account, or the person of none."""
    return row.account_id, None if row.account_id else getattr(row, "contact_id", None)


def after(crm: Crm, done: Done, text: str) -> Any:
    """Plan what comes next, with the same account, person and opportunity."""
    when, what = moments.next_step(crm, text)
    same: dict[str, Any] = {
        key: getattr(done.row or done.held, key, None) for key in ("account_id", "contact_id", "opportunity_id")
    }
    return followups.plan(crm, when, what, origin="done", **same)

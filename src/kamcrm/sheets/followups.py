"""How follow-ups read."""

from __future__ import annotations

from kamcrm import wording
from kamcrm.records import namedtuple
from kamcrm.sheets import echo, steps
from kamcrm.sheets.form import Column, Outcome, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any


def _tone(row: Any, today: date) -> str:
    if row.status != "open":
        return wording.MUTED
    return wording.BAD if row.due < today else wording.WARN if row.due == today else ""


_ID = Column("id", align=">")
_ACCOUNT = Column("account", shrink=True)
_WHAT = Column("what", shrink=True)
_DUE = Column("due", words=wording.due, tone=_tone)
_TIME = Column("due_time", "at")
_HIDDEN = tuple(
    Column(key, shown=False)
    for key in (
        "tier", "original_due", "snoozes", "done_on", "every", "owner", "theirs", "origin", "account_id", "contact_id",
        "contact", "opportunity_id", "outcome_interaction_id", "note",
    )
)  # fmt: skip
WHY = Column("why")  # Where there is little room it goes first: what and for whom says more.
URGENCY = Column("urgency", shown=False)
STATUS = Column("status", shown=False)
LIST = (_ID, _ACCOUNT, _WHAT, _DUE, _TIME, Column("who", shrink=True), STATUS, *_HIDDEN)
TIMELESS = (_ID, _ACCOUNT, _WHAT, _DUE, Column("who", shrink=True), Column("due_time", shown=False), STATUS, *_HIDDEN)
MISSING = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("tier"),
    Column("phase"),
    Column("kind"),
    Column("cadence_days", shown=False),
)
SPREAD = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("what", shrink=True),
    Column("due", words=wording.day),
    Column("was", words=wording.weekday),
    Column("account_id", shown=False),
)
Settled = namedtuple("Settled", "id noun account what status")
SETTLED = (_ID, Column("noun"), _ACCOUNT, _WHAT, Column("status"))
NONE_DUE = "Nothing is due: a clear desk."
NONE_LATE = "Nothing is overdue."
NONE = "No follow-ups here; plan one: kamcrm followups add nordlys 'fri send offer'"


def listed(
    rows: Sequence[Any], today: date, total: int | None = None, *, empty: str = NONE, notes: Sequence[str] = ()
) -> Sheet:
    """A list of follow-ups; the time of day has a column where any has one."""
    columns = LIST if any(row.due_time for row in rows) else TIMELESS
    return Sheet("followups", columns, rows, today, total=total, empty=empty, notes=notes)


def duties(rows: Sequence[Any], today: date, total: int | None, rest: str) -> Sheet:
    """The follow-ups of today with their reasons; `rest` says what else the day holds."""
    found = listed(rows, today, total, empty=NONE_DUE, notes=[rest] if rest else [])
    shown = sum(column.shown for column in found.columns)
    found.columns = (*found.columns[:shown], WHY, *found.columns[shown:], URGENCY)
    return found


def missing(rows: Sequence[Any], today: date, total: int | None = None) -> Sheet:
    """The accounts without a next step."""
    return Sheet("accounts", MISSING, rows, today, total=total, empty="Every active account has a next step.")


def did(verb: str, rows: Sequence[Any], today: date, more: Sequence[str] = ()) -> Outcome:
    """What a write did to follow-ups: a line each, then `more`."""
    return Outcome([*(steps.step(verb, row, today) for row in rows), *more], listed(rows, today))


def finished(done: Sequence[Any], after: Sequence[Any], today: date) -> Outcome:
    """What was closed, what was logged with it, and what comes next."""
    said = [line for one in done for line in _finished(one, today)]
    said += [steps.step("Planned", row, today) for row in after]
    if all(one.held for one in done):
        from kamcrm.sheets import interactions

        held = interactions.talks([one.held for one in done], today)
        last = len(done) - 1
        return Outcome(said, echo.besides(held, [{"planned": after if at == last else []} for at in range(len(done))]))
    return Outcome(said, _closed(done, after, today))


def _finished(one: Any, today: date) -> list[str]:
    from kamcrm.sheets import interactions

    if one.held:
        more = interactions.consequences(one.logged, today) if one.logged else []
        return [*interactions.changed("Held", one.held, today).said, *more]
    said = [f"{steps.step('Done', one.row, today)}  {_kept(one.row)}"]
    said += interactions.lines(one.logged, today) if one.logged else []
    return said + ([steps.step("Planned", one.again, today)] if one.again else [])


def _closed(done: Sequence[Any], after: Sequence[Any], today: date) -> Sheet:
    """The follow-ups that were closed and planned, each with the contact that was logged for it.

    Where meetings were held too, what both have in common.
    """

    if any(one.held for one in done):
        rows = [*(row for one in done for row in _rows(one)), *after]
        return Sheet("records", SETTLED, [_settled(row) for row in rows], today)
    logged = {one.row.id: one.logged.row for one in done if one.row and one.logged}
    rows = [row for one in done for row in _rows(one)]
    found = listed([*rows, *after], today)
    return echo.besides(found, [{"logged": logged.get(row.id)} for row in found.rows])


def _settled(row: Any) -> Any:
    if hasattr(row, "channel"):
        return Settled(row.id, "interactions", row.account, row.text, row.status)
    return Settled(row.id, "followups", row.account, row.what, row.status)


def _rows(one: Any) -> list[Any]:
    return [row for row in (one.held, one.row, one.again) if row]


def _kept(row: Any) -> str:
    days = (row.done_on - row.original_due).days
    return wording.late(days) if days > 0 else "on time"


def put_off(row: Any, today: date) -> Outcome:
    """What snoozing a follow-up, or an account, says."""
    return did("Snoozed", [row], today) if hasattr(row, "what") else rested(row, today)


def rested(account: Any, today: date) -> Outcome:
    """What snoozing an account says."""
    said = echo.line("Resting", account.id, account.name, [f"until {wording.day(account.rest_until, today)}"])
    columns = (_ID, Column("name"), Column("rest_until", words=wording.day))
    return Outcome([said], Sheet("accounts", columns, [account], today))


def spread(rows: Sequence[Any], today: date, *, applied: bool) -> Outcome:
    """The first dates of an import, before or after they were given."""
    said = [_first_date(row, today, "Planned" if applied else "Would move") for row in rows]
    notes = [] if applied or not rows else [f"{wording.plural(len(rows), 'date')}; nothing was changed: add --apply"]
    sheet = Sheet("followups", SPREAD, rows, today)
    return Outcome(said or ["Every account has a next step ahead."], sheet, notes, asked=True)


def _first_date(row: Any, today: date, verb: str) -> str:
    words = [row.what, f"due {wording.day(row.due, today)}"]
    if row.id is None:
        return "  ".join(["Would plan", row.account, *words])
    return echo.line(verb, row.id, row.account or "", words)

"""How contracts read."""

from __future__ import annotations

from kamcrm.metrics.urgency import NOTICE_DAYS
from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Outcome, Sheet
from kamcrm.wording import day, due, money, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.services.renewals import Renewed

LIST = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("name", shrink=True),
    Column("ends_on", "ends", words=due, tone=lambda row, today: inside(row, today)),
    Column("notice_days", "notice", words=lambda value, today: plural(value, "day"), align=">"),
    Column("value", "a year", align=">"),
    Column("renewal_probability", "%", align=">"),
    *[
        Column(key, shown=False)
        for key in (
            "status", "starts_on", "concession", "renewed_from_id", "about", "tier", "account_id", "currency",
        )
    ],
)  # fmt: skip


def inside(row: Any, today: date) -> str:
    """Inside its notice is a warning, past its end is bad."""
    if row.status != "active" or row.ends_on is None:
        return ""
    left = (row.ends_on - today).days
    notice = NOTICE_DAYS if row.notice_days is None else row.notice_days
    return "bad" if left < 0 else "warn" if left <= notice else ""


def everything(rows: Sequence[Any], today: date, total: int | None, status: str) -> Sheet:
    """A list of contracts."""
    empty = f'No contract is {status}: kamcrm contracts add nordlys "Hosting" --ends 2027-12-31'
    return Sheet("contracts", LIST, rows, today, total=total, empty=empty)


def added(row: Any, today: date) -> Outcome:
    """What adding a contract says."""
    words = [
        row.account,
        f"ends {day(row.ends_on, today)}" if row.ends_on else "",
        f"notice {plural(row.notice_days, 'day')}" if row.notice_days else "",
        f"{money(row.value)} a year" if row.value else "",
    ]
    return Outcome([echo.line("Added", row.id, row.name, words)], everything([row], today, 1, row.status))


def changed(edited: Edited, today: date) -> Outcome:
    """What changing a contract says: every value as it was and as it became."""
    row = edited.row
    return Outcome([echo.edited(row.id, row.name, edited.changes, today)], everything([row], today, 1, row.status))


def renewed(done: Renewed, today: date) -> Outcome:
    """What a renewal says: until when, at which price instead of which, and what the concession costs."""
    row, cost = done.row, done.cost
    worth = f"{money(row.value)} a year" if row.value else ""
    was = f"was {money(done.was) if done.was else 'without a value'}" if row.value != done.was else ""
    words = [row.account, f"until {day(row.ends_on, today)}", worth, was, f"was {done.old.id}"]
    said = [echo.line("Renewed", row.id, row.name, words)]
    said += [f"Concession  {row.concession}"] if row.concession and cost is None else []
    said += [echo.line("Cost", cost.id, cost.what, [money(cost.amount)])] if cost else []
    listed = everything([row], today, 1, row.status)
    return Outcome(said, echo.besides(listed, [{"renewed": done.old, "cost": cost}]))


def renewals(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """The contracts to renew now."""
    found = everything(rows, today, total, "active")
    found.empty = "No contract is inside its notice."
    found.next = f"kamcrm contracts renew {rows[0].id} --until {_year_on(rows[0].ends_on)}" if rows else ""
    return found


def _year_on(ends: date) -> date:
    """The same day a year later; 28 February stands in for the 29th."""
    return ends.replace(year=ends.year + 1, day=min(ends.day, 28) if ends.month == 2 else ends.day)

"""How the pipeline reads."""

from __future__ import annotations

from kamcrm.money import added as added_up
from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Outcome, Sheet
from kamcrm.wording import day, due, exact, money, plural, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.closing import Closed
    from kamcrm.services.editing import Edited
    from kamcrm.services.opportunity_lines import Offered

LIST = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("name", shrink=True),
    Column("stage", shrink=True),
    Column("amount", align=">"),
    Column("probability", "%", align=">"),
    Column("close_on", "closes", words=due, tone=lambda row, today: slipped(row, today)),
    Column("next_step", shrink=True),
    *[
        Column(key, shown=False)
        for key in (
            "status", "type", "forecast_category", "contact", "created_on", "closed_on", "lead_source", "lost_reason",
            "tier", "account_id", "contact_id", "competitor_id", "probability_manual",
        )
    ],
)  # fmt: skip


def slipped(row: Any, today: date) -> str:
    """An open opportunity past its close date is bad."""
    return "bad" if row.status == "open" and row.close_on and row.close_on < today else ""


def everything(rows: Sequence[Any], today: date, total: int | None, status: str) -> Sheet:
    """A list of opportunities, with the sums by currency below where all are listed."""
    empty = f'No opportunity is {status}: kamcrm opportunities add nordlys "3-year deal" --amount 1.8m'
    footer = [sums(rows)] if rows and total == len(rows) else []
    return Sheet("opportunities", LIST, rows, today, total=total, empty=empty, footer=footer)


def sums(rows: Sequence[Any]) -> str:
    """How many there are and what they come to, each currency by itself."""
    return " · ".join([plural(len(rows), "opportunity"), *map(money, added_up(row.amount for row in rows))])


def added(row: Any, today: date) -> Outcome:
    """What adding an opportunity says."""
    closes = f"closes {day(row.close_on, today)}" if row.close_on else ""
    worth = money(row.amount) if row.amount is not None else ""
    words = [row.account, row.stage, worth, f"{row.probability} %", closes]
    return Outcome([echo.line("Added", row.id, row.name, words)], everything([row], today, 1, row.status))


def changed(edited: Edited, today: date) -> Outcome:
    """What changing an opportunity says: every value as it was and as it became."""
    row = edited.row
    return Outcome([echo.edited(row.id, row.name, edited.changes, today)], everything([row], today, 1, row.status))


def moved(edited: Edited, on: date, today: date) -> Outcome:
    """What a move says: the stage with what follows from it, and from when."""
    outcome, row = changed(edited, today), edited.row
    if edited.changes:
        outcome.said = [f"{echo.edited(row.id, row.name, edited.changes, today, 'Moved')}  from {weekday(on)}"]
    return outcome


def closed(verb: str, done: Closed, today: date) -> Outcome:
    """What winning, losing and reopening say; the last line is the way on for a prospect that bought."""
    row = done.row
    worth = money(row.amount) if row.amount is not None else "no amount"
    open_for = (row.closed_on - row.created_on).days if row.closed_on else 0
    days = f"after {plural(open_for, 'day')}" if open_for > 0 else ""
    stage = f"from {done.was}" if row.status != "open" else f"in {row.stage}, {row.probability} %"
    when = weekday(row.closed_on) if row.closed_on else ""
    words = [row.account, worth, row.lost_reason or "", f"to {done.rival}" if done.rival else "", stage, when, days]
    said = [echo.line(verb, row.id, row.name, words)]
    if done.prospect:
        since = "" if row.closed_on == today else f" --on {row.closed_on}"
        said.append(f"next: kamcrm accounts convert {row.account_id}{since}")
    return Outcome(said, everything([row], today, 1, row.status))


def offered(done: Offered, today: date) -> Outcome:
    """What a line of an opportunity says, and what the lines come to where that isn't the amount."""
    row, line = done.row, done.line
    price = f"{exact(line.quantity)} × {line.product}" + (f" at {money(line.price)}" if line.price else "")
    words = [
        price,
        f"less {money(line.discount)}" if line.discount else "",
        f"cost {money(line.cost)}" if line.cost else "",
        f"for {line.need}" if line.need else "",
        line.tailoring or "",
    ]
    said = [echo.line("Removed" if done.removed else "Line", row.id, row.name, words)]
    if done.worth is not None and done.worth != row.amount:
        sum = str(done.worth).removesuffix(".00")
        said.append(f"next: kamcrm opportunities edit {row.id} --amount {sum}")
    return Outcome(said, echo.besides(everything([row], today, 1, row.status), [{"lines": done.lines}]))

"""How criteria and scores read."""

from __future__ import annotations

from kamcrm.records import value_class
from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Outcome, Sheet
from kamcrm.sheets.registers import Look, hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.criteria import Scored

_FIRST = (Column("id", align=">"), Column("axis"), Column("name", shrink=True), Column("weight", align=">"))
LOOK = Look(
    "criteria",
    (*_FIRST, Column("scored", align=">"), *hidden("position", "archived")),
    "There is no criterion: kamcrm criteria add growth --weight 20",
    lambda row: row.name,
    lambda row, today: [row.axis, f"weight {row.weight}"],
)
LISTED = (*_FIRST, Column("computed", "computed from"), Column("scored", "scores", align=">"), *hidden("archived"))
SCORED = (
    Column("account_id", "id", align=">"),
    Column("account"),
    Column("criterion"),
    Column("axis"),
    Column("score", align=">"),
    Column("why"),
)
Score = value_class("Score", ("account_id", "account", "criterion", "axis", "score", "why"))


def listed(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """The criteria in force, and which of them follow from figures where no score was typed."""
    sheet = Sheet("criteria", LISTED, rows, today, total=total, empty=LOOK.empty)
    if any(row.id is None for row in rows):
        sheet.footer = ["those without an id are the usual ones: scoring, adding or editing one makes them your own"]
    return sheet


def scored(done: Scored, today: date) -> Outcome:
    """What an account scores on a criterion, and what it did."""
    account, one = done.account, done.criterion
    was, became = (echo.value("score", value, today) for value in (done.was, done.score))
    verb = "Scored" if done.was != done.score else "Unchanged"
    words = [f"{one.name} {was} → {became}", done.why or ""]
    row = Score(account.id, account.name, one.name, one.axis, done.score, done.why)
    return Outcome([echo.line(verb, account.id, account.name, words)], Sheet("scores", SCORED, [row], today, total=1))

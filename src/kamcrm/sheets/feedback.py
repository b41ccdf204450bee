"""How feedback reads."""

from __future__ import annotations

from kamcrm.sheets import echo, registers, steps
from kamcrm.sheets.form import Column, Outcome, Sheet
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import NONE, ago, plural, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.feedback import Answered

UNHAPPY, HAPPY = {"nps": 6, "csat": 2, "sentiment": -1}, {"nps": 9, "csat": 4, "sentiment": 1}


def _tone(row: Any, today: date) -> str:
    if row.score is None:
        return "muted"
    return "bad" if row.score <= UNHAPPY[row.kind] else "good" if row.score >= HAPPY[row.kind] else ""


def _kind(value: str, today: date) -> str:
    return value if value == "sentiment" else value.upper()


def _blank(value: Any, today: date) -> str:
    return str(value or "")


def _footer(rows: Sequence[Any]) -> str:
    asked = [row for row in rows if row.asked_on]
    answered = sum(row.answered_on is not None for row in asked)
    low = [row for row in rows if row.kind != "sentiment" and row.score is not None and row.score <= UNHAPPY[row.kind]]
    followed = sum(row.followup_id is not None for row in low)
    said = [f"{plural(len(asked), 'question')}, {answered} answered"]
    return " · ".join([*said, *([f"{plural(len(low), 'low score')}, {followed} followed up"] if low else [])])


LOOK = Look(
    "feedback",
    (
        Column("id", align=">"),
        Column("account", shrink=True),
        Column("contact", "who", lambda value, today: value or NONE, shrink=True),
        Column("kind", words=_kind),
        Column("score", align=">", tone=_tone),
        Column("asked_on", "asked", words=ago),
        Column("answered_on", "answered", words=ago),
        Column("followup", "follow-up", words=_blank),
        Column("comment", shrink=True, words=_blank),
        *hidden("source", "tier", "account_id", "contact_id", "followup_id", "interaction_id"),
    ),
    "Nobody was asked yet: kamcrm feedback ask kari",
    lambda row: row.contact or row.account,
    lambda row, today: [
        row.account if row.contact else "",
        _kind(row.kind, today) if row.score is None else f"{_kind(row.kind, today)} {row.score}",
        f"asked {weekday(row.asked_on)}" if row.asked_on and not row.answered_on else "",
        f"on {weekday(row.answered_on)}" if row.answered_on else "",
        _blank(row.comment, today).partition("\n")[0],
    ],
    _footer,
)


def answered(done: Answered, today: date) -> Outcome:
    """What an answer says, and the follow-up that a low score led to."""
    outcome = registers.added(LOOK, done.row, today, "Answered")
    if done.followup:
        outcome.said.append(steps.step("Planned", done.followup, today))
    return Outcome(outcome.said, echo.besides(outcome.sheet, [{"planned": done.followup}]))


def everything(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """Questions and answers, the newest first."""
    return registers.everything(LOOK, rows, today, total)

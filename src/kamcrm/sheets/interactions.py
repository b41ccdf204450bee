"""How interactions read, in lists and as the echo of a log."""

from __future__ import annotations

from kamcrm import wording
from kamcrm.sheets import echo, steps
from kamcrm.sheets.form import Column, Outcome, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.sheets.form import Document

LIST = (
    Column("id", align=">"),
    Column("at", "when", steps.past),
    Column("moment", "time", wording.clock),
    Column("account", shrink=True),
    Column("channel"),
    Column("people", "with", shrink=True),
    Column("minutes", "took", wording.minutes, align=">"),
    Column("text", shrink=True),
    Column("status"),
    Column("has_time", shown=False),
    Column("counts", shown=False),
    *(
        Column(key, shown=False)
        for key in (
            "attempt", "direction", "initiator", "purpose", "minutes_estimated", "mood", "place", "private",
            "account_id", "opportunity_id", "campaign_id",
        )
    ),
)  # fmt: skip
MARKS = (Column("id", align=">"), Column("kind"), Column("what", shrink=True))
NONE = "Nothing is logged here yet: kamcrm log nordlys 'call Kari 20m: wants an offer'"


def talks(rows: Sequence[Any], today: date, total: int | None = None) -> Sheet:
    """A list of interactions."""
    return Sheet("interactions", LIST, rows, today, total=total, empty=NONE)


def changed(verb: str, row: Any, today: date) -> Outcome:
    """What a change of one interaction says."""
    return Outcome([_line(verb, row, today, row.people and f"with {row.people}")], talks([row], today))


def settled(verb: str, rows: Sequence[Any], today: date) -> Outcome:
    """What became of planned interactions."""
    said = [line for row in rows for line in changed(verb, row, today).said]
    return Outcome(said, talks(rows, today))


def page(row: Any, people: Sequence[Any], marks: Sequence[Any], today: date) -> Document:
    """One interaction, whole: who and what, the text, and what it is evidence of."""
    from kamcrm.sheets.form import Document, Part

    facts = [("account", row.account), ("with", _with(people).removeprefix("with ") or None), ("status", row.status)]
    facts += [(key, getattr(row, key)) for key in ("direction", "purpose", "place", "mood") if getattr(row, key)]
    facts += [("time", wording.minutes(row.minutes) + (" (estimated)" if row.minutes_estimated else ""))]
    facts += [("private", True)] if row.private else []
    listed = Sheet("marks", MARKS, marks, today)
    parts = [
        Part("facts", "", facts),
        Part("text", "Text", row.text.splitlines(), empty="no text"),
        Part(
            "marks",
            "Evidence",
            listed,
            empty="none: need:, case:, competitor:, nps 8 and #tag in a text make some",
        ),
    ]
    title = f"{row.channel} {row.id}".capitalize()
    return Document(title, f"{steps.moment(row, today)}, {_counting(row)}", parts, today)


def logged(done: Any, today: date) -> Outcome:
    """The whole echo of a log: what was written, linked, marked, closed, planned, and what is still open."""
    made = {"marked": marks_of(done), "done": done.closed, "planned": done.planned, "open": done.open}
    return Outcome(lines(done, today, "kamcrm log --last"), echo.besides(talks([done.row], today), [made]))


def marks_of(done: Any) -> list[Any]:
    """What a log put into the registers."""
    return [echo.Mark(kept.id, kept.kind.lower(), kept.what) for kept in done.kept]


def lines(done: Any, today: date, amend: str = "") -> list[str]:
    """The lines of a log's echo; `amend` is the command that would amend it, if not by its id."""
    row = done.row
    verb = "Amended" if done.amended else "Planned" if row.status == "planned" else "Logged"
    return [_line(verb, row, today, _with(done.people), amend), *consequences(done, today)]


def consequences(done: Any, today: date) -> list[str]:
    """The lines of what followed from a talk: whom it may have been with, what was marked, closed and planned."""
    row = done.row
    said = [f"{word}: {' or '.join(one.name for one in several)}? add --with" for word, several in done.unsure]
    said += [echo.line(kept.kind, kept.id, row.account or "", [kept.what]) for kept in done.kept]
    said += [steps.step("Done", step, today) for step in done.closed]
    said += [steps.step("Planned", step, today) for step in done.planned]
    return said + [f"open: {step.id} {step.what} · kamcrm done {step.id}" for step in done.open]


def _line(verb: str, row: Any, today: date, with_: str, amend: str = "") -> str:
    spent = wording.minutes(row.minutes) if row.minutes is not None else ""
    guess = f"{spent} (estimated)" if spent and row.minutes_estimated else spent
    channel = f"{row.channel} {row.direction}" if row.direction == "in" else row.channel
    marks = ("private" if row.private else "", f"mood {row.mood:+}" if row.mood is not None else "")
    words = [channel, steps.moment(row, today), guess, with_, *marks, _counting(row, amend)]
    return echo.line(verb, row.id, row.account or row.people or "", words)


def _with(people: Sequence[Any]) -> str:
    named = [f"{one.name} ({one.role})" if one.role else one.name for one in people]
    return f"with {', '.join(named)}" if named else ""


def _counting(row: Any, amend: str = "") -> str:
    """Whether it counts as contact, and the command that puts it right: by its id unless another is given."""
    if row.status != "held":
        return row.status if row.status != "planned" else "counts once held"
    if row.counts:
        return "counts as contact"
    why = "note" if row.channel == "note" else "nobody was reached"
    by_id = f"kamcrm interactions edit {row.id}"
    cure = f"{by_id} --no-attempt" if row.attempt else f"{amend or by_id} --channel call"
    return f"doesn't count as contact: {why} — to amend: {cure}"

"""How plans read: in a list, as a page, and in what a write says."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.sheets import echo, followups
from kamcrm.sheets.form import Column, Document, Outcome, Part, Sheet
from kamcrm.sheets.registers import hidden
from kamcrm.wording import ago, day, due, percent, plural, singular

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.services.plan_edit import Step
    from kamcrm.services.plans import Shown

Mix = namedtuple("Mix", "id dimension name measure target actual")
LIST = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("name", "plan", shrink=True),
    Column("type"),
    Column("status"),
    Column("done", align=">"),
    Column("marks", "of", align=">"),
    Column("late", align=">", tone=lambda row, today: "bad" if row.late and row.status != "closed" else ""),
    Column("ends_on", "until", words=day),
    *hidden("starts_on", "tier", "handle", "about", "account_id", "version"),
)
EMPTY = "No plan yet: kamcrm plans new nordlys --type retention"


def _late(row: Any, today: date) -> str:
    return "bad" if row.status == "missed" or (row.status == "open" and row.due and row.due < today) else ""


OBJECTIVES = (
    Column("id", align=">"),
    Column("what", shrink=True),
    Column("status"),
    Column("progress", "%", align=">"),
    Column("due", words=due, tone=_late),
    Column("owner", shrink=True),
    Column("department", shown=False),
    Column("side", shown=False),
    Column("about", shown=False),
)
ACTIONS = (
    Column("id", align=">"),
    Column("due", words=due, tone=_late),
    Column("what", shrink=True),
    Column("owner", "by", words=lambda value, today: value or "me"),
    Column("status"),
    Column("objective", "for", shrink=True),
    Column("done_on", shown=False),
)
MILESTONES = (
    Column("id", align=">"),
    Column("due", words=due, tone=lambda row, today: "bad" if not row.done_on and row.due < today else ""),
    Column("what", shrink=True),
    Column("done_on", "done", ago),
    Column("objective", "for", shrink=True),
)
PEOPLE = (Column("id", align=">"), Column("name", shrink=True), Column("role"), Column("last_touch", "last touch", ago))
MIX = (
    Column("id", align=">"),
    Column("dimension", "by"),
    Column("name"),
    Column("measure", "share of"),
    Column("target", words=percent, align=">"),
    Column("actual", "now", words=percent, align=">"),
)
SWOT = ("strength", "weakness", "opportunity", "threat", "risk")


def everything(rows: Sequence[Any], today: date, total: int | None, without: Sequence[Any]) -> Sheet:
    """The plans, and which A accounts have none."""
    notes = [f"without a plan: {_names(without)}"] if without else []
    return Sheet("plans", LIST, rows, today, total=total, empty=EMPTY, notes=notes, next=_next(without))


def _names(without: Sequence[Any]) -> str:
    more = f" and {len(without) - 5} more" if len(without) > 5 else ""
    return ", ".join(row.name for row in without[:5]) + more


def _next(without: Sequence[Any]) -> str:
    return f"kamcrm plans new {without[0].handle} --type retention" if without else ""


def progress(plan: Any) -> str:
    """How far a plan has come: what is done of its objectives and milestones."""
    if not plan.marks:
        return "nothing to measure yet: neither an objective nor a milestone"
    return f"{plan.done} of {plural(plan.marks, 'mark')} done, {percent(plan.done / plan.marks)}"


def line(plan: Any) -> str:
    """A plan in a line, for a page about its account."""
    late = f"{plan.late} late" if plan.late else ""
    words = [plan.name, plan.type or "", plan.status if plan.status != "active" else "", progress(plan), late]
    return " · ".join(word for word in words if word)


def page(shown: Shown, late: Sequence[Any], today: date) -> Document:
    """A plan on a page: how far it has come and what is late, then its parts."""
    plan = shown.whole.plan
    handle = plan.handle or "portfolio"
    span = f"{plan.starts_on or '…'} to {plan.ends_on or '…'}" if plan.starts_on or plan.ends_on else ""
    head = [f"{plan.id}", plan.account, plan.type or "", plan.status, span]
    said = [*([plan.about] if plan.about else []), f"{progress(plan)}."]
    if late:
        said.append(f"Late: {'; '.join(_behind(row, today) for row in late)}")
    parts = [Part("plan", "The plan", said), *_objectives(shown, today, handle), _swot(shown.whole.swot, handle)]
    parts.append(_people(shown, today, handle) if plan.account_id else _mix(shown, today))
    return Document(
        plan.name, " · ".join(word for word in head if word), parts, today, next=f"kamcrm plans edit {handle}"
    )


def _behind(row: Any, today: date) -> str:
    return f"{row.what} ({due(row.due, today)})" if row.due else f"{row.what} (missed)"


def _objectives(shown: Shown, today: date, handle: str) -> list[Part]:
    whole = shown.whole
    titles = {"them": "Their objectives", "us": "Our objectives"}
    parts = []
    for side, title in titles.items():
        rows = [row for row in whole.objectives if row.side == side]
        fill = f'none yet: kamcrm plans objective {handle} "what" --side {side} --due eoq'
        parts.append(Part(f"objectives_{side}", title, Sheet("objectives", OBJECTIVES, rows, today), fill))
    aim = next((row.id for row in whole.objectives if row.status == "open"), "ID")
    actions = Sheet("followups", ACTIONS, whole.actions, today)
    milestones = Sheet("milestones", MILESTONES, whole.milestones, today)
    return [
        *parts,
        Part("actions", "Actions", actions, f'none yet: kamcrm plans action {handle} {aim} "fri send …"'),
        Part("milestones", "Milestones", milestones, f'none yet: kamcrm plans milestone {handle} "fri what"'),
    ]


def _swot(rows: Sequence[Any], handle: str) -> Part:
    facts = [(kind.capitalize(), row.what) for kind in SWOT for row in rows if row.kind == kind]
    return Part("swot", "Strengths, weaknesses, opportunities, threats, risks", facts, f"kamcrm plans edit {handle}")


def _people(shown: Shown, today: date, handle: str) -> Part:
    gaps = f": {' · '.join(shown.gaps)}" if shown.gaps else ""
    fill = f'contacts add "NAME" {handle} --role champion'
    return Part("people", f"Key people{gaps}", Sheet("contacts", PEOPLE, shown.people, today), f"none: kamcrm {fill}")


def _mix(shown: Shown, today: date) -> Part:
    rows = [
        Mix(row.id, row.dimension, row.name, row.measure, row.share / 1000, shown.shares.get(row.id))
        for row in shown.whole.mix
    ]
    fill = "none yet: kamcrm plans edit portfolio, a line such as - tier A  (50 % of hours)"
    return Part("mix", "The mix aimed at; money and hours of the last 12 months", Sheet("mix", MIX, rows, today), fill)


def begun(plan: Any, today: date) -> Outcome:
    """What beginning a plan says, and what comes next."""
    words = [
        plan.name if plan.account_id else "",
        plan.type or "",
        f"until {day(plan.ends_on, today)}" if plan.ends_on else "",
    ]
    said = [echo.line("Began", plan.id, plan.account if plan.account_id else plan.name, words)]
    sheet = Sheet("plans", LIST, [plan], today, total=1, next=f"kamcrm plans edit {plan.handle or 'portfolio'}")
    return Outcome(said, sheet)


def edited(plan: Any, steps: Sequence[Step], today: date) -> Outcome:
    """What editing a plan says: how far it has come, and a line for each part that was touched."""
    verb = "Changed" if steps else "Unchanged"
    said = [echo.line(verb, plan.id, plan.name, [progress(plan)])]
    for step in steps:
        if step.noun == "plans" and not step.changes:
            continue
        words = [echo.change(changed, today) for changed in step.changes]
        said.append(echo.line(step.verb, step.id, f"{_kind(step.noun)} {step.what}", words))
    return Outcome(said, Sheet("plans", LIST, [plan], today, total=1))


def _kind(noun: str) -> str:
    kinds = {"followups": "action", "swot_items": "SWOT", "mix_targets": "target"}
    return f"{kinds.get(noun) or singular(noun)}:"


PART = (Column("id", align=">"), Column("what"), Column("due"), *hidden("plan_id"))


def added(plan: Any, row: Any, today: date) -> Outcome:
    """What adding an objective or a milestone says."""
    theirs = "theirs" if getattr(row, "side", "") == "them" else ""
    words = [plan.name, theirs, f"due {day(row.due, today)}" if row.due else ""]
    said = echo.line("Added", row.id, row.what, words)
    return Outcome([said], Sheet("plans", PART, [row], today, total=1))


def acted(aim: Any, row: Any, today: date) -> Outcome:
    """What adding an action says: the follow-up and the objective it serves."""
    found = followups.did("Planned", [row], today)
    found.said[0] += f"  for {aim.what}"
    return found


def done(edited: Edited, today: date) -> Outcome:
    """What meeting an objective or a milestone says."""
    row = edited.row
    said = echo.edited(row.id, row.what, edited.changes, today, "Done")
    return Outcome([said], Sheet("plans", PART, [row], today, total=1))

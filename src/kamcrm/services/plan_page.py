"""A plan as the page of a document: what `plan_text` writes."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.services import plans
from kamcrm.services.plan_text import Item, Page, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.plans import Whole
    from kamcrm.unit import Crm

BOXES = {" ": "open", "x": "met", "!": "missed", "-": "dropped"}
SIGNS = {word: sign for sign, word in BOXES.items()}


def text(crm: Crm, ref: str) -> str:
    """The plan of an account, or of the portfolio, as the document that `edit` takes."""
    return write(page(plans.whole(crm, plans.named(crm, ref))))


def page(whole: Whole) -> Page:
    """A plan as a document's page."""
    plan = whole.plan
    days = {"from": plan.starts_on, "until": plan.ends_on}
    heads = {"type": plan.type or "", "status": plan.status} | {key: iso(day) for key, day in days.items()}
    if plan.account_id is None:
        del heads["type"]
    sections: dict[str, list[Item]] = {
        side: [_objective(whole, row) for row in whole.objectives if row.side == side and listed(whole, row)]
        for side in ("them", "us")
    }
    sections["milestones"] = [_milestone(row) for row in whole.milestones if row.objective_id is None]
    for kind in vocab.SWOT_KINDS:
        sections[kind] = [_swot(row) for row in whole.swot if row.kind == kind]
    if plan.account_id is None:
        sections["mix"] = [_target(row) for row in whole.mix]
    return Page(plan.name, heads, plan.about, sections, plan.id, "")


def iso(day: date | None) -> str:
    """A day as a document writes it; nothing for none."""
    return day.isoformat() if day else ""


def listed(whole: Whole, row: Any) -> bool:
    """Whether an objective stands in the document: one given up does only while something hangs on it."""
    return bool(row.status != "dropped" or _parts(whole, row))


def _parts(whole: Whole, row: Any) -> tuple[Item, ...]:
    actions = [one for one in whole.actions if one.status == "open" and one.objective_id == row.id]
    found = [
        Item("-", " ", one.what, {"due": iso(one.due)} | ({"owner": one.owner} if one.owner else {}), one.id)
        for one in actions
    ]
    return (*found, *[_milestone(one) for one in whole.milestones if one.objective_id == row.id])


def _objective(whole: Whole, row: Any) -> Item:
    facts = {"due": iso(row.due), "owner": row.owner, "department": row.department}
    facts |= {"share": "" if row.progress is None else str(row.progress)}
    said = {key: value for key, value in facts.items() if value}
    return Item("-", SIGNS[row.status], row.what, said, row.id, row.about, _parts(whole, row))


def _milestone(row: Any) -> Item:
    facts = {"due": iso(row.due)} | ({"done": iso(row.done_on)} if row.done_on else {})
    return Item("*", "x" if row.done_on else " ", row.what, facts, row.id)


def _swot(row: Any) -> Item:
    what, more, rest = row.what.partition("\n")
    return Item("-", "", what, {}, row.id, rest if more else None)


def _target(row: Any) -> Item:
    whole, part = divmod(row.share, 10)
    facts = {"share": f"{whole}.{part}" if part else str(whole), "of": row.measure}
    return Item("-", "", f"{row.dimension} {row.name}", facts)

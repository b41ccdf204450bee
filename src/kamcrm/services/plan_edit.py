"""What an edited plan changes: parts that are added, changed, given up, cancelled or deleted."""

from __future__ import annotations

from datetime import date

from kamcrm import folding, vocab
from kamcrm.errors import BadInput, Conflict, Usage
from kamcrm.records import namedtuple
from kamcrm.services import editing, followups, moments, plan_mix, plan_text, plans, registers
from kamcrm.services.choices import one_of
from kamcrm.services.plan_page import BOXES, iso, listed, page
from kamcrm.services.plan_text import alone, only, wrong

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.services.editing import Changed
    from kamcrm.services.plan_text import Item, Page
    from kamcrm.services.plans import Whole
    from kamcrm.unit import Crm


class Step(namedtuple("Step", "verb noun id what changes", defaults=((),))):
    """What was done to one part of a plan: Added, Changed, Dropped, Deleted, Cancelled or Done."""

    __slots__ = ()
    verb: str
    noun: str
    id: int
    what: str
    changes: tuple[Changed, ...]


def edit(crm: Crm, ref: str, text: str) -> tuple[Any, list[Step]]:
    """Make the plan what a document says; returns it and what was done to its parts.

    BadInput names the line that can't be taken; Conflict when the plan is no longer what the document was made from.
    """
    whole = plans.whole(crm, plans.named(crm, ref))
    new = plan_text.read(text)
    now = plan_text.read(plan_text.write(page(whole)))
    if new.plan != whole.plan.id:
        raise BadInput(f"this is plan {new.plan}, not {whole.plan.id} {whole.plan.name}", f"kamcrm plans text {ref}")
    if new.mark not in ("", now.mark):
        raise Conflict(
            f"plan {whole.plan.id} {whole.plan.name} was changed since this text was made",
            f"kamcrm plans text {ref} is the plan now; without the mark in its last line your text is taken",
        )
    steps = _Taking(crm, whole, text).page(new)
    return plans.one(crm, whole.plan.id), steps


class _Taking:
    """Takes a document line by line; what no line speaks of any more is given up at the end."""

    def __init__(self, crm: Crm, whole: Whole, text: str) -> None:
        self.crm = crm
        self.whole = whole
        self.lines = text.split("\n")
        shown = [row for row in whole.objectives if listed(whole, row)]
        actions = [row for row in whole.actions if row.status == "open"]
        kept = {"objectives": shown, "milestones": whole.milestones, "followups": actions}
        kept["swot_items"] = whole.swot
        self.left: dict[str, dict[int, Any]] = {noun: {row.id: row for row in rows} for noun, rows in kept.items()}
        self.mix = {(row.dimension, row.name, row.measure): row for row in whole.mix}
        self.steps: list[Step] = []
        self.last = (0, 0)

    def page(self, new: Page) -> list[Step]:
        """Take the whole document."""
        self._plan(new)
        for side in ("them", "us"):
            self.last = (0, 0)
            for item in new.sections.get(side, []):
                self._objective(side, item)
        self._milestones(new.sections.get("milestones", []), None)
        for kind in vocab.SWOT_KINDS:
            self.last = (0, 0)
            for item in new.sections.get(kind, []):
                self._swot(kind, item)
        self._mix(new.sections.get("mix", []))
        self._gone()
        return self.steps

    def _plan(self, new: Page) -> None:
        plan, heads = self.whole.plan, new.heads
        if not new.name.strip():
            raise wrong(1, "the plan has no name")
        values: dict[str, Any] = {"name": folding.nfc(new.name), "about": _nfc(new.about)}
        values["type"] = self._word("type", heads.get("type"), vocab.PLAN_TYPES)
        values["status"] = self._word("status", heads.get("status"), vocab.PLAN_STATUSES) or "active"
        for key, column in (("from", "starts_on"), ("until", "ends_on")):
            values[column] = self._day(heads[key], self._at(key)) if heads.get(key) else None
        if values["starts_on"] and values["ends_on"] and values["ends_on"] < values["starts_on"]:
            raise wrong(self._at("until"), f"the plan ends {values['ends_on']}, before it begins")
        self._put("plans", plan, values, plan_text.Item("#", "", new.name, {}, plan.id, line=1))

    def _word(self, key: str, text: str | None, words: tuple[str, ...]) -> str | None:
        try:
            return one_of(key, text, words) if text else None
        except (Usage, BadInput) as error:
            raise wrong(self._at(key), error.message, error.hint) from None

    def _at(self, key: str) -> int:
        """The line of one of the heads."""
        return next((number for number, line in enumerate(self.lines, 1) if line.startswith(f"{key}:")), 1)

    def _objective(self, side: str, item: Item) -> None:
        only(item, "due", "owner", "department", "share")
        if item.box and item.box not in BOXES:
            raise wrong(item.line, f"[{item.box}] says nothing", "[ ] open, [x] met, [!] missed, [-] given up")
        share = item.facts.get("share")
        if share and not (share.isdigit() and int(share) <= 100):
            raise wrong(item.line, f"{share} % is no progress", "a whole number from 0 to 100")
        values: dict[str, Any] = {"side": side, "status": BOXES[item.box or " "], "about": _nfc(item.note)}
        values |= {key: _nfc(item.facts.get(key)) for key in ("owner", "department")}
        values |= {"due": self._due(item), "progress": int(share) if share else None}
        id = self._part("objectives", item, values)
        for part in item.parts:
            if part.bullet == "-":
                self._action(part, id)
        kept, self.last = self.last, (0, 0)
        self._milestones([part for part in item.parts if part.bullet == "*"], id)
        self.last = kept

    def _milestones(self, items: Iterable[Item], objective: int | None) -> None:
        self.last = (0, 0)
        for item in items:
            only(item, "due", "done")
            alone(item)
            if item.box not in (" ", "x", ""):
                raise wrong(item.line, f"[{item.box}] says nothing of a milestone", "[ ] or [x]")
            due, done = self._due(item), item.facts.get("done")
            if due is None:
                raise wrong(item.line, "a milestone needs its day", "(due 2026-12-01)")
            if done and item.box != "x":
                raise wrong(item.line, "a milestone with a day of being done is [x]")
            on = self._day(done, item.line) if done else self.crm.today
            values = {"due": due, "objective_id": objective, "done_on": on if item.box == "x" else None}
            self._part("milestones", item, values)

    def _action(self, item: Item, objective: int) -> None:
        only(item, "due", "owner")
        alone(item)
        row = self._claimed("followups", item)
        due = item.facts.get("due", "")
        if not due:
            raise wrong(item.line, "an action needs its day", "(due fri)")
        if item.box not in (" ", "") and not (row and item.box in "x-"):
            said = "[ ], [x] done or [-] cancelled" if row else "a new one is [ ]"
            raise wrong(item.line, f"[{item.box}] says nothing of an action", said)
        self._said(item)
        try:
            self._kept_action(item, row, objective)
        except (Usage, BadInput) as error:
            raise wrong(item.line, error.message, error.hint) from None

    def _kept_action(self, item: Item, row: Any, objective: int) -> None:
        owner, due = item.facts.get("owner", ""), item.facts["due"]
        if row is None:
            when = moments.sane(self.crm, moments.ahead(self.crm, due))
            ids = {"account_id": self.whole.plan.account_id, "objective_id": objective, "origin": "plan"}
            made = followups.plan(self.crm, when, folding.nfc(item.what), owner=owner, **ids)
            self.steps.append(Step("Added", "followups", made.id, made.what))
            return
        typed = {"due": None if due == iso(row.due) else due}
        typed |= {"what": None if _nfc(item.what) == row.what else item.what}
        typed |= {"owner": None if _nfc(owner) == (row.owner or "") else owner}
        before = self.crm.row("followups", row.id)
        if any(value is not None for value in typed.values()):
            followups.edit(self.crm, row.id, typed)
        if row.objective_id != objective:
            self.crm.update("followups", row.id, objective_id=objective)
        self._changed("followups", before, ("what", "due", "owner", "objective_id"))
        if item.box == "x":
            followups.close(self.crm, self.crm.row("followups", row.id))
        elif item.box == "-":
            followups.cancel(self.crm, str(row.id))
        if item.box in ("x", "-"):
            self.steps.append(Step("Done" if item.box == "x" else "Cancelled", "followups", row.id, item.what))

    def _swot(self, kind: str, item: Item) -> None:
        only(item)
        if item.parts:
            raise wrong(item.parts[0].line, "nothing stands below this")
        if item.box:
            raise wrong(item.line, f"[{item.box}] says nothing here")
        self._said(item)
        what = item.what if item.note is None else f"{item.what}\n{item.note}"
        self._part("swot_items", item._replace(what=what), {"kind": kind})

    def _mix(self, items: list[Item]) -> None:
        if items and self.whole.plan.account_id is not None:
            raise wrong(items[0].line, "only the portfolio's plan has a mix", "kamcrm plans edit portfolio")
        for item, target in plan_mix.wanted(items):
            key = (target["dimension"], target["name"], target["measure"])
            self._put("mix_targets", self.mix.pop(key, None), target, item)

    def _part(self, noun: str, item: Item, values: dict[str, Any]) -> int:
        """Write a part with its words and its place among its like."""
        self._said(item)
        row = self._claimed(noun, item)
        place = row.position if row else self.last[0] or 1
        if row and (place, row.id) < self.last:
            place = self.last[0] + 1
        id = self._put(noun, row, values | {"what": folding.nfc(item.what), "position": place}, item)
        self.last = (place, id)
        return id

    def _claimed(self, noun: str, item: Item) -> Any:
        """The row that a line's number means; None for a new line."""
        if item.id is None:
            return None
        row = self.left[noun].pop(item.id, None)
        if row is None:
            raise wrong(
                item.line, f"#{item.id} is not in this plan here, or stands in it twice", "a new line has no number"
            )
        return row

    def _put(self, noun: str, row: Any, values: dict[str, Any], item: Item) -> int:
        """Write what differs; the refusal of a value names its line."""
        try:
            if row is None:
                id = self.crm.insert(noun, plan_id=self.whole.plan.id, **values)
                self.steps.append(Step("Added", noun, id, item.what))
                return id
            differing = {key: value for key, value in values.items() if getattr(row, key) != value}
            if differing:
                before = self.crm.row(noun, row.id)
                self.crm.update(noun, row.id, **differing)
                self._changed(noun, before, tuple(differing))
        except BadInput as error:
            raise wrong(item.line, error.message, error.hint) from None
        return int(row.id)

    def _changed(self, noun: str, before: Any, keys: tuple[str, ...]) -> None:
        after = self.crm.row(noun, before.id)
        told = [
            editing.Changed(key, getattr(before, key), getattr(after, key))
            for key in keys
            if getattr(before, key) != getattr(after, key) and key != "position"
        ]
        if told:
            name = getattr(after, "what", None) or after.name
            self.steps.append(Step("Changed", noun, before.id, name, tuple(told)))

    def _gone(self) -> None:
        """What stands in no line any more: actions are cancelled, objectives given up, all else is deleted."""
        for row in self.left["followups"].values():
            followups.cancel(self.crm, str(row.id))
            self.steps.append(Step("Cancelled", "followups", row.id, row.what))
        going = {"milestones": [*self.left["milestones"].values()], "swot_items": [*self.left["swot_items"].values()]}
        for noun, rows in (going | {"mix_targets": [*self.mix.values()]}).items():
            for row in rows:
                if noun == "milestones":
                    registers.unhang(self.crm, row.id)
                self.crm.delete(noun, row.id)
                self.steps.append(Step("Deleted", noun, row.id, getattr(row, "what", "") or row.name))
        for row in self.left["objectives"].values():
            if row.status != "dropped":
                self.crm.update("objectives", row.id, status="dropped")
                self.steps.append(Step("Dropped", "objectives", row.id, row.what))

    def _said(self, item: Item) -> None:
        if not item.what.strip():
            raise wrong(item.line, "this line says nothing", "write what it is, or take it out")

    def _due(self, item: Item) -> date | None:
        return self._day(item.facts["due"], item.line) if "due" in item.facts else None

    def _day(self, text: str, line: int) -> date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
        try:
            return moments.day(self.crm, text)
        except (Usage, BadInput) as error:
            raise wrong(line, error.message, error.hint) from None


def _nfc(text: str | None) -> str | None:
    return None if text is None else folding.nfc(text)

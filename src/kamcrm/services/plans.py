"""The account plan, and the plan above all accounts: begun, found, told with its progress, and its parts met."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import BadInput, Conflict, NotFound
from kamcrm.records import namedtuple
from kamcrm.services import editing, moments, naming, typed
from kamcrm.services.choices import one_of
from kamcrm.vocab import KEY_ROLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

PORTFOLIO = "portfolio"  # In the place of an account: the plan above them all.


class Whole(namedtuple("Whole", "plan objectives milestones actions swot mix")):
    """A plan with all its parts; its actions are the follow-ups of its objectives, the cancelled ones apart."""

    __slots__ = ()
    plan: Any
    objectives: list[Any]
    milestones: list[Any]
    actions: list[Any]
    swot: list[Any]
    mix: list[Any]


class Shown(namedtuple("Shown", "whole people gaps shares")):
    """A plan as it is shown: its account's people in key roles, what is missing of those, and the mix as it is now."""

    __slots__ = ()
    whole: Whole
    people: list[Any]
    gaps: list[str]
    shares: dict[int, float | None]


def everything(crm: Crm) -> list[Any]:
    """Every plan with how far it has come: what is in force first, the portfolio's at the top."""
    return crm.browse("plans.list", today=crm.today)


def without(crm: Crm) -> list[Any]:
    """The active A customers that have no plan."""
    return crm.ask("plans.without")


def of_account(crm: Crm, account_id: int) -> Any:
    """The plan of an account that is in force, else its last; None when it has none."""
    return crm.one("plans.of_account", account_id=account_id, today=crm.today)


def named(crm: Crm, ref: str) -> Any:
    """The plan of the account that goes by this name, or of the portfolio; NotFound says how to begin one."""
    if ref.strip().casefold() == PORTFOLIO:
        found = crm.one("plans.portfolio", today=crm.today)
        way, who = PORTFOLIO, PORTFOLIO
    else:
        account = naming.account(crm, ref)
        found, way, who = of_account(crm, account.id), crm.row("accounts", account.id).handle, account.name
    if found is None:
        raise NotFound("plan", who, hint=f"kamcrm plans new {way}")
    return found


def whole(crm: Crm, plan: Any) -> Whole:
    """A plan with all its parts."""
    id = plan.id
    return Whole(
        plan,
        crm.ask("plans.objectives", plan_id=id),
        crm.ask("plans.milestones", plan_id=id),
        crm.ask("plans.actions", plan_id=id),
        crm.ask("plans.swot", plan_id=id),
        crm.ask("plans.mix", plan_id=id),
    )


def shown(crm: Crm, ref: str) -> Shown:
    """The plan of an account, or of the portfolio, as it is shown."""
    found = whole(crm, named(crm, ref))
    if found.plan.account_id is None:
        from kamcrm.services.plan_mix import shares

        return Shown(found, [], [], shares(crm, found.mix) if found.mix else {})
    from kamcrm.services.stakeholders import stakeholders

    people = stakeholders(crm, str(found.plan.account_id))
    return Shown(found, [one for one in people.people if one.role in KEY_ROLES], people.gaps, {})


def late(crm: Crm, found: Whole) -> list[Any]:
    """The objectives and milestones that are late or were missed, the oldest first."""
    behind = [
        row
        for row in found.objectives
        if row.status == "missed" or (row.status == "open" and row.due and row.due < crm.today)
    ]
    behind += [row for row in found.milestones if row.done_on is None and row.due < crm.today]
    return sorted(behind, key=lambda row: (row.due or crm.today, row.id))


def new(crm: Crm, ref: str, type: str, name: str, until: str) -> Any:
    """Begin a plan; Conflict when one is in force already."""
    kind = one_of("type", type, vocab.PLAN_TYPES) if type else None
    portfolio = ref.strip().casefold() == PORTFOLIO
    account = None if portfolio else naming.account(crm, ref)
    before = of_account(crm, account.id) if account else crm.one("plans.portfolio", today=crm.today)
    if before and before.status != "closed":
        raise Conflict(f"there is a plan already: {before.id} {before.name}", f"kamcrm plans edit {ref} changes it")
    called = typed.line(name) or (f"{account.name}, {kind}" if account and kind else account.name if account else "")
    dates = {"starts_on": crm.today, "ends_on": moments.day(crm, until) if until else None}
    if dates["ends_on"] and dates["ends_on"] <= crm.today:
        raise BadInput(f"{dates['ends_on']} is not ahead", "say until when the plan runs: eoy, 2027-12-31")
    id = crm.insert(
        "plans", account_id=account.id if account else None, name=called or "The portfolio", type=kind, **dates
    )
    return one(crm, id)


def one(crm: Crm, id: int) -> Any:
    """A plan as the list shows it."""
    return crm.one("plans.one", id=id, today=crm.today)


def objective(crm: Crm, ref: str, what: str, given: Mapping[str, str]) -> tuple[Any, Any]:
    """Add an objective to a plan; returns the plan and it."""
    plan = named(crm, ref)
    values: dict[str, Any] = {"side": one_of("side", given.get("side") or "us", vocab.SIDES), "what": typed.line(what)}
    values |= {key: typed.line(given[key]) for key in ("owner", "department") if given.get(key)}
    if given.get("due"):
        values["due"] = moments.day(crm, given["due"])
    rows = crm.ask("plans.objectives", plan_id=plan.id)
    id = crm.insert("objectives", plan_id=plan.id, position=_after(rows), **values)
    return plan, crm.row("objectives", id)


def milestone(crm: Crm, ref: str, text: str, objective: int) -> tuple[Any, Any]:
    """Add a milestone to a plan, perhaps on the way to one of its objectives; the text begins with its day."""
    plan = named(crm, ref)
    when, what = moments.next_step(crm, text)
    values = {"what": what, "due": when.day, "objective_id": _of(crm, plan, objective).id if objective else None}
    rows = crm.ask("plans.milestones", plan_id=plan.id)
    return plan, crm.row("milestones", crm.insert("milestones", plan_id=plan.id, position=_after(rows), **values))


def action(crm: Crm, ref: str, objective: int, text: str, owner: str) -> tuple[Any, Any]:
    """Add an action to an objective: a follow-up of the account's, whose text begins with its day."""
    from kamcrm.services import followups

    plan = named(crm, ref)
    aim = _of(crm, plan, objective)
    when, what = moments.next_step(crm, text)
    ids = {"account_id": plan.account_id, "objective_id": aim.id, "origin": "plan"}
    return aim, followups.plan(crm, when, what, owner=owner, **ids)


def done(crm: Crm, id: int, on: str) -> Edited:
    """Say that a milestone was reached or an objective met; Conflict when it was so before."""
    noun = naming.noun_of(crm, id)
    if noun not in ("objectives", "milestones"):
        raise NotFound("objective or milestone", str(id), hint="kamcrm plans show ACCOUNT shows their numbers")
    row = crm.row(noun, id)
    if (noun == "objectives" and row.status == "met") or (noun == "milestones" and row.done_on):
        raise Conflict(f"{id} {row.what} is done already", f"nothing was changed; kamcrm show {id}")
    if noun == "objectives":
        values: dict[str, Any] = {"status": "met", "progress": 100}
    else:
        values = {"done_on": moments.past(crm, on) if on else crm.today}
    changes = editing.change(crm, noun, row, values)
    return editing.Edited(crm.row(noun, id), changes)


def _after(rows: list[Any]) -> int:
    return max((row.position for row in rows), default=0) + 1


def _of(crm: Crm, plan: Any, id: int) -> Any:
    """An objective of this plan."""
    found = next((row for row in crm.ask("plans.objectives", plan_id=plan.id) if row.id == id), None)
    if found is None:
        way = f"kamcrm plans show {plan.handle or PORTFOLIO}"
        raise NotFound("objective of this plan", str(id), hint=f"{way} shows the numbers")
    return found

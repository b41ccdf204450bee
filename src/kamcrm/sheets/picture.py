"""How the whole picture of an account reads: three lines above, and below them a list or a page for each part of it."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.sheets import contact_page, prep, told
from kamcrm.sheets.account_page import UNITS
from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.wording import ago, day, due, money, plural, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.picture import Picture

Step = namedtuple("Step", "id due what person whose")


def late(row: Any, today: date) -> str:
    """An open objective past its day is marked."""
    return "bad" if row.status == "open" and row.due and row.due < today else ""


# What a person's title and an opportunity's next step say stands on their own pages: a pane is narrow.
PEOPLE = (
    Column("id", align=">"),
    Column("tree", "person", shrink=True),
    Column("role", shrink=True),
    Column("influence", "inf.", align=">"),
    Column("sentiment", "mood", told.mood, tone=contact_page.mood),
    Column("last_touch", "last touch", ago),
)
OPPORTUNITIES = (
    Column("id", align=">"),
    Column("name", shrink=True),
    Column("stage", shrink=True),
    Column("amount", align=">"),
    Column("probability", "%", align=">"),
    Column("close_on", "closes", due, tone=lambda row, today: "bad" if row.close_on and row.close_on < today else ""),
)
STEPS = (*prep.FOLLOWUPS, Column("whose"))
MILESTONES = (
    Column("id", align=">"),
    Column("due", words=due, tone=lambda row, today: "bad" if not row.done_on and row.due < today else ""),
    Column("what", shrink=True),
    Column("done_on", "done", ago),
)
OBJECTIVES = (
    Column("id", align=">"),
    Column("what", shrink=True),
    Column("side", "whose", words=lambda value, today: "theirs" if value == "them" else "ours"),
    Column("status"),
    Column("progress", "%", align=">"),
    Column("due", words=due, tone=late),
    Column("owner", shrink=True),
)
CONTRACTS = (
    Column("id", align=">"),
    Column("name", shrink=True),
    Column("status"),
    Column("ends_on", "ends", day),
    Column("value", align=">"),
)
FEEDBACK = (
    Column("id", align=">"),
    Column("kind"),
    Column("score", align=">"),
    Column("answered_on", "answered", ago),
    Column("person", "who", shrink=True),
    Column("comment", words=told.line, shrink=True),
)
WALLETS = (
    Column("id", align=">"),
    Column("product", shrink=True),
    Column("category", shrink=True),
    Column("amount", align=">"),
    Column("ends_on", "year to", weekday),
    Column("confidence"),
    Column("source", shrink=True),
)
COMPETITORS = (
    Column("id", align=">"),
    Column("name", shrink=True),
    Column("category", shrink=True),
    Column("rank", align=">"),
    Column("seen_on", "seen", ago),
    Column("gone_on", "gone", ago),
    Column("about", words=told.line, shrink=True),
)
LINKS = (
    Column("id", align=">"),
    Column("name", shrink=True),
    Column("linked_on", "from", ago),
    Column("target", shrink=True),
)
NO_PLAN = "No plan yet: kamcrm plans new {handle} --type retention"
NO_SALES = "Nothing was bought in the last 12 months: kamcrm import transactions FILE"
NO_HISTORY = "Nothing has happened yet: kamcrm log {handle} 'call …' (l)"
NO_MATCH = "Nothing of this account's history holds these words; / and Enter shows all of it."


def header(found: Picture, today: date) -> list[str]:
    """Who it is, how it stands against its cadence, and what comes next."""
    row, whole = found.page.account, found.whole
    words = [row.name, row.kind, f"tier {row.tier}" if row.tier else "no tier", row.phase or "no phase"]
    words += [row.status, "archived" if row.archived else "", f"#{whole.tags}" if whole.tags else ""]
    verified = f"verified {ago(row.verified_on, today)}" if row.verified_on else "never verified"
    return [
        " · ".join(word for word in words if word),
        " · ".join([*_rhythm(found, today), verified]),
        _next(found, today),
    ]


def _rhythm(found: Picture, today: date) -> list[str]:
    standing = found.page.standing
    if standing is None:
        return ["no cadence to keep"]
    touched = f"last touch {ago(told.counted(standing.touched), today)}" if standing.touched else "never in touch"
    return [touched, f"cadence {standing.state}", f"contact by {day(told.counted(standing.due_by), today)}"]


def _next(found: Picture, today: date) -> str:
    step = prep.next_step(found.page)
    if step is None:
        return f"No next step: kamcrm followups add {found.page.account.handle} 'fri call …' (a)"
    return f"Next: {step.what} · {day(step.due, today)}"


def people(found: Picture, today: date) -> tuple[Sheet, str]:
    """The people as a tree, and which key roles are missing or quiet."""
    rows = [contact_page.Branch(person) for person in found.map.people]
    fill = contact_page.NOBODY.format(id=found.map.account.id)
    gaps = f"gaps: {' · '.join(found.map.gaps)}" if found.map.gaps else ""
    return Sheet("contacts", PEOPLE, rows, today, empty=fill), gaps


def followups(found: Picture, today: date) -> Sheet:
    """What is open both ways, ours first."""
    page = found.page
    rows = [_step(row, "ours") for row in page.ours]
    rows += [_step(row, "theirs") for row in page.theirs] + [_step(row, row.owner) for row in page.colleagues]
    empty = f"Nothing is open: kamcrm followups add {page.account.handle} 'fri call …' (a)"
    return Sheet("followups", STEPS, rows, today, empty=empty)


def _step(row: Any, whose: str) -> Step:
    return Step(row.id, row.due, row.what, row.person, whose)


def opportunities(found: Picture, today: date) -> Sheet:
    """What is open and could be sold."""
    empty = f"None is open: kamcrm opportunities add {found.page.account.handle} 'NAME' --amount 100k --closes eoq"
    return Sheet("opportunities", OPPORTUNITIES, found.page.opportunities, today, empty=empty)


def holdings(found: Picture, today: date) -> Sheet:
    """What was bought in the last twelve months, by product."""
    return Sheet("holdings", prep.HOLDINGS, found.page.holdings, today, empty=NO_SALES)


def plan(found: Picture, today: date) -> Document:
    """Each plan as it is stored: what it is about, its objectives, its milestones and its SWOT."""
    parts = [part for plan in found.plan["plans"] for part in _plan(plan, found.plan, today)]
    title = "What is planned" if parts else "No plan"
    empty = NO_PLAN.format(handle=found.page.account.handle)
    return Document(title, "" if parts else empty, parts, today)


def _plan(plan: Any, stored: dict[str, list[Any]], today: date) -> list[Part]:
    def of(name: str) -> list[Any]:
        return [row for row in stored[name] if row.plan_id == plan.id]

    span = f"{plan.starts_on or '…'} to {plan.ends_on or '…'}" if plan.starts_on or plan.ends_on else ""
    words = [f"{plan.id}", plan.type or "", plan.status, span]
    said = [" · ".join(word for word in words if word), *([plan.about] if plan.about else [])]
    swot = [(row.kind, row.what) for row in of("swot")]
    parts = [
        Part("plan", plan.name, said),
        Part("objectives", "Objectives", Sheet("objectives", OBJECTIVES, of("objectives"), today)),
        Part("milestones", "Milestones", Sheet("milestones", MILESTONES, of("milestones"), today)),
        Part("swot", "Strengths, weaknesses, opportunities, threats, risks", swot),
    ]
    return [part for part in parts if not isinstance(part.body, Sheet) or part.body.rows if part.body]


def registers(found: Picture, today: date) -> Document:
    """Everything else that is kept about the account; what a command can fill says how when it is empty."""
    handle, page, kept, tags = found.page.account.handle, found.page, found.registers, found.whole.tags
    listed: tuple[tuple[str, str, Sequence[Column], list[Any], str], ...] = (
        ("dates", "Dates ahead", prep.DATES, prep.dates(page), f"log {handle} 'tomorrow 10:00 visit'"),
        ("contracts", "Contracts", CONTRACTS, kept["contracts"], f"contracts add {handle} NAME --ends 2027-12-31"),
        ("needs", "Open needs", prep.NEEDS, page.needs, f"needs add {handle} 'what they need'"),
        ("cases", "Open cases", prep.CASES, page.cases, f"cases add {handle} 'what went wrong'"),
        ("feedback", "Feedback", FEEDBACK, kept["feedback"], f"log {handle} 'call, nps 8'"),
        ("competitors", "Competitors", COMPETITORS, kept["competitors"], f"competitors add {handle} NAME --create"),
        ("units", "Units", UNITS, found.units, f"accounts add NAME --parent {handle}"),
        ("wallets", "What they spend", WALLETS, kept["wallets"], f"wallets add {handle} 4m --category NAME"),
        ("links", "Documents", LINKS, kept["links"], f"links add {handle} ADDRESS"),
    )
    parts = [
        Part(key, title, Sheet(key, columns, rows, today), f"none: kamcrm {fill}")
        for key, title, columns, rows, fill in listed
    ]
    parts.append(Part("tags", "Tags", [tags] if tags else [], f"none: kamcrm tags add TAG {handle}"))
    return Document("What else is kept", "", parts, today)


def timeline_title(found: Picture, words: str) -> str:
    """How much of the history is shown."""
    if words:
        return f"{found.found} of {plural(found.total, 'event')} with {words}"
    return f"{found.total}"


def told_what(entry: Any) -> str:
    """The whole text of an entry, with its amount."""
    return f"{entry.what or ''} {money(entry.amount)}".strip() if entry.amount else entry.what or ""

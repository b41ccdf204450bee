"""How the page before a meeting reads."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.sheets import plans, rhythm, told
from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.wording import ago, due, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.prep import Page

Talk = namedtuple("Talk", "id day channel people mood text")
Date = namedtuple("Date", "id day what")

PEOPLE = (
    Column("id", align=">"),
    Column("name"),
    Column("role"),
    Column("influence", align=">"),
    Column("sentiment", words=told.mood, tone=lambda row, today: "bad" if (row.sentiment or 0) < 0 else ""),
    Column("touched", "last touch", words=ago),
    Column("title", shrink=True),
    Column("phone"),
    Column("email", shrink=True),
    Column("do_not_contact", shown=False),
)
TALKS = (
    Column("id", align=">"),
    Column("day", "when", words=ago),
    Column("channel"),
    Column("people", "with", shrink=True),
    Column("text", words=told.line, shrink=True),
    Column("mood", shown=False),
)
FOLLOWUPS = (
    Column("id", align=">"),
    Column("due", words=due, tone=lambda row, today: "bad" if row.due < today else ""),
    Column("what", shrink=True),
    Column("person", "with", shrink=True),
)
OWNED = (*FOLLOWUPS, Column("owner", "by"))
OPPORTUNITIES = (
    Column("id", align=">"),
    Column("name", shrink=True),
    Column("stage"),
    Column("amount", align=">"),
    Column("probability", "%", align=">"),
    Column("close_on", "closes", words=due),
    Column("next_step", shrink=True),
)
DATES = (Column("id", align=">"), Column("day", words=due), Column("what", shrink=True))
NEEDS = (
    Column("id", align=">"),
    Column("what", shrink=True),
    Column("expression", "how"),
    Column("status"),
    Column("noted_on", "noted", words=ago),
)
CASES = (
    Column("id", align=">"),
    Column("what", shrink=True),
    Column("severity", tone=lambda row, today: "bad" if row.severity == "high" else ""),
    Column("opened_on", "opened", words=ago),
)
MARKET = (Column("id", align=">"), Column("day", "when", words=ago), Column("text", words=told.line, shrink=True))
HOLDINGS = (
    Column("id", align=">"),
    Column("name", "product", shrink=True),
    Column("revenue", "12 months", align=">"),
    Column("last_bought", "last bought", words=ago),
)


def document(page: Page, today: date) -> Document:
    """One page: who it is, who is there, what was said, what is open both ways, what lies ahead."""
    row, handle = page.account, page.account.handle
    words = [row.kind, f"tier {row.tier}" if row.tier else "no tier", row.phase or "no phase", row.segment or ""]
    parts = [
        Part("who", "Who", facts(page, today)),
        Part("missing", "To complete", missing(page), "nothing: tier, phase and next step are there"),
        _part("people", "People", PEOPLE, dated(page.people), today, f'contacts add "NAME" {handle}'),
        _part("talks", "Last talks", TALKS, talks(page), today, f'log {handle} "call …"'),
        *_open(page, today, handle),
        _plan(page, handle),
        _part("dates", "Dates ahead", DATES, dates(page), today, f'contracts add {handle} "NAME" --ends 2027-12-31'),
        _part("needs", "Open needs", NEEDS, page.needs, today, f'needs add {handle} "what they need"'),
        _part("cases", "Open cases", CASES, page.cases, today, f'cases add {handle} "what went wrong"'),
        _market(page, today),
        _part("holdings", "What they buy", HOLDINGS, page.holdings, today, "import transactions FILE"),
    ]
    return Document(str(row.name), " · ".join(word for word in words if word), parts, today)


def facts(page: Page, today: date) -> list[tuple[str, Any]]:
    """Who an account is, how it stands and what comes next, in a few lines."""
    row = page.account
    known = [("Industry", row.industry), ("City", row.city), ("Phone", row.phone), ("Domain", row.domain)]
    known = [(label, value) for label, value in [*known, ("About", row.about)] if value]
    found = [("Id", row.id), ("Handle", row.handle), ("Tier", row.tier), ("Phase", row.phase), *known]
    found += rhythm.facts(page.standing, today) if page.standing else []
    first = next_step(page)
    return [
        *found,
        ("Next step", first.what if first else None),
        ("Due", told.ahead(first.due if first else None, today)),
    ]


def next_step(page: Page) -> Any:
    """The first open follow-up that is not the customer's; None when there is none."""
    return min([*page.ours, *page.colleagues], key=lambda found: (found.due, found.id), default=None)


def missing(page: Page) -> list[str]:
    """What an account lacks to be followed up, each with the command that fills it."""
    row, handle = page.account, page.account.handle
    lacks = [] if row.tier else [f"tier: kamcrm accounts tier A {handle}"]
    lacks += [] if row.phase else [f"phase: kamcrm accounts phase {handle} grow"]
    return lacks if next_step(page) else [*lacks, f'next step: kamcrm followups add {handle} "fri call …"']


def dated(people: list[Any]) -> list[Any]:
    """The people with the day of their last touch as a date."""
    return [row._replace(touched=told.counted(row.touched)) for row in people]


def talks(page: Page) -> list[Talk]:
    """The last talks with who was there."""
    return [
        Talk(row.id, told.counted(row.day), row.channel, ", ".join(page.present.get(row.id, ())), row.mood, row.text)
        for row in page.talks
    ]


def dates(page: Page) -> list[Date]:
    """Contract ends and planned meetings, the next first."""
    found = [Date(row.id, told.counted(row.day), said(row)) for row in page.planned]
    for row in page.contracts:
        notice = f", notice {plural(row.notice_days, 'day')}" if row.notice_days else ""
        found.append(Date(row.id, row.ends_on, f"contract ends: {row.name}{notice}"))
    return sorted(found, key=lambda date: (date.day, date.id))


def said(row: Any) -> str:
    """A channel and the first line of what was said by it."""
    return f"{row.channel}: {row.text.strip().partition(chr(10))[0]}" if row.text else str(row.channel)


def _open(page: Page, today: date, handle: str) -> list[Part]:
    opportunity = f'opportunities add {handle} "NAME" --amount 100k --closes eoq'
    return [
        _part("ours", "Open, ours", FOLLOWUPS, page.ours, today, f'followups add {handle} "fri send …"'),
        _part("theirs", "Open, theirs", FOLLOWUPS, page.theirs, today, f'followups add {handle} "fri …" --theirs'),
        _part(
            "colleagues",
            "Open, colleagues'",
            OWNED,
            page.colleagues,
            today,
            f'followups add {handle} "fri …" --owner NAME',
        ),
        _part("opportunities", "Open opportunities", OPPORTUNITIES, page.opportunities, today, opportunity),
    ]


def _plan(page: Page, handle: str) -> Part:
    said = [plans.line(page.plan)] if page.plan else []
    return Part("plan", "Plan", said, f"none yet: kamcrm plans new {handle} --type retention")


def _market(page: Page, today: date) -> Part:
    segment, handle = page.account.segment, page.account.handle
    note = f'interactions add {handle} "note: …" --segment "{segment}"'
    fill = note if segment else f"accounts edit {handle} --segment NAME"
    rows = [row._replace(day=told.counted(row.day)) for row in page.market]
    return _part("market", f"Market notes: {segment or 'no segment'}", MARKET, rows, today, fill)


def _part(key: str, title: str, columns: tuple[Column, ...], rows: list[Any], today: date, fill: str) -> Part:
    return Part(key, title, Sheet(key, columns, rows, today), f"none yet: kamcrm {fill}")

"""How everything kept about a person reads on one page, and how an account's people read as a tree."""

from __future__ import annotations

from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Document, Outcome, Part, Sheet
from kamcrm.wording import GOOD, WARN, ago, at, day, plural, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.moves import Moved
    from kamcrm.services.pages import ContactPage
    from kamcrm.services.stakeholders import Map

FACTS = (
    "id", "name", "title", "department", "role", "influence", "sentiment", "reports_to", "emails", "phones",
    "preferred_channel", "preferred_times", "language", "legal_basis", "legal_basis_on", "source", "street",
    "postal_code", "city", "country", "tags", "verified_on", "left_on", "cadence_days", "about",
)  # fmt: skip
TALKS = (
    Column("id", align=">"),
    Column("at", "when", at),
    Column("channel"),
    Column("status"),
    Column("text", "what", shrink=True),
)
FOLLOWUPS = (Column("id", align=">"), Column("due", words=day), Column("what", shrink=True), Column("account"))
MOVES = (
    Column("id", shown=False),
    Column("changed_on", "when", day),
    Column("was", "from"),
    Column("became", "to"),
    Column("why", shrink=True),
    Column("was_id", shown=False),
    Column("became_id", shown=False),
)
LIKING = {-2: "hostile", -1: "critical", 0: "neutral", 1: "friendly", 2: "advocate"}


def _liking(value: int | None, today: date) -> str:
    return "–" if value is None else f"{value:+d} {LIKING[value]}" if value else "0 neutral"


def mood(row: Any, today: date) -> str:
    """The tone of how a person stands to us."""
    return "" if row.sentiment is None or row.sentiment == 0 else GOOD if row.sentiment > 0 else WARN


TREE = (
    Column("id", align=">"),
    Column("tree", "person", shrink=True),
    Column("title", shrink=True),
    Column("role"),
    Column("influence", align=">"),
    Column("sentiment", words=_liking, tone=mood),
    Column("last_touch", "last touch", ago),
    *[Column(key, shown=False) for key in ("name", "level", "reports_to_id", "reports_to")],
)
NOBODY = 'nobody yet: kamcrm contacts add NAME {id} --role "decision maker"'


def document(page: ContactPage, today: date) -> Document:
    """The person's page; what is empty is left out, and an empty section says how to fill it."""
    row = page.row
    followups = Sheet("followups", FOLLOWUPS, page.followups, today)
    talks = Sheet("interactions", TALKS, page.talks, today)
    parts = [
        Part("person", "Person", echo.facts(row, FACTS) + [(field.name, field.value) for field in page.fields]),
        Part("talks", "Last talks", talks, f'none yet: kamcrm log {row.id} "call …"'),
        Part("followups", "Open follow-ups", followups, f'none: kamcrm followups add {row.id} "fri …"'),
        Part("moves", "Moves", Sheet("moves", MOVES, page.moves, today), "none"),
    ]
    where = [row.account or "no account", "do not contact" if row.do_not_contact else ""]
    where.append("archived" if row.archived else "")
    return Document(f"{row.id}  {row.name}", " · ".join(word for word in where if word), parts, today)


def stakeholders(found: Map, today: date) -> Document:
    """The people of an account as a tree, then what is missing."""
    rows = [Branch(person) for person in found.people]
    account = found.account
    people = Sheet("contacts", TREE, rows, today)
    parts = [
        Part("people", "People", people, NOBODY.format(id=account.id)),
        Part("gaps", "Gaps", list(found.gaps), "decision maker, champion and executive sponsor are all in touch"),
    ]
    return Document(account.name, plural(len(rows), "person", "people"), parts, today)


class Branch:
    """A person with the name drawn in its place in the tree."""

    def __init__(self, person: Any) -> None:
        self.person = person
        self.tree = f"{'·  ' * (person.level - 1)}└─ {person.name}" if person.level else person.name

    def __getattr__(self, name: str) -> Any:
        return getattr(self.person, name)


def moved(found: Moved, sheet: Sheet, today: date, on: date) -> Outcome:
    """What a move says: what changed, from when, what is open with the person, and who is to succeed."""
    row = found.edited.row
    made = {"successor": found.successor, "followups": found.followups, "reports": found.reports}
    echo.besides(sheet, [made])
    said = [echo.edited(row.id, row.name, found.edited.changes, today, "Moved") + f"  from {weekday(on)}"]
    if found.successor:
        took = [plural(len(found.followups), "follow-up"), plural(len(found.reports), "person", "people")]
        said.append(f"{found.successor.name} takes over {' and '.join(took)}")
        return Outcome(said, sheet)
    said += [f"open: {item.id} {item.what}  due {day(item.due, today)}" for item in found.followups]
    if found.reports:
        said.append(f"without a superior: {', '.join([report.name for report in found.reports])}")
    return Outcome(said, sheet, _asked(found) if found.was else [])


def _asked(found: Moved) -> list[str]:
    role = next((changed.was for changed in found.edited.changes if changed.field == "role"), None)
    add = f"kamcrm contacts add NAME {found.was.id}" + (f' --role "{role}"' if role else "")
    return [f"who succeeds {found.edited.row.name} at {found.was.name}? {add}"]

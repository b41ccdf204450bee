"""How the reasons of an urgency read."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.sheets import health, rhythm
from kamcrm.sheets.form import Column, Document, Part, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from kamcrm.services.why import Reasons

Points = namedtuple("Points", "id what part points why")
WHY = (
    Column("id", align=">"),
    Column("what", shrink=True),
    Column("part"),
    Column("points", words=lambda value, today: f"{value:.2f}", align=">"),
    Column("why", shrink=True),
)


def document(reasons: Reasons, today: date) -> Document:
    """The sums of an account's urgencies with their parts, and how its cadence stands."""
    rows = []
    for item, sum in reasons.items:
        rows += [Points(item.id, item.what, part, round(points, 2), words) for part, points, words in sum.parts]
        rows.append(Points(item.id, item.what, "urgency", item.urgency, item.why))
    facts = rhythm.facts(reasons.standing, today) if reasons.standing else []
    account = reasons.account
    parts = [
        Part("urgency", "Urgency", Sheet("points", WHY, rows, today), "nothing waits here today"),
        Part("cadence", "Cadence", facts, f"none is kept; kamcrm accounts edit {account.handle} --cadence 30 sets one"),
        health.part(reasons.health, reasons.was, today),
    ]
    return Document(f"Why {account.name}", "", parts, today)

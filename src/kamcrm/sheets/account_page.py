"""How everything kept about an account reads on one page."""

from __future__ import annotations

from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.wording import day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.pages import AccountPage

PEOPLE = (
    Column("id", align=">"),
    Column("name", shrink=True),
    Column("title", shrink=True),
    Column("role"),
    Column("sentiment", align=">"),
)
UNITS = (Column("id", align=">"), Column("name", shrink=True), Column("kind"), Column("tier"), Column("city"))
HISTORY = (
    Column("id", shown=False),
    Column("changed_on", "when", day),
    Column("field", "what"),
    Column("was"),
    Column("became"),
    Column("why", shrink=True),
)
FACTS = (
    "id", "name", "handle", "kind", "status", "handed_to", "tier", "phase", "segment", "industry", "parent", "tags",
    "phone", "domain", "street", "postal_code", "city", "country", "org_number", "employees", "annual_revenue",
    "acquisition_cost", "language", "source", "customer_since", "verified_on", "rest_until", "cadence_days", "about",
)  # fmt: skip


def document(page: AccountPage, today: date) -> Document:
    """The account's page; what is empty is left out, and an empty section says how to fill it."""
    row = page.row
    people = Sheet("contacts", PEOPLE, page.people, today)
    units = Sheet("accounts", UNITS, page.units, today)
    parts = [
        Part("account", "Account", _facts(page)),
        Part("people", "People", people, f"none yet: kamcrm contacts add NAME {row.id}"),
        Part("units", "Units", units, f"none: kamcrm accounts add NAME --parent {row.id}"),
        Part("history", "Changes", Sheet("history", HISTORY, page.history, today), "no dated change yet"),
    ]
    return Document(f"{row.id}  {row.name}", _standing(row), parts, today, next=f"kamcrm prep {row.id}")


def _standing(row: Any) -> str:
    words = [row.kind, f"tier {row.tier}" if row.tier else "", row.phase, row.status if row.status != "active" else ""]
    return " · ".join(word for word in [*words, "archived" if row.archived else ""] if word)


def _facts(page: AccountPage) -> list[tuple[str, Any]]:
    """Label and value of everything that is known."""
    row = page.row
    found = echo.facts(row, FACTS)
    if row.default_margin is not None:
        found.append(("Margin %", row.default_margin / 10))
    if row.at_risk:
        found.append(("At risk", row.at_risk_why or "yes"))
    return found + [(field.name, field.value) for field in page.fields]

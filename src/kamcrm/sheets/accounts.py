"""How accounts read: in a list, and in what a write says."""

from __future__ import annotations

from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Outcome, Sheet
from kamcrm.wording import percent, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited


def _margin(value: int | None, today: date) -> str:
    return percent(None if value is None else value / 1000)


def _standing(row: Any, today: date) -> str:
    return "muted" if row.archived or row.status in ("lost", "handed over") else "warn" if row.at_risk else ""


LIST = (
    Column("id", align=">"),
    Column("name", shrink=True, tone=_standing),
    Column("tier"),
    Column("phase"),
    Column("kind"),
    Column("segment", shrink=True),
    Column("city", shrink=True),
    Column("tags", shrink=True),
    *[
        Column(key, shown=False)
        for key in (
            "handle", "status", "parent_id", "parent", "industry", "org_number", "domain", "phone", "street",
            "postal_code", "country", "employees", "annual_revenue", "currency", "language", "source",
            "customer_since", "cadence_days", "rest_until", "at_risk", "at_risk_why",
        )
    ],
    Column("default_margin", words=_margin, shown=False),
    *[
        Column(key, shown=False)
        for key in (
            "acquisition_cost", "verified_on", "handed_to", "archived", "created_at", "updated_at", "about",
        )
    ],
)  # fmt: skip
NONE = "No accounts yet: kamcrm accounts add 'Nordlys AS'"


def everyone(rows: Sequence[Any], today: date, total: int | None = None, *, some: bool = False) -> Sheet:
    """A list of accounts; `some` says that only some were asked for."""
    return Sheet("accounts", LIST, rows, today, total=total, empty="No account is like that." if some else NONE)


def added(row: Any, today: date, person: Any = None) -> Outcome:
    """What adding an account says, and the person added with it."""
    words = [row.kind, f"tier {row.tier}" if row.tier else "", row.phase or "", row.segment or "", row.tags or ""]
    said = [echo.line("Added", row.id, row.name, words)]
    said += [echo.line("Added", person.id, person.name, [row.name])] if person else []
    return Outcome(said, echo.besides(everyone([row], today), [{"contact": person}] if person else []))


def all_changed(done: Sequence[Edited], today: date, verb: str = "Changed") -> Outcome:
    """What changing accounts says, a line each: every value as it was and as it became."""
    said = [echo.edited(each.row.id, each.row.name, each.changes, today, verb) for each in done]
    return Outcome(said, everyone([each.row for each in done], today))


def dated(done: Sequence[Edited], today: date, on: date, verb: str = "Changed") -> Outcome:
    """What a dated change says: besides what changed, from when."""
    outcome = all_changed(done, today, verb)
    outcome.said = [
        f"{line}  from {weekday(on)}" if each.changes else line for line, each in zip(outcome.said, done, strict=True)
    ]
    return outcome


def put_away(done: Sequence[Edited], today: date, verb: str) -> Outcome:
    """What archiving says, a line an account."""
    said = [echo.line(verb if each.changes else "Unchanged", each.row.id, each.row.name) for each in done]
    return Outcome(said, everyone([each.row for each in done], today))

"""How people read: in a list, and in what a write says."""

from __future__ import annotations

from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Outcome, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited


def _standing(row: Any, today: date) -> str:
    return "muted" if row.archived or row.left_on else "warn" if row.do_not_contact else ""


LIST = (
    Column("id", align=">"),
    Column("name", shrink=True, tone=_standing),
    Column("account", shrink=True),
    Column("title", shrink=True),
    Column("role"),
    Column("emails", "e-mail", shrink=True),
    Column("phones", "phone", shrink=True),
    *[
        Column(key, shown=False)
        for key in (
            "account_id", "department", "influence", "sentiment", "reports_to_id", "reports_to", "preferred_channel",
            "preferred_times", "language", "do_not_contact", "legal_basis", "legal_basis_on", "source",
            "cadence_days", "street", "postal_code", "city", "country", "verified_on", "left_on", "archived",
            "created_at", "updated_at", "about", "tags",
        )
    ],
)  # fmt: skip
NONE = "No people yet: kamcrm contacts add 'Kari Moen' nordlys --email kari@nordlys.no"


def everyone(rows: Sequence[Any], today: date, total: int | None = None, *, some: bool = False) -> Sheet:
    """A list of people; `some` says that only some were asked for."""
    return Sheet("contacts", LIST, rows, today, total=total, empty="Nobody is like that." if some else NONE)


def added(row: Any, today: date) -> Outcome:
    """What adding a person says."""
    words = [row.account or "no account", row.title, row.role, row.emails, row.phones, row.tags]
    return Outcome([echo.line("Added", row.id, row.name, [word for word in words if word])], everyone([row], today))


def all_changed(done: Sequence[Edited], today: date, verb: str = "Changed") -> Outcome:
    """What changing people says, a line each: every value as it was and as it became."""
    said = [echo.edited(each.row.id, each.row.name, each.changes, today, verb) for each in done]
    return Outcome(said, everyone([each.row for each in done], today))


def put_away(done: Sequence[Edited], today: date, verb: str) -> Outcome:
    """What archiving says, a line a person."""
    said = [echo.line(verb if each.changes else "Unchanged", each.row.id, each.row.name) for each in done]
    return Outcome(said, everyone([each.row for each in done], today))

"""A person changes job: what was said and done stays with the account of its day, and someone should succeed."""

from __future__ import annotations

from kamcrm.errors import Conflict, Usage
from kamcrm.records import namedtuple
from kamcrm.services import contacts, naming

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm


class Moved(namedtuple("Moved", "edited was followups successor reports")):
    """A person who moved: the account left, the follow-ups open there, and who took them and the reports over."""

    __slots__ = ()
    edited: Edited
    was: Any
    followups: list[Any]
    successor: Any
    reports: list[Any]


def move(crm: Crm, ref: str, account: str, *, on: date, why: str = "", title: str = "", successor: str = "") -> Moved:
    """Move a person to another account; "" is none that is known. Conflict when he or she is there already."""
    row = crm.row("contacts", naming.contact(crm, ref).id)
    to = naming.account(crm, account).id if account else None
    if to == row.account_id:
        where = crm.row("accounts", to).name if to else "no account"
        raise Conflict(f"{row.name} is at {where} already", f"kamcrm contacts show {row.id}")
    was = crm.row("accounts", row.account_id) if row.account_id else None
    heir = _successor(crm, row, successor)
    followups, reports = crm.ask("contacts.open_followups", id=row.id), crm.ask("contacts.reports", id=row.id)
    # A title, a role and a superior belong to the post that was left.
    left = {"title": title or None, "role": None, "department": None, "reports_to_id": None}
    edited = contacts.change(crm, row, {"account_id": to, "left_on": None if to else on, **left})
    crm.insert(
        "contact_history", contact_id=row.id, was_id=row.account_id, became_id=to, changed_on=on, why=why or None
    )
    if heir:
        _succeed(crm, row, heir, followups, reports)
    return Moved(edited, was, followups, heir, reports)


def _successor(crm: Crm, row: Any, ref: str) -> Any:
    """Who takes over: someone at the account that is left."""
    if not ref:
        return None
    heir = crm.row("contacts", naming.contact(crm, ref, row.account_id).id)
    if heir.id == row.id or heir.account_id != row.account_id:
        raise Usage(f"{heir.name} cannot succeed {row.name}", "a successor works at the account that is left")
    return heir


def _succeed(crm: Crm, row: Any, heir: Any, followups: list[Any], reports: list[Any]) -> None:
    """Give the successor the open follow-ups, the people, and the role and superior if there was none."""
    for followup in followups:
        crm.update("followups", followup.id, contact_id=heir.id)
    for report in reports:
        if report.id != heir.id:
            crm.update("contacts", report.id, reports_to_id=heir.id)
    values: dict[str, Any] = {"role": row.role} if row.role and not heir.role else {}
    if heir.reports_to_id == row.id:
        values["reports_to_id"] = row.reports_to_id if row.reports_to_id != heir.id else None
    if values:
        crm.update("contacts", heir.id, **values)

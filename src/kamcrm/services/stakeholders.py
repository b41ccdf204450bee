"""An account's people as a tree, by whom each reports to, and which of the three key roles are missing or quiet."""

from __future__ import annotations

from datetime import date

from kamcrm.records import namedtuple
from kamcrm.services import naming
from kamcrm.vocab import KEY_ROLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

QUIET = 180  # Days after which a key role no longer counts as covered (relationship component of the health score).


class Stakeholder(
    namedtuple("Stakeholder", "id level name title role influence sentiment last_touch reports_to_id reports_to")
):
    """A person in the tree; `level` 0 reports to nobody at this account."""

    __slots__ = ()


class Map(namedtuple("Map", "account people gaps")):
    """The tree of an account's people in reading order, and what is missing of the key roles."""

    __slots__ = ()


def stakeholders(crm: Crm, ref: str) -> Map:
    """The map of the account that goes by this name."""
    account = naming.account(crm, ref)
    rows = crm.ask("contacts.map", account_id=account.id, today=crm.today.toordinal())
    people = tree([row for row in rows if row.left_on is None])
    return Map(account, people, gaps(people, crm.today))


def tree(rows: list[Any]) -> list[Stakeholder]:
    """The rows as a tree in reading order; people who report to each other in a ring stand at the top."""
    known = {row.id for row in rows}
    below: dict[int | None, list[Any]] = {}
    for row in rows:
        below.setdefault(row.reports_to_id if row.reports_to_id in known else None, []).append(row)
    found: list[Stakeholder] = []
    seen: set[int] = set()
    # Whoever is in a ring is below nobody, so every row is tried as a top once the real tops are done.
    waiting = [(row, 0) for row in reversed(below.get(None, []) + rows)]
    while waiting:
        row, level = waiting.pop()
        if row.id not in seen:
            seen.add(row.id)
            found.append(_placed(row, level))
            waiting += [(other, level + 1) for other in reversed(below.get(row.id, []))]
    return found


def gaps(people: list[Stakeholder], today: date) -> list[str]:
    """Which key roles nobody has, and which have not been in touch for half a year."""
    said = []
    for role in KEY_ROLES:
        holders = [person for person in people if person.role == role]
        touches = [person.last_touch for person in holders if person.last_touch]
        if not holders:
            said.append(f"no {role}")
        elif not touches:
            said.append(f"{role} {holders[0].name}: never in touch")
        elif (today - max(touches)).days > QUIET:
            said.append(f"{role} {holders[0].name}: last in touch {(today - max(touches)).days} days ago")
    return said


def _placed(row: Any, level: int) -> Stakeholder:
    touched = date.fromordinal(row.touched) if row.touched else None
    return Stakeholder(
        row.id, level, row.name, row.title, row.role, row.influence, row.sentiment, touched, row.reports_to_id,
        row.reports_to,
    )  # fmt: skip

"""How contracts go on: renewed until another day, at a price, perhaps with a concession; and which are due for it."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.errors import BadInput, Conflict, Usage
from kamcrm.metrics.urgency import NOTICE_DAYS
from kamcrm.records import namedtuple
from kamcrm.services import contract_fields, editing, moments, typed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.money import Money
    from kamcrm.unit import Crm


class Terms(namedtuple("Terms", "until value concession cost")):
    """What was agreed, as it was typed: until when, for how much a year, and what was conceded at which cost."""

    __slots__ = ()
    until: str
    value: str
    concession: str
    cost: str


class Renewed(namedtuple("Renewed", "old row was cost")):
    """The contract that ended, the one that goes on, what it was worth before, and the cost of the concession."""

    __slots__ = ()
    old: Any
    row: Any
    was: Money | None
    cost: Any


def renew(crm: Crm, id: int, terms: Terms) -> Renewed:
    """Follow a contract with one until another day; what was conceded is kept with it, and its cost in the costs."""
    old = editing.begun(crm, "contracts", id, 0)
    if old.status not in ("active", "ended"):
        raise Conflict(
            f"{id} {old.name} is {old.status}", f"only what is active or has ended is renewed: kamcrm show {id}"
        )
    if not terms.until.strip():
        raise Usage("until when does it go on?", f"kamcrm contracts renew {id} --until 2028-12-31")
    conceded = typed.line(terms.concession)
    if terms.cost and not conceded:
        raise Usage("what was conceded for it?", f'kamcrm contracts renew {id} --concession "two courses" --cost 28600')
    follows = {"account_id": old.account_id, "renewed_from_id": id, "concession": conceded or None}
    kept = {key: getattr(old, key) for key in ("name", "notice_days", "currency", "renewal_probability")}
    found = kept | {"value": old.value} | follows | _term(crm, old, terms.until)
    if terms.value:
        found |= contract_fields.values(crm, {"value": terms.value}, old)
    new = crm.insert("contracts", **found)
    crm.update("contracts", id, status="renewed")
    cost = _cost(crm, old, new, conceded, terms.cost) if terms.cost else None
    return Renewed(crm.one("contracts.one", id=id), crm.one("contracts.one", id=new), old.value, cost)


def due(crm: Crm) -> list[Any]:
    """The active contracts inside their notice, and those that have ended unrenewed, the next to end first."""
    pick = crm.pick
    cut, pick.limit, pick.screen = pick.limit or pick.screen, 0, 0
    found = [row for row in crm.browse("contracts.list", status="active") if row.ends_on and _opens(row) <= crm.today]
    crm.total = len(found)
    return found[:cut] if cut else found


def _opens(row: Any) -> date:
    """The first day of a contract's notice."""
    opens: date = row.ends_on - timedelta(NOTICE_DAYS if row.notice_days is None else row.notice_days)
    return opens


def _term(crm: Crm, old: Any, until: str) -> dict[str, Any]:
    """The new term: from the day after the old one until the day that was said."""
    starts = old.ends_on + timedelta(1) if old.ends_on else crm.today
    ends = moments.day(crm, until)
    if ends < starts:
        raise BadInput(
            f"the contract would end on {ends}, before it starts on {starts}", "say a later day with --until"
        )
    return {"starts_on": starts, "ends_on": ends}


def _cost(crm: Crm, old: Any, new: int, what: str, text: str) -> Any:
    amount = typed.amount(text, old.currency)
    if amount.minor <= 0:
        raise BadInput(f"{text!r} is not above zero", "write what the concession costs: 28600, 28.6k")
    cost = {"kind": "concession", "what": what, "incurred_on": crm.today, "amount": amount, "currency": amount.currency}
    return crm.row("costs", crm.insert("costs", account_id=old.account_id, contract_id=new, **cost))

"""Everything that is known of an account before one meets it."""

from __future__ import annotations

from kamcrm.errors import NotFound
from kamcrm.records import namedtuple
from kamcrm.services import naming, plans
from kamcrm.services.morning import me
from kamcrm.services.portfolio import standing
from kamcrm.services.stake import same_day_last_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.metrics.cadence import Standing
    from kamcrm.unit import Crm


class Page(
    namedtuple(
        "Page",
        "account person standing people talks present ours theirs colleagues opportunities contracts planned needs "
        "cases market holdings plan",
    )
):
    """An account with what is open and ahead; `person` is whom the page was asked for, if it was a person."""

    __slots__ = ()
    account: Any
    person: Any
    standing: Standing | None
    people: list[Any]
    talks: list[Any]
    present: dict[int, list[str]]
    ours: list[Any]
    theirs: list[Any]
    colleagues: list[Any]
    opportunities: list[Any]
    contracts: list[Any]
    planned: list[Any]
    needs: list[Any]
    cases: list[Any]
    market: list[Any]
    holdings: list[Any]
    plan: Any


def page(crm: Crm, ref: str) -> Page:
    """The page of the account, or of the account of the person, that goes by this name."""
    account, person = naming.anyone(crm, ref)
    if account is None and person.account_id is None:
        raise NotFound(
            "account of", person.name, hint=f"kamcrm contacts move {person.id} ACCOUNT, or kamcrm show {person.id}"
        )
    row = crm.row("accounts", account.id if account else person.account_id)
    day = crm.today.toordinal()
    ask = _asker(crm, row.id)
    mine = me(crm)
    open_ = ask("followups")
    ours = [found for found in open_ if not found.theirs]
    return Page(
        account=row,
        person=person,
        standing=standing(crm, row.id),
        people=sorted(ask("people", today=day), key=lambda found: person is None or found.id != person.id),
        talks=ask("talks", today=day),
        present=by_talk(ask("present", today=day)),
        ours=[found for found in ours if not found.owner or found.owner.casefold() in mine],
        theirs=[found for found in open_ if found.theirs],
        colleagues=[found for found in ours if found.owner and found.owner.casefold() not in mine],
        opportunities=ask("opportunities"),
        contracts=ask("contracts", today=crm.today),
        planned=ask("planned", today=day),
        needs=ask("needs"),
        cases=ask("cases"),
        market=crm.ask("prep.market", segment=row.segment, today=day) if row.segment else [],
        holdings=ask("holdings", first=same_day_last_year(crm.today).toordinal(), today=day),
        plan=plans.of_account(crm, row.id),
    )


def _asker(crm: Crm, id: int) -> Any:
    return lambda name, **values: crm.ask(f"prep.{name}", account_id=id, **values)


def by_talk(rows: list[Any]) -> dict[int, list[str]]:
    """The names of those who were there, by the talk."""
    found: dict[int, list[str]] = {}
    for row in rows:
        found.setdefault(row.interaction_id, []).append(row.name)
    return found

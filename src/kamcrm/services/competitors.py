"""Who else sells to a customer, since when, and where in the customer's preference."""

from __future__ import annotations

from kamcrm.errors import Conflict, NotFound
from kamcrm.services import accounts, moments, naming, readers, registers
from kamcrm.services.registers import Field, Register, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

COMPETITORS = Register(
    "competitors",
    {
        "category": Field("category", readers.line),
        "product": Field("product_id", readers.product),
        "rank": Field("rank", readers.whole),
        "on": Field("seen_on", readers.past, needed=True),
        "gone": Field("gone_on", readers.past),
        "interaction": Field("interaction_id", readers.record("interactions")),
        "about": Field("about", readers.note),
    },
    (Span("seen_on", "gone_on", "the competitor would be gone on {last}, before it was there on {first}"),),
)


def everything(crm: Crm, *, account: str = "", every: bool = False) -> list[Any]:
    """The competitors that were at accounts as of today; with `every` those that were gone too."""
    return registers.everything(crm, COMPETITORS, account, today=crm.today, every=every)


def add(crm: Crm, account: str, name: str, given: Mapping[str, Any], *, create: bool = False) -> Any:
    """Note a competitor at an account, which is made with `create`; Conflict when it is known there for the same."""
    rival = _rival(crm, name, create=create)
    owner = naming.account(crm, account)
    told = registers.values(crm, COMPETITORS, given)
    for known in crm.ask("competitors.present", account_id=owner.id, competitor_id=rival.id):
        if (known.category, known.product_id) == (told.get("category"), told.get("product_id")):
            hint = f"kamcrm competitors edit {known.id} changes it"
            raise Conflict(f"{rival.name} is known at {owner.name} already: {known.id}", hint)
    return registers.owned(crm, COMPETITORS, str(owner.id), given, competitor_id=rival.id, seen_on=crm.today)


def gone(crm: Crm, id: int, on: str = "") -> Edited:
    """Note that a competitor is there no more, since today or an earlier day; Conflict when that is known."""
    row = registers.begun(crm, COMPETITORS, id, 0)
    if row.gone_on:
        raise Conflict(f"{id} is gone since {row.gone_on}", f"kamcrm competitors edit {id} --gone DAY")
    return registers.change(crm, COMPETITORS, row, {"gone_on": moments.past(crm, on) if on else crm.today})


def _rival(crm: Crm, name: str, *, create: bool) -> Any:
    try:
        return naming.rival(crm, name)
    except NotFound as error:
        if create:
            return accounts.add(crm, name, kind="competitor")
        error.hint = f"{error.hint} " * bool(error.close) + "--create adds it as a competitor"
        raise

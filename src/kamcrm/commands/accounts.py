"""The portfolio's accounts: customers, prospects, partners, and their units."""

from __future__ import annotations

from kamcrm.services import accounts as service
from kamcrm.sheets import accounts as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import Phase, Tier
    from kamcrm.sheets.form import Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm, *, archived: Annotated[bool, "those put away instead"] = False) -> Listing:
    """List the accounts, by name.

    kamcrm accounts list
    kamcrm accounts list --where 'tier:A'
    """
    return sheet.everyone(service.everyone(crm, archived=archived), crm.today, crm.total)


def add(
    crm: Crm,
    name: Annotated[str, "the account's name"],
    *,
    prospect: Annotated[bool, "not a customer yet"] = False,
    tier: Annotated[Tier, "A, B or C"] = "",
    phase: Annotated[Phase, "acquire, grow or retain"] = "",
    segment: Annotated[str, "the segment it belongs to"] = "",
) -> Outcome:
    """Add an account; only its name is needed.

    kamcrm accounts add "Nordlys AS"
    kamcrm accounts add "Havbris AB" --prospect --tier B --segment shipping
    """
    kind = "prospect" if prospect else "customer"
    return sheet.added(
        service.add(crm, name, kind=kind, tier=tier or None, phase=phase or None, segment=segment or None), crm.today
    )

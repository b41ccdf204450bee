"""The portfolio's accounts: customers, prospects, partners, and their units."""

from __future__ import annotations

from kamcrm.services import accounts as service
from kamcrm.sheets import accounts as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm, *, archived: Annotated[bool, "those put away instead"] = False) -> Listing:
    """List the accounts, by name.

    kamcrm accounts list
    kamcrm accounts list --where 'tier:A'
    """
    return sheet.everyone(service.everyone(crm, archived=archived), crm.today, crm.total)

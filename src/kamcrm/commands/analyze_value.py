"""Figures of worth: who earns it, how it is spread, and what it will be."""

from __future__ import annotations

from kamcrm.services import traits as traits_service
from kamcrm.sheets import traits as traits_sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import EarnedBy
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def traits(
    crm: Crm,
    *,
    by: Annotated[EarnedBy, "profit, margin or revenue"] = "profit",
    limit: Annotated[int, "-n", "how many accounts are the top"] = 10,
) -> Listing:
    """What marks the accounts that earn most: traits the others have less often, and numbers that differ.

        kamcrm analyze traits
        kamcrm analyze traits -n 5 --by revenue
        kamcrm analyze traits --where 'segment:seafood' -n 5

    A filter picks the accounts that are compared. See docs/explanation/traits.md.
    """
    return traits_sheet.marks(traits_service.marks(crm, by, limit), crm.today)

"""The portfolio at a glance."""

from __future__ import annotations

from kamcrm.services import portfolio as service
from kamcrm.sheets import portfolio as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def portfolio(crm: Crm) -> Listing:
    """The portfolio, one row an account, totals below.

    kamcrm portfolio
    kamcrm portfolio --where 'tier:A touched<-30d' --sort=-pipeline

    The last touch counts in an account's units and people. Revenue is of the last 12 months.
    """
    return sheet.accounts(service.portfolio(crm), crm.today, some=bool(crm.pick.where))

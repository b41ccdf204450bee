"""The morning: what to do now."""

from __future__ import annotations

from kamcrm.services import today as service
from kamcrm.sheets import today as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm


def today(crm: Crm, *, limit: Annotated[int, "-n", "at most this many, the most urgent"] = 0) -> Sheet:
    """What to do now, most urgent first, each with its reason.

    kamcrm
    kamcrm today --all
    kamcrm today --as-of fri -f json

    It merges follow-ups due and overdue, accounts to reconnect with, meetings of today and past ones not confirmed,
    talks of which nothing has come, contracts inside their notice and opportunities past their close date. What a
    colleague owes stands last, as waiting. kamcrm why ACCOUNT prints how an urgency is made up.
    """
    most = limit or (0 if crm.pick.everything else sheet.FIRST)
    return sheet.items(*service.first(crm, most), crm.today, aimless=service.aimless(crm))

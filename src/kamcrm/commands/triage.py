"""Completing what came in."""

from __future__ import annotations

from kamcrm.services import triage as service
from kamcrm.sheets import triage as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm


def triage(crm: Crm, *, limit: Annotated[int, "-n", "at most this many, the most valuable"] = 0) -> Sheet:
    """What to complete after an import, most valuable first.

    kamcrm triage
    kamcrm triage -n 10

    It lists accounts without tier, phase or next step, and people without an account or a role, each with the command
    that fills it. Valuable is what brought revenue in the last 12 months, and what has an open pipeline.
    """
    return sheet.gaps(service.gaps(crm), crm.today, limit or crm.pick.screen)

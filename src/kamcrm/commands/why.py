"""Why something is to be done now."""

from __future__ import annotations

from kamcrm.services import why as service
from kamcrm.sheets import why as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef
    from kamcrm.sheets.form import Document
    from kamcrm.unit import Crm


def why(crm: Crm, account: Annotated[AccountRef, "an account"]) -> Document:
    """Why an account stands where it does in today's list.

    kamcrm why nordlys

    Urgency is kind + lateness + tier + money at stake. The coefficients are settings: kamcrm help config.
    """
    return sheet.document(service.reasons(crm, account), crm.today)

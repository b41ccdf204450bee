"""The three phases as a working board."""

from __future__ import annotations

from kamcrm.services import phases as service
from kamcrm.sheets import phases as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.sheets.form import Document
    from kamcrm.unit import Crm


def phases(crm: Crm) -> Document:
    """Acquire, grow and retain: how many accounts, what they earn and take, and who waits for what.

    kamcrm phases
    """
    return sheet.document(service.board(crm), crm.today)

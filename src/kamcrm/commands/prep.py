"""Before a meeting."""

from __future__ import annotations

from kamcrm.services import prep as service
from kamcrm.sheets import prep as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import Ref
    from kamcrm.sheets.form import Document
    from kamcrm.unit import Crm


def prep(crm: Crm, name: Annotated[Ref, "an account, or a person of one"]) -> Document:
    """One page before a meeting: people, talks, what is open.

    kamcrm prep nordlys
    kamcrm prep "Kari Moen" -o kari.html

    The page says who it is, the people, the last talks, what is open both ways, what lies ahead and what they buy; it
    counts in the units of the account. An empty section says how to fill it.
    """
    return sheet.document(service.page(crm, name), crm.today)

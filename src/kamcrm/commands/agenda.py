"""The weeks ahead."""

from __future__ import annotations

from kamcrm.services import agenda as service
from kamcrm.sheets import agenda as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import When
    from kamcrm.sheets.form import Outcome, Sheet
    from kamcrm.unit import Crm


def agenda(
    crm: Crm,
    *,
    of: Annotated[When, "a day of the first week, else today"] = "",
    weeks: Annotated[int, "how many weeks"] = 1,
) -> Sheet:
    """List what is promised and planned by day, a week from its Monday on.

    kamcrm agenda
    kamcrm agenda --of "next week" --weeks 4
    """
    from kamcrm.services import moments

    first = moments.day(crm, of) if of else crm.today
    return sheet.listed(service.items(crm, first, max(weeks, 1)), crm.today)


def move(
    crm: Crm,
    id: Annotated[int, "the id of a follow-up or a planned meeting"],
    when: Annotated[list[str], "to when: fri, 2w, 27.11 15:30"],
) -> Outcome:
    """Move a follow-up or a planned meeting to another day; it keeps its clock time unless another is said.

    kamcrm move 88 fri
    kamcrm move 412 3.12
    """
    from kamcrm.services import moments

    return sheet.moved(service.move(crm, id, moments.ahead(crm, " ".join(when))), crm.today)

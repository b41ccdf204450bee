"""Looking back on a customer."""

from __future__ import annotations

from kamcrm.services import timeline as service
from kamcrm.sheets import timeline as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import Channel, Ref, When
    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm


def timeline(
    crm: Crm,
    name: Annotated[Ref, "an account or a person"],
    *,
    since: Annotated[When, "not before this day"] = "",
    until: Annotated[When, "not after this day; today unless told otherwise"] = "",
    channel: Annotated[Channel, "only talks of this kind"] = "",
    limit: Annotated[int, "-n", "at most this many, the newest"] = 0,
) -> Sheet:
    """A customer's history over everything, newest first.

    kamcrm timeline nordlys
    kamcrm timeline nordlys --since 2026-01-01 --channel meeting

    Talks, follow-ups kept, stages, contracts, needs, cases, sales: an account's history holds that of its units.
    """
    asked = service.timeline(crm, name, since=since, until=until, channel=channel)
    return sheet.events(asked, crm.today, limit or crm.pick.screen)

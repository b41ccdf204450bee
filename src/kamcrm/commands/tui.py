"""The desk."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.settings import Settings

    Desk = int


def tui(
    settings: Settings, as_of: str = "", *, filter: Annotated[str, "begin with the accounts that fit this filter"] = ""
) -> Desk:
    """Sit down at the desk: today, accounts, agenda, search and history on one screen.

    kamcrm tui
    kamcrm tui --filter 'tier:A phase:grow'
    kamcrm --demo tui

    ? lists every key. What another terminal changes is seen within two seconds; every key has a command that does the
    same in lines.
    """
    from kamcrm.tui.opening import sit_down

    return sit_down(settings, as_of=as_of, filter=filter)

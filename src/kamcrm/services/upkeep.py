"""What the first change of a day brings with it: the scores of the day are noted, so that there is a trend."""

from __future__ import annotations

from kamcrm.services import health

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.unit import Crm

MOST = 5_000  # Accounts; one person keeps no more, and nobody waits for the scores of a whole country.


def daily(crm: Crm) -> None:
    """Note how the accounts fare."""
    if crm.ask("health.in_force")[0].accounts <= MOST:
        health.note(crm)

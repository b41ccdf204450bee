"""The follow-ups of today in the order of their urgency, and what else the morning holds."""

from __future__ import annotations

from kamcrm.records import record_class
from kamcrm.services import recall
from kamcrm.services.morning import WORDS, Morning, Scale
from kamcrm.settings import DEFAULTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.services.morning import Lead
    from kamcrm.unit import Crm

NAMED = {
    "reconnect": ("account to reconnect", "accounts to reconnect"),
    "meeting": ("meeting today", "meetings today"),
    "held?": ("meeting to confirm", "meetings to confirm"),
    "contract": ("contract in its notice", "contracts in their notice"),
    "opportunity": ("opportunity past its close date", "opportunities past their close date"),
    "dropped": ("talk without a next step", "talks without a next step"),
}
NAMES = 2  # Kinds that are said by name; a line holds no more.


def today(crm: Crm) -> tuple[list[Any], str]:
    """Follow-ups due or overdue, the most urgent first and with their reasons; and a line about the rest of the day."""
    # The order is by urgency, so how many are shown is decided once all are weighed.
    pick, most = crm.pick, crm.pick.limit or crm.pick.screen
    pick.limit = pick.screen = 0
    rows = crm.browse("followups.duties", by=crm.today)
    scale = Scale(crm)
    weighed = {row.id: scale.step(row) for row in rows}
    duties = [_duty(scale, row, weighed[row.id]) for row in rows]
    if not pick.sort:
        duties.sort(key=lambda row: (weighed[row.id][0], -row.urgency, row.due, row.id))
    return (duties[:most] if most else duties), rest(others(crm, scale.thirds))


def others(crm: Crm, thirds: dict[int, int]) -> dict[str, int]:
    """How many things of each kind wait besides follow-ups; counted anew when something has changed since.

    To say it all accounts are weighed against their cadence, which takes as long as the rest of the list together.
    """
    intervals = [crm.settings.get(key) for key in DEFAULTS if key.startswith("cadence.")]
    found: dict[str, int] = recall.while_unchanged(crm, "others", intervals, lambda: _counted(crm, thirds))
    return found


def _counted(crm: Crm, thirds: dict[int, int]) -> tuple[dict[str, int], bool]:
    morning = Morning(crm, thirds)
    kinds = [lead[4] for lead in morning.others()]
    return {kind: kinds.count(kind) for kind in NAMED if kind in kinds}, morning.cadences.count >= recall.WORTH


def _duty(scale: Scale, row: Any, lead: Lead) -> Any:
    """A follow-up with its reason and its urgency."""
    _, urgent, _, _, kind, _, _ = lead
    why = WORDS[kind](scale, row)[1]
    return record_class((*row._fields, "why", "urgency"))._make((*row, why, round(-urgent, 2)))


def rest(counts: dict[str, int]) -> str:
    """What else waits today, in one line with the command that shows it; nothing where nothing does."""
    counted = [(counts[kind], one, many) for kind, (one, many) in NAMED.items() if counts.get(kind)]
    said = [f"{count} {one if count == 1 else many}" for count, one, many in counted[:NAMES]]
    others = sum(count for count, _, _ in counted[NAMES:])
    said += [f"{others} more"] if others else []
    return f"and {', '.join(said)}: kamcrm" if said else ""

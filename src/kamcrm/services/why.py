"""Why an account stands where it does in today's list."""

from __future__ import annotations

from kamcrm.metrics import urgency
from kamcrm.records import namedtuple
from kamcrm.services import naming
from kamcrm.services.morning import Morning, days
from kamcrm.services.today import ORDER, item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.metrics.cadence import Standing
    from kamcrm.metrics.health import Health
    from kamcrm.metrics.urgency import Urgency
    from kamcrm.services.today import Item
    from kamcrm.unit import Crm

Reasons = namedtuple("Reasons", "account items standing health was")


def reasons(crm: Crm, ref: str) -> Reasons:
    """What waits at an account, each item with the parts of its urgency, how its cadence stands, and how it fares."""
    account = naming.account(crm, ref)
    morning = Morning(crm)
    standing = morning.cadences.standing(account.id)
    leads = [lead for lead in morning.leads() if lead[5].account_id == account.id]
    found = [item(morning, lead) for lead in sorted(leads, key=ORDER)]
    explanations = [(one, explained(one, standing, morning.weights)) for one in found]
    return Reasons(account, explanations, standing, *fared(crm, account.id))


def fared(crm: Crm, id: int) -> tuple[Health | None, int | None]:
    """The health of an account, None where none is kept, and its score of a month ago."""
    from kamcrm.services import health

    facts = health.Facts(crm)
    row = next((row for row in facts.rows if row.id == id), None)
    return (facts.of(row), health.month_ago(crm).get(id)) if row else (None, None)


def explained(item: Item, standing: Standing | None, weights: dict[str, int]) -> Urgency:
    """The parts of an item's urgency."""
    late = f"{days(item.days_late)} late" if item.days_late else "not late"
    if item.kind == "reconnect" and standing:
        late = f"{days(standing.over)} over an interval of {standing.interval}"
    return urgency.explained(item.kind, item.late, late, item.tier, item.third, weights)

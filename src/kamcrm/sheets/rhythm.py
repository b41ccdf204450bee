"""How an account's cadence reads."""

from __future__ import annotations

from kamcrm.sheets import told
from kamcrm.wording import plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.metrics.cadence import Standing


def facts(standing: Standing, today: date) -> list[tuple[str, Any]]:
    """How an account stands against its cadence, as facts."""
    found = [
        ("Last touch", told.since(told.counted(standing.touched), today)),
        ("State", standing.state),
        ("Contact by", told.ahead(told.counted(standing.due_by), today)),
        ("Every", f"{plural(standing.interval, 'day')} ({standing.source})"),
    ]
    if standing.planned:
        found.append(("Next meeting", told.ahead(told.counted(standing.planned), today)))
    if standing.rest_until > today.toordinal():
        found.append(("Rests until", told.ahead(told.counted(standing.rest_until), today)))
    return found

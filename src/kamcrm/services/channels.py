"""By which channel each person answers best."""

from __future__ import annotations

from kamcrm.metrics import channels as metric
from kamcrm.services.books import year
from kamcrm.sifting import figures, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

Person = figures(
    "Person", "id:whole name:text account:text channel:word touches:whole good:whole share:whole others:text"
)


def channels(crm: Crm) -> list[Any]:
    """The best channel of each person in the last twelve months, by account and name."""
    found: dict[int, list[Any]] = {}
    days = year(crm).days
    for row in crm.ask("discipline.channels", first=days["first"], until=days["until"]):
        found.setdefault(row.contact_id, []).append(row)
    rows = [made for id, used in found.items() if (made := _person(id, used))]
    rows.sort(key=lambda row: (row.account, row.name, row.id))
    return sifted(crm, rows, Person.kinds)


def _person(id: int, used: list[Any]) -> Any:
    one = metric.best((row.channel, row.touches, row.good) for row in used)
    if one is None:
        return None
    others = [f"{row.channel} {row.good}/{row.touches}" for row in used if row.channel != one.channel]
    return Person(id, used[0].name, used[0].account, one.channel, one.touches, one.good, one.share, ", ".join(others))

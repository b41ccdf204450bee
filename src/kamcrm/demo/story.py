"""What the chapters of the demo portfolio share: the day they are told on, their chance, and who has which id."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache

from kamcrm import folding, names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.unit import Crm

SEED = 20_11
YEARS = 1095  # Days that the demo portfolio looks back.
PER_KRONE = {"NOK": 1.0, "SEK": 1.0, "DKK": 0.64, "EUR": 0.087}  # Roughly, so that sizes compare.


class Dice:
    """Chance that falls alike on every machine and in every version of Python."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def roll(self, sides: int) -> int:
        """A number from 0 up to, but not, `sides`."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (1 << 64) - 1
        return (self.state >> 33) % sides

    def between(self, low: int, high: int) -> int:
        """A number from `low` to `high`, both possible."""
        return low + self.roll(high - low + 1)

    def pick(self, things: Sequence[Any]) -> Any:
        """One of several."""
        return things[self.roll(len(things))]

    def happens(self, percent: int) -> bool:
        """Whether something does that happens so often in a hundred."""
        return self.roll(100) < percent

    def bytes(self, count: int) -> bytes:
        """Bytes to make a uid of."""
        return b"".join(self.roll(256).to_bytes(1, "big") for _ in range(count))


class Story:
    """The demo portfolio while it is being written."""

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        self.dice = Dice(SEED)
        self.ids: dict[str, dict[str, int]] = {}
        self.told: dict[str, list[dict[str, Any]]] = {}
        crm.journal.chance = self.dice.bytes
        crm.journal.now = self.at(0, 6)

    def day(self, ago: int) -> date:
        """The day so many days before today; a negative number looks ahead."""
        return self.crm.today - timedelta(days=ago)

    def workday(self, ago: int) -> int:
        """The same count of days, moved back to the Friday where it falls on a weekend."""
        return ago + max(self.day(ago).weekday() - 4, 0)

    def at(self, ago: int, hour: int = 12, minute: int = 0) -> datetime:
        """A moment on the wall clock here, so many days before today."""
        day = self.day(ago)
        return datetime(day.year, day.month, day.day, hour, minute).astimezone(UTC)

    def named(self, name: str) -> dict[str, Any]:
        """A name with the keys it is matched and sorted by."""
        locale = self.crm.settings.get("locale")
        return {"name": name, "folded": folding.fold(name), "sort_key": names.sort_key(name, locale)}

    def id(self, noun: str, key: str) -> int | None:
        """The id of what goes by this key; None for no key."""
        return self.ids[noun][key] if key else None

    def write(self, noun: str, rows: Sequence[dict[str, Any]], keys: Sequence[str] = ()) -> list[int]:
        """Write rows at once, and remember their ids under these keys."""
        ids = self.crm.insert_many(noun, rows)
        self.ids.setdefault(noun, {}).update(zip(keys, ids, strict=False))
        return ids


@cache
def lines(table: str) -> tuple[list[str], ...]:
    """The cells of a table written as text, a row a line, `|` between the cells."""
    return tuple([cell.strip() for cell in row.split("|")] for row in table.strip().splitlines())


def whole(text: str) -> int | None:
    """A number, or None for an empty cell."""
    return int(text) if text else None

"""Days and numbers that read as told on a page, and stay plain values for a machine."""

from __future__ import annotations

from datetime import date

from kamcrm.wording import NONE, WEEKDAYS, ago, due, exact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MOODS = {-2: "hostile", -1: "critical", 0: "neutral", 1: "friendly", 2: "advocate"}

# Columns that count the parts of one: millionths of a rate, thousandths of a piece, tenths of a per cent.
PARTS = {"rate": 1_000_000, "quantity": 1000, "default_margin": 10}


class Figure(float):
    """A number that prints with all its decimals, and is written to JSON as the number it is."""

    def __str__(self) -> str:
        return exact(self)


class Told(date):
    """A day that prints in its own words and is written to JSON as a date."""

    words: str

    def __str__(self) -> str:
        return self.words


def told(value: date, words: str) -> Told:
    """A day with the words it reads as."""
    made = Told(value.year, value.month, value.day)
    made.words = words
    return made


def since(value: date | None, today: date) -> date | None:
    """A day behind us: Fri 2026-11-20 (3 days ago)."""
    return None if value is None else told(value, f"{WEEKDAYS[value.weekday()]} {value} ({ago(value, today)})")


def ahead(value: date | None, today: date) -> date | None:
    """A day that something is due: Fri 2026-11-27 (in 4 days)."""
    return None if value is None else told(value, f"{WEEKDAYS[value.weekday()]} {value} ({due(value, today)})")


def counted(day: int | None) -> date | None:
    """The date of a day that is kept as a count."""
    return date.fromordinal(day) if day else None


def mood(value: int | None, today: date) -> str:
    """How somebody feels about us, from hostile to advocate."""
    return NONE if value is None else MOODS.get(value, str(value))


def line(value: Any, today: date) -> str:
    """The first line of a text."""
    return NONE if not value else str(value).strip().partition("\n")[0]

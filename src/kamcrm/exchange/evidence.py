"""How a whole column is read: what its cells prove, what had to be assumed, and what must be asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, tzinfo
from typing import Any, NamedTuple


class Unreadable(ValueError):
    """One cell that its column's reading cannot take; the text is the reason."""


class Undecided(Exception):
    """A column whose cells can be read in two ways; the text says which, `option` what settles it."""

    def __init__(self, words: str, option: str) -> None:
        super().__init__(words)
        self.option = option


class Hints(NamedTuple):
    """What is known beside the cells: the user's word, the file's habits, the default currency and zone.

    `nordic` holds the reason to expect day-month order and a decimal comma ('' when there is none);
    `naive` is the zone of clock times that name none (None: the computer's own).
    """

    date_order: str = ""
    decimal: str = ""
    nordic: str = ""
    currency: str = "NOK"
    naive: tzinfo | None = None
    excel: bool = False


class Decision(NamedTuple):
    """How a column is read: in words for the report ('' when there was nothing to decide), and the reading."""

    words: str
    read: Callable[..., Any]


WORLD = Hints(naive=UTC)

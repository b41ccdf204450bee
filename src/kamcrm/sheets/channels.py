"""By which channel people answer best, and how that reads."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import percent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

CHANNELS = (
    Column("id", align=">"),
    Column("name", shrink=True),
    Column("account", shrink=True),
    Column("channel", "best by"),
    Column("share", "went well", words=percent, align=">"),
    Column("touches", align=">"),
    Column("others", "besides", shrink=True),
    Column("good", shown=False),
)
EMPTY = "Nobody has three talks by one channel with a known outcome: kamcrm log ACCOUNT TEXT --mood 1"


def channels(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """People with the channel that went best."""
    return Sheet("contacts", CHANNELS, rows, today, total=total, empty=EMPTY)

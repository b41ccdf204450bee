"""The days one is away, which count neither in a cadence nor in adherence."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Record, day, line


class Absence(Record, table=True):
    """From the first to the last day away, and the colleague who covers."""

    __tablename__ = "absences"

    starts_on: date = day()
    ends_on: date = day()
    cover: str | None = line(100, default=None)
    why: str | None = line(default=None)

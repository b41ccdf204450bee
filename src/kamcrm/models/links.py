"""Documents kept elsewhere."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Record, day, line, to


class Link(Record, table=True):
    """A document's name and where it is, on a record of any noun; dated, for the timeline of its account."""

    __tablename__ = "links"

    noun: str = line(40)
    record_id: int = to("records")
    account_id: int | None = to("accounts", default=None)
    name: str = line()
    target: str = line(2000)
    linked_on: date = day()

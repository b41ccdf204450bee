"""What customers need and wish for, and how far it is met."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Part, Record, day, line, to, word
from kamcrm.vocab import NEED_EXPRESSIONS, NEED_KINDS, NEED_STATUSES


class Need(Record, table=True):
    """A need: stated, implied or a wish, from the day it was heard, with the talk that shows it."""

    __tablename__ = "needs"

    account_id: int = to("accounts")
    contact_id: int | None = to("contacts", default=None)
    what: str = line(500)
    kind: str = word(*NEED_KINDS, default="current")
    expression: str = word(*NEED_EXPRESSIONS, default="stated")
    status: str = word(*NEED_STATUSES, default="unmet")
    noted_on: date = day()
    product_id: int | None = to("products", default=None)
    opportunity_id: int | None = to("opportunities", default=None)
    interaction_id: int | None = to("interactions", default=None)


class NeedHistory(Part, table=True):
    """A dated change of how far a need is met, so that the needs of any earlier day can be shown."""

    __tablename__ = "need_history"

    need_id: int = to("needs")
    was: str | None = word(*NEED_STATUSES, default=None)
    became: str = word(*NEED_STATUSES)
    changed_on: date = day()

"""Who else sells to a customer."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Record, day, line, note, to, whole


class Competitor(Record, table=True):
    """A competitor's presence at an account; `competitor_id` is the account, of kind competitor, that is meant.

    The rank is the customer's preference among suppliers, 1 for the first; ours is the lowest one free.
    The wallet allocation rule needs them.
    """

    __tablename__ = "competitors"

    account_id: int = to("accounts")
    competitor_id: int = to("accounts")
    product_id: int | None = to("products", default=None)
    category: str | None = line(100, default=None)
    rank: int | None = whole(1, 99, default=None)
    seen_on: date = day()
    gone_on: date | None = day(default=None)
    interaction_id: int | None = to("interactions", default=None)
    about: str | None = note(default=None)

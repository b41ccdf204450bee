"""What serving a customer costs beside the hours."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index

from kamcrm.models.base import STRICT, Record, currency, day, line, minor, sparse, to, word
from kamcrm.vocab import COST_KINDS


class Cost(Record, table=True):
    """A direct cost: a concession, an event, travel; of an account, a contract, a campaign or a sale."""

    __tablename__ = "costs"
    __table_args__: Any = (
        Index("costs_account", "account_id", "incurred_on"),
        sparse("costs", "contract_id"),
        sparse("costs", "campaign_id"),
        sparse("costs", "opportunity_id"),
        STRICT,
    )

    account_id: int | None = to("accounts", index=False, default=None)
    contract_id: int | None = to("contracts", index=False, default=None)
    campaign_id: int | None = to("campaigns", index=False, default=None)
    opportunity_id: int | None = to("opportunities", index=False, default=None)
    kind: str = word(*COST_KINDS)
    what: str | None = line(500, default=None)
    incurred_on: date = day()
    amount: int = minor()
    currency: str = currency()

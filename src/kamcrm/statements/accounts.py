"""Questions about accounts."""

from __future__ import annotations

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.accounts import Account

LIST = (
    select(
        Account.id,
        Account.name,
        Account.handle,
        Account.kind,
        Account.tier,
        Account.phase,
        Account.status,
        Account.segment,
        Account.industry,
        Account.city,
        Account.country,
        Account.domain,
        Account.org_number,
        Account.phone,
        Account.customer_since,
        Account.verified_on,
        Account.at_risk,
        Account.archived,
        Account.sort_key,
    )
    .where(Account.archived == bindparam("archived"))
    .order_by(Account.sort_key, Account.id)
)

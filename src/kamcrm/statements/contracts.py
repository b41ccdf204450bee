"""Questions about contracts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contracts import Contract

_WHOLE: Any = (
    select(
        Contract.id,
        Account.name.label("account"),
        Contract.name,
        Contract.starts_on,
        Contract.ends_on,
        Contract.notice_days,
        Contract.value,
        Contract.currency,
        Contract.renewal_probability,
        Contract.status,
        Contract.concession,
        Contract.renewed_from_id,
        Contract.about,
        Account.tier.label("tier"),
        Contract.account_id,
    )
    .join(Account, Account.id == Contract.account_id)
    .order_by(Contract.ends_on.nulls_last(), Contract.id)
)
LIST = _WHOLE.where(Contract.status == bindparam("status"))
OF_ACCOUNT = LIST.where(Contract.account_id == bindparam("account_id"))
ONE = _WHOLE.where(Contract.id == bindparam("id"))

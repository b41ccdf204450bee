"""Questions about documents kept elsewhere."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.links import Link

_WHOLE: Any = (
    select(
        Link.id,
        Account.name.label("account"),
        Link.name,
        Link.target,
        Link.linked_on,
        Link.noun,
        Link.record_id,
        Account.tier.label("tier"),
        Link.account_id,
    )
    .join(Account, Account.id == Link.account_id, isouter=True)
    .order_by(Link.linked_on.desc(), Link.id.desc())
)
LIST = _WHOLE.where(Link.linked_on <= bindparam("today"))
OF_ACCOUNT = LIST.where(Link.account_id == bindparam("account_id"))
ONE = _WHOLE.where(Link.id == bindparam("id"))

"""Questions about costs."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contracts import Contract
from kamcrm.models.costs import Cost
from kamcrm.models.opportunities import Opportunity

_WHOLE: Any = (
    select(
        Cost.id,
        Cost.incurred_on,
        Account.name.label("account"),
        Cost.kind,
        Cost.what,
        Cost.amount,
        Cost.currency,
        Contract.name.label("contract"),
        Opportunity.name.label("opportunity"),
        Account.tier.label("tier"),
        Cost.account_id,
        Cost.contract_id,
        Cost.opportunity_id,
        Cost.campaign_id,
    )
    .join(Account, Account.id == Cost.account_id, isouter=True)
    .join(Contract, Contract.id == Cost.contract_id, isouter=True)
    .join(Opportunity, Opportunity.id == Cost.opportunity_id, isouter=True)
    .order_by(Cost.incurred_on.desc(), Cost.id.desc())
)
LIST = _WHOLE.where(Cost.incurred_on <= bindparam("today"))
OF_ACCOUNT = LIST.where(Cost.account_id == bindparam("account_id"))
ONE = _WHOLE.where(Cost.id == bindparam("id"))

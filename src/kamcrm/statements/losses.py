"""Questions about accounts that are lost: what is open there, and how they were lost before."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contracts import Contract
from kamcrm.models.followups import FollowUp
from kamcrm.models.interactions import Interaction
from kamcrm.models.losses import Loss
from kamcrm.models.opportunities import Opportunity

_id: Any = bindparam("account_id")
FOLLOWUPS = (
    select(FollowUp.id, FollowUp.what, FollowUp.due)
    .where(FollowUp.account_id == _id, FollowUp.status == "open")
    .order_by(FollowUp.due, FollowUp.id)
)
MEETINGS = (
    select(Interaction.id, Interaction.channel, Interaction.day, Interaction.text)
    .where(Interaction.account_id == _id, Interaction.status == "planned")
    .order_by(Interaction.day, Interaction.id)
)
OPPORTUNITIES = (
    select(Opportunity.id, Opportunity.name, Opportunity.amount, Opportunity.currency)
    .where(Opportunity.account_id == _id, Opportunity.status == "open")
    .order_by(Opportunity.id)
)
CONTRACTS = (
    select(Contract.id, Contract.name, Contract.ends_on)
    .where(Contract.account_id == _id, Contract.status == "active")
    .order_by(Contract.ends_on, Contract.id)
)
OF_ACCOUNT = (
    select(
        Loss.id,
        Account.name.label("account"),
        Loss.lost_on,
        Loss.reason,
        Loss.competitor_id,
        Loss.lost_margin,
        Loss.currency,
        Loss.preventable,
        Loss.won_back_on,
        Loss.narrative,
        Loss.account_id,
    )
    .join(Account, Account.id == Loss.account_id)
    .where(Loss.account_id == _id)
    .order_by(Loss.lost_on.desc(), Loss.id.desc())
)

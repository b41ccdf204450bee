"""What each account bought of each product year by year, what is offered, and what is known better."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, and_, bindparam, case, func, or_, outerjoin, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.opportunities import Opportunity, OpportunityLine
from kamcrm.models.products import WhitespaceCell
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import net, sold, summed

# How many years ago, 0 for the last twelve months; what is older than five years is one heap.
_ago: Any = case(
    *((Transaction.day >= bindparam(f"year{number}"), number) for number in range(5)),
    else_=5,
)
_ever: Any = and_(
    Transaction.account_id == Account.id,
    sold,
    Transaction.product_id.is_not(None),
    Transaction.day < bindparam("until"),
)
YEARS = (
    select(
        Account.id.label("account_id"),
        Transaction.product_id,
        Transaction.currency,
        type_coerce(_ago, Integer).label("ago"),
        summed(net).label("minor"),
    )
    .select_from(outerjoin(Account, Transaction, _ever))
    .group_by(Account.id, Transaction.product_id, Transaction.currency, "ago")
    .having(Transaction.product_id.is_not(None))
    .order_by(Account.id, Transaction.product_id, Transaction.currency, "ago")
)
_began: Any = Opportunity.created_on <= bindparam("today")
_open: Any = or_(Opportunity.status == "open", Opportunity.closed_on > bindparam("today"))
_lost: Any = and_(
    Opportunity.status == "lost",
    Opportunity.closed_on >= bindparam("since"),
    Opportunity.closed_on <= bindparam("today"),
)
# What was offered and isn't decided yet, or was lost since a day.
OFFERED = (
    select(
        Opportunity.account_id,
        OpportunityLine.product_id,
        func.max(case((_open, 1), else_=0)).label("open"),
        func.max(case((_lost, 1), else_=0)).label("lost"),
    )
    .join(OpportunityLine, OpportunityLine.opportunity_id == Opportunity.id)
    .where(OpportunityLine.product_id.is_not(None), Opportunity.account_id.is_not(None), _began, or_(_open, _lost))
    .group_by(Opportunity.account_id, OpportunityLine.product_id)
    .order_by(Opportunity.account_id, OpportunityLine.product_id)
)
KNOWN = select(
    WhitespaceCell.id,
    WhitespaceCell.account_id,
    WhitespaceCell.product_id,
    WhitespaceCell.status,
    WhitespaceCell.potential,
    WhitespaceCell.currency,
    WhitespaceCell.why,
).order_by(WhitespaceCell.id)
OF_CELL = KNOWN.where(
    WhitespaceCell.account_id == bindparam("account_id"), WhitespaceCell.product_id == bindparam("product_id")
)

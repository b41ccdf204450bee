"""What accounts hold, how they are met and how they buy, one grouped question each, for figures of their worth.

A period runs from the day `first` until, but not on, `until`; both are counts of days (date.toordinal).
"""

from __future__ import annotations

from sqlalchemy import bindparam, case, func
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.interactions import Interaction
from kamcrm.models.products import Product
from kamcrm.models.transactions import Transaction
from kamcrm.statements.books import of_each
from kamcrm.statements.terms import touch

# The products that each account bought in the period.
HELD = (
    select(Transaction.account_id, Product.name)
    .join(Product, Product.id == Transaction.product_id)
    .where(Transaction.kind == "invoice", Transaction.day >= bindparam("first"), Transaction.day < bindparam("until"))
    .group_by(Transaction.account_id, Product.id)
    .order_by(Transaction.account_id, Product.name)
)
# How often each channel was used in the period.
CHANNELS = (
    select(Account.id.label("account_id"), Interaction.channel, func.count().label("times"))
    .select_from(of_each(Interaction, Interaction.status == "held", Interaction.channel != "note"))
    .group_by(Account.id, Interaction.channel)
    .having(Interaction.channel.is_not(None))
    .order_by(Account.id, func.count().desc(), Interaction.channel)
)
# How often each account was reached in the period.
TOUCHES = (
    select(Account.id.label("account_id"), func.count(Interaction.day).label("times"))
    .select_from(of_each(Interaction, touch(Interaction)))
    .group_by(Account.id)
    .order_by(Account.id)
)
# The people at each account, and how many of them play the parts that an account should have.
PEOPLE = (
    select(
        Contact.account_id,
        func.count().label("people"),
        *[
            func.sum(case((Contact.role == role, 1), else_=0)).label(role.replace(" ", "_"))
            for role in ("decision maker", "champion", "executive sponsor")
        ],
    )
    .where(
        Contact.account_id.is_not(None),
        Contact.left_on.is_(None),
        Contact.archived == False,  # noqa: E712
    )
    .group_by(Contact.account_id)
    .order_by(Contact.account_id)
)

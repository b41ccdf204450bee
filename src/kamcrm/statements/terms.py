"""Terms that several questions share, in the exact words of the partial indexes that answer them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, case, func, literal_column, or_, type_coerce
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.interactions import Interaction
from kamcrm.models.types import Whole


def one_of(column: Any, *words: str) -> Any:
    """The column is one of these words."""
    return or_(*(column == word for word in words))


def decimal(column: Any, parts: int) -> Any:
    """A whole number of so many parts of one, as the decimal number that people write."""
    return type_coerce(column.op("/")(literal_column(f"{parts}.0")), Whole())


def touch(table: Any) -> Any:
    """What counts as contact, in the terms of the index `interactions_touch`."""
    return and_(table.status == "held", table.attempt == False, table.channel != "note")  # noqa: E712


def last_touch(account_id: Any, *also: Any) -> Any:
    """When an account itself was last reached, its units apart."""
    return (
        select(func.max(Interaction.day))
        .where(Interaction.account_id == account_id, touch(Interaction), *also)
        .correlate_except(Interaction)
        .scalar_subquery()
    )


LAST_TOUCH: Any = last_touch(Account.id, Interaction.day <= bindparam("today"))
# The accounts that are to be kept in touch with.
KEPT: Any = and_(
    Account.archived == False,  # noqa: E712
    one_of(Account.status, "active", "dormant"),
    or_(one_of(Account.kind, "customer", "prospect"), Account.cadence_days.is_not(None)),
)
# What the morning weighs: the tier counts while the account is in force.
TIER_IN_FORCE: Any = case((KEPT, Account.tier), else_=None).label("tier_in_force")
# An account with its units at any depth: the one bound as `account_id`, and whatever stands below it.
_units: Any = select(Account.id).where(Account.id == bindparam("account_id")).cte("family", recursive=True)
_units = _units.union(select(Account.id).where(Account.parent_id == _units.c.id))
family: Any = select(_units.c.id)

"""Questions about goals."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func
from sqlalchemy.orm import aliased
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.goals import Goal

_Above: Any = aliased(Goal)
_WHOLE: Any = (
    select(
        Goal.id,
        Goal.name,
        Account.name.label("account"),
        Goal.metric,
        Goal.starts_on,
        Goal.due,
        Goal.start_value,
        Goal.target_value,
        Goal.measured,
        Goal.measured_on,
        Goal.currency,
        Goal.horizon,
        Goal.status,
        func.coalesce(_Above.name, _Above.metric).label("under"),
        Goal.parent_id,
        Goal.account_id,
    )
    .join(Account, Account.id == Goal.account_id, isouter=True)
    .join(_Above, _Above.id == Goal.parent_id, isouter=True)
    .order_by(Goal.due, Goal.id)
)
LIST = _WHOLE.where(Goal.status == bindparam("status"))
OF_ACCOUNT = LIST.where(Goal.account_id == bindparam("account_id"))
ONE = _WHOLE.where(Goal.id == bindparam("id"))
OPEN = select(func.count(Goal.id).label("goals")).where(Goal.status == "open")

"""What was spent on accounts before they were won, for what winning one costs."""

from __future__ import annotations

from sqlalchemy import and_, bindparam, case, func, or_
from sqlmodel import select

from kamcrm.models.accounts import AccountHistory
from kamcrm.models.interactions import Interaction
from kamcrm.statements.books import TIMED, within

_won = or_(
    and_(AccountHistory.field == "kind", AccountHistory.became == "customer"),
    and_(AccountHistory.field == "phase", AccountHistory.was == "acquire", AccountHistory.became == "grow"),
)
_lately = and_(AccountHistory.changed_on >= bindparam("first_day"), AccountHistory.changed_on < bindparam("until_day"))
# The accounts that became customers in the period, and the day.
WON = (
    select(AccountHistory.account_id, func.min(AccountHistory.changed_on).label("on"))
    .where(_won, _lately)
    .group_by(AccountHistory.account_id)
)
_usual = case(*((Interaction.channel == name, bindparam(name)) for name in TIMED), else_=0)
# The minutes that were spent on each of them, by day.
DAYS_OF_WON = (
    select(
        Interaction.account_id,
        Interaction.day,
        func.sum(func.coalesce(Interaction.minutes, _usual)).label("minutes"),
    )
    .where(
        Interaction.status == "held",
        within(Interaction.day),
        Interaction.account_id.in_(select(AccountHistory.account_id).where(_won, _lately)),
    )
    .group_by(Interaction.account_id, Interaction.day)
)

"""Questions about needs, and how far each was met on a day."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, or_
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact
from kamcrm.models.needs import Need, NeedHistory
from kamcrm.models.products import Product

_today: Any = bindparam("today")


def _changed(column: Any, *when: Any, order: tuple[Any, ...]) -> Any:
    """What a need's nearest change on one side of a day says."""
    nearest = select(column).where(NeedHistory.need_id == Need.id, *when).order_by(*order).limit(1)
    return nearest.correlate(Need).scalar_subquery()


# As of a day: what the last change until then made it, else what the first one after found it to be.
_STATUS: Any = func.coalesce(
    _changed(
        NeedHistory.became,
        NeedHistory.changed_on <= _today,
        order=(NeedHistory.changed_on.desc(), NeedHistory.id.desc()),
    ),
    _changed(NeedHistory.was, NeedHistory.changed_on > _today, order=(NeedHistory.changed_on, NeedHistory.id)),
    Need.status,
)


def _whole(status: Any) -> Any:
    found = select(
        Need.id,
        Account.name.label("account"),
        Need.what,
        Need.kind,
        Need.expression,
        status.label("status"),
        Need.noted_on,
        Contact.name.label("contact"),
        Product.name.label("product"),
        Account.tier.label("tier"),
        Need.account_id,
        Need.contact_id,
        Need.product_id,
        Need.opportunity_id,
        Need.interaction_id,
    ).join(Account, Account.id == Need.account_id)
    found = found.join(Contact, Contact.id == Need.contact_id, isouter=True)
    return found.join(Product, Product.id == Need.product_id, isouter=True)


LIST = (
    _whole(_STATUS)
    .where(Need.noted_on <= _today, or_(bindparam("every") == 1, _STATUS != "met"))
    .order_by(Need.noted_on.desc(), Need.id.desc())
)
OF_ACCOUNT = LIST.where(Need.account_id == bindparam("account_id"))
ONE = _whole(Need.status).where(Need.id == bindparam("id"))

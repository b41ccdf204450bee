"""Who goes by a name: the exact hits by an index, and all names to rank when there is none."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, func, or_
from sqlmodel import select

from kamcrm.models.accounts import Account
from kamcrm.models.contacts import Contact, ContactEmail, ContactPhone
from kamcrm.models.imports import ImportRow
from kamcrm.models.journal import Operation, Sequence
from kamcrm.models.products import Product

_ACCOUNT: Any = (Account.id, Account.name, Account.folded, Account.handle, Account.domain, Account.archived)
_CONTACT: Any = (
    Contact.id,
    Contact.name,
    Contact.folded,
    Contact.account_id,
    Account.name.label("account"),
    Contact.role,
    Contact.archived,
)

ACCOUNTS_EXACT = select(*_ACCOUNT).where(
    or_(
        Account.id == bindparam("id"),
        Account.handle == bindparam("folded"),
        Account.folded == bindparam("folded"),
        Account.org_number == bindparam("ref"),
        Account.domain == bindparam("lower"),
        and_(Account.phone_key == bindparam("phone_key"), Account.phone_key != ""),
    )
)
ACCOUNTS_ALL = select(*_ACCOUNT).where(Account.archived == False).order_by(Account.sort_key, Account.id)  # noqa: E712

ACCOUNTS_ARCHIVED = select(*_ACCOUNT).where(Account.archived == True).order_by(Account.sort_key, Account.id)  # noqa: E712

CONTACTS_EXACT = (
    select(*_CONTACT)
    .join(Account, Account.id == Contact.account_id, isouter=True)
    .where(
        or_(
            Contact.id == bindparam("id"),
            Contact.folded == bindparam("folded"),
            Contact.id.in_(select(ContactEmail.contact_id).where(ContactEmail.email == bindparam("lower"))),
            Contact.id.in_(
                select(ContactPhone.contact_id).where(
                    ContactPhone.phone_key == bindparam("phone_key"), ContactPhone.phone_key != ""
                )
            ),
        )
    )
)
_PEOPLE = select(*_CONTACT).join(Account, Account.id == Contact.account_id, isouter=True)
CONTACTS_ALL = _PEOPLE.where(Contact.archived == False).order_by(Contact.sort_key, Contact.id)  # noqa: E712
CONTACTS_ARCHIVED = _PEOPLE.where(Contact.archived == True).order_by(Contact.sort_key, Contact.id)  # noqa: E712
PEOPLE_OF = (
    select(Contact.id, Contact.name, Contact.role)
    .where(Contact.account_id == bindparam("account_id"), Contact.archived == False)  # noqa: E712
    .order_by(Contact.sort_key, Contact.id)
)

_PRODUCT: Any = (Product.id, Product.name, Product.folded, Product.code, Product.archived)
PRODUCTS_EXACT = select(*_PRODUCT).where(
    or_(
        Product.id == bindparam("id"),
        Product.folded == bindparam("folded"),
        func.lower(Product.code) == bindparam("lower"),
    )
)
PRODUCTS_ALL = select(*_PRODUCT).where(Product.archived == False).order_by(Product.sort_key, Product.id)  # noqa: E712
PRODUCTS_ARCHIVED = select(*_PRODUCT).where(Product.archived == True).order_by(Product.sort_key, Product.id)  # noqa: E712

EXTERNAL = select(ImportRow.noun, ImportRow.record_id).where(ImportRow.external_id == bindparam("ref"))
NOUN_OF = select(Sequence.noun).where(Sequence.id == bindparam("id"))
HANDLES = select(Account.handle).where(Account.handle >= bindparam("start"), Account.handle < bindparam("end"))
NEWEST = select(func.max(Operation.id).label("id"))

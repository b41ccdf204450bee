"""The people: who they are, how they stand, how to reach them, and where they have moved."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index, text

from kamcrm.models.base import NUMBERED, STRICT, Part, Record, day, flag, line, note, to, whole, word
from kamcrm.vocab import CHANNELS, LEGAL_BASES, ROLES


class Contact(Record, table=True):
    """A person, at an account or not yet; a colleague is a person at the account of the kind "us"."""

    __tablename__ = "contacts"
    __table_args__: Any = (
        Index("contacts_folded", "folded"),
        Index("contacts_sort_key", "sort_key"),
        # Few people have a cadence of their own; the morning asks for those alone.
        Index("contacts_cadence", "account_id", "cadence_days", sqlite_where=text("cadence_days IS NOT NULL")),
        STRICT,
    )

    name: str = line()
    folded: str = line(400)
    sort_key: str = line(400)
    account_id: int | None = to("accounts", default=None)
    title: str | None = line(default=None)
    department: str | None = line(default=None)
    role: str | None = word(*ROLES, default=None)
    influence: int | None = whole(0, 10, default=None)
    sentiment: int | None = whole(-2, 2, default=None)
    reports_to_id: int | None = to("contacts", default=None)
    preferred_channel: str | None = word(*CHANNELS, default=None)
    preferred_times: str | None = line(100, default=None)
    language: str | None = line(10, default=None)
    do_not_contact: bool = flag(default=False)
    legal_basis: str | None = word(*LEGAL_BASES, default=None)
    legal_basis_on: date | None = day(default=None)
    source: str | None = line(100, default=None)
    cadence_days: int | None = whole(1, 3650, default=None)
    street: str | None = line(default=None)
    postal_code: str | None = line(20, default=None)
    city: str | None = line(100, default=None)
    country: str | None = line(100, default=None)
    about: str | None = note(default=None)
    verified_on: date | None = day(default=None)
    left_on: date | None = day(default=None)
    archived: bool = flag(default=False)


class ContactEmail(Part, table=True):
    """One of a person's e-mail addresses, kept in lower case."""

    __tablename__ = "contact_emails"
    __table_args__: Any = (Index("contact_emails_email", "email"), NUMBERED)

    contact_id: int = to("contacts")
    email: str = line(320)
    label: str | None = line(40, default=None)
    is_primary: bool = flag(default=False)


class ContactPhone(Part, table=True):
    """One of a person's telephone numbers, as written, with the key by which any spelling of it is found."""

    __tablename__ = "contact_phones"
    __table_args__: Any = (Index("contact_phones_phone_key", "phone_key"), NUMBERED)

    contact_id: int = to("contacts")
    phone: str = line(60)
    phone_key: str | None = line(20, default=None)
    label: str | None = line(40, default=None)
    is_primary: bool = flag(default=False)


class ContactHistory(Part, table=True):
    """A dated move of a person from one account to another."""

    __tablename__ = "contact_history"

    contact_id: int = to("contacts")
    was_id: int | None = to("accounts", default=None)
    became_id: int | None = to("accounts", default=None)
    changed_on: date = day()
    why: str | None = line(500, default=None)

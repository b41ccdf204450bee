"""The portfolio: accounts with their units, and how phase, tier and attractiveness came about."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index, text

from kamcrm.models.base import Part, Record, currency, day, flag, line, minor, note, to, whole, word
from kamcrm.vocab import KINDS, PHASES, STATUSES, TIERS


class Account(Record, table=True):
    """A customer, prospect, partner or competitor; a unit of another account when it has a parent."""

    __tablename__ = "accounts"
    __table_args__: Any = (
        Index("accounts_folded", "folded"),
        Index("accounts_active", "sort_key", sqlite_where=text("archived = 0")),
        {"sqlite_strict": True},
    )

    name: str = line()
    folded: str = line(400)
    sort_key: str = line(400)
    handle: str = line(60, unique=True)
    kind: str = word(*KINDS, default="customer")
    status: str = word(*STATUSES, default="active")
    tier: str | None = word(*TIERS, default=None)
    phase: str | None = word(*PHASES, default=None)
    parent_id: int | None = to("accounts", default=None)
    segment: str | None = line(100, default=None)
    industry: str | None = line(100, default=None)
    org_number: str | None = line(40, default=None, index=True)
    domain: str | None = line(200, default=None, index=True)
    street: str | None = line(default=None)
    postal_code: str | None = line(20, default=None)
    city: str | None = line(100, default=None)
    country: str | None = line(100, default=None)
    phone: str | None = line(60, default=None)
    phone_key: str | None = line(20, default=None, index=True)
    employees: int | None = whole(0, default=None)
    annual_revenue: int | None = minor(default=None)
    currency: str = currency()
    language: str | None = line(10, default=None)
    about: str | None = note(default=None)
    source: str | None = line(100, default=None)
    customer_since: date | None = day(default=None)
    cadence_days: int | None = whole(1, 3650, default=None)
    rest_until: date | None = day(default=None)
    at_risk: bool = flag(default=False)
    at_risk_why: str | None = line(500, default=None)
    default_margin: int | None = whole(-1000, 1000, default=None)
    acquisition_cost: int | None = minor(default=None)
    verified_on: date | None = day(default=None)
    handed_to: str | None = line(100, default=None)
    archived: bool = flag(default=False)


class AccountHistory(Part, table=True):
    """A dated change of an account's phase, tier, status or kind: from when, to what, and why."""

    __tablename__ = "account_history"

    account_id: int = to("accounts")
    field: str = word("phase", "tier", "status", "kind")
    was: str | None = line(20, default=None)
    became: str | None = line(20, default=None)
    changed_on: date = day()
    why: str | None = line(500, default=None)

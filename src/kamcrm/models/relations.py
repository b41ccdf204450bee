"""What ties an account to others, to colleagues, and to how it does business."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import UniqueConstraint

from kamcrm.models.base import NUMBERED, STRICT, Part, Record, day, line, note, to, word
from kamcrm.vocab import RELATION_KINDS


class Relation(Record, table=True):
    """What an account is to another: its partner, supplier, customer, owner or adviser, or that it referred it."""

    __tablename__ = "relations"
    __table_args__: Any = (UniqueConstraint("account_id", "related_id", "kind"), STRICT)

    account_id: int = to("accounts", index=False)
    related_id: int = to("accounts")
    kind: str = word(*RELATION_KINDS)
    since: date | None = day(default=None)


class TeamMember(Part, table=True):
    """A colleague and what he or she answers for at an account."""

    __tablename__ = "team_members"
    __table_args__: Any = (UniqueConstraint("account_id", "name"), NUMBERED)

    account_id: int = to("accounts", index=False)
    name: str = line(100)
    responsibility: str | None = line(default=None)


class Profile(Part, table=True):
    """How a customer does business: what for, by which principles, how it buys and what decides."""

    __tablename__ = "profiles"
    __table_args__: Any = (UniqueConstraint("account_id"), NUMBERED)

    account_id: int = to("accounts", index=False)
    business_model: str | None = note(default=None)
    ambitions: str | None = note(default=None)
    principles: str | None = note(default=None)
    buying_process: str | None = note(default=None)
    decision_criteria: str | None = note(default=None)

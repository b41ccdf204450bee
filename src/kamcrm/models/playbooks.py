"""Follow-up plans as templates: a series of steps counted in days from an anchor."""

from __future__ import annotations

from typing import Any

from sqlalchemy import UniqueConstraint

from kamcrm.models.base import STRICT, Part, Record, line, note, to, whole, word
from kamcrm.vocab import ANCHORS, CHANNELS


class Playbook(Record, table=True):
    """A template as it was when first applied: onboarding, renewal, review, win-back, or the user's own."""

    __tablename__ = "playbooks"
    __table_args__: Any = (UniqueConstraint("folded"), STRICT)

    name: str = line()
    folded: str = line(400)
    anchor: str = word(*ANCHORS, default="start")
    about: str | None = note(default=None)


class PlaybookStep(Part, table=True):
    """One step: what to do, and how many days after the anchor, or before it when negative."""

    __tablename__ = "playbook_steps"

    playbook_id: int = to("playbooks")
    position: int = whole(1)
    offset_days: int = whole(-3650, 3650)
    what: str = line(500)
    channel: str | None = word(*CHANNELS, default=None)
    owner: str | None = line(100, default=None)

"""Closed word lists, in the field's standard terms. What a column may hold is one of these words or nothing."""

from __future__ import annotations

KINDS = ("customer", "prospect", "partner", "competitor", "us")
STATUSES = ("active", "dormant", "lost", "handed over")
TIERS = ("A", "B", "C")
PHASES = ("acquire", "grow", "retain", "lost", "won back")

CHANNELS = (
    "meeting", "visit", "call", "video", "email", "message", "web", "store", "callcenter", "service", "letter",
    "event", "note",
)  # fmt: skip
DIRECTIONS = ("in", "out")
INTERACTION_STATUSES = ("planned", "held", "not held", "cancelled")
SIDES = ("us", "them")

OPERATION_KINDS = ("do", "undo", "redo")

"""How complete and how fresh what is kept about an account is, for what it is worth."""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# What an account should have, and what each weighs; the rest is asked of tier A alone.
ASKED = {"tier": 2, "phase": 1, "industry": 1, "a person": 2, "decision maker": 2, "next step": 3}
ASKED_OF_A = {"champion": 2, "executive sponsor": 2, "wallet": 2, "plan": 3}
FRESH, FRESH_A = 365, 180  # Days for which what was verified still holds.


class Quality(namedtuple("Quality", "filled asked missing stale age")):
    """The weight that is there of what is asked for, what is missing, the heaviest first, and whether it is stale.

    `age` are the days since somebody said that it is still right, or since it was entered.
    """

    __slots__ = ()
    filled: int
    asked: int
    missing: list[str]
    stale: bool
    age: int


def quality(filled: Mapping[str, bool], tier: str | None, age: int) -> Quality:
    """What is there of what is asked, weighted; tier A is asked for more, and sooner whether it is still right.

    >>> quality({"tier": True, "phase": True, "industry": True, "a person": True, "next step": True}, "B", 100)
    Quality(filled=9, asked=11, missing=['decision maker'], stale=False, age=100)
    >>> quality({}, "A", 181).stale, len(quality({}, "A", 0).missing)
    (True, 10)
    """
    asked = ASKED | ASKED_OF_A if tier == "A" else ASKED
    missing = sorted((name for name in asked if not filled.get(name)), key=lambda name: -asked[name])
    whole = sum(asked.values())
    there = whole - sum(asked[name] for name in missing)
    return Quality(there, whole, missing, age > (FRESH_A if tier == "A" else FRESH), age)

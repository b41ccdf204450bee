"""By which channel a person answers best."""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

LEAST = 3  # Touches by a channel before it says anything.


class Best(namedtuple("Best", "channel touches good share")):
    """A channel, how often it was used with a known outcome, how often that was 0 or better, and the share of it."""

    __slots__ = ()
    channel: str
    touches: int
    good: int
    share: float


def best(channels: Iterable[tuple[str, int, int]]) -> Best | None:
    """The channel with the largest share of outcomes of 0 or better, from three touches on; None before that.

    Each is a channel, its touches with a known outcome, and those of them that went no worse than evenly. Ties go to
    the channel used most, then to the name.

    >>> best([("call", 4, 2), ("visit", 3, 3), ("email", 2, 2)])
    Best(channel='visit', touches=3, good=3, share=1.0)
    >>> best([("call", 2, 2)]) is None
    True
    """
    known = [Best(name, touches, good, good / touches) for name, touches, good in channels if touches >= LEAST]
    return min(known, key=lambda one: (-one.share, -one.touches, one.channel), default=None)

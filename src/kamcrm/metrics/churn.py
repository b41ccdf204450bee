"""Why customers leave: reasons by how often and by what they cost."""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

UNKNOWN = "unknown"


class Bar(namedtuple("Bar", "reason losses share cumulative margin margin_share unvalued")):
    """A reason: how many losses, their share and that of all reasons so far, and the margin that went with them.

    `unvalued` losses have no known margin; they are in the count alone. Shares are of one, None where there is no sum.
    """

    __slots__ = ()
    reason: str
    losses: int
    share: float
    cumulative: float
    margin: int | None
    margin_share: float | None
    unvalued: int


def pareto(losses: Iterable[tuple[str, int | None]]) -> list[Bar]:
    """The reasons, the most frequent first, ties by lost margin, then by name; each loss is a reason and its margin.

    >>> bars = pareto([("price", 100), ("price", None), ("service failure", 300)])
    >>> [(bar.reason, bar.losses, bar.margin, bar.margin_share) for bar in bars]
    [('price', 2, 100, 0.25), ('service failure', 1, 300, 0.75)]
    >>> pareto([("other", None)])[0].margin is None
    True
    """
    counts: dict[str, list[int | None]] = {}
    for reason, margin in losses:
        counts.setdefault(reason, []).append(margin)
    every = sum(len(margins) for margins in counts.values())
    known = {reason: [one for one in margins if one is not None] for reason, margins in counts.items()}
    whole = sum(sum(margins) for margins in known.values())
    bars, so_far = [], 0
    for reason in sorted(counts, key=lambda reason: (-len(counts[reason]), -sum(known[reason]), reason)):
        found = len(counts[reason])
        so_far += found
        margin = sum(known[reason]) if known[reason] else None
        share = margin / whole if margin is not None and whole > 0 else None
        bars.append(Bar(reason, found, found / every, so_far / every, margin, share, found - len(known[reason])))
    return bars

"""Share of wallet: how much of what a customer spends comes to us, and how much of it is left to win.

The wallet is an estimate. Where there is none, but it is known how the customer ranks its suppliers, the wallet
allocation rule stands in (Keiningham, Aksoy, Buoye and Cooil, Harvard Business Review, October 2011).
"""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import Any

STALE_MONTHS = 18
NO_CATEGORY = "no product is in that category"
NO_WALLET, NO_SPEND, ABOVE = "no wallet known", "the wallet is 0", "revenue exceeds the wallet"
CREDITED, BY_RANK = "credits exceed sales", "from the ranks of suppliers"


class Share(namedtuple("Share", "share capped headroom reason")):
    """Our part of a wallet; `capped` at 1, for sums; `headroom` is what we don't get of it yet.

    A `reason` beside a share is a warning; without a share it says why there is none.
    """

    __slots__ = ()
    share: float | None
    capped: float | None
    headroom: int | None
    reason: str


def share(revenue: int | None, wallet: int | None, why: str = "") -> Share:
    """Revenue over wallet of the same period; `why` says why there is no revenue.

    >>> share(250, 1000)
    Share(share=0.25, capped=0.25, headroom=750, reason='')
    >>> share(1200, 1000)
    Share(share=1.2, capped=1.0, headroom=0, reason='revenue exceeds the wallet')
    >>> share(250, None)[3], share(250, 0)[3], share(None, 1000, "never bought")
    ('no wallet known', 'the wallet is 0', Share(share=None, capped=None, headroom=1000, reason='never bought'))
    """
    if wallet is None or wallet <= 0:
        return Share(None, None, None, NO_WALLET if wallet is None else NO_SPEND)
    if revenue is None:
        return Share(None, None, wallet, why)
    if revenue < 0:
        return Share(None, None, wallet, CREDITED)
    found = revenue / wallet
    return Share(found, min(found, 1.0), max(0, wallet - revenue), ABOVE if found > 1 else "")


def together(pairs: Iterable[tuple[int, int]]) -> float | None:
    """The share of several (revenue, wallet) pairs together: a ratio of sums, none counted above its wallet.

    >>> together([(250, 1000), (1200, 1000)]), together([]) is None
    (0.625, True)
    """
    ours = spend = 0
    for revenue, wallet in pairs:
        ours += min(revenue, wallet)
        spend += wallet
    return ours / spend if spend > 0 else None


def allocation(rank: int, suppliers: int) -> float:
    """The wallet allocation rule: the share that the rank among so many suppliers goes with.

    >>> [round(allocation(rank, 3), 3) for rank in (1, 2, 3)], round(allocation(1, 2), 3), allocation(1, 1)
    ([0.5, 0.333, 0.167], 0.667, 1.0)
    """
    return (1 - rank / (suppliers + 1)) * 2 / suppliers


def our_rank(ranks: Iterable[int]) -> tuple[int, int]:
    """Our rank, the lowest that no competitor has, and how many suppliers there are with us.

    >>> our_rank([1, 3]), our_rank([2]), our_rank([1, 2])
    ((2, 3), (1, 2), (3, 3))
    """
    taken = list(ranks)
    ours = 1
    while ours in taken:
        ours += 1
    return ours, len(taken) + 1


def stale(as_of: date, today: date) -> bool:
    """Whether an estimate is older than 18 months.

    >>> from datetime import date
    >>> stale(date(2025, 5, 23), date(2026, 11, 23)), stale(date(2025, 5, 22), date(2026, 11, 23))
    (False, True)
    """
    months = (today.year - as_of.year) * 12 + today.month - as_of.month
    return (months, today.day - as_of.day) > (STALE_MONTHS, 0)


def counted(wallets: Iterable[Any]) -> list[Any]:
    """Those of an account's estimates that are added up, so that no spend counts twice.

    Of several for the same thing the newest counts. One over all stands for everything, one of a category for the
    products in it. Each has `category`, `product_id`, `within` (the category of its product), `as_of` and `id`.
    """
    newest: dict[Any, Any] = {}
    for one in sorted(wallets, key=lambda one: (one.as_of, one.id)):
        newest[one.product_id or plain(one.category)] = one
    if "" in newest:
        return [newest[""]]
    return [one for one in newest.values() if not one.product_id or plain(one.within) not in newest]


def plain(category: str | None) -> str:
    """A category as it is compared: in small letters, without spaces around it.

    >>> plain(" Sensors "), plain(None)
    ('sensors', '')
    """
    return (category or "").strip().casefold()

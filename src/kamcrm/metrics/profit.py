"""What an account is worth in a period: revenue, less what was sold cost, less what serving it cost.

Amounts are minor units of one currency. Kaplan and Narayanan's whale curve ranks accounts by profit and adds them up:
the best fifth often earns more than all, and the rest gives some of it back.
"""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ACTUAL, ESTIMATED, REVENUE_ONLY = "actual", "estimated", "revenue only"
NO_SALES, NO_COST, NO_RATE = "no sale in the period", "no cost known", "no rate for a currency"
PROSPECT = "never bought"


class Sales(namedtuple("Sales", "net costed cost assumed assumed_cost", defaults=(0, 0, 0, 0, 0))):
    """Net sales of a period, credits subtracted.

    `costed` is the part whose lines have a cost, `cost` that cost; `assumed` the part whose cost follows from the
    margin of its product or account, `assumed_cost` that cost. Of what is left no cost is known.
    """

    __slots__ = ()
    net: int
    costed: int
    cost: int
    assumed: int
    assumed_cost: int


class Effort(namedtuple("Effort", "minutes estimated direct", defaults=(0, 0, 0))):
    """Minutes spent, those of them that nobody timed, and direct costs: concessions, events, travel."""

    __slots__ = ()
    minutes: int
    estimated: int
    direct: int


class Profit(namedtuple("Profit", "revenue margin minutes cost_to_serve profit basis estimated reason")):
    """An account's profit; `estimated` is the share of revenue, 0 to 1, whose cost is not its lines' own.

    Without a margin there is no profit, and `reason` says why.
    """

    __slots__ = ()
    revenue: int | None
    margin: int | None
    minutes: int
    cost_to_serve: int
    profit: int | None
    basis: str
    estimated: float | None
    reason: str


NOTHING_SOLD, NOTHING_DONE = Sales(), Effort()


def usual_margin(sales: Iterable[Sales]) -> int | None:
    """The margin, in thousandths, of everything whose cost is known; what else was sold is taken to have the same.

    >>> usual_margin([Sales(1000, 800, 600), Sales(500)])
    250
    >>> usual_margin([Sales(500)]) is None
    True
    """
    costed = cost = 0
    for one in sales:
        costed += one.costed
        cost += one.cost
    return round((costed - cost) * 1000 / costed) if costed > 0 else None


def margin(sales: Sales, usual: int | None) -> int | None:
    """Gross margin; None where part of the revenue has no cost and no usual margin stands in.

    >>> margin(Sales(1000, 800, 600), 250), margin(Sales(1000, 800, 600), None), margin(Sales(), None)
    (250, None, 0)
    """
    bare = sales.net - sales.costed - sales.assumed
    if bare and usual is None:
        return None
    return sales.costed - sales.cost + sales.assumed - sales.assumed_cost + round(bare * (usual or 0) / 1000)


def cost_to_serve(effort: Effort, hourly: int) -> int:
    """What the hours and the direct costs come to; `hourly` is what an hour costs.

    >>> cost_to_serve(Effort(90, 0, 500), 1000)
    2000
    """
    return round(effort.minutes * hourly / 60) + effort.direct


def profit(sales: Sales | None, effort: Effort, usual: int | None, hourly: int, *, bought: bool = True) -> Profit:
    """Revenue - cost of what was sold - cost to serve; a prospect has none, which is not the same as 0.

    `sales` is None where they are in a currency that has no rate.

    >>> found = profit(Sales(100000, 100000, 60000), Effort(120), None, 9000)
    >>> found.margin, found.cost_to_serve, found.profit, found.basis
    (40000, 18000, 22000, 'actual')
    >>> profit(Sales(100000, 0, 0, 100000, 70000), Effort(), None, 9000).basis
    'estimated'
    >>> profit(Sales(), Effort(60), None, 9000, bought=False)[4:]
    (None, '', None, 'never bought')
    """
    spent = cost_to_serve(effort, hourly)
    if sales is None or not bought:
        return Profit(None, None, effort.minutes, spent, None, "", None, NO_RATE if bought else PROSPECT)
    earned = margin(sales, usual)
    assumed = sales.net - sales.costed
    share = min(max(assumed / sales.net, 0.0), 1.0) if sales.net > 0 else None
    if earned is None:
        return Profit(sales.net, None, effort.minutes, spent, None, REVENUE_ONLY, share, NO_COST)
    reason = "" if sales != NOTHING_SOLD else NO_SALES
    basis = ESTIMATED if assumed else ACTUAL
    return Profit(sales.net, earned, effort.minutes, spent, earned - spent, basis, share, reason)


def whale(profits: Sequence[int]) -> list[float] | None:
    """The cumulative share of the total profit, best account first; None where all together earn nothing.

    >>> whale([50, 80, -30])
    [0.8, 1.3, 1.0]
    >>> whale([10, -20]) is None
    True
    """
    total = sum(profits)
    if total <= 0:
        return None
    found, so_far = [], 0
    for one in sorted(profits, reverse=True):
        so_far += one
        found.append(so_far / total)
    return found

"""What the hours give back, by account, tier and phase, and what winning an account costs beside keeping one."""

from __future__ import annotations

from kamcrm.metrics import effort as metric
from kamcrm.metrics.profit import NOTHING_DONE, cost_to_serve
from kamcrm.records import namedtuple
from kamcrm.services.books import ACCOUNT, TIMED, Books, year
from kamcrm.services.choices import one_of
from kamcrm.sifting import figures, ordered, picked, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.metrics.profit import Profit
    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

BY = ("account", "tier", "phase")
SUMS = ("revenue", "margin", "cost_to_serve", "profit")
_MEASURES = (
    "hours:whole revenue:money margin:money cost_to_serve:money profit:money per_hour:money effort_share:whole "
    "margin_share:whole ratio:whole flag:word"
)
Spent = figures(
    "Spent", f"id:whole name:text tier:word phase:word {_MEASURES} kind:word status:word segment:text industry:text "
    "handle:text reason:text"
)  # fmt: skip
Group = figures("Group", f"name:word accounts:whole {_MEASURES}")


class Acquisition(namedtuple("Acquisition", "spent won kept_cost kept ratio")):
    """What winning accounts cost in the period and how many were won, beside keeping those that are retained."""

    __slots__ = ()
    spent: int
    won: int
    kept_cost: int
    kept: int
    ratio: float | None


class Effort(namedtuple("Effort", "rows by hours estimated acquisition terms")):
    """Rows of accounts, tiers or phases; the hours of all of them, the share of these that nobody timed, and, by phase,
    what winning costs."""

    __slots__ = ()
    rows: list[Any]
    by: str
    hours: float
    estimated: float | None
    acquisition: Acquisition | None
    terms: Terms


def effort(crm: Crm, by: str) -> Effort:
    """Margin per hour and shares of effort beside shares of margin, over the last twelve months.

    By account the user's filter picks the rows, else the accounts that go in.
    """
    books, by = Books(crm, year(crm)), one_of("by", by, BY)
    accounts = [row for row in crm.ask("books.accounts") if row.id in books.bought or row.id in books.effort]
    if by != "account":
        accounts = picked(crm, accounts, ACCOUNT)
    known = [(row, books.profit(row.id)) for row in accounts]
    margin, minutes = metric.total(one.margin for _, one in known) or 0, sum(one.minutes for _, one in known)
    if by == "account":
        rows = [_account(books, row, one, minutes, margin) for row, one in known]
        rows.sort(key=lambda row: (row.per_hour is None, row.per_hour.minor if row.per_hour else 0))
        shown = sifted(crm, rows, Spent.kinds)
    else:
        groups: dict[str, list[Any]] = {}
        for row, one in known:
            groups.setdefault(getattr(row, by) or "none", []).append(one)
        shown = [_group(books, name, groups[name], minutes, margin) for name in sorted(groups)]
        shown = ordered(crm, shown, Group.kinds)
    guessed = sum(books.effort.get(row.id, NOTHING_DONE).estimated for row in accounts)
    won = acquisition(books, accounts) if by == "phase" else None
    return Effort(shown, by, round(minutes / 60, 1), metric.share(guessed, minutes), won, books.terms)


def acquisition(books: Books, accounts: Sequence[Any]) -> Acquisition:
    """What was spent on accounts until they were won, and on those that are not yet, for each that was won in the
    period; beside what keeping each of those in the phase retain took."""
    crm, days = books.crm, books.period.days
    ids = {row.id for row in accounts}
    won = {
        row.account_id: row.on.toordinal()
        for row in crm.ask("effort.won", first_day=days["first_day"], until_day=days["until_day"])
        if row.account_id in ids
    }
    usual = {name: crm.settings.get(f"minutes.{name}") for name in TIMED}
    before: dict[int, int] = {}
    for row in crm.ask("effort.days_of_won", **days, **usual):
        if row.account_id in won and row.day < won[row.account_id]:
            before[row.account_id] = before.get(row.account_id, 0) + row.minutes
    spent = sum(round(minutes * books.hourly / 60) for minutes in before.values())
    for row in accounts:
        if row.phase == "acquire" and row.id not in won:
            spent += cost_to_serve(books.effort.get(row.id, NOTHING_DONE), books.hourly)
    retained = [row for row in accounts if row.phase == "retain"]
    kept = sum(cost_to_serve(books.effort.get(row.id, NOTHING_DONE), books.hourly) for row in retained)
    ratio = metric.acquisition_ratio(spent, len(won), kept, len(retained))
    return Acquisition(spent, len(won), kept, len(retained), ratio)


def _account(books: Books, row: Any, one: Profit, minutes: int, margin: int) -> Any:
    same = ("id", "name", "tier", "phase", "kind", "status", "segment", "industry", "handle")
    sums = {key: getattr(one, key) for key in SUMS}
    return Spent(
        **{key: getattr(row, key) for key in same},
        **_measures(books, one.minutes, sums, minutes, margin),
        reason=one.reason or ("" if one.minutes else "no hour spent"),
    )


def _group(books: Books, name: str, found: list[Profit], minutes: int, margin: int) -> Any:
    sums: dict[str, int | None] = {key: metric.total(getattr(one, key) for one in found) for key in SUMS}
    # Prospects have no profit, but what was spent on them is gone all the same.
    sums["profit"] = metric.total(-one.cost_to_serve if one.revenue is None else one.profit for one in found)
    own = sum(one.minutes for one in found)
    return Group(name=name, accounts=len(found), **_measures(books, own, sums, minutes, margin))


def _measures(books: Books, own: int, sums: dict[str, int | None], minutes: int, margin: int) -> dict[str, Any]:
    amount = books.converter.amount
    shares = metric.share(own, minutes), metric.share(sums["margin"], margin)
    ratio = metric.balance(*shares)
    found: dict[str, Any] = {key: amount(value) for key, value in sums.items()}
    found |= {"hours": round(own / 60, 1), "per_hour": amount(metric.per_hour(sums["margin"], own))}
    found |= {"effort_share": shares[0], "margin_share": shares[1], "ratio": ratio and round(ratio, 2)}
    return found | {"flag": metric.flag(ratio)}

"""Why customers left, what stood before it, which are lost in fact, and who shows the same signs today."""

from __future__ import annotations

from datetime import date

from kamcrm.metrics import cadence, churn, signs
from kamcrm.records import namedtuple
from kamcrm.services import risk
from kamcrm.services.books import Converter
from kamcrm.services.cadence import defaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.metrics.churn import Bar
    from kamcrm.money import Money
    from kamcrm.unit import Crm

YEAR, NEAR, MONTH = 365, 90, 30


class Loss(namedtuple("Loss", "id account lost_on reason margin signs preventable won_back_on account_id")):
    """A loss, and the signs that stood before it."""

    __slots__ = ()
    signs: list[str]


class Gone(namedtuple("Gone", "id account why since handle")):
    """An account that is lost in fact, and nobody has said so."""

    __slots__ = ()


class Churn(namedtuple("Churn", "bars losses gone alike counts margin own missing")):
    """The reasons, the losses, the accounts lost in fact, and those that show the same signs today.

    `counts` says before how many losses each sign stood; `margin` is what went in all.
    """

    __slots__ = ()
    bars: list[Bar]
    losses: list[Loss]
    gone: list[Gone]
    alike: list[Any]
    counts: dict[str, int]
    margin: Money | None
    own: str
    missing: list[str]


def why(crm: Crm) -> Churn:
    """The reasons of all dated losses until today, and what they say about the accounts of today."""
    converter = Converter(crm, crm.today)
    rows = crm.ask("risk.losses", day=crm.today)
    past = _Past(crm, converter)
    losses, told = [], []
    for row in rows:
        margin = row.lost_margin
        minor = converter.into(margin.minor, margin.currency) if margin is not None else None
        told.append((row.reason, minor))
        standing = past.signs(row)
        losses.append(
            Loss(row.id, row.account, row.lost_on, row.reason, converter.amount(minor), standing, row.preventable,
                 row.won_back_on, row.account_id)
        )  # fmt: skip
    recorded = {row.account_id for row in rows}
    told += [(churn.UNKNOWN, None) for row in crm.ask("risk.lost") if row.id not in recorded]
    counts = {rule: sum(rule in loss.signs for loss in losses) for rule in signs.RULES}
    counts = {rule: count for rule, count in counts.items() if count}
    alike = [one for one in risk.at_risk(crm) if any(sign.rule in counts for sign in one.signs)] if counts else []
    whole = [minor for _, minor in told if minor is not None]
    margin = converter.amount(sum(whole)) if whole else None
    return Churn(churn.pareto(told), losses, gone(crm), alike, counts, margin, converter.own, sorted(converter.missing))


def gone(crm: Crm) -> list[Gone]:
    """Customers in force whose contract ended unrenewed, or who have bought nothing for longer than is usual."""
    accounts = {row.id: row for row in crm.ask("books.accounts")}
    found: dict[int, Gone] = {}
    for row in crm.ask("risk.unrenewed", day=crm.today):
        account = accounts[row.account_id]
        words = f"{row.name} ended and was not renewed"
        found.setdefault(row.account_id, Gone(account.id, account.name, words, row.ends_on, account.handle))
    today = crm.today.toordinal()
    for id, days in risk.buying_days(crm, YEAR).items():
        quiet = signs.lost_in_fact(days, today)
        if quiet is not None and id in accounts and id not in found:
            since, account = date.fromordinal(days[-1]), accounts[id]
            found[id] = Gone(id, account.name, f"nothing bought for {quiet} days", since, account.handle)
    return sorted(found.values(), key=lambda one: (one.since, one.account, one.id))


class _Past:
    """What is known of the accounts that were lost, day by day."""

    def __init__(self, crm: Crm, converter: Converter) -> None:
        self.defaults = defaults(crm)
        self.touches = _listed((row.account_id, row.day) for row in crm.ask("risk.lost_touches"))
        self.cases = _listed((row.account_id, row.opened_on.toordinal()) for row in crm.ask("risk.lost_cases"))
        self.contracts = _listed((row.account_id, row.ends_on.toordinal()) for row in crm.ask("risk.lost_contracts"))
        self.scores = _listed((row.account_id, (row.day, row.score)) for row in crm.ask("risk.lost_scores"))
        self.sales = _listed(
            (row.account_id, (row.day, converter.into(row.net, row.currency) or 0))
            for row in crm.ask("risk.lost_sales")
        )

    def signs(self, loss: Any) -> list[str]:
        """The rules that the account met on the day before it was lost."""
        id, day = loss.account_id, loss.lost_on.toordinal()
        sales = [(on, minor) for on, minor in self.sales.get(id, ()) if on < day]
        touched = [on for on in self.touches.get(id, ()) if on < day]
        interval = cadence.interval(loss.cadence_days, None, loss.tier, loss.kind, self.defaults)[0]
        now, before = (_sum(sales, day - YEAR * back, day - YEAR * (back - 1)) for back in (1, 2))
        cases = sum(day - 2 * NEAR <= on <= day for on in self.cases.get(id, ()))
        found = (
            signs.silence(day - touched[-1], interval) if touched else None,
            signs.falling(now, before),
            signs.late_order(sorted({on for on, minor in sales if minor > 0}), day),
            signs.severe_case(cases),
            signs.health_drop(*[_score(self.scores.get(id, ()), on) for on in (day, day - MONTH)]),
        )
        shown = {sign.rule for sign in found if sign}
        if any(abs(on - day) <= NEAR for on in self.contracts.get(id, ())):
            shown.add(signs.CONTRACT)
        return [rule for rule in signs.RULES if rule in shown]


def _listed(pairs: Iterable[tuple[int, Any]]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for id, value in pairs:
        found.setdefault(id, []).append(value)
    return found


def _sum(sales: list[tuple[int, int]], first: int, until: int) -> int:
    return sum(minor for on, minor in sales if first <= on < until)


def _score(scores: Iterable[tuple[int, int]], day: int) -> int | None:
    """The score that stood on a day: the last one noted until then."""
    return next((score for on, score in reversed(list(scores)) if on <= day), None)

"""The money and the hours of every account in a period, all in the report's currency: what the figures are made of.

A handful of grouped questions answer for the whole portfolio, however many accounts it has.
"""

from __future__ import annotations

from datetime import date

from kamcrm import money
from kamcrm.metrics.profit import NOTHING_DONE, NOTHING_SOLD, Effort, Profit, Sales, profit, usual_margin
from kamcrm.records import namedtuple
from kamcrm.services.stake import rates, same_day_last_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.unit import Crm

# What the statement of accounts holds, by which a filter picks those that go into a figure.
ACCOUNT = dict.fromkeys(("id", "employees"), "whole") | dict.fromkeys(("tier", "phase", "kind", "status"), "word")
ACCOUNT |= dict.fromkeys(("name", "handle", "segment", "industry", "source", "city", "country", "folded"), "text")
ACCOUNT |= {"customer_since": "day", "archived": "flag"}
TIMED = ("call", "video", "meeting", "visit", "email", "message")


class Period(namedtuple("Period", "first until")):
    """From a day until, but not on, another."""

    __slots__ = ()
    first: date
    until: date

    @property
    def days(self) -> dict[str, Any]:
        """The ends as statements take them: as counts of days and as dates."""
        ends = {"first": self.first.toordinal(), "until": self.until.toordinal()}
        return ends | {"first_day": self.first, "until_day": self.until}

    def before(self) -> Period:
        """The period of a year that ends where this one begins."""
        return Period(same_day_last_year(self.first), self.first)


def year(crm: Crm) -> Period:
    """The last twelve months: from this day last year until yesterday."""
    return Period(same_day_last_year(crm.today), crm.today)


class Converter:
    """Turns amounts into the report's currency at the last rate of a day; `missing` gathers currencies without one."""

    def __init__(self, crm: Crm, on: date) -> None:
        self.own: str = crm.settings.get("currency")
        self._rates = rates(crm, self.own, on)
        self.missing: set[str] = set()

    def into(self, minor: int, currency: str) -> int | None:
        """Minor units of the report's currency; None without a rate."""
        if currency == self.own:
            return minor
        rate = self._rates.get(currency)
        if rate is None:
            self.missing.add(currency)
            return None
        return money.converted(minor, currency, self.own, rate)

    def amount(self, minor: int | None) -> money.Money | None:
        """Minor units of the report's currency as an amount."""
        return None if minor is None else money.Money(minor, self.own)


class Terms(namedtuple("Terms", "hourly configured usual missing")):
    """What figures of money rest on that no sale says: what an hour costs, the margin, in thousandths, that stands in
    where no cost is known, and the currencies without a rate."""

    __slots__ = ()
    hourly: money.Money
    configured: bool
    usual: int | None
    missing: list[str]


def added(converter: Converter, rows: Iterable[tuple[Any, Any]]) -> dict[Any, Sales | None]:
    """Sums of sales by whatever they belong to; None where part of it is in a currency without a rate."""
    found: dict[Any, Sales | None] = {}
    for key, row in rows:
        sums = (row.net, row.costed, row.cost, row.assumed, round(row.assumed_milli / 1000))
        turned = [converter.into(one, row.currency) for one in sums]
        before = found.get(key, NOTHING_SOLD)
        if before is None or None in turned:
            found[key] = None
        else:
            found[key] = Sales(*[old + (new or 0) for old, new in zip(before, turned, strict=True)])
    return found


def hourly(crm: Crm, converter: Converter) -> int:
    """What an hour costs, in minor units of the report's currency."""
    found: int = crm.settings.get("hourly_rate")
    return found * 10 ** money.digits(converter.own)


def usual_margin_of(crm: Crm, sales: Iterable[Sales | None]) -> int | None:
    """The margin, in thousandths, that stands in where no cost is known: the setting's, else that of these sales."""
    own: int = crm.settings.get("default_margin")
    return own * 10 if own else usual_margin(one for one in sales if one)


def terms(crm: Crm, converter: Converter, usual: int | None) -> Terms:
    """What figures of money rest on."""
    rate = money.Money(hourly(crm, converter), converter.own)
    return Terms(rate, crm.settings.origin("hourly_rate")[1] != "default", usual, sorted(converter.missing))


def _bought(crm: Crm, period: Period) -> dict[int, Any]:
    return {row.account_id: row for row in crm.ask("books.bought", until=period.days["until"])}


class Books:
    """Sales, effort and profit of every account in a period.

    Books of an earlier period that lie `beside` others share their rates and know who has bought until then.
    """

    def __init__(self, crm: Crm, period: Period, beside: Books | None = None) -> None:
        self.crm = crm
        self.period = period
        self.converter: Converter = beside.converter if beside else Converter(crm, period.until)
        self.hourly = hourly(crm, self.converter)
        self.bought: dict[int, Any] = beside.bought if beside else _bought(crm, period)
        ends = {key: period.days[key] for key in ("first", "until")}
        self.sales = added(self.converter, [(row.account_id, row) for row in crm.ask("books.sales", **ends)])
        self._spent: dict[int, Effort] | None = None
        self.usual = usual_margin_of(crm, self.sales.values())

    def profit(self, id: int) -> Profit:
        """What an account earned in the period."""
        sales, effort = self.sales.get(id, NOTHING_SOLD), self.effort.get(id, NOTHING_DONE)
        return profit(sales, effort, self.usual, self.hourly, bought=id in self.bought)

    @property
    def terms(self) -> Terms:
        """What the figures rest on."""
        return terms(self.crm, self.converter, self.usual)

    @property
    def effort(self) -> dict[int, Effort]:
        """What was spent on each account, asked for when it is first needed: some figures are of sales alone."""
        if self._spent is None:
            self._spent = self._effort()
        return self._spent

    def _effort(self) -> dict[int, Effort]:
        days = self.period.days
        usual = {name: self.crm.settings.get(f"minutes.{name}") for name in TIMED}
        direct: dict[int, int] = {}
        ends = {"first": days["first"], "until": days["until"]}
        self._add(direct, self.crm.ask("books.costs", first_day=days["first_day"], until_day=days["until_day"]))
        self._add(direct, self.crm.ask("books.talk_costs", **ends))
        found = {
            row.account_id: Effort(row.minutes, row.estimated, direct.pop(row.account_id, 0))
            for row in self.crm.ask("books.effort", **ends, **usual)
        }
        return found | {id: Effort(0, 0, minor) for id, minor in direct.items()}

    def _add(self, sums: dict[int, int], rows: Iterable[Any]) -> None:
        for row in rows:
            minor = self.converter.into(row.minor, row.currency or self.converter.own)
            sums[row.account_id] = sums.get(row.account_id, 0) + (minor or 0)

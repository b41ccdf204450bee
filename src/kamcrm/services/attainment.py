"""How far each goal has come: what it is measured by now, whether that is fast enough, and where it ends."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.metrics import funnel, retention, wallet
from kamcrm.metrics import goals as metric
from kamcrm.metrics.goals import MONEY, SHARES
from kamcrm.metrics.profit import NO_COST, NO_RATE
from kamcrm.money import Money, digits
from kamcrm.services import share
from kamcrm.services.books import Books, Converter, Period, year
from kamcrm.services.health import Facts
from kamcrm.sifting import figures, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.unit import Crm

YEAR = 365
VALUES = ("start", "target", "actual", "projection", "required", "trailing")
READERS = {"health": "health_score"}
BOUNDED = (
    "retention",
    "win rate",
    "share of wallet",
    "csat",
    "adherence",
    "on time",
)  # Never above all, nor below none.
# What grows from day to day: only of these the last twelve months say what a day brings.
GROWING = ("revenue", "margin", "profit", "won value", "new accounts", "touches")
UNMEASURED = "no figure of it yet"
TOO_FEW_ANSWERS = "fewer than 5 answers in twelve months"
Attained = figures(
    "Attained",
    "id:whole goal:text account:text metric:word start:whole target:whole actual:whole progress:whole pace:whole "
    "on_track:flag projection:whole required:whole trailing:whole realistic:flag due:day starts_on:day currency:word "
    "horizon:word account_id:whole parent_id:whole reason:text",
)


class Window:
    """What happened in a period, each fact asked for only when a goal needs it, for all accounts at once."""

    def __init__(self, crm: Crm, period: Period) -> None:
        self.crm = crm
        self.period = period
        self._facts: dict[str, Any] = {}

    def fact(self, name: str) -> Any:
        """One of the facts, asked for once."""
        if name not in self._facts:
            self._facts[name] = getattr(self, f"_{name}")()
        return self._facts[name]

    def _books(self) -> Books:
        return Books(self.crm, self.period)

    def _closed(self) -> list[Any]:
        days = self.period.days
        return self.crm.ask("attainment.closed", first_day=days["first_day"], until_day=days["until_day"])

    def _touches(self) -> dict[int, int]:
        days = self.period.days
        rows = self.crm.ask("attainment.touches", first=days["first"], until=days["until"])
        return {row.account_id: row.touches for row in rows}

    def _steps(self) -> list[Any]:
        days = self.period.days
        return self.crm.ask("attainment.steps", first_day=days["first_day"], until_day=days["until_day"])


class Measures:
    """What the metrics of goals are now; periods that goals share are asked about once."""

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        self.converter = Converter(crm, crm.today)
        self._windows: dict[Any, Window] = {}
        self._shared: dict[str, Any] = {}

    def actual(self, goal: Any) -> tuple[float | None, str]:
        """What a goal's metric has come to since it began, or stands at; None with a reason."""
        if goal.metric == "own":
            return (None if goal.measured is None else goal.measured / 1000), ""
        return self.value(goal.metric, goal.account_id, Period(goal.starts_on, self.crm.today))

    def trailing(self, goal: Any) -> float | None:
        """What a day of the last twelve months brought; None of what doesn't grow from day to day."""
        if goal.metric not in GROWING:
            return None
        period = year(self.crm)
        found, _ = self.value(goal.metric, goal.account_id, period)
        return None if found is None else found / (period.until - period.first).days

    def value(self, name: str, id: int | None, period: Period) -> tuple[float | None, str]:
        """A metric of an account, or of the portfolio, in a period; shares of one, amounts in minor units."""
        reader = getattr(self, f"_{READERS.get(name, name).replace(' ', '_')}", None)
        if reader is None:
            return None, UNMEASURED
        found: tuple[float | None, str] = reader(self._window(period), id)
        return found

    def _window(self, period: Period) -> Window:
        return self._windows.setdefault(tuple(period), Window(self.crm, period))

    def _revenue(self, window: Window, id: int | None) -> tuple[float | None, str]:
        sales = _of(window.fact("books").sales, id)
        return (None, NO_RATE) if None in sales else (sum(one.net for one in sales), "")

    def _margin(self, window: Window, id: int | None) -> tuple[float | None, str]:
        return self._earned(window, id, "margin")

    def _profit(self, window: Window, id: int | None) -> tuple[float | None, str]:
        return self._earned(window, id, "profit")

    def _earned(self, window: Window, id: int | None, key: str) -> tuple[float | None, str]:
        books = window.fact("books")
        accounts = [id] if id else list(books.bought)
        values = [getattr(books.profit(one), key) for one in accounts if one in books.bought]
        return (None, NO_COST) if None in values else (sum(values), "")

    def _won_value(self, window: Window, id: int | None) -> tuple[float | None, str]:
        return self._converted(row for row in _rows(window.fact("closed"), id) if row.status == "won")

    def _open_pipeline(self, window: Window, id: int | None) -> tuple[float | None, str]:
        if "pipeline" not in self._shared:
            self._shared["pipeline"] = self.crm.ask("attainment.pipeline")
        return self._converted(_rows(self._shared["pipeline"], id))

    def _new_accounts(self, window: Window, id: int | None) -> tuple[float | None, str]:
        days = window.period.days
        bought = _of(window.fact("books").bought, id)
        return sum(days["first"] <= row.first < days["until"] for row in bought), ""

    def _win_rate(self, window: Window, id: int | None) -> tuple[float | None, str]:
        rows = _rows(window.fact("closed"), id)
        won, lost = (sum(row.count for row in rows if row.status == status) for status in ("won", "lost"))
        return tuple(funnel.win_rate(won, lost))

    def _share_of_wallet(self, window: Window, id: int | None) -> tuple[float | None, str]:
        if "spends" not in self._shared:
            self._shared["spends"] = share.spends(self.crm, self.converter)
        spends = [one for one in _of(self._shared["spends"], id) if one.share.share is not None]
        return wallet.together((one.revenue, one.wallet) for one in spends), "" if spends else wallet.NO_WALLET

    def _touches(self, window: Window, id: int | None) -> tuple[float | None, str]:
        return sum(_of(window.fact("touches"), id)), ""

    def _on_time(self, window: Window, id: int | None) -> tuple[float | None, str]:
        rows = _rows(window.fact("steps"), id)
        due = sum(row.due for row in rows)
        return (sum(row.kept for row in rows) / due, "") if due else (None, "nothing was due")

    def _retention(self, window: Window, id: int | None) -> tuple[float | None, str]:
        return self._kept("grr", id)

    def _net_retention(self, window: Window, id: int | None) -> tuple[float | None, str]:
        return self._kept("nrr", id)

    def _kept(self, rate: str, id: int | None) -> tuple[float | None, str]:
        """What is kept of the revenue of the year before, of those whose currency has a rate."""
        pairs = [pair for pair in _of(self._health().sold, id) if None not in pair]
        found = retention.retention((before, now, True) for now, before in pairs)
        return getattr(found, rate), found.reason

    def _health_score(self, window: Window, id: int | None) -> tuple[float | None, str]:
        """The score of an account, or the mean of all that have one."""
        facts = self._health()
        rows = facts.rows if id is None else [row for row in facts.rows if row.id == id]
        scores = [score for score in (facts.of(row).score for row in rows) if score is not None]
        return (sum(scores) / len(scores), "") if scores else (None, "too little is known for a score")

    def _health(self) -> Facts:
        if "health" not in self._shared:
            self._shared["health"] = Facts(self.crm)
        facts: Facts = self._shared["health"]
        return facts

    def _nps(self, window: Window, id: int | None) -> tuple[float | None, str]:
        scores = self._answers("nps", id)
        if len(scores) < 5:
            return None, TOO_FEW_ANSWERS
        promoters, detractors = sum(one >= 9 for one in scores), sum(one <= 6 for one in scores)
        return 100 * (promoters - detractors) / len(scores), ""

    def _csat(self, window: Window, id: int | None) -> tuple[float | None, str]:
        scores = self._answers("csat", id)
        return (sum(one >= 4 for one in scores) / len(scores), "") if scores else (None, "no answer in twelve months")

    def _answers(self, kind: str, id: int | None) -> list[int]:
        """The latest answer of each person in twelve months."""
        if "answers" not in self._shared:
            first = year(self.crm).first
            self._shared["answers"] = self.crm.ask("matrix.answers", first_day=first, today=self.crm.today)
        rows = [row for row in _rows(self._shared["answers"], id) if row.kind == kind]
        return list({(row.account_id, row.contact_id): row.score for row in rows}.values())

    def _converted(self, rows: Iterable[Any]) -> tuple[float | None, str]:
        turned = [self.converter.into(row.minor, row.currency) for row in rows]
        return (None, NO_RATE) if None in turned else (sum(minor or 0 for minor in turned), "")


def attained(crm: Crm) -> list[Any]:
    """Every open goal with what it has come to, the next due first; a filter compares amounts in whole units."""
    known = standing(crm)
    plain = [row._replace(**{key: _plain(getattr(row, key)) for key in VALUES}) for row in known.values()]
    return [known[row.id] for row in sifted(crm, plain, Attained.kinds)]


def _plain(value: Any) -> float | None:
    """A value as the number that is typed for it."""
    return value.minor / 10 ** digits(value.currency) if isinstance(value, Money) else value


def standing(crm: Crm) -> dict[int, Any]:
    """What each open goal has come to, by its id."""
    measures = Measures(crm)
    return {goal.id: _attained(crm, measures, goal) for goal in crm.ask("attainment.goals")}


def _attained(crm: Crm, measures: Measures, goal: Any) -> Any:
    """Where a goal stands; amounts in the report's currency."""
    start, target = (_stored(measures, goal, stored) for stored in (goal.start_value, goal.target_value))
    actual, why = _actual(crm, measures, goal, start, target)
    over = metric.elapsed(goal.starts_on, goal.due, crm.today)
    pace = metric.pace(actual, start or 0, target or 0, over, why)
    left = (goal.due - max(crm.today, goal.starts_on) + timedelta(days=1)).days
    trailing = measures.trailing(goal) if actual is not None else None
    demand = metric.demand(actual, start or 0, target or 0, left, trailing)
    values = {"start": start, "target": target, "actual": actual, "projection": _ending(goal, pace.projection)}
    values |= {"required": _yearly(demand.required), "trailing": _yearly(demand.trailing)}
    own = ("id", "account", "metric", "due", "starts_on", "horizon", "account_id", "parent_id")
    return Attained(
        goal=goal.name or goal.metric,
        progress=pace.progress,
        pace=pace.pace,
        on_track=pace.on_track,
        realistic=demand.realistic,
        currency=measures.converter.own if goal.metric in MONEY else None,
        reason=pace.reason,
        **{key: getattr(goal, key) for key in own},
        **{key: _told(measures, goal, value) for key, value in values.items()},
    )


def _actual(
    crm: Crm, measures: Measures, goal: Any, start: float | None, target: float | None
) -> tuple[float | None, str]:
    if start is None or target is None:
        return None, NO_RATE
    return measures.actual(goal) if goal.starts_on <= crm.today else (None, metric.NOT_BEGUN)


def _yearly(rate: float | None) -> float | None:
    """A day's rate as that of a year: one reads whole numbers then."""
    return None if rate is None else rate * YEAR


def _ending(goal: Any, projection: float | None) -> float | None:
    """Where a goal ends; a share neither above all nor below nothing."""
    if projection is None or goal.metric not in BOUNDED:
        return projection
    return min(max(projection, 0.0), 1.0)


def _told(measures: Measures, goal: Any, value: float | None) -> Any:
    """A value as an amount, a share or a number."""
    if value is None or not (goal.metric in MONEY or goal.metric in SHARES):
        return value
    return measures.converter.amount(round(value)) if goal.metric in MONEY else metric.Share(value)


def _stored(measures: Measures, goal: Any, stored: int) -> float | None:
    """A goal's value as its metric is measured: minor units of the report's currency, else thousandths of one."""
    if goal.metric in MONEY:
        return measures.converter.into(stored, goal.currency or measures.converter.own)
    return stored / 1000


def _of(facts: dict[int, Any], id: int | None) -> list[Any]:
    """The facts of an account, or of all."""
    return list(facts.values()) if id is None else [facts[id]] if id in facts else []


def _rows(rows: list[Any], id: int | None) -> list[Any]:
    return rows if id is None else [row for row in rows if row.account_id == id]

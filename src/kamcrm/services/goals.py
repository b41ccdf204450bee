"""What is to be reached and by when: set, changed, measured by hand or dropped."""

from __future__ import annotations

from kamcrm import dates, unit, vocab
from kamcrm.errors import BadInput, Conflict, Usage
from kamcrm.metrics.goals import MONEY, SHARES, Share
from kamcrm.money import Money
from kamcrm.records import namedtuple
from kamcrm.services import attainment, editing, moments, naming, show, typed
from kamcrm.services.choices import one_of
from kamcrm.services.editing import Edited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any

    from kamcrm.settings import Settings
    from kamcrm.unit import Crm

OWN = "own"


class Goal(
    namedtuple(
        "Goal",
        "id name account metric start target actual due starts_on measured_on currency horizon status under parent_id "
        "account_id progress pace on_track projection realistic reason",
        defaults=(None, None, None, None, None, ""),
    )
):
    """A goal with its values as amounts, shares or numbers; where it stands is only known in a list of open goals.

    `actual` is None while nothing measures it, and `reason` says why.
    """

    __slots__ = ()
    id: int
    name: str | None
    account: str | None
    metric: str
    start: Any
    target: Any
    actual: Any
    due: date
    horizon: str
    status: str
    progress: float | None
    pace: float | None
    on_track: bool | None
    projection: Any
    realistic: bool | None
    reason: str


class Wish(namedtuple("Wish", "metric target by")):
    """A goal in one line, such as `revenue 5m by eoy`."""

    __slots__ = ()
    metric: str
    target: str
    by: str


def everything(crm: Crm, *, account: str = "", dropped: bool = False) -> list[Goal]:
    """The open goals, or those that were dropped, the next due first; of one account when it is named.

    Those that are open say how far they have come.
    """
    status = "dropped" if dropped else "open"
    if account:
        id = naming.account(crm, account).id
        found = list(map(valued, crm.browse("goals.of_account", status=status, account_id=id)))
    else:
        found = list(map(valued, crm.browse("goals.list", status=status)))
    return found if dropped or not found else _standing(crm, found)


def add(crm: Crm, metric: str, target: str, given: Mapping[str, str | None]) -> Goal:
    """Set a goal of the portfolio, or of an account; it starts today, at 0 unless told otherwise."""
    found = one_of("metric", metric, vocab.GOAL_METRICS)
    ref, above = given.get("account"), given.get("under")
    row = crm.row("accounts", naming.account(crm, ref).id) if ref else None
    code = typed.currency(given.get("currency") or (row.currency if row else crm.settings.get("currency")))
    name = typed.line(given.get("name") or "") or None
    if found == OWN and not name:
        raise Usage("a goal of your own needs a name", 'kamcrm goals add own 12 --by eoy --name "reference visits"')
    if not given.get("by"):
        raise Usage("by when?", f"kamcrm goals add {metric} {target} --by eoy")
    values = {"metric": found, "target_value": amount(found, target, code), "due": _due(crm, given["by"] or "")}
    values |= {"start_value": amount(found, given.get("start") or "0", code), "starts_on": crm.today, "name": name}
    values |= {"account_id": row.id if row else None, "currency": code if found in MONEY else None}
    values |= {"horizon": one_of("horizon", given.get("horizon") or "short", vocab.HORIZONS)}
    values["parent_id"] = _above(crm, above, 0) if above else None
    return _one(crm, crm.insert("goals", **values))


def edit(crm: Crm, id: int, given: Mapping[str, Any], version: int = 0) -> Edited:
    """Change what was typed; an empty text clears. Conflict when the goal is no longer at `version`."""
    row = editing.begun(crm, "goals", id, version)
    columns = {"target": "target_value", "start": "start_value", "by": "due", "under": "parent_id"}
    readers = {
        "name": typed.line,
        "target": lambda text: amount(row.metric, text, row.currency or ""),
        "start": lambda text: amount(row.metric, text, row.currency or ""),
        "by": lambda text: _due(crm, text),
        "horizon": lambda text: one_of("horizon", text, vocab.HORIZONS),
        "under": lambda text: _above(crm, text, id),
        "status": lambda text: one_of("status", text, vocab.GOAL_STATUSES),
    }
    required = ("target", "start", "by", "horizon", "status", *(["name"] if row.metric == OWN else []))
    return _changed(crm, row, editing.read(given, columns, readers, required))


def drop(crm: Crm, id: int) -> Edited:
    """Give a goal up; it stays in the list of those that were dropped."""
    row = editing.begun(crm, "goals", id, 0)
    if row.status == "dropped":
        raise Conflict(f"{id} {show.title(row)} was dropped already", f"kamcrm goals edit {id} --status open")
    return _changed(crm, row, {"status": "dropped"})


def measure(crm: Crm, id: int, value: str, on: str = "") -> Edited:
    """Note where a goal of one's own stands; Usage for one that follows from what is kept."""
    row = editing.begun(crm, "goals", id, 0)
    if row.metric != OWN:
        raise Usage(f"{row.metric} follows from what is kept here", "only a goal of the metric own is measured by hand")
    day = moments.past(crm, on) if on else crm.today
    return _changed(crm, row, {"measured": amount(OWN, value, ""), "measured_on": day})


def wish(settings: Settings, text: str) -> Wish:
    """A goal in one line, read without a file: `revenue 5m by eoy`; Usage says what is missing or wrong."""
    what, _, by = text.rpartition(" by ")
    metric, _, target = what.strip().rpartition(" ")
    if not (metric and by.strip()):
        raise Usage(f"{text!r} is not a goal", "say what, how much and by when: revenue 5m by eoy")
    found = one_of("metric", metric, tuple(word for word in vocab.GOAL_METRICS if word != OWN))
    amount(found, target, settings.get("currency"))
    dates.day(by, unit.clock().astimezone(), **settings.habits)
    return Wish(found, target, by)


def amount(metric: str, text: str, code: str) -> int:
    """What was typed for a metric, as it is stored: minor units of money, else thousandths of a number or of one.

    >>> amount("revenue", "5m", "NOK"), amount("win rate", "40 %", ""), amount("nps", "-12.5", "")
    (500000000, 400, -12500)
    """
    if metric in MONEY:
        return typed.amount(text, code).minor
    return typed.share(text) if metric in SHARES else _number(text)


def valued(row: Any) -> Goal:
    """A goal as it was read, with its values in their own units."""
    kept = {key: getattr(row, key) for key in Goal._fields if hasattr(row, key)}
    return Goal(
        start=_value(row, row.start_value),
        target=_value(row, row.target_value),
        actual=_value(row, row.measured),
        **kept,
    )


def _standing(crm: Crm, goals: list[Goal]) -> list[Goal]:
    """The goals with what they have come to, in the report's currency where they are amounts."""
    known = attainment.standing(crm)
    return [_stood(goal, known[goal.id]) for goal in goals]


def _stood(goal: Goal, known: Any) -> Goal:
    """A goal with what it has come to; without a rate its ends stay in their own currency."""
    keys = ["actual", "progress", "pace", "on_track", "projection", "realistic", "reason"]
    keys += ["start", "target", "currency"] if known.target is not None else []
    return goal._replace(**{key: getattr(known, key) for key in keys})


def _value(row: Any, stored: int | None) -> Any:
    if stored is None:
        return None
    if row.metric in MONEY:
        return Money(stored, row.currency)
    return Share(stored / 1000) if row.metric in SHARES else stored / 1000


def _number(text: str) -> int:
    body = "".join(text.split()).replace(",", ".").replace("−", "-")
    whole, _, part = body.removeprefix("-").partition(".")
    if not ((whole + part).isascii() and (whole + part).isdigit() and whole and len(whole) < 13 and len(part) < 4):
        raise Usage(f"{text!r} is not a number", "write it as 12 or 12.5")
    thousandths = int(whole + part.ljust(3, "0"))
    return -thousandths if body.startswith("-") else thousandths


def _one(crm: Crm, id: int) -> Goal:
    return valued(crm.one("goals.one", id=id))


def _due(crm: Crm, text: str) -> date:
    due = moments.day(crm, text)
    if due <= crm.today:
        raise Usage(f"{due} is not ahead", "say by when it is to be reached: eoy, 2027-06-30")
    return due


def _above(crm: Crm, text: str, id: int) -> int:
    """The goal that this one is a part of, which is not part of it in turn."""
    if not (text.isascii() and text.isdigit() and len(text) < 18):
        raise Usage(f"{text!r} is not an id", "kamcrm goals list shows the ids")
    above = show.row_of(crm, "goals", int(text))
    row = above
    while id and row:
        if row.id == id:
            raise BadInput(f"{above.id} {show.title(above)} is {id} itself, or a part of it")
        row = crm.row("goals", row.parent_id) if row.parent_id else None
    return int(above.id)


def _changed(crm: Crm, row: Any, found: Mapping[str, Any]) -> Edited:
    """Write what differs; the values are told as amounts, shares or numbers."""
    told = []
    for changed in editing.change(crm, "goals", row, found):
        if changed.field in ("target_value", "start_value", "measured"):
            changed = changed._replace(was=_value(row, changed.was), became=_value(row, changed.became))
        told.append(changed)
    return Edited(_one(crm, row.id), told)

"""How long ago an account was reached, against how often it should be.

Days are counted as ordinals (date.toordinal). Days away don't count, so that nobody comes home to a wall of red.
"""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Away = Sequence[tuple[int, int]]

OK, SOON, OVERDUE, LOST_TOUCH, PLANNED, RESTING = "ok", "soon", "overdue", "lost touch", "planned", "resting"
LATE = (OVERDUE, LOST_TOUCH)
_NEVER = -(10**9)


class Standing(namedtuple("Standing", "state age over due_by interval source touched planned rest_until")):
    """How an account stands against its cadence; `age` and `over` are days without the days away.

    `source` says where the interval comes from; `touched` is 0 for an account never reached; `planned` is the day of
    the next planned meeting, 0 without one; `rest_until` the day until which the cadence rests, 0 when it doesn't.
    """

    __slots__ = ()
    state: str
    age: int
    over: int
    due_by: int
    interval: int
    source: str
    touched: int
    planned: int
    rest_until: int


def interval(
    own: int | None, person: int | None, tier: str | None, kind: str, defaults: Mapping[str, int]
) -> tuple[int, str]:
    """The days between contacts and where they come from: the account's own, a person's, the tier's, the default.

    >>> interval(None, None, "A", "customer", {"A": 30, "none": 90})
    (30, 'tier A')
    >>> interval(None, 14, "A", "customer", {"A": 30, "none": 90})
    (14, 'a person there')
    >>> interval(None, None, None, "prospect", {"prospect": 30, "none": 90})
    (30, 'prospect')
    """
    if own:
        return own, "its own"
    if person:
        return person, "a person there"
    if tier:
        return defaults[tier], f"tier {tier}"
    return (defaults["prospect"], "prospect") if kind == "prospect" else (defaults["none"], "no tier")


def state(age: int, interval: int) -> str:
    """ok up to 0.8 of the interval, soon up to all of it, overdue up to 1.5 of it, then lost touch.

    >>> [state(age, 30) for age in (24, 25, 30, 31, 45, 46)]
    ['ok', 'soon', 'soon', 'overdue', 'overdue', 'lost touch']
    """
    if age * 10 <= interval * 8:
        return OK
    if age <= interval:
        return SOON
    return OVERDUE if age * 2 <= interval * 3 else LOST_TOUCH


def standing(
    today: int,
    touched: int,
    anchor: int,
    interval: int,
    source: str = "",
    *,
    away: Away = (),
    planned: int = 0,
    rest_until: int = 0,
) -> Standing:
    """Where an account stands; the anchor is the last touch, or for one never touched the day it became ours to keep.

    A planned meeting ahead, or a rest, takes the place of being late; the dates stay to be seen.

    >>> found = standing(today=180, touched=100, anchor=100, interval=30)
    >>> found.state, found.age, found.over, found.due_by
    ('lost touch', 80, 50, 130)
    >>> standing(today=140, touched=100, anchor=100, interval=30, planned=145).state
    'planned'
    >>> standing(today=140, touched=100, anchor=100, interval=30, away=[(110, 119)]).state
    'soon'
    """
    age = today - anchor - (days_away(anchor, today, away) if away else 0)
    found = state(age, interval)
    if found in LATE and today < rest_until:
        found = RESTING
    elif found in LATE and planned:
        found = PLANNED
    due_by = due(anchor, interval, away)
    return Standing(found, age, age - interval, due_by, interval, source, touched, planned, rest_until)


def over(today: int, anchor: int, interval: int, *, away: Away = (), planned: int = 0, rest_until: int = 0) -> int:
    """The days that an account is late by; 0 for one that is in time, resting or about to be met.

    >>> over(today=180, anchor=100, interval=30), over(today=125, anchor=100, interval=30)
    (50, 0)
    >>> over(today=140, anchor=100, interval=30, planned=145), over(today=140, anchor=100, interval=30, rest_until=150)
    (0, 0)
    """
    if planned or today < rest_until:
        return 0
    return max(today - anchor - (days_away(anchor, today, away) if away else 0) - interval, 0)


def due(anchor: int, interval: int, away: Away = ()) -> int:
    """The day by which the next contact is due: the interval after the anchor, days away skipped."""
    by = anchor + interval
    while away and by != (later := anchor + interval + days_away(anchor, by, away)):
        by = later
    return by


def days_away(after: int, until: int, away: Away) -> int:
    """How many days later than one and up to another were spent away.

    >>> days_away(100, 130, [(95, 104), (103, 106), (130, 140)])
    7
    """
    count, counted = 0, after
    for first, last in sorted(away):
        start, end = max(first, counted + 1), min(last, until)
        if end >= start:
            count += end - start + 1
            counted = end
    return count


def rolled_up(days: Mapping[int, int], parents: Mapping[int, int]) -> dict[int, int]:
    """Each account's latest day, its units' at any depth included.

    >>> rolled_up({1: 10, 2: 30, 3: 20}, {2: 1, 3: 2})
    {1: 30, 2: 30, 3: 20}
    """
    best = dict(days)
    for unit in parents:
        day = days.get(unit, _NEVER)
        above = parents.get(unit)
        while above is not None and best.get(above, _NEVER) < day:
            best[above] = day
            above = parents.get(above)
    return best


def first_rolled_up(days: Iterable[tuple[int, int]], parents: Mapping[int, int]) -> dict[int, int]:
    """Each account's earliest day, its units' included: when the next meeting anywhere in it is planned.

    >>> first_rolled_up([(2, 50), (1, 60), (4, 70)], {2: 1, 4: 3})
    {1: 50, 2: 50, 3: 70, 4: 70}
    """
    found = rolled_up(_negated(days), parents)
    return {id: -day for id, day in sorted(found.items())}


def _negated(days: Iterable[tuple[int, int]]) -> dict[int, int]:
    earliest: dict[int, int] = {}
    for id, day in days:
        earliest[id] = max(earliest.get(id, -day), -day)
    return earliest

"""How an account fares, from 0 to 100, and what each point was lost on.

Six components, each from 0 to 100 and weighted; one without data drops out, as in Gainsight's published form. The score
is None while less than half of the weight has data: what isn't known isn't red.
"""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.vocab import KEY_ROLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

COMPONENTS = ("engagement", "relationship", "commercial", "satisfaction", "plan", "issues")
WEIGHTS = dict(zip(COMPONENTS, (25, 20, 20, 15, 10, 10), strict=True))
GREEN, YELLOW, RED, NEW, UNKNOWN = "green", "yellow", "red", "new", "unknown"
BANDS = (RED, YELLOW, GREEN, NEW, UNKNOWN)
NEW_DAYS = 90  # An account younger than this has not had the time to fare well or ill.
QUIET = 180  # Days after which a key role no longer counts as covered.
CAP = 49  # The best score of an account that is flagged as at risk by hand.
SEVERITY = {"high": 25, "medium": 10, "low": 3}


class Component(namedtuple("Component", "name value words")):
    """One of the six: its value, None where nothing is known, and the facts in a few words."""

    __slots__ = ()
    name: str
    value: float | None
    words: str


class Part(namedtuple("Part", "name weight value points lost words")):
    """A component in the score: what it gave and what it took away, in points of the score."""

    __slots__ = ()
    name: str
    weight: int
    value: float | None
    points: float | None
    lost: float | None
    words: str


class Health(namedtuple("Health", "score band confidence parts losses reason")):
    """The score with its parts; `losses` are the three largest, the worst first; `reason` why it is as it is.

    The reason is the flag that caps it, or why there is none.
    """

    __slots__ = ()
    score: int | None
    band: str
    confidence: float
    parts: list[Part]
    losses: list[Part]
    reason: str


class Person(namedtuple("Person", "role sentiment touched")):
    """Somebody in a key role: how he or she stands, and whether in touch within half a year."""

    __slots__ = ()
    role: str
    sentiment: int | None
    touched: bool


def engagement(age: int, interval: int, *, touched: bool = True) -> Component:
    """100 within the interval, then down to 0 at three times that; never touched: 0 after one interval.

    >>> [engagement(age, 30).value for age in (30, 60, 90, 200)]
    [100.0, 50.0, 0.0, 0.0]
    >>> engagement(31, 30, touched=False)
    Component(name='engagement', value=0.0, words='never in touch, 31 d')
    """
    if not touched:
        return Component("engagement", 100.0 if age <= interval else 0.0, f"never in touch, {age} d")
    value = 100.0 * (3 * interval - age) / (2 * interval)
    words = f"no contact {age} d" if age > interval else f"in touch {age} d ago"
    return Component("engagement", min(max(value, 0.0), 100.0), words)


def relationship(people: Sequence[Person]) -> Component:
    """60 for the three key roles, held by somebody in touch, and 40 for how the key players stand.

    Where nobody's stance is known that part drops out, as a component would; with nobody in a key role it is 0.

    >>> relationship([Person("champion", 2, True), Person("decision maker", 0, False)]).value
    50.0
    >>> relationship([Person("champion", None, True)]).words
    'no decision maker, no executive sponsor'
    """
    if not people:
        return Component("relationship", 0.0, "nobody in a key role")
    held = {person.role for person in people}
    covered = {person.role for person in people if person.touched}
    stances = [person.sentiment for person in people if person.sentiment is not None]
    share = len(covered) / len(KEY_ROLES)
    words = [f"{'no' if role not in held else 'quiet'} {role}" for role in KEY_ROLES if role not in covered]
    value = 100 * share
    if stances:
        mean = sum(stances) / len(stances)
        value = 60 * share + 40 * (mean + 2) / 4
        words += [f"mood {mean:.1f} of 2"] if mean < 2 else []
    return Component("relationship", value, ", ".join(words) or "key roles in touch")


def commercial(now: int | None, before: int | None) -> Component:
    """50 for a revenue as in the year before, 100 for half as much again; nothing sold then: not known.

    >>> [commercial(now, 100).value for now in (100, 150, 300, 75, 0)]
    [50.0, 100.0, 100.0, 25.0, 0.0]
    >>> commercial(100, 0)
    Component(name='commercial', value=None, words='nothing sold the year before')
    """
    if now is None or before is None:
        return Component("commercial", None, "no rate for a currency")
    if before <= 0:
        return Component("commercial", None, "nothing sold the year before")
    growth = (now - before) / before
    words = f"revenue {round(100 * growth):+d} %" if round(100 * growth) else "revenue as before"
    return Component("commercial", min(max(50 + 100 * growth, 0.0), 100.0), words)


def answer(kind: str, score: int) -> float:
    """What an answer is worth from 0 to 100: NPS 0 to 10, CSAT 1 to 5, a sentiment of -2 to 2.

    >>> answer("nps", 7), answer("csat", 4), answer("sentiment", 0)
    (70.0, 75.0, 50.0)
    """
    low, high = {"nps": (0, 10), "csat": (1, 5)}.get(kind, (-2, 2))
    return min(max(100.0 * (score - low) / (high - low), 0.0), 100.0)


def satisfaction(answers: Sequence[tuple[str, int]]) -> Component:
    """The mean of the last answer of each person within a year; older ones are not good any more, nor bad.

    >>> satisfaction([("nps", 9), ("csat", 3)]).value, satisfaction([]).value
    (70.0, None)
    """
    if not answers:
        return Component("satisfaction", None, "no answer within a year")
    value = sum(answer(kind, score) for kind, score in answers) / len(answers)
    count = "1 answer" if len(answers) == 1 else f"{len(answers)} answers"
    return Component("satisfaction", value, f"satisfaction {round(value)} of 100 ({count})")


def plan(count: int, late: int, tier: str | None) -> Component:
    """The share of objectives and milestones that are not late; without any, 0 for a tier A account, else not known.

    >>> plan(4, 1, "B").value, plan(0, 0, "A").value, plan(0, 0, "B").value
    (75.0, 0.0, None)
    """
    if not count:
        return Component("plan", 0.0 if tier == "A" else None, "no plan")
    return Component("plan", 100.0 * (count - late) / count, f"{late} of {count} of the plan late")


def issues(open: Mapping[str, int]) -> Component:
    """100 less 25, 10 and 3 for each open case of high, medium and low severity.

    >>> issues({"high": 1, "low": 2})
    Component(name='issues', value=69.0, words='open cases: 1 high, 2 low')
    >>> issues({}).value
    100.0
    """
    value = 100.0 - sum(SEVERITY[name] * count for name, count in open.items())
    listed = ", ".join([f"{open[name]} {name}" for name in SEVERITY if open.get(name)])
    return Component("issues", max(value, 0.0), f"open cases: {listed}" if listed else "no open case")


def health(
    components: Iterable[Component],
    weights: Mapping[str, int] = WEIGHTS,
    *,
    at_risk: str = "",
    new: bool = False,
) -> Health:
    """The weighted mean of the components with data, out of 100; `at_risk` is the flag set by hand, in its words.

    >>> found = health([engagement(74, 30), relationship([]), commercial(100, 0), issues({})])
    >>> found.score, found.band, [f"-{round(part.lost)} {part.words}" for part in found.losses]
    (30, 'red', ['-36 nobody in a key role', '-33 no contact 74 d'])
    >>> health([engagement(10, 30), issues({})], at_risk="a rival").score
    >>> health([engagement(1, 30), commercial(150, 100), issues({})], at_risk="a rival")[:2]
    (49, 'red')
    """
    told = list(components)
    known = sum(weights[one.name] for one in told if one.value is not None)
    whole = sum(weights.values())
    parts = [_part(one, weights[one.name], known) for one in told]
    confidence = known / whole if whole else 0.0
    losses = sorted((part for part in parts if part.lost and round(part.lost)), key=lambda part: -(part.lost or 0))[:3]
    if not known or confidence < 0.5:
        return Health(None, UNKNOWN, confidence, parts, losses, at_risk or "too little is known")
    score = round(sum(part.points for part in parts if part.points is not None))
    if at_risk:
        score = min(score, CAP)
    return Health(score, NEW if new else band(score), confidence, parts, losses, at_risk)


def band(score: int) -> str:
    """Green from 75, yellow from 50, red below.

    >>> [band(score) for score in (75, 74, 50, 49)]
    ['green', 'yellow', 'yellow', 'red']
    """
    return GREEN if score >= 75 else YELLOW if score >= 50 else RED


def _part(one: Component, weight: int, known: int) -> Part:
    if one.value is None or not known:
        return Part(one.name, weight, one.value, None, None, one.words)
    points = weight * one.value / known
    return Part(one.name, weight, one.value, points, weight * 100 / known - points, one.words)

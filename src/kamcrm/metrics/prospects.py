"""Prospects: how well each fits, how much it is like the best customers, and how many become customers."""

from __future__ import annotations

from kamcrm.metrics.median import median
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

NO_TRAITS = "nothing marks the best customers"


class Likeness(namedtuple("Likeness", "share shared reason")):
    """The share of the best customers' traits that a prospect has, and which; None where nothing marks them."""

    __slots__ = ()
    share: float | None
    shared: list[str]
    reason: str


def likeness(marks: Collection[tuple[str, str]], traits: Mapping[str, Iterable[str]]) -> Likeness:
    """How much of what marks the best customers a prospect has; both as attribute and value.

    >>> marks = [("segment", "seafood"), ("country", "Norway"), ("size", "10 to 49")]
    >>> likeness(marks, {"segment": ["seafood"], "country": ["Sweden"]})[:2]
    (0.3333333333333333, ['segment seafood'])
    >>> likeness([], {"segment": ["seafood"]}).reason
    'nothing marks the best customers'
    """
    if not marks:
        return Likeness(None, [], NO_TRAITS)
    shared = [f"{attribute} {value}" for attribute, value in marks if value in traits.get(attribute, ())]
    return Likeness(len(shared) / len(marks), shared, "")


class Cohort(namedtuple("Cohort", "cohort created converted rate median_days")):
    """The prospects of a half-year: how many became customers, and the median of the days it took."""

    __slots__ = ()
    cohort: str
    created: int
    converted: int
    rate: float
    median_days: float | None


def cohorts(prospects: Iterable[tuple[str, int | None]]) -> list[Cohort]:
    """Conversion by cohort, the newest first; each prospect is (cohort, days until it became a customer or None).

    >>> cohorts([("2026-H1", 90), ("2026-H1", None), ("2025-H2", 30), ("2026-H1", 30)])[0]
    Cohort(cohort='2026-H1', created=3, converted=2, rate=0.6666666666666666, median_days=60)
    """
    found: dict[str, list[int | None]] = {}
    for cohort, days in prospects:
        found.setdefault(cohort, []).append(days)
    return [_cohort(cohort, found[cohort]) for cohort in sorted(found, reverse=True)]


def half(day: str) -> str:
    """The half-year of an ISO day.

    >>> half("2026-06-30"), half("2026-07-01")
    ('2026-H1', '2026-H2')
    """
    return f"{day[:4]}-H{1 if day[5:7] < '07' else 2}"


def _cohort(cohort: str, days: list[int | None]) -> Cohort:
    converted = [one for one in days if one is not None]
    return Cohort(cohort, len(days), len(converted), len(converted) / len(days), median(converted))

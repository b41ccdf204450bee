"""What marks some accounts against the rest: traits that they have more often, and numbers that differ.

The lift of a trait is how often the top has it over how often the rest has it.
"""

from __future__ import annotations

from kamcrm.metrics.median import median
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    Traits = Mapping[str, Collection[str]]

LEAST = 3  # A trait that fewer of the top have is chance.
LIFT = 1.5
BEYOND = 5  # So many accounts besides the top make a contrast.
BANDS = ((10, "1 to 9"), (50, "10 to 49"), (250, "50 to 249"))


class Trait(namedtuple("Trait", "attribute value top of_top rest of_rest lift")):
    """A trait that `top` of `of_top` and `rest` of `of_rest` have; no lift where none of the rest has it."""

    __slots__ = ()
    attribute: str
    value: str
    top: int
    of_top: int
    rest: int
    of_rest: int
    lift: float | None


class Contrast(namedtuple("Contrast", "attribute top rest ratio")):
    """The medians of a number; no ratio where one of them is not known or the rest's is not above 0."""

    __slots__ = ()
    attribute: str
    top: float | None
    rest: float | None
    ratio: float | None


def band(employees: int | None) -> str | None:
    """The size of an account by its employees, in the bands of European statistics.

    >>> band(9), band(10), band(250), band(None)
    ('1 to 9', '10 to 49', '250 or more', None)
    """
    if not employees:
        return None
    return next((words for below, words in BANDS if employees < below), "250 or more")


def comparable(counted: int, top: int) -> bool:
    """Whether so many accounts leave a rest to compare the top with.

    >>> comparable(15, 10), comparable(14, 10)
    (True, False)
    """
    return counted >= top + BEYOND


def marks(top: Sequence[Traits], rest: Sequence[Traits]) -> list[Trait]:
    """The traits that at least three of the top have, and half as often again as the rest; the most telling first.

    >>> top = [{"segment": ["dc"], "holds": ["Care", "Rack"]}] * 3 + [{"segment": ["retail"]}]
    >>> rest = [{"segment": ["dc"]}, {"segment": ["retail"]}, {"segment": ["retail"]}, {}]
    >>> [(one.value, one.top, one.rest, one.lift) for one in marks(top, rest)]
    [('Care', 3, 0, None), ('Rack', 3, 0, None), ('dc', 3, 1, 3.0)]
    """
    ours, theirs = _counts(top), _counts(rest)
    found = []
    for (attribute, value), count in ours.items():
        against = theirs.get((attribute, value), 0)
        lift = (count * len(rest)) / (against * len(top)) if against else None
        if count >= LEAST and (lift is None or lift >= LIFT):
            found.append(Trait(attribute, value, count, len(top), against, len(rest), lift))
    return sorted(found, key=lambda one: (one.lift is not None, -(one.lift or 0), -one.top, one.attribute, one.value))


def profile(top: Sequence[Traits]) -> list[Trait]:
    """The trait of each attribute that most of them have, without a contrast.

    >>> [(one.value, one.top) for one in profile([{"segment": ["dc"]}, {"segment": ["dc"]}, {"segment": ["a"]}])]
    [('dc', 2)]
    """
    best: dict[str, Trait] = {}
    for (attribute, value), count in sorted(_counts(top).items()):
        if attribute not in best or count > best[attribute].top:
            best[attribute] = Trait(attribute, value, count, len(top), 0, 0, None)
    return sorted(best.values(), key=lambda one: (-one.top, one.attribute))


def contrast(attribute: str, top: Iterable[float | None], rest: Iterable[float | None]) -> Contrast:
    """The medians of a number in the top and in the rest.

    >>> contrast("hours", [10, 20, 30], [5, None, 15])
    Contrast(attribute='hours', top=20, rest=10, ratio=2.0)
    """
    ours, theirs = median(top), median(rest)
    ratio = ours / theirs if ours is not None and theirs is not None and theirs > 0 else None
    return Contrast(attribute, ours, theirs, ratio)


def _counts(accounts: Sequence[Traits]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for account in accounts:
        for attribute, values in account.items():
            for value in values:
                found[attribute, value] = found.get((attribute, value), 0) + 1
    return found

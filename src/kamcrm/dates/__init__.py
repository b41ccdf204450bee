"""Dates and times as people write them, in English, Norwegian, Swedish and Danish at once.

The grammar is loaded when a text needs it: the commonest are read by `first`.
"""

from __future__ import annotations

from datetime import datetime

from kamcrm.dates.months import add_months
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, time

__all__ = ["When", "add_months", "day", "duration", "is_dashed", "lead", "number", "parse", "span"]


HOURS = ("h", "t")
MINUTES = ("m", "min")


class When(namedtuple("When", "day time")):
    """A local calendar day, and a local clock time where one was said."""

    __slots__ = ()
    day: date
    time: time | None


def parse(text: str, now: datetime, *, back: bool = False, us: bool = False, fiscal: int = 1) -> When:
    """The day, and perhaps the time, that a whole text says; Usage with three examples when it says none.

    Looking `back`, what could be several days is the last of them, else the next; `us` puts the month before the day
    in figures; `fiscal` is the month in which the fiscal year begins.

    >>> parse("i morgen kl. 9", datetime(2026, 11, 23, 10, 42))
    When(day=datetime.date(2026, 11, 24), time=datetime.time(9, 0))
    """
    from kamcrm.dates import first

    seen = first.look(text, now.date(), back)
    if seen and not seen[1]:
        return When(seen[0], None)
    from kamcrm.dates import phrases

    return phrases.parse(text, phrases.asked(now, back, us, fiscal))


def day(text: str, now: datetime, *, back: bool = False, us: bool = False, fiscal: int = 1) -> date:
    """The day that a whole text says; a time of day is refused, since it would be lost.

    >>> day("next fri", datetime(2026, 11, 23, 10, 42))
    datetime.date(2026, 12, 4)
    """
    from kamcrm.dates import first

    seen = first.look(text, now.date(), back)
    if seen and not seen[1]:
        return seen[0]
    from kamcrm.dates import phrases

    return phrases.day(text, phrases.asked(now, back, us, fiscal))


def lead(text: str, now: datetime, *, back: bool = False, us: bool = False, fiscal: int = 1) -> tuple[When, str] | None:
    """The longest date that a text begins with, and the text after it; None when it begins with something else.

    Usage when a date or time was plainly meant but is impossible, such as 30 feb or fri 25:00.

    >>> lead("fri 15:00 send offer", datetime(2026, 11, 23, 10, 42))[1]
    'send offer'
    """
    from kamcrm.dates import first

    if first.is_prose(text):
        return None
    from kamcrm.dates import first

    seen = first.look(text, now.date(), back)
    if seen:
        return When(seen[0], None), seen[1]
    from kamcrm.dates import phrases

    return phrases.lead(text, phrases.asked(now, back, us, fiscal, leading=True))


def span(text: str, now: datetime, *, us: bool = False, fiscal: int = 1) -> tuple[date, date]:
    """The first and last day of a stretch: 6 jul..26 jul, mon to fri, week 29, or a single day.

    >>> span("2026-01-01..2026-02-01", datetime(2026, 11, 23, 10, 42))
    (datetime.date(2026, 1, 1), datetime.date(2026, 2, 1))
    """
    from kamcrm.dates import phrases

    return phrases.span(text, phrases.asked(now, False, us, fiscal))


def number(word: str, longest: int = 2) -> int | None:
    """The word as a whole number of at most so many plain digits."""
    return int(word) if 0 < len(word) <= longest and word.isascii() and word.isdigit() else None


def duration(token: str) -> int | None:
    """Minutes in a span of time such as 20m, 1h, 1h30, 90min or 1t30; None for anything else.

    >>> duration("20m"), duration("1h30"), duration("1t30"), duration("90min"), duration("soon")
    (20, 90, 90, 90, None)
    """
    word = token.lower()
    for mark in HOURS:
        hours, found, rest = word.partition(mark)
        if found:
            whole, minutes = number(hours), _minutes(rest)
            ok = whole is not None and minutes is not None and minutes < 60
            return (60 * whole + minutes or None) if ok else None  # type: ignore[operator]
    return _minutes(word, 3) or None if word.endswith(MINUTES) else None


def _minutes(word: str, longest: int = 2) -> int | None:
    for mark in MINUTES:
        if word.endswith(mark):
            return number(word[: -len(mark)], longest)
    return number(word, longest) if word else 0


def is_dashed(token: str) -> bool:
    """Whether a word that begins with a dash is so many days, weeks, months or years back, not an option.

    >>> is_dashed("-3d"), is_dashed("-q"), is_dashed("-2")
    (True, False, False)
    """
    if token[:1] != "-" or not token[1:2].isdigit():
        return False
    from kamcrm.dates import figures, words

    found = figures.compact(words.fold(token))
    return found is not None and found[1] not in ("h", "min")

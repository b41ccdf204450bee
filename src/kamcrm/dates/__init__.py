"""Dates and times as people write them, in English, Norwegian, Swedish and Danish at once."""

from __future__ import annotations

from collections import namedtuple
from datetime import datetime, timedelta

from kamcrm.dates.clocks import clock, duration
from kamcrm.dates.days import date_at, period
from kamcrm.dates.figures import absent, compact, figures
from kamcrm.dates.reckon import FIRST, LAST, Ask, Match, add_months, asked, refuse, shift
from kamcrm.dates.words import BLANK, RANGES, Token, fold, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, time

__all__ = ["When", "add_months", "day", "duration", "is_dashed", "lead", "parse", "span"]


class When(namedtuple("When", "day time")):
    """A local calendar day, and a local clock time where one was said."""

    __slots__ = ()
    day: date
    time: time | None


def parse(text: str, now: datetime, *, back: bool = False, us: bool = False, fiscal: int = 1) -> When:
    """The day, and perhaps the time, that a whole text says; Usage with three examples when it says none.

    Looking `back`, what could be several days is the last of them, else the next; `us` puts the month first.

    >>> parse("i morgen kl. 9", datetime(2026, 11, 23, 10, 42))
    When(day=datetime.date(2026, 11, 24), time=datetime.time(9, 0))
    """
    ask = asked(now, back, us, fiscal)
    tokens = split(text)
    size = len(tokens)
    found = _phrase(tokens + [BLANK] * 8, ask) if tokens else None
    if found is None or found.end != size or tokens[-1].stop != len(text.rstrip()):
        refuse(_reason(text, tokens, found, ask), ask)
    return _within(found, ask)


def day(text: str, now: datetime, *, back: bool = False, us: bool = False, fiscal: int = 1) -> date:
    """The day that a whole text says; a time of day is refused, since it would be lost.

    >>> day("next fri", datetime(2026, 11, 23, 10, 42))
    datetime.date(2026, 12, 4)
    """
    found = parse(text, now, back=back, us=us, fiscal=fiscal)
    if found.time is not None:
        refuse(f"a time can't be kept here: {text.strip()!r}", asked(now, back, us, fiscal))
    return found.day


def lead(text: str, now: datetime, *, back: bool = False, us: bool = False, fiscal: int = 1) -> tuple[When, str] | None:
    """The longest date that a text begins with, and the text after it; None when it begins with something else.

    >>> lead("fri 15:00 send offer", datetime(2026, 11, 23, 10, 42))[1]
    'send offer'
    """
    ask = asked(now, back, us, fiscal, leading=True)
    tokens = split(text)
    found = _phrase(tokens + [BLANK] * 8, ask) if tokens else None
    if found is None:
        if tokens and "-" in tokens[0].word and figures(tokens[0].word.partition("t")[0], ask):
            refuse(_reason(text, tokens, None, ask), ask)
        return None
    rest = text[tokens[found.end - 1].stop :].strip()
    if found.weak and rest:
        return None
    return _within(found, ask), rest.lstrip(":, \t\n")


def span(text: str, now: datetime, *, us: bool = False, fiscal: int = 1) -> tuple[date, date]:
    """The first and last day of a stretch: 6 jul..26 jul, mon to fri, week 29, or a single day.

    >>> span("2026-01-01..2026-02-01", datetime(2026, 11, 23, 10, 42))
    (datetime.date(2026, 1, 1), datetime.date(2026, 2, 1))
    """
    ask = asked(now, False, us, fiscal)
    for sign in RANGES:
        first, found, last = text.partition(sign)
        if found and first.strip() and last.strip():
            end = _stretch(last.strip().removeprefix("."), ask)[1]
            start = _stretch(first, ask)[0]
            if start > end:
                start = day(first, now, back=True, us=us, fiscal=fiscal)
            if start > end:
                refuse(f"{text.strip()!r} ends before it begins", ask)
            return start, end
    return _stretch(text, ask)


def is_dashed(token: str) -> bool:
    """Whether a word that begins with a dash is so many days, weeks, months or years back, not an option.

    >>> is_dashed("-3d"), is_dashed("-q"), is_dashed("-2")
    (True, False, False)
    """
    found = compact(fold(token)) if token[:1] == "-" and token[1:2].isdigit() else None
    return found is not None and found[1] not in ("h", "min")


def _phrase(tokens: list[Token], ask: Ask) -> Match | None:
    """A date with or without a time after it, or a time with or without a date after it."""
    found = date_at(tokens, 0, ask)
    if found:
        here = found.end + (tokens[found.end].word == ",")
        time = None if found.time else clock(tokens, here, ask, after=True)
        if time is None:
            return found
        early = found.turn if found.day == ask.today and time.time > ask.minute else 0
        return Match(found.day - timedelta(days=early), time.time, time.end)
    time = clock(tokens, 0, ask, after=False)
    if time is None:
        return None
    found = date_at(tokens, time.end, ask)
    if found and found.time is None and not (found.weak and ask.leading):
        early = found.turn if found.day == ask.today and time.time > ask.minute else 0
        return Match(found.day - timedelta(days=early), time.time, found.end)
    passed = -1 if ask.back and time.time > ask.minute else 1 if not ask.back and time.time < ask.minute else 0
    return time._replace(day=ask.today + timedelta(days=passed))


def _within(found: Match, ask: Ask) -> When:
    if not FIRST <= found.day.year <= LAST:
        refuse(f"{found.day} is not between {FIRST} and {LAST}", ask)
    return When(found.day, found.time)


def _reason(text: str, tokens: list[Token], found: Match | None, ask: Ask) -> str:
    """Why a text is no date, as closely as can be said."""
    if not tokens:
        return "no date was given"
    if found:
        stop = tokens[found.end - 1].stop
        return f"after {text[:stop].strip()!r}, {text[stop:].strip()[:40]!r} is neither a date nor a time"
    year, month, number = figures(tokens[0].word.partition("t")[0], ask) or (0, 0, 0)
    if month or number or year:
        return f"{text.strip()[:40]!r} is not a date: {absent(year, month, number)}"
    return f"{text.strip()[:40]!r} is not a date"


def _stretch(text: str, ask: Ask) -> tuple[date, date]:
    """The days a phrase covers: all of a week, month, quarter or year, else the one day."""
    tokens = split(text)
    found = period(tokens + [BLANK] * 8, 0, ask) if tokens else None
    if found and found.end == len(tokens) and tokens[-1].stop == len(text.rstrip()):
        start = found.start
        if found.step and found.last(start) < ask.today:
            start = shift(start, found.step, found.kind)
        return start, found.last(start)
    only = day(text, ask.now, us=ask.us, fiscal=ask.fiscal)
    return only, only

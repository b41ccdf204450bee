"""Phrases that say when: a date, a time, both, a stretch of days, or the date that a text begins with."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.dates import When, number
from kamcrm.dates.clocks import clock
from kamcrm.dates.days import absent_week, date_at, period
from kamcrm.dates.figures import absent, figures, impossible
from kamcrm.dates.reckon import FIRST, LAST, Ask, Match, asked, real, refuse, shift
from kamcrm.dates.words import BLANK, OF, RANGES, Token, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

__all__ = ["asked", "day", "lead", "parse", "span"]
# Rules look a few words ahead of the one they stand at.
AFTER = 8


def parse(text: str, ask: Ask) -> When:
    """The day, and perhaps the time, that a whole text says."""
    found = _whole(text, ask)
    if found is None:
        refuse(_reason(text, ask), ask)
    return _within(found, ask)


def day(text: str, ask: Ask) -> date:
    """The day that a whole text says without a time."""
    found = parse(text, ask)
    if found.time is not None:
        refuse(f"a time can't be kept here: {text.strip()!r}", ask)
    return found.day


def lead(text: str, ask: Ask) -> tuple[When, str] | None:
    """The longest date that a text begins with and the text after it, unless the words may well be prose."""
    tokens = split(text)
    found = _phrase(tokens + [BLANK] * AFTER, ask) if tokens else None
    if found is None:
        wrong = _impossible(tokens + [BLANK] * AFTER, ask)
        if wrong:
            refuse(f"{text.strip()[:40]!r} is not a date: {wrong}", ask)
        return None
    rest = text[tokens[found.end - 1].stop :].strip()
    if found.weak and rest:
        return None
    return _within(found, ask), rest.lstrip(":, \t\n")


def _impossible(tokens: list[Token], ask: Ask) -> str:
    """What is wrong with the day or week that a text plainly begins with; '' where it may be anything else."""
    return impossible(tokens, 0, ask) or absent_week(tokens, tokens[0].word in OF, ask)


def span(text: str, ask: Ask) -> tuple[date, date]:
    """The first and last day of a stretch; a start that would come after the end is the last such day instead."""
    for sign in () if _whole(text, ask) else RANGES:
        first, found, last = text.partition(sign)
        if found and first.strip() and last.strip():
            if number(first.strip().rstrip(".")) is not None:
                first = f"{first} {last.strip().partition(' ')[2]}"
            start, end = _stretch(first, ask)[0], _stretch(last.strip().removeprefix("."), ask)[1]
            if start > end:
                start = day(first, ask._replace(back=True))
            if start > end:
                refuse(f"{text.strip()!r} ends before it begins", ask)
            return start, end
    return _stretch(text, ask)


def _whole(text: str, ask: Ask) -> Match | None:
    tokens = split(text)
    found = _phrase(tokens + [BLANK] * AFTER, ask) if tokens else None
    whole = found and found.end == len(tokens) and tokens[-1].stop == len(text.rstrip())
    return found if whole else None


def _phrase(tokens: list[Token], ask: Ask) -> Match | None:
    """A date with or without a time after it, or a time with or without a date after it."""
    found = date_at(tokens, 0, ask)
    if found:
        here = found.end + (tokens[found.end].word in (",", ":"))
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


def _reason(text: str, ask: Ask) -> str:
    """Why a text is no date, as closely as can be said."""
    tokens = split(text)
    if not tokens:
        return "no date was given"
    found = _phrase(tokens + [BLANK] * AFTER, ask)
    if found:
        stop = tokens[found.end - 1].stop
        return f"after {text[:stop].strip()!r}, {text[stop:].strip()[:40]!r} is neither a date nor a time"
    said = figures(tokens[0].word.partition("t")[0], ask)
    amiss = said and not real(said[0] or 2028, *said[1:])
    wrong = absent(*said, ask) if said and amiss else _impossible(tokens + [BLANK] * AFTER, ask)
    return f"{text.strip()[:40]!r} is not a date{wrong and f': {wrong}'}"


def _stretch(text: str, ask: Ask) -> tuple[date, date]:
    """The days a phrase covers: all of a week, month, quarter or year, else the one day."""
    tokens = split(text)
    found = period(tokens + [BLANK] * AFTER, 0, ask) if tokens else None
    if found and found.end == len(tokens) and tokens[-1].stop == len(text.rstrip()):
        start = found.start
        if found.step and found.last(start) < ask.today:
            start = shift(start, found.step, found.kind)
        return start, found.last(start)
    only = day(text, ask)
    return only, only

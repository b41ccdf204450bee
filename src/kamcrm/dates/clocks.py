"""Times of day and spans of time, as people write them."""

from __future__ import annotations

from datetime import time

from kamcrm.dates.reckon import Ask, Match, refuse
from kamcrm.dates.words import AMOUNTS, AT, CLOCKS, HALVES, NOON, NUMBERS, Token

HOURS = ("h", "t")
MINUTES = ("m", "min")


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


def clock(tokens: list[Token], at: int, ask: Ask, after: bool) -> Match | None:
    """The time of day that begins at a word; `after` says that a day has been named just before.

    A time that can't be is an error where a time was plainly meant.
    """
    marked = tokens[at].word in AT
    if not marked and tokens[at].word.startswith("kl"):
        return _read(tokens[at].word[2:].lstrip("."), tokens, at, ask, marked=True, sure=True)
    here = at + marked
    word = tokens[here].word
    if tokens[at].word in CLOCKS:
        half = word == "halv"
        hour = NUMBERS.get(tokens[here + half].word, 99)
        if hour <= 12:
            return Match(None, time((hour - half) % 24, 30 * half), here + half + 1)
    if word in NOON:
        return Match(None, time(12), here + 1)
    return _read(word, tokens, here, ask, marked, sure=after or tokens[at].word.startswith("kl"))


def _read(word: str, tokens: list[Token], at: int, ask: Ask, marked: bool, sure: bool) -> Match | None:
    stem, half, end = _half(word, tokens, at)
    parts = _figures(stem, dotted=marked or sure, packed=marked)
    if parts is None or not (marked or half is not None or len(parts) > 1):
        return None
    if len(parts) > 1 and ":" not in stem and tokens[end].word in AMOUNTS:
        return None
    hour, minute = parts[0], parts[1] if len(parts) > 1 else 0
    if half is not None:
        hour = hour % 12 + half if 1 <= hour <= 12 else 99
    if hour > 23 or minute > 59 or any(parts[2:]):
        if not marked and ((half is None and ":" not in stem) or (ask.leading and not sure)):
            return None
        refuse(f"{word!r} is not a time of day to the minute", ask)
    weak = len(parts) == 1 and half is None and not sure
    return Match(None, time(hour, minute), end, weak)


def _half(word: str, tokens: list[Token], at: int) -> tuple[str, int | None, int]:
    following = tokens[at + 1].word
    if following in HALVES:
        return word, HALVES[following], at + 2
    for mark, half in HALVES.items():
        if word.endswith(mark) and word != mark:
            return word[: -len(mark)], half, at + 1
    return word, None, at + 1


def _figures(stem: str, dotted: bool, packed: bool) -> tuple[int, ...] | None:
    """The hour, and the minute and second if written, of 9, 9:30, 9.30, 0930 and 9:30:00."""
    if packed and len(stem) in (3, 4) and number(stem, 4) is not None:
        return int(stem[:-2]), int(stem[-2:])
    pieces = stem.split(":") if ":" in stem or not dotted else stem.split(".")
    found = tuple(n for n in map(number, pieces) if n is not None)
    if len(found) != len(pieces) or len(found) > 3 or any(len(piece) != 2 for piece in pieces[1:]):
        return None
    return found

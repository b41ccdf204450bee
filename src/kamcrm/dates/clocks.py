"""Times of day, as people write them."""

from __future__ import annotations

from datetime import time

from kamcrm.dates import number
from kamcrm.dates.reckon import Ask, Match, refuse
from kamcrm.dates.words import AMOUNTS, AT, CLOCKS, HALVES, NOON, NUMBERS, Token


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
        if not marked and ((half is None and ":" not in stem) or (ask.leading and not sure and _is_ratio(parts))):
            return None
        refuse(f"{word!r} is not a time of day to the minute", ask)
    weak = len(parts) == 1 and half is None and not sure
    return Match(None, time(hour, minute), end, weak)


def _is_ratio(parts: tuple[int, ...]) -> bool:
    """Whether figures that are no time may as well be a ratio or a score: 90:10, 20:80, 1:75; not 25:00 or 14:75."""
    return len(parts) != 2 or parts[0] >= 30 or parts[0] == 1 or sum(parts) == 100


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

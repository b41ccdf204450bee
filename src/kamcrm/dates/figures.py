"""Dates that begin with a figure or a month: 2026-11-27, 27.11, 27. nov, nov 27, the 27th, 3d, in two weeks."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.dates import number
from kamcrm.dates.reckon import FIRST, LAST, Ask, Match, nearest, real, refuse, shift
from kamcrm.dates.words import AGO, AHEAD, AMOUNTS, MONTHS, NUMBERS, OF, THE, UNITS, WEAK_MONTHS, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

LONGEST = 24  # The figures of a number that a word is kept with.
ENDINGS = ("st", "nd", "rd", "th", ":a", ":e")


def written(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """A date in figures: 2026-11-27, 27.11, 27/11/2026, 20261127."""
    word = tokens[at].word
    if not word[:1].isdigit():
        return None
    stem, _, hour = word.partition("t")
    if hour:
        return None if "-" not in stem else _stamped(stem, hour, at, ask)
    found = figures(stem, ask)
    if found is None:
        return None
    day = _plain(found, ask)
    return Match(day, None, at + 1, doubtful(tokens, at, found)) if day else None


def figures(stem: str, ask: Ask) -> tuple[int, int, int] | None:
    """Year (0 when unsaid), month and day as a word in figures has them, real or not."""
    if len(stem) == 8 and stem.isascii() and stem.isdigit():
        return int(stem[:4]), int(stem[4:6]), int(stem[6:])
    sign = "-" if "-" in stem else "/" if "/" in stem else "."
    pieces = stem.split(sign)
    if not 2 <= len(pieces) <= 3 or any(number(piece, 4) is None for piece in pieces):
        return None
    values, sizes = [int(piece) for piece in pieces], [len(piece) for piece in pieces]
    if len(values) == 3 and sizes[0] == 4 and max(sizes[1:]) <= 2:
        return values[0], values[1], values[2]
    if max(sizes[:2]) > 2 or (sign == "-" and sizes[-1] != 4) or (len(values) == 3 and sizes[2] not in (2, 4)):
        return None
    year = 0 if len(values) == 2 else values[2] + (2000 if sizes[2] == 2 else 0)
    return (year, values[0], values[1]) if ask.us and sign != "-" else (year, values[1], values[0])


def _stamped(stem: str, hour: str, at: int, ask: Ask) -> Match | None:
    from kamcrm.dates.clocks import clock

    found = figures(stem, ask)
    if found is None or found[0] < 1000:
        return None
    time = clock([Token(hour, False, 0, 0), *[Token("", False, 0, 0)] * 3], 0, ask, after=True)
    if time is None:
        refuse(f"{hour!r} is not a local time such as 10:00", ask)
    day = real(*found)
    return Match(day, time.time, at + 1) if day else None


def _plain(found: tuple[int, int, int], ask: Ask) -> date | None:
    year, month, day = found
    if year:
        return real(year, month, day)
    if not 1 <= month <= 12:
        return None
    return nearest(lambda first: real(first.year, month, day), ask.today.replace(day=1), "y", 1, ask)


def doubtful(tokens: list[Token], at: int, found: tuple[int, int, int]) -> bool:
    """Whether the figures may as well be an amount or a ratio: 2.5 mill, 24/7, 9/10."""
    word = tokens[at].word
    if found[0]:
        return word.isdigit()
    return tokens[at + 1].word in AMOUNTS or word == "24/7" or (word.endswith("/10") and not word.startswith("0"))


def impossible(tokens: list[Token], at: int, ask: Ask) -> str:
    """What is wrong with figures plainly meant as a day: 2026-13-01, 31.2, 32.1., 1.1.9999, not 31.2 mill or 1.13."""
    word = tokens[at].word.partition("t")[0]
    found = figures(word, ask)
    if found is None or _plain(found, ask):
        return ""
    year, month, day = found
    full = tokens[at].dot or (year and any(len(piece) == 4 for piece in word.replace("/", ".").split(".")))
    meant = "-" in word or full or (1 <= month <= 12 and 28 < day <= 31)
    return absent(year, month, day, ask) if meant and ("-" in word or not doubtful(tokens, at, found)) else ""


def ordinal(word: str) -> int | None:
    """The day in 27 or 27th."""
    return number(word[:-2] if word.endswith(ENDINGS) else word)


def named(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """A day and a month by name, in either order: 27. nov, 27th of November 2026, nov 27."""
    word = tokens[at].word
    if word in MONTHS:
        month, day, end = MONTHS[word], ordinal(tokens[at + 1].word), at + 2
        doubtful = (word in WEAK_MONTHS and not ask.us) or tokens[end].word in AMOUNTS
    else:
        day = ordinal(word)
        here = at + 2 if tokens[at + 1].word in OF else at + 1
        month, end, doubtful = MONTHS.get(tokens[here].word, 0), here + 1, False
    if day is None or not 1 <= day <= 31 or not month:
        return None
    year, end = year_at(tokens, end)
    found = _plain((year, month, day), ask)
    if found is None:
        refuse(absent(year, month, day, ask), ask)
    return Match(found, None, end, doubtful and not year)


def year_at(tokens: list[Token], at: int) -> tuple[int, int]:
    """The year that stands at a word, perhaps after a comma, and the word after it; (0, at) when none does."""
    here = at + (tokens[at].word == ",")
    year = number(tokens[here].word, 4)
    if year and FIRST <= year <= LAST and tokens[here + 1].word not in AMOUNTS:
        return year, here + 1
    return 0, at


def absent(year: int, month: int, day: int, ask: Ask) -> str:
    """What is wrong with a day that is not in the calendar, or not in the past year."""
    if ask.back and not year and (month, day) == (2, 29):
        return "there was no 29 February in the past year: write the year"
    if year and not FIRST <= year <= LAST:
        return f"{year} is not a year between {FIRST} and {LAST}"
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    return f"there is no day {day} in month {month}{f' of {year}' if year else ''}"


def numbered(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """A day of this month or the next: the 27th, den 27."""
    here = at + (tokens[at].word in THE)
    word = tokens[here].word
    day = ordinal(word) if here > at or word.endswith(ENDINGS) else None
    if day is None or not 1 <= day <= 31 or not (word.endswith(ENDINGS) or tokens[here].dot):
        return None
    found = nearest(lambda first: real(first.year, first.month, day), ask.today.replace(day=1), "m", 1, ask)
    return Match(found, None, here + 1, True) if found else None


def compact(word: str) -> tuple[int, str] | None:
    """How many of which unit a word such as 3d, -2w or 10dager says."""
    body = word[1:] if word[:1] in ("-", "+") else word
    digits = len(body) - len(body.lstrip("0123456789"))
    kind = UNITS.get(body[digits:])
    if not kind or not 1 <= digits <= 5:
        return None
    return (-1 if word[0] == "-" else 1) * int(body[:digits]), kind


def distance(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """So far from now: 3d, -2w, in 3 days, om to uker, 3 days ago, for 3 dager siden."""
    opening = tokens[at].word
    here = at + (opening in AHEAD or opening == "for")
    word = tokens[here].word
    found, end = compact(word), here + 1
    short = found is not None
    if found is None:
        n, kind = NUMBERS.get(word) or number(word, LONGEST), UNITS.get(tokens[here + 1].word)
        if n is None or kind is None:
            return None
        found, end = (n, kind), here + 2
    signed = word[0] in "+-"
    ago, later = tokens[end].word in AGO, tokens[end].word == "from" and tokens[end + 1].word == "now"
    if (opening == "for" and not ago) or (ago and opening in AHEAD) or (signed and (here > at or ago or later)):
        return None
    explicit = here > at or ago or later
    minutes = tokens[end - 1].word.lstrip("0123456789") == "m" and (explicit or not short)
    if minutes or not (short or explicit or not ask.leading):
        return None
    amount = tokens[end].word in AMOUNTS and found[1] not in ("d", "w")  # 2m kr; nothing is counted in 2w.
    weak = not (explicit or signed) and (not short or ask.back or amount)
    end += 1 if ago else 2 if later else 0
    return _away(-found[0] if ago else found[0], found[1], end, explicit, weak, ask)


def _away(n: int, kind: str, end: int, explicit: bool, weak: bool, ask: Ask) -> Match | None:
    try:
        if kind not in ("h", "min"):
            return Match(shift(ask.today, n, kind), None, end, weak)
        moment = ask.now.replace(second=0, microsecond=0) + timedelta(minutes=n * (60 if kind == "h" else 1))
    except (OverflowError, ValueError):
        refuse(f"that is not between {FIRST} and {LAST}", ask)
    return Match(moment.date(), moment.time().replace(tzinfo=None), end, weak) if explicit else None

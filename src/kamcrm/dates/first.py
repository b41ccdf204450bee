"""A first look at a text: most of what is typed is plainly no date, or one word that is, and needs no grammar.

Only what the grammar would read in the same way is answered here (a test holds the two together); anything else is
left to it.
"""

from __future__ import annotations

from datetime import date, timedelta

from kamcrm.dates import number
from kamcrm.dates.words import (
    AGO,
    AHEAD,
    AMOUNTS,
    AT,
    CLOSINGS,
    DAYS,
    EDGES,
    HALVES,
    MONTHS,
    NEARBY,
    NOON,
    NUMBERS,
    OF,
    ON,
    ORDINALS,
    THE,
    UNITS,
    WEAK_WEEKDAYS,
    WEEKDAYS,
    WEEKS,
    fold,
)

FIRST, LAST = 1900, 2999
LENGTHS = {"d": 1, "w": 7}
# Every word that a phrase may begin with or go on with.
TABLES = (WEEKDAYS, MONTHS, NUMBERS, NEARBY, ORDINALS, EDGES, CLOSINGS, UNITS, HALVES, AMOUNTS)
LISTS = (WEEKS, ON, THE, OF, AHEAD, AGO, AT, NOON, ("for", "from", "now", "halv"))


def is_prose(text: str) -> bool:
    """Whether a text plainly begins with no date: its first word is in none of the tables.

    >>> is_prose("call Kari"), is_prose("fri call"), is_prose("27.11")
    (True, False, False)
    """
    return _is_apart(text.partition(" ")[0])


def _is_apart(chunk: str) -> bool:
    """Whether a word is of letters alone and has no part in any phrase."""
    word = fold(chunk)
    if not chunk.isalpha() or word.startswith("kl") or word.endswith("dagen"):
        return False
    return not (
        any(word in table for table in TABLES)
        or any(word in listed for listed in LISTS)
        or any(word in phrase.split() for phrase in DAYS)
    )


def look(text: str, today: date, back: bool) -> tuple[date, str] | None:
    """The day that a text's first word says alone, and the text after it; None leaves it to the grammar.

    >>> look("fri send offer", date(2026, 11, 23), False)
    (datetime.date(2026, 11, 27), 'send offer')
    """
    chunk, _, rest = text.strip().partition(" ")
    word = fold(chunk)
    if word == "i":
        chunk, _, rest = rest.partition(" ")
        word = f"i {fold(chunk)}"
    rest = rest.strip()
    following = rest.partition(" ")[0]
    day = _day(word, today, back) if not following or _is_apart(following) else None
    return (day, rest) if day and FIRST <= day.year <= LAST else None


def _day(word: str, today: date, back: bool) -> date | None:
    if word in WEEKDAYS and word not in WEAK_WEEKDAYS:
        wanted = WEEKDAYS[word] - today.weekday()
        return today + timedelta(days=-(-wanted % 7) if back else (wanted - 1) % 7 + 1)
    if word in DAYS:
        return today + timedelta(days=DAYS[word])
    if word[-1:] in LENGTHS and not back:
        ahead = number(word[:-1].removeprefix("+"), 3)
        return None if ahead is None else today + timedelta(days=ahead * LENGTHS[word[-1]])
    return _written(word)


def _written(word: str) -> date | None:
    """A date in full: 2026-11-27."""
    try:
        return date.fromisoformat(word) if word[4:5] == word[7:8] == "-" and word.isascii() else None
    except ValueError:
        return None

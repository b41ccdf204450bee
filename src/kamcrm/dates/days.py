"""Days by name: tomorrow, på fredag, next fri, neste uke, eom, first mon of dec, siste dag i januar, uke 48."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.dates import number
from kamcrm.dates.figures import distance, impossible, named, numbered, written, year_at
from kamcrm.dates.reckon import MONTHS_IN, Ask, Match, Period, nearest, opening, refuse, shift, week
from kamcrm.dates.words import (
    CLOSINGS,
    DAYS,
    EDGES,
    MONTHS,
    NEARBY,
    OF,
    ON,
    ORDINALS,
    THE,
    UNITS,
    WEAK_WEEKDAYS,
    WEEKDAYS,
    WEEKS,
    Token,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date


def spoken(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """A day with a name of its own: today, i overmorgen, eow, eom."""
    for length in (4, 3, 2, 1):
        ahead = DAYS.get(" ".join([token.word for token in tokens[at : at + length]]))
        if ahead is not None:
            return Match(ask.today + timedelta(days=ahead), None, at + length)
    kind = CLOSINGS.get(tokens[at].word)
    return _edge(Period(opening(ask.today, kind, ask.fiscal), kind, 1, at + 1), -1, ask) if kind else None


def weekday(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """A weekday, alone or with its date or week: fri, på fredag, i fredags, fri 27 nov, fredag uke 48."""
    if tokens[at].word == "i" and tokens[at + 1].word.endswith("dags"):
        found = WEEKDAYS.get(tokens[at + 1].word[:-1])
        return None if found is None else Match(_past(found, ask), None, at + 2)
    wanted = day_of(tokens[at].word)
    if wanted is None:
        return None
    dated = _dated(tokens, at + 1, wanted, ask) or _in_week(tokens, at + 1, wanted, ask)
    if dated:
        return dated
    weak = tokens[at].word in WEAK_WEEKDAYS
    if ask.back:
        return Match(ask.today - timedelta(days=(ask.today.weekday() - wanted) % 7), None, at + 1, weak, 7)
    return Match(ask.today + timedelta(days=(wanted - ask.today.weekday() - 1) % 7 + 1), None, at + 1, weak)


def day_of(word: str) -> int | None:
    """Which weekday a word names, Monday 0: fri, fredag, fredagen."""
    return WEEKDAYS.get(word[:-2] if word.endswith("dagen") else word)


def _past(wanted: int, ask: Ask) -> date:
    """The latest such weekday before today."""
    return ask.today - timedelta(days=(ask.today.weekday() - wanted - 1) % 7 + 1)


def _dated(tokens: list[Token], at: int, wanted: int, ask: Ask) -> Match | None:
    here = at + (tokens[at].word == ",")
    there = here + (tokens[here].word in THE)
    found = written(tokens, there, ask) or named(tokens, there, ask)
    if found and found.weak and ask.leading:
        return None
    found = found or numbered(tokens, here, ask)
    if found is None:
        wrong = impossible(tokens, there, ask)
        if wrong:
            refuse(wrong, ask)
        return None
    if found.day.weekday() != wanted:
        refuse(f"{found.day} is not that weekday but a {found.day:%A}", ask)
    return found._replace(weak=False)


def _in_week(tokens: list[Token], at: int, wanted: int, ask: Ask) -> Match | None:
    here = at + (tokens[at].word in OF)
    found = period(tokens, here, ask)
    if found is None or found.kind != "w" or found.step:
        wrong = absent_week(tokens, here, ask)
        if wrong:
            refuse(wrong, ask)
        return None
    return Match(found.start + timedelta(days=wanted), None, found.end)


def nearby(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """A weekday or period beside the present one: next fri, this fri, last fri, next week, neste måned."""
    here = at + (tokens[at].word in OF and (tokens[at + 1].word in NEARBY or tokens[at + 1].word in WEEKS))
    n = NEARBY.get(tokens[here].word)
    wanted = day_of(tokens[here + 1].word) if n is not None else None
    if n is not None and wanted is not None:
        monday = opening(ask.today, "w", 1) + timedelta(days=7 * n)
        return Match(_past(wanted, ask) if n < 0 else monday + timedelta(days=wanted), None, here + 2)
    found = period(tokens, here, ask)
    if found is None or found.step or (n is None and found.kind != "w") or (n == 0 and not ask.back):
        return None
    wanted = day_of(tokens[found.end].word) if found.kind == "w" else None
    if wanted is not None and not (ask.leading and tokens[found.end].word in WEAK_WEEKDAYS):
        return Match(found.start + timedelta(days=wanted), None, found.end + 1)
    vague = ask.back and n is not None and (n >= 0 or found.kind != "w")
    return Match(found.start, None, found.end, vague or _uncertain_week(tokens, here, found.end))


def _uncertain_week(tokens: list[Token], at: int, end: int) -> bool:
    """Whether v 2 may be a version, or week 3 be followed by what it is a week of."""
    return tokens[at].word.rstrip("0123456789.") in ("v", "w") or tokens[end].word in ("of", "av", "af")


def absent_week(tokens: list[Token], at: int, ask: Ask) -> str:
    """What is wrong with a week plainly named by a number it can't have: week 54, uke 0, not week 54 of the plan."""
    n = number(tokens[at + 1].word) if tokens[at].word in WEEKS else None
    year, end = year_at(tokens, at + 2)
    if n is None or _uncertain_week(tokens, at, end) or week(n, ask, year):
        return ""
    if 1 <= n <= 53 and not year:
        return f"there was no week {n} in the past year: write the year"
    return f"there is no week {n}{f' in {year}' if year else ''}"


def numbered_week(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """An ISO week in one word: w48, v.48, 2026-W48, 2026-W48-5."""
    year, mark, rest = tokens[at].word.partition("w")
    if mark and len(year) == 5 and year[4] == "-":
        text, _, day = rest.partition("-")
        n, which = number(text), number(day, 1) if day else 1
        if n is None or which is None:
            return None
        monday = week(n, ask, number(year[:4], 4) or 0) if 1 <= which <= 7 else None
        if monday is None:
            refuse(f"there is no week {rest} in {year[:4]}", ask)
        return Match(monday + timedelta(days=which - 1), None, at + 1)
    found = period(tokens, at, ask) if tokens[at].word[:1] in ("w", "v") else None
    return Match(found.start, None, found.end, True) if found and not found.step else None


def counted(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """A weekday or day counted within a period: first mon of dec, last day of jan, siste fredag i måneden."""
    here = at + (tokens[at].word in THE)
    word = tokens[here].word
    nth = ORDINALS.get(word) or (int(word) if tokens[here].dot and word in ("1", "2", "3", "4") else None)
    what = tokens[here + 1].word
    wanted = day_of(what)
    if nth is None or (wanted is None and UNITS.get(what) != "d") or tokens[here + 2].word not in OF:
        return None
    found = period(tokens, here + 3, ask)
    if found is None:
        return None

    def pick(start: date) -> date:
        edge = found.last(start) if nth < 0 else start
        if wanted is None:
            return edge + timedelta(days=max(nth, 1) - 1)
        near = (edge.weekday() - wanted) % 7 if nth < 0 else (wanted - edge.weekday()) % 7
        return edge + timedelta(days=-near if nth < 0 else near + 7 * (nth - 1))

    day = nearest(pick, found.start, found.kind, found.step, ask)
    return Match(day, None, found.end) if day else None


def edge(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """The end or start of a period: end of month, slutten av november, beginning of next quarter."""
    here = at + (tokens[at].word in THE)
    side = EDGES.get(tokens[here].word)
    if side is None or tokens[here + 1].word not in OF:
        return None
    found = period(tokens, here + 2, ask)
    return _edge(found, side, ask) if found else None


def _edge(found: Period, side: int, ask: Ask) -> Match | None:
    friday = timedelta(days=2 if found.kind == "w" else 0)
    make = (lambda start: found.last(start) - friday) if side < 0 else (lambda start: start)
    day = nearest(make, found.start, found.kind, found.step, ask)
    return Match(day, None, found.end, ask.back) if day else None


def period(tokens: list[Token], at: int, ask: Ask) -> Period | None:
    """The period that begins at a word: dec, nov 2026, the month, next quarter, week 48, 2027."""
    at += tokens[at].word in THE
    word, following = tokens[at].word, tokens[at + 1].word
    if word in MONTHS:
        year, end = year_at(tokens, at + 1)
        first = ask.today.replace(month=MONTHS[word], day=1)
        return Period(first.replace(year=year) if year else first, "m", 0 if year else 12, end)
    if word in NEARBY:
        kind = UNITS.get(following)
        if kind not in MONTHS_IN and kind != "w":
            return None
        return Period(shift(opening(ask.today, kind, ask.fiscal), NEARBY[word], kind), kind, 0, at + 2)
    n = number(following) if word in WEEKS else number(word[1:].lstrip(".")) if word[:1] in ("w", "v") else None
    if n is not None:
        year, end = year_at(tokens, at + 2 if word in WEEKS else at + 1)
        monday = week(n, ask, year)
        return Period(monday, "w", 0, end) if monday else None
    kind = UNITS.get(word) if len(word) > 1 else None
    if kind in MONTHS_IN or kind == "w":
        return Period(opening(ask.today, kind, ask.fiscal), kind, 1, at + 1)
    year, end = year_at(tokens, at)
    return Period(ask.today.replace(year=year, month=1, day=1), "y", 0, end) if end == at + 1 else None


RULES = (spoken, weekday, nearby, written, named, distance, numbered, counted, edge, numbered_week)


def date_at(tokens: list[Token], at: int, ask: Ask) -> Match | None:
    """The longest date that begins at a word, after on or på if it stands there."""
    on = tokens[at].word in ON
    here = at + on
    here += tokens[here].word in THE
    best: Match | None = None
    for start in (at, here) if here > at else (at,):
        for rule in RULES:
            found = rule(tokens, start, ask)
            if found and (best is None or found.end > best.end):
                best = found
    return best._replace(weak=False) if best and on and tokens[at + 1].word in WEEKDAYS else best

"""Columns of dates: the order of day and month is settled once, by every cell of the column."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from re import Match
from typing import NamedTuple

from kamcrm.exchange.evidence import Decision, Hints, Undecided, Unreadable

ORDERS = {"dmy": "day-month-year", "mdy": "month-day-year", "ymd": "year-month-day"}
TIME = r"(?:[T ,]+(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?\s?(?P<half>[AaPp][Mm])?)?"
ZONE = r"\s?(?P<zone>Z|[+-]\d\d:?\d\d)?"
YEAR_FIRST = re.compile(r"(?P<y>\d{4})(?P<s>[-./]?)(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})" + TIME + ZONE)
NUMBERS = re.compile(r"(?P<a>\d{1,2})(?P<s>[-./])\s?(?P<b>\d{1,2})(?P=s)\s?(?P<c>\d{4}|\d{2})" + TIME + ZONE)
DAY_NAMED = re.compile(r"(?P<d>\d{1,2})\.?[ -]*(?P<month>[^\W\d]{3,})[., -]+(?P<y>\d{4})" + TIME)
NAMED_DAY = re.compile(r"(?P<month>[^\W\d]{3,})\.? +(?P<d>\d{1,2}),? +(?P<y>\d{4})" + TIME)
SERIAL = re.compile(r"(?P<days>\d{5})(?:[.,](?P<part>\d+))?")
EPOCH = datetime(1899, 12, 30)
MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "mai": 5, "maj": 5, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "des": 12,
}  # fmt: skip


class Days:
    """What the cells seen so far say about the order of day and month."""

    def __init__(self) -> None:
        self.proof: dict[str, str] = {}
        self.open = ""
        self.serial = False

    def see(self, text: str, line: int) -> None:
        """Take one cell as evidence."""
        found = None if text[:3].isdigit() else NUMBERS.fullmatch(text)
        if not found:
            self.serial = self.serial or bool(SERIAL.fullmatch(text))
            return
        first, second = int(found["a"]), int(found["b"])
        if found["s"] == "." or first > 12 >= second:
            self.proof.setdefault("dmy", f"{text} on line {line}")
        elif second > 12 >= first:
            self.proof.setdefault("mdy", f"{text} on line {line}")
        else:
            self.open = self.open or f"{text} on line {line}"

    def decide(self, hints: Hints) -> Decision:
        """A reading that gives dates."""
        order, words = self._order(hints)
        return Decision(words, lambda text: day(text, order, hints))

    def decide_instants(self, hints: Hints) -> Decision:
        """A reading that gives moments in UTC."""
        order, words = self._order(hints)
        return Decision(words, lambda text: instant(text, order, hints))

    def _order(self, hints: Hints) -> tuple[str, str]:
        if hints.date_order:
            return hints.date_order, f"{ORDERS[hints.date_order]}, as asked" if self.proof or self.open else ""
        if len(self.proof) > 1:
            both = " but ".join(f"{ORDERS[order]} by {cell}" for order, cell in sorted(self.proof.items()))
            raise Undecided(both, "--date-format dmy or mdy")
        for order, cell in self.proof.items():
            return order, f"{ORDERS[order]} (by {cell})"
        if self.open and not hints.nordic:
            raise Undecided(f"{self.open} may be day-month or month-day", "--date-format dmy, mdy or ymd")
        serial = "Excel day numbers" if self.serial else ""
        return "dmy", f"day-month-year (by {hints.nordic})" if self.open else serial


def day(text: str, order: str, hints: Hints) -> date:
    """The calendar day a cell names; a moment with a zone is the local day it fell on."""
    moment = _moment(text, order)
    return moment.astimezone(None).date() if moment.tzinfo else moment.date()


class Moment(NamedTuple):
    """A moment in UTC; without `has_time` only the day is known, and the moment is its local noon."""

    at: datetime
    has_time: bool


def noon(day: date) -> Moment:
    """A day of which no more is known: its local noon, so that no zone moves it to another."""
    return Moment(datetime.combine(day, time(12)).astimezone(UTC), False)


def instant(text: str, order: str, hints: Hints) -> Moment:
    """The moment a cell names; midnight without a zone is how programs write a bare day."""
    moment = _moment(text, order)
    if moment.tzinfo is None and moment.time() == time():
        return noon(moment.date())
    if moment.tzinfo is None and hints.naive:
        moment = moment.replace(tzinfo=hints.naive)
    return Moment(moment.astimezone(UTC), True)


def _moment(text: str, order: str) -> datetime:
    if text[4:5] == "-" and text[5:6].isdigit():
        try:  # Nearly every program writes dates so, and Python reads that at once.
            return datetime.fromisoformat(text).replace(microsecond=0)
        except ValueError:
            pass
    try:
        for shape in (YEAR_FIRST, NUMBERS, DAY_NAMED, NAMED_DAY):
            if found := shape.fullmatch(text):
                return _built(found, order)
        if found := SERIAL.fullmatch(text):
            return EPOCH + timedelta(
                days=int(found["days"]), seconds=round(float("0." + (found["part"] or "0")) * 86400)
            )
    except (ValueError, KeyError, OverflowError) as error:
        raise Unreadable(f"{text!r} is not a date") from error
    raise Unreadable(f"{text!r} is not a date")


def _built(found: Match[str], order: str) -> datetime:
    part = found.groupdict()
    if part.get("month"):
        part["m"] = str(MONTHS[part["month"].casefold()[:3]])
    elif "a" in part:
        part |= zip(order, (part["a"], part["b"], part["c"]), strict=True)
    year = int(part["y"])
    if len(part["y"]) <= 2:
        year += 2000 if year < 70 else 1900
    hour = int(part["hour"] or 0)
    if part["half"]:
        hour = hour % 12 + (12 if part["half"].lower() == "pm" else 0)
    clock = time(hour, int(part["minute"] or 0), int(part["second"] or 0), tzinfo=_zone(part.get("zone")))
    return datetime.combine(date(year, int(part["m"]), int(part["d"])), clock)


def _zone(text: str | None) -> timezone | None:
    if not text or text == "Z":
        return UTC if text else None
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))

"""What is typed for a field, as what the database holds: each reading gives the least and the most that it means."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from kamcrm import dates
from kamcrm.errors import Usage
from kamcrm.folding import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.filtering.fields import Field
    from kamcrm.settings import Settings

YES = frozenset(("yes", "y", "true", "1", "on", "ja", "j", "sant", "sand"))
NO = frozenset(("no", "n", "false", "0", "off", "nei", "nej", "usant", "falsk"))
POWERS = {"": 0, "k": 3, "M": 6, "mill": 6, "mio": 6, "mn": 6, "mrd": 9, "bn": 9}
LONGEST_TEXT = 2000
LARGEST = 2**63 - 1
FIRST, LAST = 1900, 2999


class Reading:
    """Reads values as of a day, the way the settings say that dates are written."""

    def __init__(self, today: date, settings: Settings | None = None) -> None:
        self.now = today if isinstance(today, datetime) else datetime.combine(today, time(12))
        self.us = settings is not None and settings.get("locale") == "en_US"
        self.fiscal = settings.get("fiscal_year_start") if settings else 1

    def bounds(self, field: Field, text: str) -> tuple[Any, Any]:
        """The least and the most of what a text means for a field; the same unless it is a stretch of days."""
        if field.kind == "day":
            return self.stretch(field, text)
        if field.kind == "ordinal":
            first, last = self.stretch(field, text)
            return first.toordinal(), last.toordinal()
        if field.kind == "instant":
            return self.moments(field, text)
        only = _single(field, text)
        return only, only

    def stretch(self, field: Field, text: str) -> tuple[date, date]:
        """The first and last day that a text means: a year, quarter, month or week, or a day."""
        try:
            return self._prefix(text) or self._spoken(field, text)
        except Usage as error:
            raise Usage(f"{field.name}: {error.message}", error.hint) from None

    def moments(self, field: Field, text: str) -> tuple[datetime, datetime]:
        """The first and last second that a text means, in UTC."""
        try:
            said = dates.parse(text, self.now, back=field.looks_back, us=self.us, fiscal=self.fiscal)
        except Usage:
            said = None  # A month or a year is no day; `stretch` reads those, and says what is wrong with the rest.
        if said and said.time:
            start = _utc(datetime.combine(said.day, said.time))
            return start, start + timedelta(seconds=59)
        first, last = self.stretch(field, text)
        start = _utc(datetime.combine(first, time()))
        return start, _utc(datetime.combine(last + timedelta(days=1), time())) - timedelta(seconds=1)

    def _prefix(self, text: str) -> tuple[date, date] | None:
        """The months of 2026, 2026-11, 2026-Q4 or Q4 (of the fiscal year, which is named after where it begins)."""
        head, _, part = text.strip().upper().partition("-")
        if "Q" in head:
            head, _, part = head.partition("Q")
            part = f"Q{part}"
        if not (head or part[:1] == "Q") or not _is_year(head or "2000"):
            return None
        year = int(head) if head else dates.add_months(self.now.date(), 1 - self.fiscal).year
        if not part:
            return _months(year, 1, 12)
        number = part.removeprefix("Q")
        if not (number.isascii() and number.isdigit() and len(number) <= 2):
            return None
        if part[0] == "Q":
            return _months(year, self.fiscal + 3 * int(number) - 3, 3) if 1 <= int(number) <= 4 else None
        return _months(year, int(number), 1) if len(part) == 2 and 1 <= int(number) <= 12 else None

    def _spoken(self, field: Field, text: str) -> tuple[date, date]:
        """The days of a date or a period as people say it, in the direction that the field looks."""
        first, last = dates.span(text, self.now, us=self.us, fiscal=self.fiscal)
        if not field.looks_back or (first != last and first <= self.now.date()):
            return first, last
        if first == last:
            only = self._past(text)
            return only, only
        try:
            start = self._past(f"first day of {text}")
        except Usage:
            return first, last
        return start, start + (last - first)

    def _past(self, text: str) -> date:
        """The last day that a text says."""
        return dates.day(text, self.now, back=True, us=self.us, fiscal=self.fiscal)


def _single(field: Field, text: str) -> Any:
    """A text as one value of the field's kind."""
    if field.kind in ("whole", "money"):
        exact = number(text, field)
        return exact if field.kind == "money" else exact / 1000 if exact % 1000 else exact // 1000
    if field.kind == "flag":
        return flag(text, field)
    if field.kind == "clock":
        return clock(text, field)
    if field.kind == "currency":
        return text.strip().upper()
    if field.kind == "word":
        return text.strip().lower().replace("-", " ").replace("_", " ")
    return folded(text)


def folded(text: str) -> str:
    """A text as texts are compared."""
    found = fold(text)
    if len(found) > LONGEST_TEXT:
        raise Usage(
            f"the filter searches for more than {LONGEST_TEXT} characters", 'try a few words, e.g. "data centre"'
        )
    return found


def number(text: str, field: Field) -> int:
    """A number in thousandths, exactly: 100k, 1.5M, 1,5 mill, -20.

    100.000 is refused, because it is a hundred to some and a hundred thousand to others.
    """
    body = "".join(text.split()).replace("_", "")
    suffix = body[len(body.rstrip("kKmMilordbnILORDBN")) :]
    power = POWERS.get(suffix, POWERS.get(suffix.lower(), 6 if suffix == "m" and field.kind == "money" else None))
    sign = -1 if body[:1] in ("-", "\u2212") else 1
    whole, _, part = body[: len(body) - len(suffix)].lstrip("+-\u2212").replace(",", ".").partition(".")
    if power is None or not (whole + part).isascii() or not (whole + part).isdigit() or len(whole + part) > 15:
        raise Usage(
            f"{field.name}: {text[:40]!r} is not a number", f"write it as in {field.name}>100k or 1.5M or 250.50"
        )
    if len(part) == 3 and not suffix and whole.strip("0"):
        raise Usage(f"{field.name}: {text!r} can be read in two ways", f"write {whole}{part}, or {whole}.{part[:2]}")
    if len(part.rstrip("0")) > power + 3:
        raise Usage(f"{field.name}: {text[:40]!r} has too many decimals", f"write at most two, e.g. {field.name}>0.25")
    exact = int((whole or "0") + part.rstrip("0").ljust(power + 3, "0"))
    if exact > LARGEST:
        raise Usage(f"{field.name}: {text[:40]!r} is too large", f"write it as in {field.name}>100k")
    return sign * exact


def flag(text: str, field: Field) -> bool:
    """Yes or no."""
    word = text.strip().lower()
    if word not in YES | NO:
        raise Usage(f"{field.name}: {text[:40]!r} is neither yes nor no", f"write {field.name}:yes or {field.name}:no")
    return word in YES


def clock(text: str, field: Field) -> str:
    """A time of day, HH:MM."""
    hour, sign, minute = text.strip().partition(":")
    minute = minute if sign else "00"
    right = (hour + minute).isascii() and hour.isdigit() and minute.isdigit() and len(minute) == 2
    if not right or int(hour) > 23 or int(minute) > 59:
        raise Usage(f"{field.name}: {text[:40]!r} is not a time", f"write it as in {field.name}>=9:30")
    return f"{int(hour):02}:{minute}"


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isascii() and text.isdigit() and FIRST <= int(text) <= LAST


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    """The first and last day of so many months; a month past December is of the next year."""
    start = dates.add_months(date(year, 1, 1), month - 1)
    return start, dates.add_months(start, count) - timedelta(days=1)


def _utc(here: datetime) -> datetime:
    """A local time as an instant; before 1970 not every system knows its own zone."""
    try:
        return here.astimezone(UTC)
    except (OSError, OverflowError, ValueError):
        return here.replace(tzinfo=UTC)

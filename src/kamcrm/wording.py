"""Values as words a person reads; each takes the value and today, as a sheet's columns call it."""

from __future__ import annotations

from datetime import date, datetime, time

from kamcrm.money import Money, digits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

NONE = "–"
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
GOOD, WARN, BAD, MUTED = "good", "warn", "bad", "muted"
TONES = (GOOD, WARN, BAD, MUTED)


def number(value: float | None, today: date | None = None) -> str:
    """A number with its thousands apart and at most two decimals.

    >>> number(1840000), number(12.5), number(-3), number(None)
    ('1 840 000', '12.5', '-3', '–')
    """
    if value is None:
        return NONE
    if type(value) is int:
        return f"{value:,}".replace(",", " ")
    text = f"{value:,.2f}".rstrip("0").rstrip(".").replace(",", " ")
    return "0" if text == "-0" else text


def exact(value: float | None, today: date | None = None) -> str:
    """A number with all the decimals that it has, six at most.

    >>> exact(11.62), exact(0.086058), exact(12), exact(None)
    ('11.62', '0.086058', '12', '–')
    """
    return NONE if value is None else f"{value:.6f}".rstrip("0").rstrip(".")


def percent(value: float | None, today: date | None = None) -> str:
    """A share of one as a whole percentage.

    >>> percent(0.424), percent(1), percent(None)
    ('42 %', '100 %', '–')
    """
    return NONE if value is None else f"{number(round(value * 100))} %"


def money(value: Money | None, today: date | None = None) -> str:
    """An amount with its currency; decimals only when there are any.

    >>> money(Money(184000000, "NOK")), money(Money(-1250, "EUR")), money(None)
    ('1 840 000 NOK', '-12.50 EUR', '–')
    """
    if value is None:
        return NONE
    whole, _, minor = str(value).partition(".")
    sign = "-" if whole.startswith("-") else ""
    tail = f".{minor}" if minor.strip("0") else ""
    return f"{sign}{int(whole.lstrip('-')):,}".replace(",", " ") + f"{tail} {value.currency}"


def rounded(value: Money | None, today: date | None = None) -> str:
    """An amount in whole units without its currency, for a column of a report that is all in one.

    >>> rounded(Money(184000051, "NOK")), rounded(Money(-49, "NOK")), rounded(Money(700, "JPY")), rounded(None)
    ('1 840 001', '0', '700', '–')
    """
    if value is None:
        return NONE
    return number(round(value.minor / 10 ** digits(value.currency)))


def whole(value: Money | None, today: date | None = None) -> str:
    """An amount in whole units with its currency, for a sentence.

    >>> whole(Money(184000051, "NOK")), whole(None)
    ('1 840 001 NOK', '–')
    """
    return NONE if value is None else f"{rounded(value)} {value.currency}"


def local(value: date) -> date:
    """The local calendar day of a date or an instant."""
    return value.astimezone().date() if isinstance(value, datetime) else value


def weekday(value: date | None, today: date | None = None) -> str:
    """A date with its weekday: Fri 2026-11-27."""
    if value is None:
        return NONE
    on = local(value)
    return f"{WEEKDAYS[on.weekday()]} {on.isoformat()}"


def day(value: date | None, today: date) -> str:
    """A date with its weekday and how far off it is.

    >>> day(date(2026, 11, 27), date(2026, 11, 23))
    'Fri 2026-11-27 (in 4 days)'
    """
    if value is None:
        return NONE
    on = local(value)
    return f"{weekday(on)} ({due(on, today) if on >= today else ago(on, today)})"


def due(value: date | None, today: date) -> str:
    """When something is due, seen from today; what is late is counted in days.

    >>> [due(date(2026, 11, d), date(2026, 11, 23)) for d in (23, 24, 27, 20)]
    ['today', 'tomorrow', 'in 4 days', '3 days late']
    """
    if value is None:
        return NONE
    on = local(value)
    days = (on - today).days
    if days < 0:
        return late(-days)
    return ("today", "tomorrow")[days] if days < 2 else f"in {_span(today, on)}"


def ago(value: date | None, today: date) -> str:
    """How long ago a day was; a day ahead reads as when it is due.

    >>> [ago(d, date(2026, 11, 23)) for d in (date(2026, 11, 22), date(2026, 11, 20), date(2025, 9, 1))]
    ['yesterday', '3 days ago', '14 months ago']
    """
    if value is None:
        return NONE
    on = local(value)
    days = (today - on).days
    if days < 0:
        return due(on, today)
    return ("today", "yesterday")[days] if days < 2 else f"{_span(on, today)} ago"


def _span(start: date, end: date) -> str:
    """Days up to a fortnight, weeks up to ten of them, months up to three years, then years."""
    days = (end - start).days
    if days < 14:
        return plural(days, "day")
    if days < 70:
        return plural(days // 7, "week")
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    return plural(months, "month") if months < 36 else plural(months // 12, "year")


def late(value: int | None, today: date | None = None) -> str:
    """How many days late something is.

    >>> late(3), late(1), late(0), late(None)
    ('3 days late', '1 day late', 'on time', '–')
    """
    if value is None:
        return NONE
    return f"{plural(value, 'day')} late" if value > 0 else "on time"


def at(value: datetime | None, today: date) -> str:
    """An instant in local time: today 10:42, yesterday 15:00, Fri 2026-11-20 09:30."""
    if value is None:
        return NONE
    here = value.astimezone()
    gone = (today - here.date()).days
    return f"{('today', 'yesterday')[gone] if 0 <= gone < 2 else weekday(here.date())} {clock(here)}"


def clock(value: time | datetime, today: date | None = None) -> str:
    """A time of day, an instant's here; `strftime` imports a module each time that it is called.

    >>> clock(time(9, 5))
    '09:05'
    """
    here = value.astimezone() if isinstance(value, datetime) else value
    return f"{here.hour:02}:{here.minute:02}"


def plural(count: int, one: str, many: str = "") -> str:
    """The count with its word in the right form.

    >>> plural(1, "row"), plural(0, "row"), plural(2, "opportunity"), plural(3, "person", "people")
    ('1 row', '0 rows', '2 opportunities', '3 people')
    """
    return f"{number(count)} {one if count == 1 else many or _many(one)}"


def _many(one: str) -> str:
    if one.endswith("y") and one[-2:-1] not in "aeiou":
        return one[:-1] + "ies"
    return one + ("es" if one.endswith(("s", "x", "ch", "sh")) else "s")


def singular(noun: str) -> str:
    """What one record of a noun is called.

    >>> singular("import_batches"), singular("opportunities"), singular("losses"), singular("cases")
    ('import batch', 'opportunity', 'loss', 'case')
    """
    words = noun.replace("_", " ")
    if words.endswith("ies"):
        return words[:-3] + "y"
    return words[:-2] if words.endswith(("ches", "shes", "xes", "sses")) else words.removesuffix("s")


def minutes(value: int | None, today: date | None = None) -> str:
    """A length of time.

    >>> minutes(75), minutes(20), minutes(60), minutes(None)
    ('1 h 15 min', '20 min', '1 h', '–')
    """
    if value is None:
        return NONE
    hours, rest = divmod(value, 60)
    return " ".join(part for part in (hours and f"{number(hours)} h", (rest or not hours) and f"{rest} min") if part)


def yes(value: bool | None, today: date | None = None) -> str:
    """A flag as yes or no."""
    return NONE if value is None else "yes" if value else "no"


def plain(value: Any, today: date) -> str:
    """Any value in a table whose column has no words of its own."""
    words = _WORDS.get(type(value))
    if words:
        return words(value, today)
    if isinstance(value, Money):
        return money(value)
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(plain(item, today) for item in value)
    return str(value)


_WORDS: dict[type, Any] = {
    str: lambda value, today: value,
    int: lambda value, today: str(value),
    bool: yes,
    float: number,
    type(None): lambda value, today: NONE,
    Money: money,
    date: lambda value, today: value.isoformat(),
    datetime: lambda value, today: f"{value.astimezone().date()} {clock(value)}",
}

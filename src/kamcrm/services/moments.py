"""When something was or shall be, as the user says it; who reads dates how stands in the settings."""

from __future__ import annotations

from datetime import UTC, datetime, time

from kamcrm import dates
from kamcrm.errors import Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from kamcrm.dates import When
    from kamcrm.unit import Crm

NOON = time(12)
LIFETIME = 75  # Years: a date farther off is a slip of the finger.


def ahead(crm: Crm, text: str) -> When:
    """The coming day, and perhaps the time, that a text says."""
    return dates.parse(text, crm.local, **crm.settings.habits)


def said(crm: Crm, text: str, *, back: bool) -> When:
    """The day, and perhaps the time, that a text says, looking back or ahead."""
    return dates.parse(text, crm.local, back=back, **crm.settings.habits)


def day(crm: Crm, text: str, *, back: bool = False) -> date:
    """The day that a text says."""
    return dates.day(text, crm.local, back=back, **crm.settings.habits)


def past(crm: Crm, text: str) -> date:
    """Today or the day behind us that a text says; Usage for one to come, or farther back than anybody works."""
    found = sane(crm, dates.When(day(crm, text, back=True), None)).day
    if found > crm.today:
        raise Usage(f"{found} is still to come", "say a day behind us: today, fri, 20.11, 2026-11-20")
    return found


def next_step(crm: Crm, text: str) -> tuple[When, str]:
    """The date that a text begins with and what is to be done then: 'fri send offer'."""
    found = dated(crm, text)
    if found is None:
        said = " ".join(text.split())[:40]
        raise Usage(
            f"{said!r} doesn't begin with a date",
            "say when first: 'fri send offer', '2w call Kari', '27.11 15:00 demo'",
        )
    if not found[1].strip():
        raise Usage(f"{text.strip()!r} says when, not what", "add what is to be done: 'fri send offer'")
    note_holiday(crm, sane(crm, found[0]).day)
    return found[0], " ".join(found[1].split())


def dated(crm: Crm, text: str) -> tuple[When, str] | None:
    """The date that a text begins with and what follows it; None when it begins with none, Usage when it cannot be."""
    return dates.lead(text, crm.local, **crm.settings.habits) or _weekday(crm, text)


def sane(crm: Crm, when: When) -> When:
    """The day itself; Usage when it is farther away than anybody works."""
    years = abs(when.day.year - crm.today.year)
    if years > LIFETIME:
        raise Usage(f"{when.day} is {years} years away", "write the year with its four digits: 2026-11-27")
    return when


def note_holiday(crm: Crm, day: date) -> None:
    """Say that a day is a public holiday of the user's country; nothing is moved."""
    from kamcrm.dates import holidays

    name = holidays.holiday(day, crm.settings.get("locale")[-2:])
    said = f"{day} is {name}, a public holiday; it stands as you said"
    if name and said not in crm.notes:
        crm.notes.append(said)


def _weekday(crm: Crm, text: str) -> tuple[When, str] | None:
    """A weekday that could open a sentence too (sun, sat): here a date is what must come first."""
    from kamcrm.dates import days, words

    first, _, rest = text.strip().partition(" ")
    return (ahead(crm, first), rest) if days.day_of(words.fold(first)) is not None else None


def clock(when: When) -> str | None:
    """The clock time as it is stored, or None where only the day was said."""
    return f"{when.time:%H:%M}" if when.time else None


def instant(when: When) -> datetime:
    """The moment in UTC, local noon for a whole day; Usage for a time that the clocks leap over in spring."""
    local = datetime.combine(when.day, when.time or NOON)
    moment = local.astimezone(UTC)
    if moment.astimezone().replace(tzinfo=None) != local:
        raise Usage(f"there is no {local:%H:%M} on {when.day}: the clocks are put forward", "say an hour more or less")
    return moment

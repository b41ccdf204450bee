"""The public holidays of Norway, Sweden and Denmark, reckoned from the calendar and from Easter."""

from __future__ import annotations

from datetime import date, timedelta

# Month and day of those that stand still, days from Easter Sunday of those that move.
_FIXED = {
    "NO": {(1, 1): "New Year's Day", (5, 1): "Labour Day", (5, 17): "Constitution Day"},
    "SE": {(1, 1): "New Year's Day", (1, 6): "Epiphany", (5, 1): "Labour Day", (6, 6): "National Day"},
    "DK": {(1, 1): "New Year's Day"},
}
_BOTH = {(12, 25): "Christmas Day", (12, 26): "the second day of Christmas"}
_MOVING = {-2: "Good Friday", 0: "Easter Sunday", 1: "Easter Monday", 39: "Ascension Day", 49: "Whit Sunday"}
_MORE = {"NO": {-3: "Maundy Thursday", 50: "Whit Monday"}, "DK": {-3: "Maundy Thursday", 50: "Whit Monday"}, "SE": {}}


def easter(year: int) -> date:
    """Easter Sunday of a year, by the Gregorian reckoning.

    >>> easter(2026), easter(2027)
    (datetime.date(2026, 4, 5), datetime.date(2027, 3, 28))
    """
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (moon // 28) * (29 // (moon + 1)) * ((21 - golden) // 11))
    sunday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    back = moon - sunday
    month = 3 + (back + 40) // 44
    return date(year, month, back + 28 - 31 * (month // 4))


def holiday(day: date, country: str) -> str:
    """What public holiday a day is in a country (NO, SE, DK); nothing when it is none or the country isn't known.

    >>> holiday(date(2026, 12, 25), "NO"), holiday(date(2027, 5, 17), "NO"), holiday(date(2027, 5, 17), "DK")
    ('Christmas Day', 'Constitution Day', 'Whit Monday')
    """
    if country not in _FIXED:
        return ""
    fixed = (_FIXED[country] | _BOTH).get((day.month, day.day), "")
    return fixed or (_MOVING | _MORE[country]).get((day - easter(day.year)).days, "") or _nordic(day, country)


def _nordic(day: date, country: str) -> str:
    """The two Saturdays of Sweden, and the Danish day of prayer that was a holiday until 2023."""
    if country == "SE" and day.weekday() == 5:
        if date(day.year, 6, 20) <= day <= date(day.year, 6, 26):
            return "Midsummer Day"
        if date(day.year, 10, 31) <= day <= date(day.year, 11, 6):
            return "All Saints' Day"
    if country == "DK" and day.year < 2024 and day - easter(day.year) == timedelta(days=26):
        return "Great Prayer Day"
    return ""

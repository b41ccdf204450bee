"""Months of the calendar: how long they are, and the same day so many of them away."""

from __future__ import annotations

from datetime import date


def days_in(year: int, month: int) -> int:
    """How many days the month has.

    >>> days_in(2028, 2), days_in(2026, 11)
    (29, 30)
    """
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def add_months(day: date, n: int) -> date:
    """The same day `n` months on; the last day of a month too short for it.

    >>> add_months(date(2026, 1, 31), 1), add_months(date(2026, 1, 15), -1)
    (datetime.date(2026, 2, 28), datetime.date(2025, 12, 15))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + n, 12)
    return date(year, month + 1, min(day.day, days_in(year, month + 1)))

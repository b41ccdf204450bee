"""Public holidays of three countries, against printed calendars."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm.dates.holidays import easter, holiday


@pytest.mark.parametrize(
    ("country", "year", "days"),
    [
        ("NO", 2026, "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26"),
        ("SE", 2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26"),
        ("DK", 2026, "01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26"),
        ("DK", 2023, "01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26"),
        ("FI", 2026, ""),
    ],
)
def test_a_year_has_the_holidays_of_its_calendar(country, year, days):
    every = [date(year, 1, 1) + timedelta(at) for at in range(365)]

    assert " ".join(f"{day:%m-%d}" for day in every if holiday(day, country)) == days


@given(st.integers(1900, 2999))
def test_easter_is_a_sunday_between_22_march_and_25_april(year):
    found = easter(year)

    assert found.weekday() == 6
    assert date(year, 3, 22) <= found <= date(year, 4, 25)

"""Stretches of days, spans of time, and words that begin with a dash."""

from datetime import date, datetime

import pytest

from kamcrm import dates
from kamcrm.errors import Usage

NOW = datetime(2026, 11, 23, 10, 42)

STRETCHES = """
6 jul..26 jul -> 2027-07-06 2027-07-26
2026-01-01..2026-02-01 -> 2026-01-01 2026-02-01
2026-01-01 .. 2026-01-01 -> 2026-01-01 2026-01-01
6.7...26.7. -> 2027-07-06 2027-07-26
20 dec..3 jan -> 2026-12-20 2027-01-03
20 nov..30 nov -> 2026-11-20 2026-11-30
mon..fri -> 2026-11-23 2026-11-27
fri to mon -> 2026-11-27 2026-11-30
20. juli til 3. august -> 2027-07-20 2027-08-03
20 juli till 3 augusti -> 2027-07-20 2027-08-03
1 dec – 5 dec -> 2026-12-01 2026-12-05
1 dec - 5 dec -> 2026-12-01 2026-12-05
today..2w -> 2026-11-23 2026-12-07
week 29 -> 2027-07-19 2027-07-25
uke 29..uke 31 -> 2027-07-19 2027-08-08
next week -> 2026-11-30 2026-12-06
july -> 2027-07-01 2027-07-31
nov -> 2026-11-01 2026-11-30
oct..dec 2027 -> 2027-10-01 2027-12-31
om to uker -> 2026-12-07 2026-12-07
fri -> 2026-11-27 2026-11-27
6..26 jul -> 2027-07-06 2027-07-26
6. til 26. juli 2028 -> 2028-07-06 2028-07-26
"""


@pytest.mark.parametrize("row", STRETCHES.strip().splitlines())
def test_a_stretch_runs_from_its_first_day_to_its_last(row):
    text, meant = row.split(" -> ")

    first, last = dates.span(text, NOW)

    assert f"{first} {last}" == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        "..fri",
        "fri..",
        "2026-12-01..2026-11-01",
        "yesterday..-3d",
        "fri 15:00",
        "fri..mon 9:00",
        "a..b",
        "fri..31.2",
    ],
)
def test_a_stretch_that_is_none_is_refused(text):
    with pytest.raises(Usage):
        dates.span(text, NOW)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *[
            ("20m", 20),
            ("90min", 90),
            ("90m", 90),
            ("1h", 60),
            ("1h30", 90),
            ("1h30m", 90),
            ("1h30min", 90),
            ("2H", 120),
        ],
        *[("1t", 60), ("1t30", 90), ("0h15", 15), ("120m", 120), ("10h", 600)],
        *[
            ("h", None),
            ("m", None),
            ("min", None),
            ("20", None),
            ("1h75", None),
            ("1d", None),
            ("2w", None),
            ("", None),
        ],
        *[("-20m", None), ("soon", None), ("meth", None), ("1h30x", None), ("0m", None), ("0h", None), ("²m", None)],
        *[("1.5h", None), ("99999m", None), ("1h2h", None), ("team", None), ("t30", None)],
    ],
)
def test_a_duration_is_minutes_or_nothing(text, minutes):
    assert dates.duration(text) == minutes


@pytest.mark.parametrize("token", ["-3d", "-2w", "-1m", "-1y", "-10D", "-30days", "-2uker"])
def test_a_dashed_distance_is_a_value(token):
    assert dates.is_dashed(token)


@pytest.mark.parametrize(
    "token", ["-q", "-", "--", "--3d", "-3", "-3x", "-d", "3d", "+3d", "", "-o", "-2h", "-²d", "-1.5d"]
)
def test_anything_else_dashed_is_an_option(token):
    assert not dates.is_dashed(token)


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 31), 2, date(2026, 3, 31)),
        (date(2026, 1, 31), -2, date(2025, 11, 30)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_months_are_added_without_leaving_the_month(start, n, end):
    assert dates.add_months(start, n) == end

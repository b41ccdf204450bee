from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm import wording
from kamcrm.money import Money, parse

TODAY = date(2026, 11, 23)


def test_money_is_grouped_and_shows_decimals_only_when_there_are_any():
    shown = [wording.money(Money(minor, "NOK")) for minor in (184000000, 184000050, 0, -5, -184000000)]

    assert shown == ["1 840 000 NOK", "1 840 000.50 NOK", "0 NOK", "-0.05 NOK", "-1 840 000 NOK"]


def test_currencies_without_decimals_or_with_three_read_right():
    assert wording.money(Money(1234567, "JPY")) == "1 234 567 JPY"
    assert wording.money(Money(1234567, "KWD")) == "1 234.567 KWD"


@given(st.integers(-(10**15), 10**15), st.sampled_from(("NOK", "JPY", "KWD")))
def test_money_in_words_is_the_same_amount(minor, currency):
    amount, _, code = wording.money(Money(minor, currency)).rpartition(" ")

    assert parse(amount, code) == Money(minor, currency)


def test_a_day_says_its_weekday_and_how_far_off_it_is():
    assert wording.day(date(2026, 11, 27), TODAY) == "Fri 2026-11-27 (in 4 days)"
    assert wording.day(date(2026, 11, 20), TODAY) == "Fri 2026-11-20 (3 days ago)"
    assert wording.day(TODAY, TODAY) == "Mon 2026-11-23 (today)"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (4, "in 4 days"),
        (13, "in 13 days"),
        (14, "in 2 weeks"),
        (400, "in 13 months"),
        (-1, "1 day late"),
        (-3, "3 days late"),
        (-45, "45 days late"),
    ],
)
def test_a_due_date_reads_from_today(days, words):
    assert wording.due(TODAY + timedelta(days), TODAY) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 23), "today"),
        (date(2026, 11, 22), "yesterday"),
        (date(2026, 11, 20), "3 days ago"),
        (date(2026, 10, 19), "5 weeks ago"),
        (date(2025, 9, 1), "14 months ago"),
        (date(2025, 9, 24), "13 months ago"),
        (date(2020, 1, 1), "6 years ago"),
        (date(2026, 11, 24), "tomorrow"),
    ],
)
def test_a_past_day_reads_from_today(day, words):
    assert wording.ago(day, TODAY) == words


def test_an_instant_reads_in_local_time():
    morning = datetime(2026, 11, 23, 9, 42).astimezone().astimezone(UTC)

    assert wording.at(morning, TODAY) == "today 09:42"
    assert wording.at(morning - timedelta(days=1), TODAY) == "yesterday 09:42"
    assert wording.at(morning - timedelta(days=3), TODAY) == "Fri 2026-11-20 09:42"
    assert wording.ago(morning, TODAY) == "today"


def test_lengths_of_time_are_hours_and_minutes():
    assert [wording.minutes(n) for n in (75, 20, 60, 0, 60001)] == [
        "1 h 15 min",
        "20 min",
        "1 h",
        "0 min",
        "1 000 h 1 min",
    ]


def test_a_count_agrees_with_its_word():
    shown = [wording.plural(n, word) for n, word in ((1, "row"), (0, "row"), (2, "day"), (2, "entry"), (1200, "match"))]

    assert shown == ["1 row", "0 rows", "2 days", "2 entries", "1 200 matches"]
    assert wording.plural(2, "person", "people") == "2 people"


def test_numbers_never_read_as_minus_zero():
    assert [wording.number(n) for n in (-0.001, 0.0, 1234.5, 2, 1e9)] == ["0", "0", "1 234.5", "2", "1 000 000 000"]
    assert wording.percent(-0.001) == "0 %"


def test_flags_and_lateness_have_words():
    assert [wording.yes(flag) for flag in (True, False)] == ["yes", "no"]
    assert [wording.late(days) for days in (0, 1, 30)] == ["on time", "1 day late", "30 days late"]


@pytest.mark.parametrize(
    "words", [wording.money, wording.day, wording.due, wording.ago, wording.late, wording.minutes, wording.yes,
              wording.number, wording.percent, wording.at, wording.weekday, wording.plain]
)  # fmt: skip
def test_nothing_known_is_a_dash_and_never_a_zero(words):
    assert words(None, TODAY) == "–"


def test_a_value_without_words_of_its_own_reads_plainly():
    values = ["x", 412, True, 12.5, Money(700, "JPY"), date(2026, 1, 2), ["a", "b"]]

    shown = [wording.plain(value, TODAY) for value in values]

    assert shown == ["x", "412", "yes", "12.5", "700 JPY", "2026-01-02", "a, b"]

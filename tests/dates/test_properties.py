"""What holds for every date and every text."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm import dates
from kamcrm.dates import words
from kamcrm.errors import Usage

NOW = datetime(2026, 11, 23, 10, 42)
DAYS = st.dates(date(1900, 1, 1), date(2999, 12, 31))
MOMENTS = st.datetimes(datetime(1950, 1, 1), datetime(2900, 1, 1))
VOCABULARY = sorted(
    {*words.WEEKDAYS, *words.MONTHS, *words.UNITS, *words.NUMBERS, *words.NEARBY, *words.ORDINALS, *words.EDGES}
    | {
        *words.CLOSINGS,
        *words.WEEKS,
        *words.ON,
        *words.THE,
        *words.OF,
        *words.AHEAD,
        *words.AGO,
        *words.AT,
        *words.HALVES,
    }
    | {
        *words.DAYS,
        "27",
        "27.",
        "27.11",
        "3d",
        "-2w",
        "9:30",
        "9.30",
        ",",
        ":",
        "2027",
        "48",
        "offer",
        "for",
        "w48",
        "31",
    }
)
PHRASES = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=7).map(" ".join)
TEXTS = st.text(max_size=40) | PHRASES | st.text("0123456789.-/:,wdmyTkl ", max_size=20)


@given(DAYS)
def test_every_iso_date_reads_back_as_itself(day):
    assert dates.day(day.isoformat(), NOW) == day
    assert dates.day(f"{day:%a} {day}", NOW) == day
    assert dates.day(f"{day.day}.{day.month}.{day.year}", NOW, back=True) == day


@given(DAYS, st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_every_iso_date_and_time_reads_back_as_itself(day, clock):
    assert dates.parse(f"{day}T{clock:%H:%M}", NOW) == (day, clock)
    assert dates.parse(f"{day} {clock:%H:%M}", NOW) == (day, clock)


@given(TEXTS, st.booleans(), st.booleans(), st.integers(1, 12), MOMENTS)
def test_no_text_raises_anything_but_usage(text, back, us, fiscal, now):
    try:
        when = dates.parse(text, now, back=back, us=us, fiscal=fiscal)
    except Usage as refusal:
        assert refusal.hint.count(" or ") == 1
    else:
        assert isinstance(when.day, date)
        assert when.time is None or (isinstance(when.time, time) and when.time.tzinfo is None)


@given(TEXTS, st.booleans(), MOMENTS)
def test_a_lead_never_loses_text(text, back, now):
    try:
        found = dates.lead(text, now, back=back)
    except Usage:
        return
    if found:
        assert text.rstrip().endswith(found[1])
        assert found[1] == found[1].strip()


@given(TEXTS, MOMENTS)
def test_a_lead_without_a_rest_is_what_the_whole_text_says(text, now):
    try:
        found = dates.lead(text, now)
    except Usage:
        return
    if found and not found[1] and not text.rstrip().endswith((",", ":")):
        assert dates.parse(text, now) == found[0]


@given(TEXTS, MOMENTS)
def test_a_stretch_begins_no_later_than_it_ends(text, now):
    try:
        first, last = dates.span(text, now)
    except Usage:
        return
    assert first <= last


@given(st.sampled_from(sorted(words.WEEKDAYS)), MOMENTS)
def test_a_weekday_ahead_is_one_to_seven_days_away_and_back_at_most_six(word, now):
    ahead, behind = dates.day(word, now), dates.day(word, now, back=True)

    assert 1 <= (ahead - now.date()).days <= 7
    assert 0 <= (now.date() - behind).days <= 6
    assert ahead - behind == timedelta(days=7)


@given(st.text(max_size=8))
def test_a_duration_is_some_minutes_or_none(token):
    minutes = dates.duration(token)

    assert minutes is None or minutes > 0


@given(st.integers(1, 12), st.integers(1, 31), MOMENTS)
def test_a_date_without_a_year_is_never_on_the_wrong_side(month, number, now):
    try:
        ahead = dates.day(f"{number}.{month}", now)
    except Usage:
        assert number > 28
        return

    try:
        behind = dates.day(f"{number}.{month}", now, back=True)
    except Usage:
        assert (number, month) == (29, 2)
        return

    assert behind <= now.date() <= ahead
    assert (ahead.day, ahead.month) == (behind.day, behind.month) == (number, month)


def test_reading_a_weekday_takes_microseconds():
    from timeit import timeit

    assert timeit(lambda: dates.parse("fri", NOW), number=2000) / 2000 < 0.0005


@pytest.mark.parametrize("name", ["re", "typing", "dataclasses", "enum", "json", "unicodedata"])
def test_reading_plain_text_imports_nothing_heavy(name):
    import subprocess
    import sys

    code = f"import sys; sys.path[:0] = {sys.path!r}; before = {name!r} in sys.modules; from kamcrm import dates; "
    code += "from datetime import datetime; dates.parse('in 2 weeks kl 9', datetime(2026, 11, 23)); "
    code += f"print(before, {name!r} in sys.modules)"
    shown = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True).stdout

    assert shown.split() == ["False", "False"]

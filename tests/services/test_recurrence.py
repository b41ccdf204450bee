"""Recurring follow-ups: the next day is always ahead, and the end of a month stays one."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.services.recurrence import following, rule

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
STEPS = st.builds("{}{}{}".format, st.sampled_from(["", "+"]), st.integers(1, 60), st.sampled_from("dwmqy"))


@given(DAYS, st.integers(-400, 400), STEPS)
def test_the_next_one_is_always_after_the_day_it_was_done(due, shift, step):
    done = due + timedelta(shift)

    assert following(rule(step, due), due, done) > done


@given(DAYS, st.integers(1, 36))
def test_the_last_day_of_a_month_is_followed_by_last_days(day, months):
    due = day.replace(day=28)
    while (due + timedelta(1)).month == day.month:
        due += timedelta(1)

    found = following(rule(f"+{months}m", due), due, due)

    assert (found + timedelta(1)).day == 1


def test_the_thirtieth_comes_back_to_the_thirtieth_after_february():
    every = rule("+1m", date(2026, 12, 30))

    february = following(every, date(2027, 1, 30), date(2027, 1, 30))
    march = following(every, february, february)

    assert (february, march) == (date(2027, 2, 28), date(2027, 3, 30))


def test_what_was_missed_is_not_made_up_for():
    assert following("+1w", date(2026, 1, 5), date(2026, 11, 23)) == date(2026, 11, 30)


def test_from_completion_the_distance_is_what_was_said():
    assert following("2w", date(2026, 11, 2), date(2026, 11, 23)) == date(2026, 12, 7)
    assert following("1m", date(2026, 11, 2), date(2026, 11, 23)) == date(2026, 12, 23)

"""Goals: progress, pace and what is realistic, worked out by hand and true of any goal."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics import goals

figure = st.floats(-1e6, 1e6)
share = st.floats(0, 1)


def test_a_goal_half_way_through_its_time():
    # From 0 to 1 000 in a year; 600 after 40 % of it ends at 1 500.
    found = goals.pace(600, 0, 1000, 0.4)

    assert (found.progress, found.on_track, found.projection) == (0.6, True, 1500)


def test_a_goal_that_falls_comes_as_far_as_one_that_rises():
    assert goals.progress(15, 20, 10) == goals.progress(5, 0, 10) == 0.5


def test_a_target_that_equals_the_start_is_reached_or_not():
    assert goals.progress(5, 5, 5) == 1
    assert goals.progress(4.9, 5, 5) == 0


def test_a_goal_is_on_track_until_it_is_more_than_a_tenth_behind():
    assert goals.pace(40, 0, 100, 0.5).on_track
    assert not goals.pace(39, 0, 100, 0.5).on_track


def test_nothing_is_projected_in_the_first_tenth():
    assert goals.pace(10, 0, 100, 0.09).projection is None
    assert goals.pace(10, 0, 100, 0.1).projection == 100


@given(figure, figure, share)
def test_a_goal_that_nobody_measured_has_a_reason_and_no_figure(start, target, over):
    found = goals.pace(None, start, target, over)

    assert found[:1] + found[2:4] == (None, None, None)
    assert found.reason


@given(figure, st.floats(1, 1e6), st.floats(0.1, 1))
def test_whoever_is_on_pace_is_projected_to_the_target(start, way, over):
    found = goals.pace(start + way * over, start, start + way, over)

    assert abs(found.progress - over) < 1e-6
    assert abs(found.projection - (start + way)) < 1e-3


def test_the_time_of_a_goal_runs_from_none_to_all():
    first, last = date(2026, 1, 1), date(2026, 12, 31)

    assert [goals.elapsed(first, last, day) for day in (date(2025, 6, 1), first, last, date(2027, 2, 1))] == [
        0,
        0,
        1,
        1,
    ]
    assert goals.elapsed(first, first, first) == 1


def test_more_than_twice_the_last_years_rate_is_hardly_realistic():
    assert goals.demand(0, 0, 100, 10, 5.0).realistic
    assert not goals.demand(0, 0, 101, 10, 5.0).realistic
    assert not goals.demand(0, 0, 10, 10, 0.0).realistic
    assert goals.demand(None, 0, 10, 10, 1.0).realistic is None


@given(figure, figure, st.integers(1, 1000), figure)
def test_a_goal_that_is_reached_asks_for_nothing_more(start, target, left, trailing):
    assert goals.demand(target, start, target, left, trailing) == (0.0, trailing, True)

"""The rhythm of buying: worked out by hand, and true of whatever days there are."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.rhythm import repeat_rate, rhythm

days = st.lists(st.integers(1, 3000), min_size=1, max_size=30, unique=True).map(sorted)


def of(ordered, today):
    gaps = {}
    for early, late in pairwise(ordered):
        gaps[late - early] = gaps.get(late - early, 0) + 1
    return rhythm(gaps, ordered[-1], today)


def test_the_median_gap_says_when_the_next_order_is_expected():
    # Gaps of 30, 30 and 90 days.
    found = of([0, 30, 60, 150], 190)

    assert (found.orders, found.gap, found.expected, found.age, found.late) == (4, 30, 180, 40, False)


def test_an_order_is_late_past_one_and_a_half_medians_and_not_before():
    assert of([0, 30, 60, 90], 135).late is False
    assert of([0, 30, 60, 90], 136).late is True


def test_fewer_than_four_orders_have_no_rhythm_and_are_never_late():
    found = of([0, 30, 60], 2000)

    assert (found.gap, found.expected, found.late, found.reason) == (None, None, None, "too short")


def test_who_never_bought_has_no_data():
    assert rhythm({}, None, 100) == (0, None, None, None, None, "no data")


def test_the_repeat_rate_is_of_those_that_bought():
    assert repeat_rate([2, 1, 5, 0, 1]) == 0.5
    assert repeat_rate([]) is None


@given(days, st.integers(0, 500))
def test_a_rhythm_is_there_from_four_orders_on(ordered, age):
    found = of(ordered, ordered[-1] + age)

    assert found.orders == len(ordered)
    assert (found.gap is None) == (found.late is None) == (len(ordered) < 4)
    assert found.gap is None or found.expected > ordered[-1]

"""The sides of a customer's value: worked out by hand, and true of whatever is spent."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.value import potential, rate


def test_a_potential_is_the_margin_of_a_part_of_the_headroom():
    assert potential(1_000_000_00, 0.3, 0.4) == 120_000_00


def test_what_is_not_known_makes_no_potential():
    assert potential(None, 0.3, 0.4) is None
    assert potential(100, 0.3, None) is None


def test_an_own_margin_counts_before_a_usual_one():
    assert rate(1000, 300, 500) == 0.3
    assert rate(1000, None, 500) == rate(-5, -5, 500) == 0.5
    assert rate(1000, None, None) is None


@given(st.integers(0, 10**12), st.floats(0, 1), st.floats(0, 1))
def test_a_potential_lies_within_the_headroom(headroom, expected, margin):
    assert 0 <= potential(headroom, expected, margin) <= headroom

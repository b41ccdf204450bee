"""The portfolio matrix: worked out by hand, and true of whatever is scored."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics import matrix

score = st.none() | st.floats(0, 10)
criterion = st.tuples(st.integers(0, 100), score)


def test_an_axis_is_the_weighted_mean_of_the_scores_there_are():
    # 30 x 8 + 20 x 3 over 50; the last 10 are not scored.
    assert matrix.axis([(30, 8), (20, 3), (10, None)]).value == 6


def test_half_of_the_weights_are_enough_and_less_is_not():
    assert matrix.axis([(50, 4), (50, None)]).value == 4
    assert matrix.axis([(49, 4), (51, None)]) == (None, 0.49, "fewer than half of the weights scored")


@given(st.lists(criterion, max_size=12))
def test_a_place_lies_between_the_lowest_and_the_highest_score_or_has_a_reason(scores):
    found = matrix.axis(scores)

    known = [value for weight, value in scores if value is not None and weight]
    assert (found.value is None) == bool(found.reason)
    assert found.value is None or min(known) - 1e-9 <= found.value <= max(known) + 1e-9
    assert 0 <= found.scored <= 1


@given(st.floats(0, 10), st.floats(0, 10), st.floats(0, 10))
def test_every_place_stands_in_one_of_four_quadrants(attractive, strong, cut):
    names = [name for name, _ in matrix.QUADRANTS.values()]

    assert matrix.quadrant(attractive, strong, cut) in names


def test_an_account_without_a_place_stands_nowhere():
    assert matrix.quadrant(None, 9) == matrix.quadrant(9, None) == ""


@given(st.floats(-100, 100), st.floats(-10, 10), st.floats(0.1, 10))
def test_a_figure_becomes_a_score_between_0_and_10(value, least, span):
    assert 0 <= matrix.within(value, least, least + span) <= 10

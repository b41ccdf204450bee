"""Whitespace: the order of what a cell is, what it may be worth, and what is owned of all."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm import vocab
from kamcrm.metrics import whitespace

flag = st.booleans()
told = st.none() | st.sampled_from(vocab.CELL_STATUSES)
minor = st.integers(-(10**9), 10**9)


def test_the_statuses_are_those_that_a_cell_may_hold():
    assert whitespace.STATUSES == vocab.CELL_STATUSES


def test_each_status_gives_way_to_those_before_it():
    holds = [(100, True, True, True), (0, True, True, True), (0, True, False, True), (0, True, False, False)]

    found = [whitespace.status(*one, "not applicable") for one in holds]

    assert found == ["owned", "open", "lost", "lapsed"]
    assert whitespace.status(0, False, False, False, "not applicable") == "not applicable"
    assert whitespace.status(0, False, False, False) == "white"


def test_what_the_user_knows_of_a_cell_counts_like_what_is_computed():
    assert whitespace.status(0, False, False, False, "owned") == "owned"
    assert whitespace.status(0, False, True, False, "lost") == "open"


@given(minor, flag, flag, flag, told)
def test_a_cell_is_owned_exactly_when_it_earned_or_is_said_to_be(revenue, before, open, lost, said):
    found = whitespace.status(revenue, before, open, lost, said)

    assert found in vocab.CELL_STATUSES
    assert (found == "owned") == (revenue > 0 or said == "owned")


def test_a_potential_is_the_median_of_at_least_three_owners():
    assert whitespace.potential(None, [100, 900, 200]) == (200, "median of 3 owners")
    assert whitespace.potential(None, [100, 900, 200, 300]) == (250, "median of 4 owners")
    assert whitespace.potential(None, [100, 900])[0] is None
    assert whitespace.potential(0, [100, 900, 200]) == (0, "set")


@given(st.lists(st.integers(1, 10**9), min_size=3, max_size=20))
def test_a_potential_lies_between_the_least_and_the_most_of_its_owners(peers):
    worth, _ = whitespace.potential(None, peers)

    assert min(peers) <= worth <= max(peers)


@given(minor, st.lists(minor, max_size=5))
def test_a_gap_is_never_negative_and_closes_at_the_best_year(revenue, years):
    found = whitespace.gap(revenue, years)

    assert found >= 0
    assert whitespace.gap(revenue + found, years) == 0


@given(st.lists(st.sampled_from(vocab.CELL_STATUSES), max_size=30))
def test_penetration_is_a_share_of_the_applicable_cells_or_none(statuses):
    found = whitespace.penetration(statuses)

    applicable = [one for one in statuses if one != "not applicable"]
    assert (found is None) == (not applicable)
    assert found is None or found == applicable.count("owned") / len(applicable)

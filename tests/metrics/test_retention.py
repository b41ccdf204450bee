"""What was kept of a year's customers: worked out by hand, and true of any revenue."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.retention import KINDS, kind, retention

minor = st.integers(-(10**9), 10**9)
accounts = st.lists(st.tuples(minor, minor, st.booleans()), max_size=20)


def test_the_worked_example_of_the_page():
    found = retention([(100, 150, True), (200, 120, True), (50, 0, True)])

    assert (round(found.grr, 3), round(found.nrr, 3), found.kept, found.cohort) == (0.629, 0.771, 2, 3)
    assert found.changes == {"new": 0, "expansion": 50, "reactivated": 0, "contraction": -80, "lost": -50}


def test_new_and_reactivated_are_in_no_rate():
    found = retention([(100, 100, True), (0, 900, False), (0, 500, True)])

    assert (found.grr, found.nrr, found.logo) == (1, 1, 1)
    assert (found.changes["new"], found.changes["reactivated"]) == (900, 500)


def test_credits_that_exceed_sales_keep_nothing_and_no_less():
    found = retention([(100, -50, True)])

    assert (found.grr, found.nrr, found.changes["lost"]) == (0, -0.5, -150)


def test_nobody_to_keep_is_a_reason_and_no_rate():
    found = retention([(0, 100, False)])

    assert (found.grr, found.nrr, found.logo) == (None, None, None)
    assert found.reason == "nobody bought in the first of the two years"


@given(accounts)
def test_the_changes_add_up_to_the_difference(rows):
    found = retention(rows)

    assert sum(found.changes.values()) == found.now - found.before
    assert set(found.changes) == set(KINDS)


@given(accounts)
def test_what_is_kept_is_between_nothing_and_all_of_it(rows):
    found = retention(rows)

    if found.cohort:
        assert 0 <= found.grr <= 1
        assert 0 <= found.logo <= 1


@given(minor, minor, st.booleans())
def test_a_change_for_the_better_is_never_called_a_loss(before, now, known):
    found = kind(before, now, known=known)

    assert (found in ("new", "expansion", "reactivated")) == (now > before)
    assert (found in ("contraction", "lost")) == (now < before)

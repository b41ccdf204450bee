"""Recency, frequency, monetary: worked out by hand, and true of whatever is bought."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.rfm import Bought, quantile, scored, segment

bought = st.builds(Bought, st.integers(0, 365), st.integers(1, 40), st.integers(-1000, 10**9))


def test_few_accounts_are_scored_by_fixed_thresholds():
    found = scored({1: Bought(30, 12, 900), 2: Bought(91, 3, 90), 3: Bought(300, 1, 10)}, {1: "A", 2: "B", 3: "C"})

    assert [found[id][:3] for id in (1, 2, 3)] == [(5, 5, 5), (3, 3, 3), (2, 2, 2)]
    assert [found[id].segment for id in (1, 2, 3)] == ["champion", "regular", "hibernating"]


def test_twenty_five_accounts_are_scored_by_fifths():
    found = scored({at: Bought(365 - at, at + 1, at * 100) for at in range(25)}, {})

    assert found[0][:3] == (1, 1, 1)
    assert found[12][:3] == (3, 3, 3)
    assert found[24][:3] == (5, 5, 5)


def test_equal_values_share_a_score_whatever_place_they_have():
    found = scored({at: Bought(10, 4, 500) for at in range(30)}, {})

    assert {one[:3] for one in found.values()} == {(1, 1, 1)}


def test_a_score_follows_how_many_are_strictly_worse():
    assert [quantile(worse, 25) for worse in (0, 4, 5, 10, 20, 24)] == [1, 1, 2, 3, 5, 5]


def test_the_names_are_asked_in_order():
    assert segment((4, 4, 4), 9) == "champion"
    assert segment((4, 4, 3), 9) == "loyal"
    assert segment((2, 3, 3), 4) == "at risk"
    assert segment((4, 1, 5), 2) == segment((4, 2, 5), 1) == "new"
    assert segment((2, 2, 5), 2) == "hibernating"
    assert segment((3, 3, 3), 4) == "regular"


@given(st.lists(bought, min_size=1, max_size=60))
def test_scores_are_one_to_five_and_better_values_never_score_less(values):
    found = scored(dict(enumerate(values)), {})

    for id, one in enumerate(values):
        assert all(1 <= score <= 5 for score in found[id][:3])
        for other, against in enumerate(values):
            if one.days <= against.days:
                assert found[id].recency >= found[other].recency
            if one.invoices >= against.invoices:
                assert found[id].frequency >= found[other].frequency

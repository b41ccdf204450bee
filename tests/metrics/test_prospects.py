"""Prospects: likeness and conversion, worked out by hand and true of any."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics import prospects

trait = st.tuples(st.sampled_from(["segment", "country"]), st.sampled_from("abcdef"))
made = st.tuples(st.sampled_from(["2025-H1", "2025-H2", "2026-H1"]), st.none() | st.integers(0, 900))


def test_a_prospect_that_shares_one_of_three_traits_is_a_third_like_the_best():
    marks = [("segment", "sea"), ("size", "10 to 49"), ("country", "Norway")]

    found = prospects.likeness(marks, {"segment": ["sea"], "country": ["Sweden"]})

    assert (round(found.share, 3), found.shared) == (0.333, ["segment sea"])


@given(st.sets(trait, max_size=8), st.dictionaries(st.sampled_from(["segment", "country"]), st.lists(st.text())))
def test_likeness_is_a_share_or_has_a_reason(marks, traits):
    found = prospects.likeness(sorted(marks), traits)

    assert (found.share is None) == (not marks) == bool(found.reason)
    assert found.share is None or 0 <= found.share <= 1


@given(st.lists(made, max_size=30))
def test_cohorts_hold_every_prospect_once_and_the_newest_come_first(all_made):
    found = prospects.cohorts(all_made)

    assert sum(one.created for one in found) == len(all_made)
    assert sum(one.converted for one in found) == sum(days is not None for _, days in all_made)
    assert all(0 <= one.rate <= 1 and (one.median_days is None) == (one.converted == 0) for one in found)
    assert [one.cohort for one in found] == sorted({cohort for cohort, _ in all_made}, reverse=True)

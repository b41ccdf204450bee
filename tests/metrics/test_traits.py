"""What marks some accounts against others: counted by hand, and true of whatever they have."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.median import counted, median
from kamcrm.metrics.traits import band, comparable, contrast, marks, profile

words = st.sampled_from(["dc", "retail", "public"])
accounts = st.lists(st.dictionaries(st.sampled_from(["segment", "city"]), st.lists(words, unique=True)), max_size=12)
numbers = st.lists(st.integers(-1000, 1000), min_size=1, max_size=30)


def having(segment, count):
    return [{"segment": [segment]}] * count


def test_a_lift_is_how_often_in_the_top_over_how_often_in_the_rest():
    # 4 of 5 against 3 of 10.
    (found,) = marks(having("dc", 4) + having("retail", 1), having("dc", 3) + having("retail", 7))

    assert (found.value, found.top, found.of_top, found.rest, found.of_rest) == ("dc", 4, 5, 3, 10)
    assert round(found.lift, 2) == 2.67


def test_a_trait_of_two_is_chance_and_one_nearly_as_common_in_the_rest_says_nothing():
    assert marks(having("dc", 2) + having("a", 1) + having("b", 1), having("c", 5)) == []
    assert marks(having("dc", 4) + having("retail", 1), having("dc", 6) + having("retail", 4)) == []


def test_a_trait_that_none_of_the_rest_has_comes_first_and_has_no_lift():
    top = [{"segment": ["dc"], "holds": ["Care"]}] * 4
    rest = [{"segment": ["dc"]}, *having("retail", 9)]

    assert [(one.value, one.lift) for one in marks(top, rest)] == [("Care", None), ("dc", 10.0)]


def test_a_contrast_needs_five_others():
    assert comparable(15, 10)
    assert not comparable(14, 10)


def test_a_profile_has_the_commonest_trait_of_each_kind():
    found = profile([*having("dc", 2), *having("retail", 1), {"city": ["Oslo"]}])

    assert [(one.value, one.top, one.of_top) for one in found] == [("dc", 2, 4), ("Oslo", 1, 4)]


def test_a_median_of_nothing_is_none_and_gives_no_ratio():
    assert contrast("hours", [None], [1, 2]) == ("hours", None, 1.5, None)
    assert contrast("hours", [5], [0, 0]).ratio is None
    assert contrast("hours", [5], [-1]).ratio is None


def test_a_size_is_known_by_its_band():
    assert [band(size) for size in (None, 0, 1, 49, 50, 249, 250)] == [
        None, None, "1 to 9", "10 to 49", "50 to 249", "50 to 249", "250 or more",
    ]  # fmt: skip


@given(accounts, accounts)
def test_whatever_is_marked_is_commoner_in_the_top(top, rest):
    for one in marks(top, rest):
        assert 3 <= one.top <= one.of_top == len(top)
        assert 0 <= one.rest <= one.of_rest == len(rest)
        assert (one.lift is None) == (one.rest == 0)
        assert one.lift is None or one.top / one.of_top >= 1.5 * one.rest / one.of_rest - 1e-9


@given(accounts, accounts)
def test_the_order_of_accounts_does_not_matter(top, rest):
    assert marks(top, rest) == marks(top[::-1], rest[::-1])


@given(numbers)
def test_as_many_lie_below_a_median_as_above(values):
    middle = median(values)

    assert sum(value < middle for value in values) == sum(value > middle for value in values) or middle in values
    assert min(values) <= middle <= max(values)


@given(numbers)
def test_values_that_are_counted_have_the_median_of_all_of_them(values):
    counts = {value: values.count(value) for value in values}

    assert counted(counts) == median(values)

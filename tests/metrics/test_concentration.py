"""Classes and concentration: worked out by hand, and true of whatever is earned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.concentration import band, classes, concentration, pareto

amounts = st.lists(st.integers(-(10**9), 10**9), max_size=40)


def test_the_golden_case_of_four_accounts():
    found = concentration([30, 30, 20, 20])

    assert (found.cr1, found.cr5, found.cr10) == (0.3, 1.0, 1.0)
    assert found.hhi == 2600
    assert found.effective == pytest.approx(3.846, abs=0.001)


def test_one_account_is_ten_thousand_and_equal_ones_divide_it():
    assert concentration([7]).hhi == 10_000
    assert concentration([5] * 8).hhi == 1250
    assert concentration([5] * 8).effective == 8


def test_what_earns_nothing_or_less_has_no_share():
    found = concentration([60, 40, 0, -500])

    assert (found.counted, found.total, found.cr1) == (2, 100, 0.6)


@pytest.mark.parametrize("amounts", [[], [0], [-5, 0]])
def test_nothing_earned_has_a_reason_instead_of_measures(amounts):
    found = concentration(amounts)

    assert (found.cr1, found.hhi, found.effective, found.reason) == (None, None, None, "nothing earned")
    assert pareto(amounts) is None
    assert classes(amounts) == [None] * len(amounts)


def test_the_account_that_crosses_a_line_stays_above_it():
    assert classes([79, 10, 6, 5]) == ["A", "A", "B", "C"]
    assert classes([80, 15, 5]) == ["A", "B", "C"]
    assert classes([100]) == ["A"]


def test_the_words_for_an_index_are_those_of_2023_and_of_2010():
    assert [band(hhi) for hhi in (999, 1000, 1800, 1801)] == ["spread", "moderate", "moderate", "high"]
    assert [band(hhi, (1500, 2500)) for hhi in (1499, 1500, 2501)] == ["spread", "moderate", "high"]


@given(amounts)
def test_shares_lie_within_bounds_and_grow(values):
    found = concentration(values)

    if found.hhi is not None:
        assert 0 < found.cr1 <= found.cr5 <= found.cr10 <= 1
        assert 10_000 / found.counted - 1e-6 <= found.hhi <= 10_000 + 1e-6
        assert 1 - 1e-9 <= found.effective <= found.counted + 1e-9


@given(amounts)
def test_the_order_does_not_matter_to_concentration_and_classes_never_rise_again(values):
    assert concentration(values) == concentration(values[::-1])
    found = classes(sorted(values, reverse=True))
    assert found == sorted(found, key=str)


@given(amounts)
def test_those_that_carry_make_up_the_part_and_one_fewer_does_not(values):
    ranked = sorted(values, reverse=True)
    count, total = pareto(ranked), sum(value for value in values if value > 0)

    assert (count is None) == (total == 0)
    if count:
        assert sum(ranked[:count]) * 100 >= 80 * total > sum(ranked[: count - 1]) * 100

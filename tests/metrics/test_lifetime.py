"""Lifetime value: the golden numbers of the literature, the edges, and what holds of any rates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.lifetime import contractual, kept, lifetime, retention, yearly

rates = st.floats(0, 0.95)
discounts = st.floats(0.01, 0.5)


def test_the_golden_numbers():
    assert retention(100, 0.8, 0.1) == pytest.approx(266.67, abs=0.005)
    assert retention(100, 0.8, 0.1, now=True) == pytest.approx(366.67, abs=0.005)
    assert retention(100, 0.8, 0.1, years=5) == pytest.approx(212.41, abs=0.005)
    assert retention(100, 0.8, 0.1, 0.05) == pytest.approx(307.69, abs=0.005)


def test_a_sum_without_end_that_has_none_is_cut_after_five_years():
    assert retention(100, 1, 0) is None
    assert lifetime(100, 1, 0) == 500
    assert lifetime(100, 1, 0.1, 0.1) == pytest.approx(lifetime(100, 1, 0.1, 0.1, 5))


def test_a_customer_that_costs_will_cost():
    assert retention(-100, 0.8, 0.1) == pytest.approx(-266.67, abs=0.005)


def test_a_customer_that_surely_leaves_is_worth_nothing_more():
    assert lifetime(100, 0, 0.1) == 0


def test_a_contract_is_certain_until_its_end():
    # 100 after a year and 50 after another half, at 10 %.
    assert contractual(100, 1.5, 0.1) == pytest.approx(100 / 1.1 + 50 / 1.1**1.5)
    assert contractual(100, 0, 0.1) == 0


def test_a_short_history_is_projected_and_a_very_short_one_is_not():
    assert yearly(100_00, 89) == (None, "too short")
    assert yearly(100_00, 90) == (40556, "annualised")
    assert yearly(100_00, 365) == (100_00, "")
    assert yearly(None, 400) == (None, "no data")


def test_retention_is_never_learnt_from_the_account_itself():
    observed = [("tier A", 9, 9), ("segment dc", 18, 20), ("portfolio", 30, 40)]

    assert kept(85, observed, 80) == (0.85, "contract")
    assert kept(None, observed, 80) == (0.9, "segment dc")
    assert kept(None, observed[:1], 80) == (0.8, "setting")


@given(rates, discounts, st.integers(1, 40))
def test_more_years_and_a_higher_retention_are_worth_more(keep, discount, years):
    worth = retention(100, keep, discount, years=years)

    assert worth <= retention(100, keep, discount, years=years + 1) + 1e-9
    assert worth <= retention(100, min(keep + 0.05, 1), discount, years=years) + 1e-9


@given(rates, discounts)
def test_many_years_come_to_the_sum_without_end(keep, discount):
    assert retention(100, keep, discount, years=2000) == pytest.approx(retention(100, keep, discount), rel=1e-6)


@given(rates, discounts, st.floats(-0.2, 0.2), st.integers(0, 20))
def test_twice_the_margin_is_twice_the_worth(keep, discount, growth, years):
    once, twice = (lifetime(margin, keep, discount, growth, years) for margin in (100, 200))

    assert twice == pytest.approx(2 * once)

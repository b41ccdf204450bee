"""Effort, mix, price and tenure: worked out by hand, and true of whatever parts there are."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.effort import acquisition_ratio, balance, flag, per_hour, total
from kamcrm.metrics.mix import gap, shares
from kamcrm.metrics.price import discount, halves, satisfaction
from kamcrm.metrics.tenure import stayed, whole_years, year_of

parts = st.dictionaries(st.text(max_size=3), st.integers(-(10**6), 10**6), max_size=8)


def test_margin_per_hour_is_none_without_hours_or_margin():
    assert per_hour(300_00, 120) == 150_00
    assert per_hour(300_00, 0) is None
    assert per_hour(None, 60) is None
    assert total([None, None]) is None


def test_effort_is_flagged_outside_of_half_and_double_its_margin():
    # Tier C: 40 % of the hours for 10 % of the margin; tier A: 20 % for 60 %.
    assert flag(balance(0.4, 0.1)) == "much effort"
    assert flag(balance(0.2, 0.6)) == "little effort"
    assert flag(balance(0.3, 0.3)) == ""
    assert balance(0.3, 0) is None


def test_winning_is_compared_with_keeping_from_three_of_each_on():
    # 9 000 for 3 won is 3 000 each; 2 400 for 4 kept is 600 each.
    assert acquisition_ratio(9000, 3, 2400, 4) == 5
    assert acquisition_ratio(9000, 2, 2400, 4) is None
    assert acquisition_ratio(9000, 3, 2400, 2) is None


def test_a_gap_is_in_percentage_points():
    assert gap(0.424, 500) == -7.6
    assert gap(None, 500) is None
    assert gap(0.4, None) is None


def test_half_years_begin_in_january_and_july():
    assert halves(date(2026, 6, 30), 2) == [date(2026, 1, 1), date(2025, 7, 1)]
    assert halves(date(2026, 7, 1), 1) == [date(2026, 7, 1)]


def test_a_discount_is_a_part_of_the_list_value():
    assert discount(60, 1000) == 0.06
    assert discount(60, 0) is None


def test_answers_of_different_scales_are_put_on_one():
    # NPS 9 and 7 are 90 and 70, CSAT 4 is 75, a sentiment of 2 is 100.
    assert satisfaction([("nps", 16, 2), ("csat", 4, 1), ("sentiment", 2, 1)]) == pytest.approx(
        (90 + 70 + 75 + 100) / 4
    )
    assert satisfaction([]) is None


def test_years_of_a_relationship_have_365_and_a_quarter_days():
    assert [year_of(day, 10) for day in (10, 375, 376, 740, 741)] == [0, 0, 1, 1, 2]
    assert whole_years(10, 375) == 0
    assert whole_years(10, 376) == 1


def test_buying_on_is_asked_of_those_with_a_whole_next_year():
    found = stayed([({0, 1}, 2), ({0}, 3), ({0, 1}, 1), (set(), 5)], 0)

    assert found == (1, 2, 0.5)


@given(parts)
def test_shares_come_to_one_or_there_are_none(values):
    found = list(shares(values).values())

    assert all(share is None for share in found) or sum(found) == pytest.approx(1)


@given(st.integers(1, 10**6), st.integers(0, 20_000))
def test_a_year_of_a_relationship_never_ends_before_it_began(first, days):
    year = year_of(first + days, first)

    assert year * 365.25 <= days < (year + 1) * 365.25

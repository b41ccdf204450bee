"""Reasons by count and by margin, and the limits of the signs."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.churn import pareto
from kamcrm.metrics.median import median
from kamcrm.metrics.signs import late_order, lost_in_fact, silence

losses = st.lists(st.tuples(st.sampled_from(["price", "other", "unknown"]), st.none() | st.integers(0, 10**9)))


def test_the_most_frequent_reason_is_not_always_the_dearest():
    first, second = pareto([("price", 10), ("price", 20), ("service failure", 70)])

    assert (first.reason, first.losses, first.share, first.margin_share) == ("price", 2, 2 / 3, 0.3)
    assert (second.reason, second.cumulative, second.margin_share) == ("service failure", 1, 0.7)


def test_a_loss_without_a_margin_is_counted_and_not_worth_nothing():
    (bar,) = pareto([("price", None)])

    assert (bar.losses, bar.margin, bar.margin_share, bar.unvalued) == (1, None, None, 1)


@given(losses)
def test_shares_of_losses_and_margins_add_up(rows):
    bars = pareto(rows)

    assert sum(bar.losses for bar in bars) == len(rows)
    assert not bars or (abs(sum(bar.share for bar in bars) - 1) < 1e-9 and abs(bars[-1].cumulative - 1) < 1e-9)
    shares = [bar.margin_share for bar in bars if bar.margin_share is not None]
    assert not shares or abs(sum(shares) - 1) < 1e-9
    assert [bar.losses for bar in bars] == sorted((bar.losses for bar in bars), reverse=True)


@given(st.lists(st.integers(0, 1000), min_size=1))
def test_half_of_the_values_lie_on_each_side_of_the_median(values):
    middle = median(values)

    assert 2 * sum(value < middle for value in values) <= len(values)
    assert 2 * sum(value > middle for value in values) <= len(values)


def test_the_worked_example_of_the_page():
    days = [0, 30, 60, 90]

    assert late_order(days, 135) is None
    assert late_order(days, 136).words == "last order 46 d ago, usually every 30 d"
    assert (lost_in_fact(days, 455), lost_in_fact(days, 456)) == (None, 366)


def test_three_purchases_make_no_rhythm_and_a_single_one_can_be_a_year_ago():
    assert late_order([0, 30, 60], 400) is None
    assert lost_in_fact([0], 400) == 400
    assert lost_in_fact([], 400) is None


def test_silence_begins_after_one_and_a_half_intervals():
    assert (silence(45, 30), silence(46, 30).rule) == (None, "silence")

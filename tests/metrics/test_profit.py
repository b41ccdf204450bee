"""An account's profit: worked out by hand, and true of whatever is sold."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.profit import Effort, Sales, margin, profit, usual_margin, whale

minor = st.integers(-(10**9), 10**9)


def test_profit_is_revenue_less_cost_less_serving():
    # 1 000.00 sold at a cost of 600.00; 90 minutes at 900.00 an hour are 1 350.00, and a lunch of 50.00.
    found = profit(Sales(100_000, 100_000, 60_000), Effort(90, 0, 5_000), None, 90_000)

    assert (found.revenue, found.margin, found.cost_to_serve, found.profit) == (100_000, 40_000, 140_000, -100_000)
    assert (found.basis, found.estimated, found.reason) == ("actual", 0.0, "")


def test_a_usual_margin_stands_in_where_no_cost_is_known_and_that_is_said():
    found = profit(Sales(100_000, 60_000, 36_000), Effort(), 250, 90_000)

    assert found.margin == 24_000 + 10_000
    assert (found.basis, found.estimated) == ("estimated", 0.4)


def test_without_any_cost_there_is_revenue_and_a_reason_instead_of_a_profit():
    found = profit(Sales(100_000), Effort(60), None, 90_000)

    assert (found.revenue, found.margin, found.profit) == (100_000, None, None)
    assert (found.basis, found.reason) == ("revenue only", "no cost known")


def test_a_prospect_has_no_profit_which_is_not_nothing():
    found = profit(Sales(), Effort(60), 250, 90_000, bought=False)

    assert (found.revenue, found.profit, found.reason) == (None, None, "never bought")
    assert found.cost_to_serve == 90_000


def test_credits_larger_than_sales_give_a_loss_and_no_share():
    found = profit(Sales(-5_000, -5_000, -3_000), Effort(), None, 90_000)

    assert (found.margin, found.profit, found.estimated) == (-2_000, -2_000, None)


def test_the_curve_rises_above_everything_and_comes_back():
    assert whale([300, 100, -100]) == [1.0, 4 / 3, 1.0]


@given(st.lists(minor, min_size=1, max_size=30))
def test_the_curve_ends_at_everything_or_there_is_none(profits):
    curve = whale(profits)

    assert (curve is None) == (sum(profits) <= 0)
    assert curve is None or abs(curve[-1] - 1) < 1e-9


@given(st.lists(st.tuples(minor, minor), max_size=20))
def test_the_usual_margin_is_a_ratio_of_sums(lines):
    sales = [Sales(net, net, cost) for net, cost in lines]
    net, cost = sum(net for net, _ in lines), sum(cost for _, cost in lines)

    found = usual_margin(sales)

    assert found == (round((net - cost) * 1000 / net) if net > 0 else None)


@given(minor, minor, minor, minor, st.integers(-1000, 1000))
def test_margins_of_parts_add_up(costed, cost, assumed, assumed_cost, usual):
    whole = margin(Sales(costed + assumed, costed, cost, assumed, assumed_cost), usual)
    parts = margin(Sales(costed, costed, cost), usual), margin(Sales(assumed, 0, 0, assumed, assumed_cost), usual)

    assert whole == sum(parts)

"""Share of wallet: worked out by hand, and true of whatever is bought from whomever."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics import wallet
from kamcrm.records import namedtuple

Estimate = namedtuple("Estimate", "id category product_id within as_of", defaults=("", None, None, date(2026, 1, 1)))
minor = st.integers(-(10**9), 10**9)
spend = st.integers(0, 10**9)


def test_the_allocation_rule_is_the_published_one():
    assert [round(wallet.allocation(rank, 2), 3) for rank in (1, 2)] == [0.667, 0.333]
    assert [round(wallet.allocation(rank, 3), 3) for rank in (1, 2, 3)] == [0.5, 0.333, 0.167]
    assert wallet.allocation(1, 1) == 1


@given(st.integers(1, 60))
def test_the_ranks_share_the_whole_wallet_and_the_first_gets_most(suppliers):
    shares = [wallet.allocation(rank, suppliers) for rank in range(1, suppliers + 1)]

    assert abs(sum(shares) - 1) < 1e-9
    assert shares == sorted(shares, reverse=True)
    assert shares[-1] > 0


@given(minor, st.none() | spend)
def test_a_share_is_known_or_has_a_reason_and_is_capped_for_sums(revenue, spent):
    found = wallet.share(revenue, spent)

    assert (found.share is not None) or found.reason
    assert found.capped is None or 0 <= found.capped <= 1
    assert found.headroom is None or found.headroom >= 0


@given(st.lists(st.tuples(spend, st.integers(1, 10**9)), max_size=20))
def test_together_lies_between_none_and_all_and_is_a_ratio_of_sums(pairs):
    found = wallet.together(pairs)

    assert (found is None) == (not pairs)
    assert found is None or 0 <= found <= 1
    assert found is None or abs(found * sum(b for _, b in pairs) - sum(min(a, b) for a, b in pairs)) < 1


@given(st.lists(st.integers(1, 99), max_size=12))
def test_our_rank_is_free_and_never_behind_the_last(ranks):
    ours, suppliers = wallet.our_rank(ranks)

    assert ours not in ranks
    assert 1 <= ours <= suppliers


def test_of_several_estimates_of_one_thing_the_newest_counts():
    old, new = Estimate(1, "sensors"), Estimate(2, "Sensors ", as_of=date(2026, 5, 1))

    assert wallet.counted([new, old]) == [new]


def test_a_product_within_a_category_that_has_its_own_estimate_is_not_counted_again():
    sensors, probe, course = Estimate(1, "sensors"), Estimate(2, "", 7, "sensors"), Estimate(3, "", 8, "training")

    assert wallet.counted([sensors, probe, course]) == [sensors, course]


def test_a_month_has_the_days_it_has_when_an_estimate_grows_old():
    assert not wallet.stale(date(2025, 2, 28), date(2026, 8, 28))
    assert wallet.stale(date(2025, 2, 28), date(2026, 8, 29))

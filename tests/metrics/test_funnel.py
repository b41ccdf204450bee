"""The pipeline's figures: worked out by hand, and None wherever one of their parts is."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics import funnel
from kamcrm.metrics.funnel import Habits, Rate

count = st.integers(0, 10_000)
TODAY = date(2026, 11, 23)
TIDY = Habits(date(2026, 12, 1), date(2026, 11, 25), date(2026, 11, 1), 30, date(2026, 11, 20))


def test_the_velocity_of_a_pipeline_worked_out_by_hand():
    # 10 open, half of them won at 50 000.00 each in 100 days: 2 500.00 a day.
    found = funnel.velocity(10, funnel.win_rate(3, 3), 5_000_000, funnel.cycle([80, 120]))

    assert found == Rate(250_000, "")


@given(count, count)
def test_a_win_rate_is_a_share_or_has_a_reason(won, lost):
    found = funnel.win_rate(won, lost)

    assert (found.value is None) == (won + lost == 0) == bool(found.reason)
    assert found.value is None or 0 <= found.value <= 1


def test_without_anything_closed_nothing_is_said_of_speed():
    nothing = funnel.win_rate(0, 0), funnel.cycle([])

    assert funnel.velocity(10, nothing[0], None, nothing[1]) == Rate(None, "nothing was closed")
    assert funnel.velocity(10, funnel.win_rate(0, 3), None, funnel.cycle([5])).reason == "nothing was won"
    assert (
        funnel.velocity(10, funnel.win_rate(1, 0), 100, funnel.cycle([0])).reason == "closed on the day they were made"
    )


@given(count, st.integers(1, 10_000), count)
def test_a_goal_is_covered_by_a_ratio_or_met(weighted, target, won):
    found = funnel.coverage(weighted, target, won)

    assert (found.reason == "met") == (won >= target)
    assert found.value is None or found.value * (target - won) - weighted < 1e-6


def test_what_is_in_order_is_not_named():
    assert funnel.untidy(TIDY, TODAY) == []


def test_each_fault_is_named_and_a_limit_that_is_just_met_is_none():
    assert funnel.untidy(TIDY._replace(close_on=date(2026, 11, 22)), TODAY) == ["slipped"]
    assert funnel.untidy(TIDY._replace(close_on=TODAY, next_due=None), TODAY) == ["no next follow-up"]
    assert funnel.untidy(TIDY._replace(staged_on=date(2026, 10, 24)), TODAY) == []
    assert funnel.untidy(TIDY._replace(staged_on=date(2026, 10, 23)), TODAY) == ["31 days in its stage (30)"]
    assert funnel.untidy(TIDY._replace(staged_on=date(2020, 1, 1), limit=None), TODAY) == []
    assert funnel.untidy(TIDY._replace(touched=date(2026, 10, 24)), TODAY) == []
    assert funnel.untidy(TIDY._replace(touched=date(2026, 10, 23)), TODAY) == ["no contact in 31 days"]
    assert funnel.untidy(TIDY._replace(touched=None), TODAY) == ["never in contact"]

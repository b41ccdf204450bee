"""How far goals have come, measured by what is kept."""

from __future__ import annotations

import json
from datetime import date

import pytest


@pytest.fixture
def goal(put):
    """A goal of this year: goal("revenue", 1000)."""

    def aim(metric, target, start=0, **more):
        money = metric in ("revenue", "margin", "profit", "won value", "open pipeline")
        unit = 100 if money else 1000
        keys = {"starts_on": date(2026, 1, 1), "due": date(2026, 12, 31), "currency": "NOK" if money else None}
        return put(
            "goals", metric=metric, start_value=round(start * unit), target_value=round(target * unit), **(keys | more)
        )

    return aim


@pytest.fixture
def sold(ok, tmp_path):
    """Two accounts, one of them new this year, with sales and their cost."""
    ok("accounts add Nordlys")
    ok("accounts add Fjord")
    path = tmp_path / "sales.csv"
    path.write_text(
        "account,date,amount,cost,currency,number\n"
        "Nordlys,2025-06-01,500,100,NOK,1\nNordlys,2026-03-01,600,200,NOK,2\nFjord,2026-04-01,300,100,NOK,3\n"
    )
    ok(f"import transactions {path}")
    return ok


def rows(result):
    return json.loads(result.stdout)


def test_revenue_and_margin_since_the_goal_began_are_its_actual(sold, goal):
    goal("revenue", 1200)
    goal("margin", 1200)

    found = {row["metric"]: row for row in rows(sold("analyze goals -f json"))}

    assert found["revenue"]["actual"]["amount"] == "900.00"
    assert found["margin"]["actual"]["amount"] == "600.00"
    assert (found["revenue"]["progress"], found["revenue"]["on_track"]) == (0.75, False)
    # 900 in 326 of 364 days.
    assert found["revenue"]["projection"]["amount"] == "1004.91"


def test_a_filter_compares_amounts_as_they_are_typed(sold, goal):
    goal("revenue", 1200)
    goal("new accounts", 2)

    assert [row["metric"] for row in rows(sold("analyze goals --where 'actual>850 actual<950' -f json"))] == ["revenue"]
    assert [row["metric"] for row in rows(sold("analyze goals --where 'target<3' -f json"))] == ["new accounts"]


def test_a_goal_of_an_account_is_measured_by_that_account(sold, goal):
    fjord = next(row["id"] for row in rows(sold("accounts list -f json")) if row["name"] == "Fjord")
    goal("revenue", 300, account_id=fjord)

    (row,) = rows(sold("analyze goals -f json"))

    assert (row["account"], row["actual"]["amount"], row["progress"]) == ("Fjord", "300.00", 1)
    assert row["realistic"] is True


def test_new_accounts_are_those_that_bought_first_since_then(sold, goal):
    goal("new accounts", 2)

    (row,) = rows(sold("analyze goals -f json"))

    assert (row["actual"], row["progress"]) == (1, 0.5)


def test_won_value_win_rate_and_open_pipeline_follow_the_opportunities(sold, goal):
    for name, amount, end in (("One", "100", "win"), ("Two", "50", "lose"), ("Three", "70", "")):
        sold(f"opportunities add nordlys {name} --amount {amount} --as-of 2026-06-01")
        deal = next(row["id"] for row in rows(sold("opportunities list -f json")) if row["name"] == name)
        if end:
            sold(f"opportunities {end} {deal} --on 2026-07-01 {'--reason price' if end == 'lose' else ''}")
    for metric, target in (("won value", 400), ("win rate", 0.5), ("open pipeline", 140)):
        goal(metric, target)

    found = {row["metric"]: row["actual"] for row in rows(sold("analyze goals -f json"))}

    assert found["win rate"] == 0.5
    assert {found["won value"]["amount"], found["open pipeline"]["amount"]} == {"100.00", "70.00"}


def test_touches_and_steps_kept_on_time_follow_the_diary(sold, goal):
    sold("log nordlys 'yesterday call 20m: hello'")
    sold("followups add nordlys '2026-11-20 send it' --as-of 2026-11-10")
    goal("touches", 4)
    goal("on time", 0.9)

    found = {row["metric"]: row["actual"] for row in rows(sold("analyze goals -f json"))}

    assert found == {"touches": 1, "on time": 0}


def test_satisfaction_needs_answers_and_says_so(sold, goal, put):
    nordlys = next(row["id"] for row in rows(sold("accounts list -f json")) if row["name"] == "Nordlys")
    goal("nps", 50)
    goal("csat", 0.8)
    put("feedback", account_id=nordlys, kind="csat", score=5, answered_on=date(2026, 5, 1))

    found = {row["metric"]: row for row in rows(sold("analyze goals -f json"))}

    assert (found["nps"]["actual"], found["nps"]["reason"]) == (None, "fewer than 5 answers in twelve months")
    assert found["csat"]["actual"] == 1


def test_what_one_measures_oneself_is_taken_as_it_is(ok, goal):
    goal("own", 12, name="visits", measured=3000)

    shown = ok("analyze goals")

    (row,) = rows(ok("analyze goals -f json"))
    assert (row["actual"], row["progress"]) == (3, 0.25)
    assert "0 of 1 goal on track" in shown.stdout


def test_a_goal_that_asks_for_more_than_twice_the_last_years_rate_is_named(sold, goal):
    goal("revenue", 10_000, name="Too much")

    shown = sold("analyze goals")

    assert "Too much is hardly realistic: it asks for 85 167 a year, the last twelve months brought 900" in shown.stderr


def test_a_goal_whose_target_is_its_start_and_one_not_begun_are_no_trouble(sold, goal):
    goal("revenue", 900, start=900, name="Same")
    goal("touches", 5, name="Later", starts_on=date(2026, 12, 1))

    found = {row["goal"]: row for row in rows(sold("analyze goals -f json"))}

    assert found["Same"]["progress"] == 1
    assert (found["Later"]["actual"], found["Later"]["reason"]) == (None, "not begun yet")


def test_amounts_without_a_rate_have_no_figure_and_a_reason(sold, goal):
    goal("revenue", 900, currency="SEK")

    (row,) = rows(sold("analyze goals -f json"))

    assert (row["actual"], row["target"], row["reason"]) == (None, None, "no rate for a currency")


def test_what_is_kept_of_last_years_revenue_is_measured_with_and_without_growth(sold, goal):
    goal("retention", 0.9)
    goal("net retention", 1)

    found = {row["metric"]: row["actual"] for row in rows(sold("analyze goals -f json"))}

    # Of the year before there is Nordlys with 500, which bought for 600 since.
    assert found == {"retention": 1, "net retention": 1.2}


def test_health_is_the_mean_of_the_scores_and_an_account_has_its_own(sold, goal):
    scores = {row["name"]: row["score"] for row in rows(sold("analyze health -f json"))}
    ids = {row["name"]: row["id"] for row in rows(sold("accounts list -f json"))}
    goal("health", 70)
    goal("health", 70, account_id=ids["Nordlys"])

    whole, own = rows(sold("analyze goals -f json"))

    known = [score for score in scores.values() if score is not None]
    assert whole["actual"] == (sum(known) / len(known) if known else None)
    assert (own["actual"], bool(own["reason"])) == (scores["Nordlys"], scores["Nordlys"] is None)


def test_a_metric_without_a_figure_says_so(sold, goal):
    goal("adherence", 0.9)

    (row,) = rows(sold("analyze goals -f json"))

    assert (row["actual"], row["reason"]) == (None, "no figure of it yet")


def test_without_a_goal_it_says_how_to_set_one(ok):
    assert "kamcrm goals add revenue 5m --by eoy" in ok("analyze goals").stdout

"""Effort, mix, price and tenure on the command line."""

from __future__ import annotations

import json

import pytest

from scene import day


@pytest.fixture
def busy(scene):
    """An A account that brings 900 for one hour, a C account that brings 100 for nine, a prospect that takes two."""
    ids = {
        "Big": scene.account("Big", tier="A", phase="retain", segment="dc"),
        "Small": scene.account("Small", tier="C", phase="retain", segment="retail"),
        "Soon": scene.account("Soon", kind="prospect", tier="B", phase="acquire", segment="dc"),
    }
    scene.sale(ids["Big"], 90_000_00, cost=0)
    scene.sale(ids["Small"], 10_000_00, cost=0)
    for name, minutes in (("Big", 60), ("Small", 540), ("Soon", 120)):
        scene.talk(ids[name], -10, channel="visit", minutes=minutes)
    return ids


def rows(kam, line):
    shown = kam(f"{line} -f json")
    assert shown.code == 0, shown.stderr
    return json.loads(shown.stdout)


def test_margin_per_hour_by_account_the_least_first(kam, busy):
    shown = rows(kam, "analyze effort")

    assert [(row["name"], row["per_hour"] and row["per_hour"]["amount"]) for row in shown] == [
        ("Small", "1111.11"),
        ("Big", "90000.00"),
        ("Soon", None),
    ]
    assert shown[0]["flag"] == "much effort"


def test_effort_of_a_tier_is_held_against_its_margin(kam, busy):
    shown = {row["name"]: row for row in rows(kam, "analyze effort --by tier")}

    assert (shown["A"]["effort_share"], shown["A"]["margin_share"]) == (pytest.approx(1 / 12), 0.9)
    assert [shown[tier]["flag"] for tier in "AC"] == ["little effort", "much effort"]
    assert (shown["B"]["margin"], shown["B"]["per_hour"], shown["B"]["ratio"]) == (None, None, None)
    assert "out of balance: A (little effort), C (much effort)" in kam("analyze effort --by tier").stdout


def test_a_phase_has_its_hours_and_its_profit_prospects_included(kam, busy):
    shown = {row["name"]: row for row in rows(kam, "analyze effort --by phase")}

    assert (shown["acquire"]["hours"], shown["acquire"]["profit"]["amount"]) == (2.0, "-1800.00")
    assert (shown["retain"]["hours"], shown["retain"]["profit"]["amount"]) == (10.0, "91000.00")
    assert "can't be said of 0 accounts won, 2 retained" in kam("analyze effort --by phase").stdout


def test_winning_costs_what_was_spent_until_the_day_it_was_won(kam, scene):
    for at in range(3):
        won = scene.account(f"Won{at}", phase="grow")
        scene.insert(
            "account_history", account_id=won, field="kind", was="prospect", became="customer", changed_on=day(-20)
        )
        scene.talk(won, -30, channel="visit", minutes=300)
        scene.talk(won, -10, channel="visit", minutes=6000)
        scene.talk(scene.account(f"Kept{at}", phase="retain"), -10, channel="visit", minutes=60)

    shown = kam("analyze effort --by phase").stdout

    assert "winning an account costs 5 times what keeping one does (3 accounts won, 3 retained)" in shown


def test_the_mix_has_shares_of_four_measures_and_the_gap_to_a_target(kam, busy, scene):
    plan = scene.insert("plans", name="Portfolio")
    scene.insert("mix_targets", plan_id=plan, dimension="segment", name="dc", measure="hours", share=500)

    shown = {row["name"]: row for row in rows(kam, "analyze mix")}

    assert shown["dc"]["accounts_share"] == pytest.approx(2 / 3)
    assert shown["dc"]["revenue_share"] == 0.9
    assert (shown["dc"]["hours_share"], shown["dc"]["hours_target"], shown["dc"]["hours_gap"]) == (0.25, 0.5, -25.0)
    assert shown["retail"]["hours_target"] is None
    assert "farthest from its target: the hours of segment dc, 25 points short" in kam("analyze mix").stdout


def test_a_part_that_is_aimed_at_and_not_there_is_shown(kam, busy, scene):
    plan = scene.insert("plans", name="Portfolio")
    scene.insert("mix_targets", plan_id=plan, dimension="segment", name="public", measure="revenue", share=100)

    shown = {row["name"]: row for row in rows(kam, "analyze mix")}

    assert (shown["public"]["accounts"], shown["public"]["revenue_gap"]) == (0, -10.0)


def test_a_target_of_a_part_that_is_not_shown_is_not_denied(kam, busy, scene):
    plan = scene.insert("plans", name="Portfolio")
    scene.insert("mix_targets", plan_id=plan, dimension="segment", name="retail", measure="hours", share=500)

    assert "none of these has a target" in kam("analyze mix --sort name -n 1").stdout


def test_without_a_target_the_mix_says_so(kam, busy):
    assert "no target mix is set by tier" in kam("analyze mix --by tier").stdout


def test_price_is_shown_beside_satisfaction_by_half_year(kam, scene):
    id = scene.account("Nordlys")
    scene.sale(id, 900_00, -300, cost=450_00, list_value=1000_00, discount=100_00)
    scene.sale(id, 800_00, -30, cost=480_00, list_value=1000_00, discount=200_00)
    scene.insert("feedback", account_id=id, kind="nps", score=9, answered_on=day(-300))
    scene.insert("feedback", account_id=id, kind="csat", score=3, answered_on=day(-30))

    shown = {row["half"]: row for row in rows(kam, "analyze price")}

    then, now = shown["2026 H1"], shown["2026 H2"]
    assert (then["discount_share"], then["margin_share"], then["satisfaction"]) == (0.1, 0.5, 90.0)
    assert (now["discount_share"], now["margin_share"], now["satisfaction"]) == (0.2, 0.4, 50.0)
    assert shown["2025 H1"]["revenue"] is None
    assert "discount from 10 % to 20 %, margin from 50 % to 40 %" in kam("analyze price").stdout


def test_price_is_of_the_accounts_that_a_filter_picks(kam, scene):
    scene.sale(scene.account("One"), 100_00, -30, cost=0)
    scene.sale(scene.account("Two"), 900_00, -30, cost=0)

    assert rows(kam, "analyze price --where name:one")[-1]["revenue"]["amount"] == "100.00"


def test_relationships_are_added_up_by_their_age(kam, scene):
    stays, leaves = scene.account("Stays", customer_since=None), scene.account("Leaves", customer_since=None)
    for ago, amount in ((800, 100_00), (420, 300_00)):
        scene.sale(stays, amount, -ago, cost=0)
    scene.sale(leaves, 100_00, -800, cost=0)
    scene.talk(stays, -790, channel="visit", minutes=2)

    first, second = rows(kam, "analyze tenure")

    assert (first["year"], first["accounts"], first["revenue"]["amount"]) == (1, 2, "200.00")
    assert (first["cost_to_serve"]["amount"], first["stay"], first["stay_of"]) == ("30.00", 0.5, 2)
    assert (second["year"], second["each"]["amount"], second["stay"]) == (2, "150.00", None)


def test_years_before_the_first_sale_that_is_kept_are_counted(kam, scene):
    id = scene.account("Old friend", customer_since=day(-2000))
    scene.sale(id, 100_00, -800, cost=0)

    assert [row["year"] for row in rows(kam, "analyze tenure")] == [4, 5]


def test_no_whole_year_yet_is_said(kam, scene):
    scene.sale(scene.account("New", customer_since=None), 100_00, -30)

    assert "No relationship has lasted a whole year" in kam("analyze tenure").stdout

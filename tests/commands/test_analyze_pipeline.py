"""The pipeline's worth, how it is won, and what in it is untidy."""

from __future__ import annotations

import json
from datetime import date

import pytest


@pytest.fixture
def deals(ok):
    """Open, won and lost opportunities of one account."""
    ok("accounts add Nordlys")
    ok("opportunities add nordlys One --amount 100k --stage proposal --closes 2026-12-15")
    ok("opportunities add nordlys Two --stage proposal --closes 2026-12-20")
    for name, amount, end in (("Three", "60k", "win"), ("Four", "40k", "lose"), ("Five", "20k", "win")):
        ok(f"opportunities add nordlys {name} --amount {amount} --as-of 2026-10-01")
        deal = next(row["id"] for row in json.loads(ok("opportunities list -f json").stdout) if row["name"] == name)
        ok(f"opportunities {end} {deal} --on 2026-11-10 {'--reason price' if end == 'lose' else ''}")
    return ok


def told(result):
    return json.loads(result.stdout)


def test_what_is_open_is_weighted_and_what_has_no_amount_is_counted_apart(deals):
    (row,) = told(deals("analyze pipeline -f json"))["open"]

    assert (row["count"], row["unpriced"]) == (2, 1)
    assert (row["amount"]["amount"], row["weighted"]["amount"]) == ("100000.00", "75000.00")


def test_sales_are_won_at_a_rate_by_count_and_by_value(deals):
    (row,) = told(deals("analyze pipeline -f json"))["closed"]

    assert (row["won"], row["lost"]) == (2, 1)
    assert (round(row["win_rate"], 3), round(row["win_rate_by_value"], 3)) == (0.667, 0.667)
    assert (row["cycle_days"], row["average_won"]["amount"]) == (40, "40000.00")
    # 2 open x 2/3 x 40 000 / 40 days.
    assert row["velocity"]["amount"] == "1333.33"


def test_the_pipeline_covers_what_is_still_to_be_won_for_the_goal(deals, put):
    put(
        "goals", metric="won value", name="Won", starts_on=date(2026, 1, 1), due=date(2026, 12, 31),
        target_value=20_000_000, currency="NOK",
    )  # fmt: skip

    (row,) = told(deals("analyze pipeline -f json"))["goals"]

    assert (row["won"]["amount"], row["left"]["amount"]) == ("80000.00", "120000.00")
    assert row["coverage"] == 0.625


def test_a_goal_that_is_met_says_so(deals, put):
    keys = {"metric": "won value", "starts_on": date(2026, 1, 1), "due": date(2026, 12, 31), "currency": "NOK"}
    put("goals", target_value=5_000_000, **keys)

    (row,) = told(deals("analyze pipeline -f json"))["goals"]

    assert (row["coverage"], row["reason"]) == (None, "met")


def test_what_is_untidy_is_listed_with_every_reason(deals):
    rows = told(deals("analyze pipeline -f json --as-of 2027-01-20"))["untidy"]

    why = {row["name"]: row["why"] for row in rows}
    assert why["One"] == "slipped, no next follow-up, 58 days in its stage (30), never in contact"


def test_what_is_kept_up_is_not_listed(deals):
    deals("log nordlys 'call 20m: went through the offer' --next 'fri send it'")

    assert told(deals("analyze pipeline -f json"))["untidy"] == []


def test_a_closed_opportunity_was_still_open_the_day_before(deals):
    shown = told(deals("analyze pipeline -f json --as-of 2026-11-01"))

    assert shown["open"][0]["count"] == 3


def test_an_empty_pipeline_says_how_to_begin(ok):
    ok("accounts add Nordlys")

    shown = ok("analyze pipeline")

    assert "kamcrm opportunities add" in shown.stdout
    assert "nothing was closed" in shown.stdout

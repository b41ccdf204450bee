"""Prospects by fit and likeness, and how they become customers."""

from __future__ import annotations

import json

import pytest


def rows(result):
    return json.loads(result.stdout)


@pytest.fixture
def scored(ok):
    """Three prospects, two of them scored."""
    for name in ("Soon", "Maybe", "Unknown"):
        ok(f"accounts add {name} --prospect --segment seafood")
    ok("criteria add sites --axis fit --weight 40")
    ok("criteria add cold --axis fit --weight 60")
    for account, sites, cold in (("soon", 9, 5), ("maybe", 2, 2)):
        ok(f"criteria score {account} sites {sites}")
        ok(f"criteria score {account} cold {cold}")
    ok("criteria score unknown sites 10")
    return ok


def test_the_best_fit_comes_first_and_what_is_not_scored_is_named(scored):
    found = rows(scored("analyze prospects -f json"))

    assert [(row["account"], row["fit"] and round(row["fit"], 2)) for row in found] == [
        ("Soon", 0.66),
        ("Maybe", 0.2),
        ("Unknown", None),
    ]
    assert (found[2]["lacks"], found[2]["reason"].split(";")[0]) == ("cold", "fewer than half of the weights scored")


def test_the_next_step_scores_what_is_missing(scored):
    shown = scored("analyze prospects")

    assert "next: kamcrm criteria score 3 'cold' 7" in shown.stdout
    assert "too few customers bought to say what marks the best ten" in shown.stdout


def test_a_prospect_is_like_the_best_customers_by_what_marks_them(scored, tmp_path):
    lines = ["account,date,amount,cost,currency,number"]
    for at in range(16):
        segment = "seafood" if at < 8 else "dairy"
        scored(f"accounts add Customer{at} --segment {segment} --country {'Norway' if at % 2 else 'Sweden'}")
        lines.append(f"Customer{at},2026-10-01,{1000 - at},100,NOK,{at}")
    path = tmp_path / "sales.csv"
    path.write_text("\n".join(lines) + "\n")
    scored(f"import transactions {path}")

    shown = scored("analyze prospects -f json")

    # Eight of the ten best are in seafood and none of the other six.
    assert {row["likeness"] for row in rows(shown)} == {1.0}
    assert rows(shown)[0]["shared"] == "segment seafood"


def test_conversion_counts_each_half_years_prospects(ok):
    for name in ("One", "Two", "Three"):
        ok(f"accounts add {name} --prospect")
    ok("accounts convert one --on 2026-11-23")

    (row,) = rows(ok("analyze prospects --cohorts -f json"))

    assert (row["cohort"], row["created"], row["converted"]) == ("2026-H2", 3, 1)
    assert (round(row["rate"], 3), row["median_days"]) == (0.333, 0)
    assert "1 of 3 ever made became customers in 0 days (median)" in ok("analyze prospects").stdout


def test_a_filter_picks_prospects_and_leaves_the_best_customers_alone(scored):
    found = rows(scored("analyze prospects --where 'fit>0.5' -f json"))

    assert [row["account"] for row in found] == ["Soon"]


def test_without_a_prospect_it_says_how_to_add_one(ok):
    ok("accounts add Nordlys")

    assert "kamcrm accounts add NAME --prospect" in ok("analyze prospects").stdout

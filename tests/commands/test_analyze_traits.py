"""What marks the accounts that earn most, on the command line."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def many(scene):
    """Five large data centres that hold Care, and seven small shops; every sale has a cost."""

    def lay(large=5, small=7):
        care = scene.insert("products", name="Care", folded="care", sort_key="care", currency="NOK")
        for at in range(large):
            id = scene.account(f"Centre {at}", handle=f"centre{at}", segment="dc", employees=300)
            scene.sale(id, 1_000_000_00 + at, cost=400_000_00, product_id=care)
        for at in range(small):
            id = scene.account(f"Shop {at}", handle=f"shop{at}", segment="retail", employees=8)
            scene.sale(id, 10_000_00 + at, cost=4_000_00)

    return lay


def test_traits_of_the_best_are_set_against_the_rest(kam, many):
    many()

    shown = kam("analyze traits -n 5")

    assert "holds" in shown.stdout
    assert "only in the top (5 of 5)" in shown.stdout
    assert "top 5  other 7" in shown.stdout
    assert "100.0 times" in shown.stdout


def test_columns_for_a_program_hold_the_numbers(kam, many):
    many()

    rows = json.loads(kam("analyze traits -n 5 -f json").stdout)

    segment = next(row for row in rows if row["attribute"] == "segment")
    assert (segment["in_top"], segment["of_top"], segment["in_rest"], segment["of_rest"]) == (5, 5, 0, 7)
    assert segment["lift"] is None
    revenue = next(row for row in rows if row["attribute"] == "revenue")
    assert revenue["top_median"] == {"amount": "1000000.02", "currency": "NOK"}


def test_too_few_accounts_get_a_profile_and_are_told_so(kam, many):
    many(3, 2)

    shown = kam("analyze traits -n 3")

    assert "no contrast is possible (3 and 5 others are needed)" in shown.stdout
    assert "3 of 3" in shown.stdout
    assert "other" not in shown.stdout.splitlines()[0]


def test_a_filter_picks_the_accounts_that_are_compared(kam, many):
    many()

    shown = kam("analyze traits -n 2 --where segment:retail")

    assert "top 2  other 5" in shown.stdout
    assert "Care" not in shown.stdout


def test_nothing_sold_says_how_to_begin(kam, scene):
    scene.account()

    assert "kamcrm import transactions FILE" in kam("analyze traits").stdout


@pytest.mark.parametrize("number", [0, -3])
def test_a_top_of_none_is_refused(kam, many, number):
    many()

    shown = kam(f"analyze traits -n {number}")

    assert (shown.code, shown.stdout) == (2, "")
    assert f"{number} accounts are no top" in shown.stderr

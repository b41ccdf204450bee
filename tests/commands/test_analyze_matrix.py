"""Criteria, scores and the matrix that they make."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def portfolio(ok):
    """Two customers and a criterion on each axis."""
    for name in ("Nordlys", "Fjord"):
        ok(f"accounts add {name}")
    for axis in ("attractiveness", "strength"):
        ok(f"criteria add Own{axis[0]} --axis {axis} --weight 100")
    for name in ("size", "growth", "margin", "strategic", "reference", "share", "relationship", "satisf", "access"):
        ok(f"criteria archive '{name}'" if name != "size" else "criteria archive 'size of wallet'")
    ok("criteria archive 'product fit'")
    return ok


def rows(result):
    return json.loads(result.stdout)


def test_a_new_file_has_the_usual_criteria_and_says_which_follow_from_figures(ok):
    shown = ok("criteria list -f json")

    told = {row["name"]: row["computed"] for row in rows(shown)}
    assert len(told) == 10
    assert (told["growth"], told["strategic fit"], told["access to decision makers"]) == ("growth", None, "access")
    assert all(row["id"] is None for row in rows(shown))


def test_scoring_on_a_usual_criterion_makes_its_axis_ones_own(ok):
    ok("accounts add Nordlys")

    said = ok("criteria score nordlys 'strategic fit' 8 --why 'fleet plan'")

    kept = [row for row in rows(ok("criteria list -f json")) if row["id"]]
    assert "strategic fit none → 8  fleet plan" in said.stdout
    assert {row["axis"] for row in kept} == {"attractiveness"} and len(kept) == 5
    assert [row["scored"] for row in kept if row["name"] == "strategic fit"] == [1]


def test_accounts_stand_in_the_quadrants_of_their_scores(portfolio):
    for account, attractive, strong in (("nordlys", 8, 3), ("fjord", 2, 9)):
        portfolio(f"criteria score {account} owna {attractive}")
        portfolio(f"criteria score {account} owns {strong}")

    shown = portfolio("analyze matrix")

    found = {row["account"]: row["quadrant"] for row in rows(portfolio("analyze matrix -f json"))}
    assert found == {"Nordlys": "Star", "Fjord": "Status"}
    assert "Star 1 (invest time) · Status 1 (maintain)" in shown.stdout
    assert "Streamline" in shown.stdout.splitlines()[-1]


def test_the_cut_is_a_setting_and_places_near_it_are_marked(portfolio, monkeypatch):
    portfolio("criteria score nordlys owna 8")
    portfolio("criteria score nordlys owns 7")
    monkeypatch.setenv("KAMCRM_MATRIX_CUT", "8")

    row = next(row for row in rows(portfolio("analyze matrix -f json")) if row["account"] == "Nordlys")

    assert (row["quadrant"], row["near"]) == ("Star", True)


def test_an_account_with_fewer_than_half_of_the_weights_scored_is_unplaced_and_why_is_said(portfolio):
    portfolio("criteria score nordlys owna 8")

    shown = portfolio("analyze matrix -f json")

    row = next(row for row in rows(shown) if row["account"] == "Nordlys")
    assert (row["strength"], row["quadrant"]) == (None, "")
    assert row["reason"] == "strength: fewer than half of the weights scored"
    assert "2 accounts unplaced" in shown.stderr


def test_a_typed_score_counts_before_the_figure(ok, put):
    ok("accounts add Nordlys")
    ok("contacts add 'Kari Moen' nordlys --role 'decision maker'")
    ok("contacts add 'Per Lie' nordlys --role champion --sentiment 2")
    figures = rows(ok("analyze matrix -f json"))[0]
    ok("criteria score nordlys 'access to decision makers' 1")
    ok("criteria score nordlys 'satisfaction' 1")

    typed = rows(ok("analyze matrix -f json"))[0]

    assert figures["computed"] == 2
    assert (typed["computed"], typed["strength"]) == (1, 4.0)  # 1, 1 and a stance of 10.


def test_a_score_is_taken_back_and_one_out_of_range_refused(portfolio, kam):
    portfolio("criteria score nordlys owna 8")

    said = portfolio("criteria score nordlys owna ''")

    assert "Owna 8 → none" in said.stdout
    assert kam("criteria score nordlys owna 11").code == 2
    assert kam("criteria score nordlys nosuch 5").code == 3


def test_a_criterion_is_changed_and_one_of_the_same_name_refused(portfolio, kam):
    said = portfolio("criteria edit owna --weight 40")

    assert "weight 100 → 40" in said.stdout
    assert kam("criteria add owna").code == 5
    assert kam("criteria edit owna --weight 101").code == 2

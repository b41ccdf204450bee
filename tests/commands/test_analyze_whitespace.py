"""What each account doesn't buy yet, and what is known better than its sales tell."""

from __future__ import annotations

import json

import pytest

from conftest import in_process


@pytest.fixture
def portfolio(ok, tmp_path):
    """Four accounts of a segment and two products that three of them own."""
    for name in ("Nordlys", "Fjord", "Havbris", "Bre"):
        ok(f"accounts add {name} --segment seafood")
    ok("products add Probe --code T4")
    ok("products add Salt --code S2")
    lines = [
        "Nordlys,2026-10-01,T4,100", "Fjord,2026-10-01,T4,300", "Havbris,2026-10-01,T4,200",
        "Nordlys,2025-10-01,T4,150", "Bre,2024-01-01,S2,70", "Nordlys,2026-09-01,S2,10",
    ]  # fmt: skip
    path = tmp_path / "sales.csv"
    path.write_text("account,date,product code,amount,currency,number\n" + "".join(
        f"{line},NOK,{at}\n" for at, line in enumerate(lines)
    ))  # fmt: skip
    ok(f"import transactions {path}")
    return ok


def cells(result):
    return {(row["account"], row["code"]): row for row in json.loads(result.stdout)}


def test_each_account_and_product_is_a_cell_with_its_status(portfolio):
    found = cells(portfolio("analyze whitespace -f json"))

    assert len(found) == 8
    assert found["Nordlys", "T4"]["status"] == "owned"
    assert found["Bre", "T4"]["status"] == "white"
    assert found["Bre", "S2"]["status"] == "lapsed"


def test_a_white_cell_is_worth_the_median_of_its_segments_owners(portfolio):
    found = cells(portfolio("analyze whitespace -f json"))

    assert found["Bre", "T4"]["potential"]["amount"] == "200.00"
    assert found["Bre", "T4"]["basis"] == "median of 3 owners"
    assert (found["Fjord", "S2"]["potential"], found["Fjord", "S2"]["basis"]) == (
        None,
        "fewer than 3 owners in the segment",
    )


def test_an_owned_cell_falls_short_of_its_own_best_year(portfolio):
    found = cells(portfolio("analyze whitespace -f json"))

    assert found["Nordlys", "T4"]["gap"]["amount"] == "50.00"
    assert found["Fjord", "T4"]["gap"]["amount"] == "0.00"


def test_on_a_terminal_it_is_a_matrix_that_fits_eighty_columns(portfolio, monkeypatch):
    portfolio("accounts add 'Nordlysvik Oppdrett og Foredling av Laks og Ørret Senja og Skjervøy AS' --segment seafood")
    for at in range(25):
        portfolio(f"products add 'Thing number {at}' --code THING{at}")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")

    lines = in_process("analyze whitespace", monkeypatch, tty=True).stdout.splitlines()

    assert lines[0].split() == ["id", "account", "abcdefghijklmnopqrstuvwxyzA", "owned", "potential"]
    assert [line.split()[2][:2] for line in lines[1:5]] == ["~+", ".#", ".#", "##"]
    assert max(map(len, lines)) <= 80
    assert any("4 of 135 cells owned (3 %)" in line for line in lines)


def test_few_products_stand_under_their_codes(portfolio):
    lines = portfolio("analyze whitespace").stdout.splitlines()

    assert lines[0].split() == ["id", "account", "S2", "T4", "owned", "potential"]
    assert [line.split()[1:4] for line in lines[1:5]] == [
        ["Bre", "~", "+"],
        ["Fjord", ".", "#"],
        ["Havbris", ".", "#"],
        ["Nordlys", "#", "#"],
    ]


def test_many_products_stand_under_letters_that_are_explained(portfolio):
    for at in range(30):
        portfolio(f"products add 'Thing number {at}' --code THING{at}")

    lines = portfolio("analyze whitespace").stdout.splitlines()

    assert lines[0].split()[2] == "abcdefghijklmnopqrstuvwxyzABCDEF"
    assert any("a S2  b T4  c THING0" in line for line in lines)


def test_an_order_or_a_limit_gives_a_list_of_cells_instead(portfolio):
    shown = portfolio("analyze whitespace --where status:white --sort=-potential -n 1")

    assert shown.stdout.splitlines()[0].split()[:4] == ["id", "account", "tier", "code"]
    assert "Bre" in shown.stdout.splitlines()[1]


def test_a_cell_that_is_not_for_an_account_is_out_of_the_count(portfolio):
    said = portfolio("products cell bre T4 --status 'not applicable' --why 'no salmon'")

    found = cells(portfolio("analyze whitespace -f json"))
    assert "Bre × Probe  status none → not applicable  why none → no salmon" in said.stdout
    assert (found["Bre", "T4"]["status"], found["Bre", "T4"]["why"]) == ("not applicable", "no salmon")
    assert found["Bre", "T4"]["potential"] is None
    assert "4 of 7 cells owned (57 %), 1 cell not applicable" in portfolio("analyze whitespace").stdout


def test_a_typed_potential_is_taken_before_the_median_and_undo_takes_it_back(portfolio):
    portfolio("products cell bre T4 --potential 1k")

    worth = cells(portfolio("analyze whitespace -f json"))["Bre", "T4"]
    portfolio("undo")
    after = cells(portfolio("analyze whitespace -f json"))["Bre", "T4"]

    assert (worth["potential"]["amount"], worth["basis"]) == ("1000.00", "set")
    assert after["basis"] == "median of 3 owners"


def test_a_cell_of_which_nothing_is_left_is_forgotten(portfolio):
    portfolio("products cell bre T4 --potential 1k")

    said = portfolio("products cell bre T4 --potential ''")

    assert "Forgotten" in said.stdout
    assert cells(portfolio("analyze whitespace -f json"))["Bre", "T4"]["basis"] == "median of 3 owners"


def test_a_cell_without_anything_to_say_is_refused(portfolio, kam):
    refused = kam("products cell bre T4")

    assert refused.code == 2
    assert '--status "not applicable"' in refused.stderr


def test_an_open_and_a_lost_opportunity_mark_their_products(portfolio, put):
    product = json.loads(portfolio("products list -f json").stdout)[-1]["id"]
    for account in ("fjord", "havbris"):
        portfolio(f"opportunities add {account} Salt --amount 100")
        deal = json.loads(portfolio(f"opportunities list --account {account} -f json").stdout)[0]["id"]
        put("opportunity_lines", opportunity_id=deal, product_id=product, currency="NOK")
        if account == "havbris":
            portfolio(f"opportunities lose {deal} --reason price")

    found = cells(portfolio("analyze whitespace -f json"))

    assert (found["Fjord", "S2"]["status"], found["Havbris", "S2"]["status"]) == ("open", "lost")


def test_without_products_it_says_what_it_takes(ok):
    ok("accounts add Nordlys")

    assert "kamcrm products add NAME" in ok("analyze whitespace").stdout

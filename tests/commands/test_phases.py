"""The board of the three phases: what each holds, and the work that waits in it."""

from __future__ import annotations

import json


def test_each_phase_has_its_accounts_with_what_they_earn(kam, tmp_path):
    kam("accounts add Nordlys --phase grow")
    kam("accounts add Fjord --phase retain")
    (tmp_path / "sales.csv").write_text("account,date,amount,cost,currency,number\nNordlys,2026-10-01,1000,400,NOK,1\n")
    kam(f"import transactions {tmp_path}/sales.csv")
    kam("log nordlys '2026-10-02 call 20m: hello'")

    board = json.loads(kam("phases -f json").stdout)

    rows = {row["phase"]: row for row in board["phases"]}
    assert [*rows] == ["acquire", "grow", "retain"]
    assert rows["grow"]["margin"]["amount"] == "600.00"
    assert (rows["grow"]["profit"]["amount"], rows["grow"]["hours"]) == ("300.00", 0.3)
    assert (rows["retain"]["accounts"], rows["retain"]["revenue"]) == (1, None)


def test_a_prospect_without_a_next_step_is_the_work_of_acquiring(kam):
    kam("accounts add Soon --prospect")
    kam("accounts add Later --prospect")
    kam("followups add later 'fri call'")

    board = json.loads(kam("phases -f json").stdout)

    assert [row["account"] for row in board["acquire"]] == ["Soon"]


def test_an_open_upsell_is_the_work_of_growing(kam):
    kam("accounts add Nordlys")
    kam("opportunities add nordlys 'More probes' --type upsell --amount 100k")
    kam("opportunities add nordlys 'First order' --type new --amount 100k")

    board = json.loads(kam("phases -f json").stdout)

    assert [row["what"] for row in board["grow"]] == ["More probes"]


def test_a_renewal_near_its_notice_is_the_work_of_retaining(kam):
    kam("accounts add Nordlys")
    kam("contracts add nordlys Hosting --ends 2027-01-31 --notice-days 60")
    kam("contracts add nordlys Rent --ends 2028-01-31 --notice-days 60")

    board = json.loads(kam("phases -f json").stdout)

    assert [row["what"] for row in board["retain"]] == ["Hosting"]


def test_a_phase_without_work_says_so(kam):
    shown = kam("phases")

    assert shown.code == 0
    assert "every prospect has one" in shown.stdout

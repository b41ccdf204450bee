"""Wallets: what customers spend in all, estimated, put right and removed."""

from __future__ import annotations

import json

import pytest

from kamcrm.services import picture
from kamcrm.settings import Settings
from kamcrm.sheets import picture as sheet
from kamcrm.unit import open_crm


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_adding_one_says_how_much_in_which_year_and_how_sure_it_is(ok, scene):
    scene.account()

    line = "wallets add nordlys 4m --category hosting --confidence medium --source 'annual report' --year 2026"
    assert ok(line).stdout == (
        "Added   2  Nordlys AS  4 000 000 NOK in 2026  hosting  confidence medium  annual report\n"
    )


@pytest.mark.parametrize(
    ("options", "starts", "ends"),
    [
        ("", "2026-01-01", "2027-01-01"),
        ("--year 2025", "2025-01-01", "2026-01-01"),
        ("--starts 2026-07-01", "2026-07-01", "2027-07-01"),
        ("--starts 2026-07-01 --ends 2026-10-01", "2026-07-01", "2026-10-01"),
    ],
)
def test_it_is_of_this_year_or_of_the_period_that_was_said(ok, kam, scene, options, starts, ends):
    scene.account()
    ok(f"wallets add nordlys 4m {options}")

    (row,) = rows(kam, "wallets list")

    assert (row["starts_on"], row["ends_on"], row["as_of"]) == (starts, ends, "2026-11-23")


def test_a_year_is_the_fiscal_one(ok, kam, scene, monkeypatch):
    monkeypatch.setenv("KAMCRM_FISCAL_YEAR_START", "5")
    scene.account()
    ok("wallets add nordlys 4m --year 2025")
    ok("wallets add nordlys 4m --as-of 2026-02-01")

    assert [(row["starts_on"], row["ends_on"]) for row in rows(kam, "wallets list")] == [
        ("2025-05-01", "2026-05-01"), ("2025-05-01", "2026-05-01"),
    ]  # fmt: skip


def test_the_list_marks_an_old_estimate_and_narrows_to_an_account_and_a_day(ok, kam, scene):
    scene.account(), scene.account("Globex AS", currency="EUR")
    ok("wallets add nordlys 4m --category hosting --on 2025-01-10 --year 2024")
    ok("wallets add globex 90k --category hosting --on 2026-10-01")

    shown = ok("wallets list").stdout.splitlines()

    assert ["· " in row for row in shown[1:]] == [False, True]
    assert [row["amount"]["currency"] for row in rows(kam, "wallets list --account globex")] == ["EUR"]
    assert [row["account"] for row in rows(kam, "wallets list --as-of 2026-01-01")] == ["Nordlys AS"]
    assert [row["account"] for row in rows(kam, "wallets list --where amount>1m")] == ["Nordlys AS"]


def test_one_is_put_right_and_a_wrong_one_is_removed(ok, kam, scene):
    scene.account()
    ok("wallets add nordlys 4m --year 2025")

    assert ok("wallets edit 2 --amount 4.5m --confidence high --year 2026").stdout == (
        "Changed 2  Nordlys AS  starts Wed 2025-01-01 → Thu 2026-01-01  ends Thu 2026-01-01 → Fri 2027-01-01"
        "  amount 4 000 000 NOK → 4 500 000 NOK  confidence low → high\n"
    )
    assert kam("wallets edit 2 --amount 1 --if-version 1").code == 5
    assert "4 500 000 NOK" in ok("wallets show 2").stdout
    assert ok("wallets delete 2").stdout.startswith("Removed 2  Nordlys AS  4 500 000 NOK in 2026")
    assert rows(kam, "wallets list") == []


def test_an_account_without_one_says_how_to_note_it(ok, scene):
    account = scene.account()
    with open_crm(Settings()) as crm:
        parts = {part.key: part.empty for part in sheet.registers(picture.picture(crm, account), crm.today).parts}

    assert parts["wallets"] == "none: kamcrm wallets add nordlys 4m --category NAME"
    assert parts["links"] == "none: kamcrm links add nordlys ADDRESS"


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("wallets add nordlys 4m --starts 2027-01-01 --ends 2026-01-01", 65, "would end on 2026-01-01"),
        ("wallets add nordlys 4m --starts 2027-01-01 --ends 2027-01-01", 65, "it begins on 2027-01-01"),
        ("wallets add nordlys '-4m '", 65, "is below zero"),
        ("wallets add nordlys 4m --currency kroner", 2, "'kroner' is not a currency"),
        ("wallets add nordlys 4m --year 26", 2, "'26' is not a year"),
        ("wallets add nordlys 4m --on 1900-01-01", 2, "126 years away"),
        ("wallets add nordlys 4m --product T9", 3, "no product is called 'T9'"),
        ("wallets add nordlys 4m --confidence sure", 2, "'sure' is not one of low, medium, high"),
        ("wallets add nobody 4m", 3, "nobody"),
        ("wallets edit 1 --amount 4m", 3, "1 is one of the accounts"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(ok, kam, scene, line, code, said):
    scene.account()
    scene.account("Globex AS")
    before = kam("export all").stdout

    shown = kam(line)

    assert (shown.code, said in shown.stderr) == (code, True), shown.stderr
    assert kam("export all").stdout == before

"""Costs: noted, listed with their sum, put right and removed."""

from __future__ import annotations

import json

import pytest


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_adding_one_says_for_whom_what_and_when(ok, scene):
    scene.account()

    assert ok("costs add nordlys 9400 'two days in Tromsø' --kind travel").stdout == (
        "Added   2  two days in Tromsø  Nordlys AS  9 400 NOK  travel  Mon 2026-11-23 (today)\n"
    )


def test_one_may_be_for_a_contract_or_an_opportunity_of_the_account(ok, kam, scene):
    account = scene.account()
    contract, opportunity = scene.contract(account), scene.opportunity(account)

    ok(f"costs add nordlys 28600 'two courses' --kind concession --contract {contract}")
    ok(f"costs add nordlys 100 --opportunity {opportunity} --on yesterday")

    assert [(row["contract"], row["opportunity"]) for row in rows(kam, "costs list")] == [
        ("Framework", None), (None, "Big deal"),
    ]  # fmt: skip


def test_the_list_adds_up_each_currency_by_itself(ok, kam, scene):
    scene.account(), scene.account("Globex AS", currency="EUR")
    ok("costs add nordlys 100 --kind gift")
    ok("costs add nordlys 50.50")
    ok("costs add globex 70")

    assert ok("costs list").stdout.splitlines()[-1] == "3 costs · 70 EUR · 150.50 NOK"
    assert [row["what"] for row in rows(kam, "costs list --account globex")] == [None]
    assert [row["id"] for row in rows(kam, "costs list --where kind:gift")] == [3]


def test_one_is_put_right_cleared_and_removed(ok, kam, scene):
    scene.account()
    ok("costs add nordlys 9400 Tromsø --kind travel")

    assert ok("costs edit 2 --amount 9600 --what '' --on 2026-11-20").stdout == (
        "Changed 2  travel  amount 9 400 NOK → 9 600 NOK  what Tromsø → none"
        "  incurred Mon 2026-11-23 → Fri 2026-11-20\n"
    )
    for option in ("amount", "kind", "on", "currency"):
        assert kam(f"costs edit 2 --{option}=").code == 2
    assert "9 600 NOK" in ok("costs show 2").stdout
    ok("costs delete 2")
    assert rows(kam, "costs list") == []
    ok("undo")
    assert [row["id"] for row in rows(kam, "costs list")] == [2]


def test_removing_one_takes_its_tags_and_documents_along_and_undo_brings_all_back(ok, kam, scene):
    scene.account()
    ok("costs add nordlys 9400")
    ok("tags add travel 2")
    ok("links add 2 https://files.example/receipt.pdf")
    before = ok("export all").stdout

    ok("costs delete 2")

    assert rows(kam, "links list") == [] and rows(kam, "tags list") == []
    ok("undo")
    assert ok("export all").stdout == before


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("costs add nordlys '-9400 '", 65, "is below zero"),
        ("costs add nordlys much", 65, "'much' is not an amount in NOK"),
        ("costs add nordlys 1 --currency ZZZ", 2, "'ZZZ' is not a currency"),
        ("costs add nordlys 1 --on 1900-01-01", 2, "126 years away"),
        ("costs add nordlys 1 --on 2027-01-01", 2, "2027-01-01 is still to come"),
        ("costs add nordlys 1 --kind bribe", 2, "'bribe' is not one of concession"),
        ("costs add nordlys 1 --contract 1", 3, "1 is one of the accounts"),
        ("costs add nordlys 1 --contract framework", 2, "'framework' is not an id"),
        ("costs add globex 1 --contract 3", 65, "3 Framework is another account's: Nordlys AS"),
        ("costs delete 3", 3, "3 is one of the contracts"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(ok, kam, scene, line, code, said):
    scene.account()
    scene.account("Globex AS")
    scene.contract(1)
    before = kam("export all").stdout

    shown = kam(line)

    assert (shown.code, said in shown.stderr) == (code, True), shown.stderr
    assert kam("export all").stdout == before

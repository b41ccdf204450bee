"""Opportunities: listed, shown and added."""

from __future__ import annotations

import json

import pytest


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_the_list_holds_the_open_ones_the_next_to_close_first(kam, scene):
    account, other = scene.account(), scene.account("Globex AS")
    later, sooner = scene.opportunity(account, "Later", 90), scene.opportunity(other, "Sooner", 20)
    whenever = scene.opportunity(account, "Whenever", close_on=None)
    won = scene.opportunity(account, "Won", status="won")

    assert [row["id"] for row in rows(kam, "opportunities list")] == [sooner, later, whenever]
    assert [row["id"] for row in rows(kam, "opportunities list --account nordlys")] == [later, whenever]
    assert [row["id"] for row in rows(kam, "opportunities list --where close<1m")] == [sooner]
    assert [row["id"] for row in rows(kam, "opportunities list --status won")] == [won]


def test_sums_stand_below_each_currency_by_itself(kam, scene):
    account = scene.account()
    scene.opportunity(account)
    scene.opportunity(account, "second", amount=500_000_00)
    scene.opportunity(account, "third", amount=10_00, currency="EUR")
    scene.opportunity(account, "fourth", amount=None)

    shown = kam("opportunities list").stdout.splitlines()

    assert shown[-1] == "4 opportunities · 10 EUR · 1 500 000 NOK"


def test_one_is_shown_with_its_stages(ok, scene):
    scene.account()
    ok("opportunities add nordlys 'Big deal' --stage proposal")

    shown = ok("opportunities show 2").stdout

    assert "Big deal" in shown and "Stages" in shown


def test_adding_one_takes_the_probability_of_its_stage(ok, kam, scene):
    account = scene.account()
    person = scene.person("Kari Moen", account)

    shown = ok("opportunities add nordlys 'Big deal' --amount 1.8m --closes 2026-12-31 --stage proposal --contact kari")

    (row,) = rows(kam, "opportunities list")
    assert shown.stdout == (
        "Added   3  Big deal  Nordlys AS  proposal  1 800 000 NOK  75 %  closes Thu 2026-12-31 (in 5 weeks)\n"
    )
    assert (row["probability"], row["contact_id"], row["forecast_category"]) == (75, person, "best case")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("opportunities add nordlys ' '", 2),
        ("opportunities add nobody Deal", 3),
        ("opportunities add nordlys Deal --stage 'closed won'", 2),
        ("opportunities add nordlys Deal --amount much", 65),
        ("opportunities add nordlys Deal --probability 120", 65),
        ("opportunities list --status nonsense", 2),
        ("opportunities show 1", 3),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(kam, scene, line, code):
    scene.account()

    assert kam(line).code == code
    assert rows(kam, "opportunities list") == []


def stages(ok, id):
    """The stages that an opportunity went through, from the first."""
    parts = json.loads(ok(f"opportunities show {id} -f json").stdout)
    return [(row["was"], row["became"], row["probability"]) for row in reversed(parts["stages"])]


def test_a_new_stage_is_dated_and_brings_its_probability_and_undo_takes_both_back(ok, kam, scene):
    scene.account()
    id = ok("opportunities add nordlys 'Big deal' --stage proposal -q").ids[0]

    said = ok(f"opportunities edit {id} --stage negotiation --closes 2026-12-15 --name 'Bigger deal'").stdout

    assert said == (
        f"Changed {id}  Bigger deal  name Big deal → Bigger deal  stage proposal → negotiation  "
        "closes none → Tue 2026-12-15  probability 75 → 90  forecast category best case → commit\n"
    )
    assert stages(ok, id) == [(None, "proposal", 75), ("proposal", "negotiation", 90)]
    ok("undo")
    assert stages(ok, id) == [(None, "proposal", 75)]
    assert [row["name"] for row in rows(kam, "opportunities list")] == ["Big deal"]


def test_a_probability_that_was_typed_stays_until_it_is_emptied(ok, kam, scene):
    scene.account()
    id = ok("opportunities add nordlys 'Big deal' --stage proposal -q").ids[0]

    ok(f"opportunities edit {id} --probability 40")
    ok(f"opportunities edit {id} --stage negotiation")
    assert rows(kam, "opportunities list")[0]["probability"] == 40
    ok(f"opportunities edit {id} --probability ''")
    assert rows(kam, "opportunities list")[0]["probability"] == 90


def test_an_empty_text_clears_and_what_needs_something_keeps_it(ok, kam, scene):
    account = scene.account()
    scene.person("Kari Moen", account)
    line = "opportunities add nordlys Deal --amount 1m --closes fri --type new --contact kari --next-step ask"
    id = ok(f"{line} --source fair --about x -q").ids[0]

    cleared = ("amount", "closes", "type", "contact", "next-step", "source", "about")
    ok(["opportunities", "edit", str(id), *(f"--{option}=" for option in cleared)])

    (row,) = rows(kam, "opportunities list")
    kept = ("amount", "close_on", "type", "contact", "next_step", "lead_source")
    assert [row[key] for key in kept] == [None] * len(kept)
    for option in ("name", "stage", "currency"):
        assert kam(["opportunities", "edit", str(id), f"--{option}="]).code == 2


def test_what_is_closed_keeps_its_stage(ok, kam, scene):
    id = scene.opportunity(scene.account(), status="won", stage="closed won")

    refused = kam(f"opportunities edit {id} --stage proposal")

    assert (refused.code, "is won: its stage stays" in refused.stderr) == (5, True)
    ok(f"opportunities edit {id} --about 'what we learnt'")
    assert kam("opportunities edit 999 --about x").code == 3

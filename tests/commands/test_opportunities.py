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

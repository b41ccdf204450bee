"""Currency rates: noted, listed, put right and removed."""

from __future__ import annotations

import json

import pytest

from kamcrm.services import stake
from kamcrm.settings import Settings
from kamcrm.unit import open_crm


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_adding_one_says_what_it_costs_and_from_when(ok):
    assert ok("rates add EUR 11.62 --on 2026-11-20 --source 'Norges Bank'").stdout == (
        "Added   1  1 EUR = 11.62 NOK  from Fri 2026-11-20 (3 days ago)  Norges Bank\n"
    )


def test_a_rate_is_written_with_a_point_or_a_comma_and_keeps_its_decimals(ok, kam):
    ok("rates add EUR 11,62")
    ok("rates add NOK 0.086058 --in SEK")

    assert [row["rate"] for row in rows(kam, "rates list --sort id")] == [11.62, 0.086058]
    assert "0.086058" in ok("show 2").stdout
    assert ok("rates list -f csv").stdout.splitlines()[1] == "1,2026-11-23,EUR,11.62,NOK,"


def test_the_list_holds_what_was_known_by_the_day_the_latest_first(ok, kam):
    ok("rates add EUR 11.40 --on 2026-01-01")
    ok("rates add EUR 11.62 --on 2026-11-01")
    ok("rates add SEK 1.02 --on 2026-06-01")

    assert [row["id"] for row in rows(kam, "rates list")] == [2, 3, 1]
    assert [row["id"] for row in rows(kam, "rates list --as-of 2026-07-01")] == [3, 1]
    assert [row["id"] for row in rows(kam, "rates list --where rate>11.5")] == [2]


def revenues():
    """The year's sales of each account, in the configured currency."""
    with open_crm(Settings()) as crm:
        return stake.revenues(crm)


def test_sales_in_another_currency_count_by_a_rate_noted_either_way_round(ok, scene):
    first, second = scene.account(), scene.account("Globex AS")
    scene.sale(first, 100_00)
    scene.sale(second, 10_00, currency="EUR")
    assert revenues() == {first: 100_00}

    ok("rates add NOK 0.08 --in EUR --on 2026-11-01")
    assert revenues() == {first: 100_00, second: 125_00}

    ok("rates add EUR 11.62 --on 2026-11-02")
    assert revenues() == {first: 100_00, second: 116_20}


def test_a_rate_is_put_right_and_what_it_needs_stays(ok, kam):
    ok("rates add EUR 11.26 --on 2026-11-20")

    assert ok("rates edit 1 --rate 11.62").stdout == "Changed 1  1 EUR = 11.62 NOK  rate 11.26 → 11.62\n"
    assert ok("rates edit 1 --on 2026-11-19").stdout == (
        "Changed 1  1 EUR = 11.62 NOK  quoted Fri 2026-11-20 → Thu 2026-11-19\n"
    )
    for option in ("currency", "rate", "in", "on"):
        assert kam(f"rates edit 1 --{option}=").code == 2
    assert kam("rates edit 1 --rate 12 --if-version 1").code == 5
    assert rows(kam, "rates list")[0]["rate"] == 11.62


def test_a_wrong_one_is_removed_and_undo_brings_it_back(ok, kam):
    ok("rates add EUR 116.2")

    assert ok("rates delete 1").stdout == "Removed 1  1 EUR = 116.2 NOK  from Mon 2026-11-23 (today)\n"
    assert rows(kam, "rates list") == []
    ok("undo")
    assert [row["id"] for row in rows(kam, "rates list")] == [1]


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("rates add EUR 0", 2, "'0' is not a number above zero"),
        ("rates add EUR much", 2, "'much' is not a number above zero"),
        ("rates add EUR '-11.62 '", 2, "'-11.62' is not a number above zero"),
        ("rates add EUR 1.0000001", 2, "6 decimals at most"),
        ("rates add kr 11.62", 2, "'kr' is not a currency"),
        ("rates add NKO 11.62", 2, "'NKO' is not a currency"),
        ("rates add NOK 1", 65, "NOK in NOK is always 1"),
        ("rates add EUR 11.62 --on 1900-01-01", 2, "126 years away"),
        ("rates add EUR 11.62 --on tomorrow", 2, "2026-11-24 is still to come"),
        ("rates edit 4711 --rate 2", 3, "4711"),
        ("rates delete 4711", 3, "4711"),
        ("rates show 4711", 3, "4711"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(kam, line, code, said):
    shown = kam(line)

    assert (shown.code, said in shown.stderr) == (code, True), shown.stderr
    assert rows(kam, "rates list") == []


def test_a_second_rate_of_the_same_day_names_the_first(ok, kam):
    ok("rates add EUR 11.62")
    ok("rates add EUR 11.60 --on yesterday")

    for line in ("rates add EUR 11.63", "rates edit 2 --on today"):
        shown = kam(line)
        assert shown.code == 5
        assert "what EUR costs in NOK from 2026-11-23 is there already: 1" in shown.stderr
        assert "kamcrm rates edit 1" in shown.stderr

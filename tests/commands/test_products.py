"""Products: added, found by code or any part of the name, changed and put away."""

from __future__ import annotations

import json

import pytest


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


@pytest.fixture
def shelf(ok):
    """Three products, two of them probes."""
    ok("products add 'Temperature probe T4' --code T4 --price 2400 --unit pcs --margin 42 --category sensors")
    ok("products add 'Salinity probe' --code S2 --price 6900 --margin 45")
    ok("products add 'Operator course' --category training --unit day")


def test_adding_one_says_its_code_price_and_margin(ok):
    assert ok("products add 'T4 probe' --code T4 --price 1200 --unit pcs --margin 12,5").stdout == (
        "Added   1  T4 probe  code T4  1 200 NOK a pcs  margin 12.5 %\n"
    )


def test_only_the_name_is_needed(ok, kam):
    ok("products add Course")

    assert rows(kam, "products list")[0]["list_price"] is None


def test_the_list_is_by_name_and_takes_filters(kam, shelf):
    assert [row["id"] for row in rows(kam, "products list")] == [3, 2, 1]
    assert [row["id"] for row in rows(kam, "products list --where margin>42.5")] == [2]
    assert [row["margin"] for row in rows(kam, "products list --where code:T4")] == [42.0]


@pytest.mark.parametrize("ref", ["T4", "t4", "1", "temperature", "'temperature probe t4'", "'probe temp'"])
def test_one_is_named_by_its_code_its_number_or_any_part_of_its_name(ok, shelf, ref):
    assert "product 1" in ok(f"products show {ref}").stdout


def test_a_name_that_fits_several_lists_them(kam, shelf):
    shown = kam("products edit probe --price 1")

    assert shown.code == 4
    assert "1  Temperature probe T4" in shown.stderr
    assert "2  Salinity probe" in shown.stderr


def test_a_name_that_nothing_has_suggests_the_nearest(kam, shelf):
    assert (kam("products show salinitt").code, "did you mean" in kam("products show salinitt").stderr) == (3, True)
    assert "kamcrm products add" in kam("products show xyzzy").stderr


def test_its_page_says_who_bought_it(ok, scene, shelf):
    scene.sale(scene.account(), 500_00, product_id=1)

    shown = ok("products show T4").stdout

    assert "default margin  42" in shown
    assert "Nordlys AS" in shown and "500 NOK" in shown


def test_one_is_changed_and_cleared_and_what_needs_something_keeps_it(ok, kam, shelf):
    assert ok("products edit T4 --price 2500 --margin 40").stdout == (
        "Changed 1  Temperature probe T4  list price 2 400 NOK → 2 500 NOK  margin 42 % → 40 %\n"
    )
    ok(["products", "edit", "T4", *(f"--{option}=" for option in ("code", "category", "unit", "price", "margin"))])
    row = rows(kam, "products list")[2]
    assert [row[key] for key in ("code", "category", "unit", "list_price", "margin")] == [None] * 5
    for option in ("name", "currency"):
        assert kam(["products", "edit", "1", f"--{option}="]).code == 2


def test_a_new_currency_needs_the_price_anew(ok, kam, shelf):
    shown = kam("products edit T4 --currency EUR")
    assert (shown.code, "say it in EUR too: --price" in shown.stderr) == (2, True)

    assert "2 400 NOK → 210 EUR" in ok("products edit T4 --currency EUR --price 210").stdout


def test_what_is_sold_no_more_is_put_away_and_taken_back(ok, kam, shelf):
    assert ok("products archive T4 course").stdout == (
        "Archived 1  Temperature probe T4\nArchived 3  Operator course\n"
    )
    assert [row["id"] for row in rows(kam, "products list")] == [2]
    assert [row["id"] for row in rows(kam, "products list --archived")] == [3, 1]
    assert kam("products show course").code == 3
    assert "product 1" in ok("products show T4").stdout

    ok("products unarchive course")
    assert [row["id"] for row in rows(kam, "products list")] == [3, 2]


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("products add ' '", 2, "name cannot be empty"),
        ("products add Probe --code t4", 5, "the code t4 is there already: 1"),
        ("products add 'operator COURSE'", 5, "3 is called that already"),
        ("products edit course --code S2", 5, "the code S2 is there already: 2"),
        ("products add Probe --price much", 65, "'much' is not an amount in NOK"),
        ("products add Probe --price '-5 '", 65, "is below zero"),
        ("products add Probe --price 5 --currency kroner", 2, "'kroner' is not a currency"),
        ("products add Probe --margin high", 2, "'high' is not a percentage"),
        ("products add Probe --margin 120", 65, "default margin: 1200 is not between -1000 and 1000"),
        ("products edit T4 --price 1 --if-version 7", 5, "has changed since version 7"),
        ("products archive T4 xyzzy", 3, "xyzzy"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(kam, shelf, line, code, said):
    before = kam("export all").stdout

    shown = kam(line)

    assert (shown.code, said in shown.stderr) == (code, True), shown.stderr
    assert kam("export all").stdout == before

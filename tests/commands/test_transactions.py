"""Transactions: lines of invoices, orders and credits, typed one at a time."""

from __future__ import annotations

import json

import pytest


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


@pytest.fixture
def shop(ok, scene):
    """Two customers and a product."""
    scene.account(), scene.account("Globex AS", currency="EUR")
    ok("products add 'Temperature probe' --code T4")


def test_adding_one_says_who_bought_what_for_how_much(ok, shop):
    assert ok(
        "transactions add nordlys 120k --product T4 --cost 80k --number 1001 --quantity 12 --on 2026-11-20"
    ).stdout == (
        "Added   4  Temperature probe  Nordlys AS  invoice 1001  12 for 120 000 NOK  cost 80 000 NOK"
        "  Fri 2026-11-20 (3 days ago)\n"
    )


def test_what_was_sold_stands_on_the_page_before_a_meeting_and_its_empty_part_says_how_to_fill_it(ok, shop):
    assert "none yet: kamcrm import transactions FILE" in ok("prep nordlys").stdout

    ok("transactions add nordlys 120k --product T4 --on yesterday")
    ok("transactions add nordlys 20k --credit --product T4 --on yesterday")

    assert "100 000 NOK" in ok("prep nordlys").stdout


def test_the_list_adds_invoices_up_less_credits_and_leaves_orders_out(ok, kam, shop):
    ok("transactions add nordlys 120k --on 2026-11-20")
    ok("transactions add nordlys 20k --credit --on 2026-11-21")
    ok("transactions add nordlys 50k --kind order")
    ok("transactions add globex 70 --product temperature --quantity 2,5")

    assert ok("transactions list").stdout.splitlines()[-1] == "4 lines · 70 EUR · 100 000 NOK"
    assert [row["quantity"] for row in rows(kam, "transactions list --account globex")] == [2.5]
    assert [row["id"] for row in rows(kam, "transactions list --since 2026-11-21 --until yesterday")] == [5]
    assert [row["id"] for row in rows(kam, "transactions list --as-of 2026-11-20")] == [4]
    assert [row["id"] for row in rows(kam, "transactions list --where code:T4")] == [7]
    assert ok("invoices list").stdout == ok("orders list").stdout == ok("transactions list").stdout


def test_one_is_put_right_and_its_day_moves_along(ok, kam, shop):
    ok("transactions add nordlys 120k --number 1001")

    assert ok("transactions edit 4 --cost 80k --quantity 3 --on 2026-11-02 --product T4").stdout == (
        "Changed 4  Temperature probe  cost none → 80 000 NOK  quantity 1 → 3"
        "  transacted Mon 2026-11-23 → Mon 2026-11-02  product none → Temperature probe\n"
    )
    assert [row["id"] for row in rows(kam, "transactions list --until 2026-11-02")] == [4]
    assert "quantity" in ok("transactions show 4").stdout
    ok("transactions delete 4")
    assert rows(kam, "transactions list") == []
    ok("undo")
    assert [row["id"] for row in rows(kam, "transactions list --until 2026-11-02")] == [4]


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("transactions add nordlys '-120k '", 65, "is below zero"),
        ("transactions add nordlys 1 --cost '-1 '", 65, "is below zero"),
        ("transactions add nordlys 1 --product T9", 3, "no product is called 'T9'"),
        ("transactions add nordlys 1 --on 1900-01-01", 2, "126 years away"),
        ("transactions add nordlys 1 --on tomorrow", 2, "is still to come"),
        ("transactions add nordlys 1 --quantity 0", 2, "is not a number above zero"),
        ("transactions add nordlys 1 --currency kroner", 2, "'kroner' is not a currency"),
        ("transactions add nordlys 1 --credit --kind order", 2, "not both"),
        ("transactions add nordlys 1 --kind gift", 2, "'gift' is not one of order, invoice, credit"),
        ("transactions delete 1", 3, "1 is one of the accounts"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(kam, shop, line, code, said):
    before = kam("export all").stdout

    shown = kam(line)

    assert (shown.code, said in shown.stderr) == (code, True), shown.stderr
    assert kam("export all").stdout == before

"""Competitors: who else sells to a customer, since when, and until when."""

from __future__ import annotations

import json

import pytest


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


@pytest.fixture
def market(ok, scene):
    """A customer and a competitor."""
    scene.account()
    scene.account("Polar AS", kind="competitor")


def test_adding_one_says_where_and_which_place_it_has(ok, market):
    assert ok("competitors add nordlys polar --category sensors --rank 2 --on 2026-11-20").stdout == (
        "Added   3  Polar AS  at Nordlys AS  sensors  rank 2  seen Fri 2026-11-20 (3 days ago)\n"
    )


def test_one_that_nobody_knows_is_added_only_when_that_is_said(ok, kam, market):
    shown = kam("competitors add nordlys Kvikk")
    assert (shown.code, "--create adds it as a competitor" in shown.stderr) == (3, True)

    ok("competitors add nordlys Kvikk --create")

    assert [row["name"] for row in rows(kam, "competitors list")] == ["Kvikk"]
    assert [row["name"] for row in rows(kam, "accounts list --kind competitor")] == ["Kvikk", "Polar AS"]


def test_one_that_is_gone_leaves_the_list_but_not_that_of_an_earlier_day(ok, kam, market):
    ok("competitors add nordlys polar --on 2026-09-01")

    assert ok("competitors gone 3 --on 2026-11-01").stdout == "Gone    3  Polar AS  gone none → Sun 2026-11-01\n"

    assert rows(kam, "competitors list") == []
    assert [row["id"] for row in rows(kam, "competitors list --every --account nordlys")] == [3]
    assert [row["id"] for row in rows(kam, "competitors list --as-of 2026-10-31")] == [3]
    ok("competitors add nordlys polar")
    assert "2026-09-01" in ok("export competitors").stdout


def test_one_is_put_right_and_removed(ok, kam, market):
    ok("competitors add nordlys polar --category sensors")

    assert ok("competitors edit 3 --rank 1 --category ''").stdout == (
        "Changed 3  Polar AS  rank none → 1  category sensors → none\n"
    )
    assert "Polar AS" in ok("competitors show 3").stdout
    ok("competitors delete 3")
    assert rows(kam, "competitors list --every") == []


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("competitors add nordlys nordlys", 5, "Nordlys AS is not a competitor"),
        ("competitors add nordlys polar", 5, "Polar AS is known at Nordlys AS already: 3"),
        ("competitors add nordlys polar --category x --rank 100", 65, "100 is not between 1 and 99"),
        ("competitors add nordlys polar --category x --rank first", 2, "'first' is not a whole number"),
        ("competitors add nordlys polar --product T9", 3, "no product is called 'T9'"),
        ("competitors gone 3 --on 2026-01-01", 65, "gone on 2026-01-01, before it was there on 2026-09-01"),
        ("competitors gone 3 --on tomorrow", 2, "is still to come"),
        ("competitors gone 4711", 3, "4711"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(ok, kam, market, line, code, said):
    ok("competitors add nordlys polar --on 2026-09-01")
    before = kam("export all").stdout

    shown = kam(line)

    assert (shown.code, said in shown.stderr) == (code, True), shown.stderr
    assert kam("export all").stdout == before

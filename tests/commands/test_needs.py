"""Needs: heard, met by and by, and listed as they stood on any day."""

from __future__ import annotations

import json

import pytest


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_adding_one_says_whose_it_is_and_how_it_was_heard(ok, scene):
    scene.person("Kari Moen", scene.account())

    assert ok("needs add nordlys 'every site on one screen' --expression wish --contact 'kari moen'").stdout == (
        "Added   3  every site on one screen  Nordlys AS  current, wish, unmet"
        "  noted Mon 2026-11-23 (today)  Kari Moen\n"
    )


def test_the_list_holds_what_is_not_met_unless_every_one_is_asked_for(ok, kam, scene):
    scene.account()
    ok("needs add nordlys speed --on 2026-11-01")
    ok("needs add nordlys price --on 2026-11-02")

    assert ok("needs met 2").stdout == "Met     2  speed  status unmet → met\n"

    assert [row["what"] for row in rows(kam, "needs list")] == ["price"]
    assert [row["what"] for row in rows(kam, "needs list --every --account nordlys")] == ["price", "speed"]
    assert [row["what"] for row in rows(kam, "needs list --every --where status:met")] == ["speed"]
    assert "speed" in ok("export needs").stdout


def test_the_list_of_an_earlier_day_shows_how_far_each_was_met_then(ok, kam, scene):
    scene.account()
    ok("needs add nordlys speed --on 2026-09-01")
    ok("needs partly 2 --on 2026-10-01")
    ok("needs met 2 --on 2026-11-01")
    ok("needs unmet 2")

    then = ("2026-08-31", "2026-09-30", "2026-10-01", "2026-11-01", "2026-11-23")
    found = [rows(kam, f"needs list --every --as-of {day}") for day in then]

    assert [[row["status"] for row in listed] for listed in found] == [[], ["unmet"], ["partly"], ["met"], ["unmet"]]
    assert rows(kam, "needs list --as-of 2026-11-10") == []


def test_a_status_that_is_edited_is_dated_too_and_its_page_tells_them(ok, kam, scene):
    scene.account()
    ok("needs add nordlys speed --on 2026-09-01")
    ok("needs edit 2 --status partly --kind potential")

    assert [row["status"] for row in rows(kam, "needs list --as-of yesterday")] == ["unmet"]
    shown = ok("needs show 2").stdout
    assert "How far it was met" in shown and "unmet  partly" in shown


def test_one_is_removed_with_its_history_and_undo_brings_both_back(ok, kam, scene):
    scene.account()
    ok("needs add nordlys speed --on 2026-09-01")
    ok("needs met 2 --on 2026-10-01")
    before = ok("export all").stdout

    assert ok("needs delete 2").stdout.startswith("Removed 2  speed  Nordlys AS")

    assert rows(kam, "needs list --every") == []
    ok("undo")
    assert ok("export all").stdout == before


def test_the_page_before_a_meeting_says_how_to_note_one(ok, scene):
    scene.account()
    assert 'none yet: kamcrm needs add nordlys "what they need"' in ok("prep nordlys").stdout

    ok("needs add nordlys speed")
    assert "speed" in ok("prep nordlys").stdout


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("needs add nordlys ' '", 2, "what cannot be empty"),
        ("needs add nordlys x --kind urgent", 2, "'urgent' is not one of current, potential"),
        ("needs add nordlys x --on tomorrow", 2, "is still to come"),
        ("needs add nordlys x --product T9", 3, "no product is called 'T9'"),
        ("needs add nordlys x --contact nobody", 3, "nobody"),
        ("needs edit 3 --what ''", 2, "what cannot be empty"),
        ("needs unmet 3", 5, "3 speed is unmet already"),
        ("needs met 3 --on 2026-08-01", 65, "3 speed was unmet on 2026-09-01"),
        ("needs met 1", 3, "1 is one of the accounts"),
        ("needs met 4711", 3, "4711"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(ok, kam, scene, line, code, said):
    scene.account()
    scene.account("Globex AS")
    ok("needs add nordlys speed --on 2026-09-01")
    before = kam("export all").stdout

    shown = kam(line)

    assert (shown.code, said in shown.stderr) == (code, True), shown.stderr
    assert kam("export all").stdout == before

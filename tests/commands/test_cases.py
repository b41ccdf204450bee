"""Cases: opened, closed with how they ended, and listed as they stood on any day."""

from __future__ import annotations

import json

import pytest


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_adding_one_says_how_severe_it_is_and_its_theme(ok, scene):
    scene.account()

    assert ok("cases add nordlys 'late delivery' --severity high --category delivery --on 2026-11-20").stdout == (
        "Added   2  late delivery  Nordlys AS  high, delivery  opened Fri 2026-11-20 (3 days ago)\n"
    )


def test_closing_one_says_how_it_ended_and_takes_it_off_the_list(ok, kam, scene):
    scene.account()
    ok("cases add nordlys 'late delivery' --on 2026-11-01")

    assert ok("cases close 2 'sent anew, free of charge' --on 2026-11-10").stdout == (
        "Closed  2  late delivery  closed none → Tue 2026-11-10  resolution none → sent anew, free of charge\n"
    )

    assert rows(kam, "cases list") == []
    assert [row["resolution"] for row in rows(kam, "cases list --every")] == ["sent anew, free of charge"]
    assert [row["id"] for row in rows(kam, "cases list --as-of 2026-11-09")] == [2]
    assert "late delivery" in ok("export cases").stdout


def test_one_that_came_back_is_opened_again(ok, kam, scene):
    scene.account()
    ok("cases add nordlys 'late delivery' --on 2026-11-01")
    ok("cases close 2 mended")

    assert ok("cases reopen 2").stdout == "Opened  2  late delivery  closed Mon 2026-11-23 → none\n"
    assert [row["id"] for row in rows(kam, "cases list --account nordlys")] == [2]


def test_the_most_severe_stands_first(ok, kam, scene):
    scene.account()
    for severity in ("low", "high", "medium"):
        ok(f"cases add nordlys {severity} --severity {severity}")

    assert [row["what"] for row in rows(kam, "cases list")] == ["high", "medium", "low"]
    assert "! high" in ok("cases list").stdout


def test_one_is_put_right_cleared_and_removed(ok, kam, scene):
    scene.account()
    ok("cases add nordlys late --category delivery")

    assert ok("cases edit 2 --what 'too late' --category ''").stdout == (
        "Changed 2  too late  what late → too late  category delivery → none\n"
    )
    assert "too late" in ok("cases show 2").stdout
    ok("cases delete 2")
    assert rows(kam, "cases list --every") == []


def test_the_page_before_a_meeting_says_how_to_note_one(ok, scene):
    scene.account()

    assert 'none yet: kamcrm cases add nordlys "what went wrong"' in ok("prep nordlys").stdout


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("cases add nordlys x --severity awful", 2, "'awful' is not one of high, medium, low"),
        ("cases add nordlys x --on 1900-01-01", 2, "126 years away"),
        ("cases add nordlys x --product T9", 3, "no product is called 'T9'"),
        ("cases reopen 3", 5, "3 late is open"),
        ("cases close 3 --on 2026-10-01", 65, "closed on 2026-10-01, before it was opened on 2026-11-01"),
        ("cases close 3 --on tomorrow", 2, "is still to come"),
        ("cases edit 3 --closed 2026-10-01", 65, "before it was opened"),
        ("cases close 4711", 3, "4711"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(ok, kam, scene, line, code, said):
    scene.account()
    scene.account("Globex AS")
    ok("cases add nordlys late --on 2026-11-01")
    before = kam("export all").stdout

    shown = kam(line)

    assert (shown.code, said in shown.stderr) == (code, True), shown.stderr
    assert kam("export all").stdout == before


def test_what_is_closed_is_not_closed_again(ok, kam, scene):
    scene.account()
    ok("cases add nordlys late")
    ok("cases close 2 mended")

    shown = kam("cases close 2 again")

    assert (shown.code, "2 late was closed on 2026-11-23" in shown.stderr) == (5, True)

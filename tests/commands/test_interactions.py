"""The noun `interactions`: listed, shown, added, edited, and settled when planned."""

from __future__ import annotations

import json

import pytest


@pytest.fixture(autouse=True)
def nordlys(scene):
    id = scene.account("Nordlys AS", tier="A")
    scene.person("Kari Moen", id, role="champion")
    scene.person("Per Lie", id)
    return id


def listed(ok, line="interactions list"):
    return json.loads(ok(f"{line} -f json").stdout)


def texts(ok, line):
    return [row["text"] for row in listed(ok, line)]


@pytest.fixture
def talks(ok, scene):
    havbris = scene.account("Havbris AB")
    scene.person("Anne Berg", havbris)
    ok(["log", "nordlys", "2026-10-01 meeting Kari: the price list"])
    ok(["log", "nordlys", "yesterday call Per: delivery"])
    ok(["log", "havbris", "call Anne: price list for Øst"])


def test_the_latest_stands_first(ok, talks):
    assert texts(ok, "interactions list") == [
        "call Anne: price list for Øst", "call Per: delivery", "meeting Kari: the price list",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ("--account nordlys", 2),
        ("--with kari", 1),
        ("--account nordlys --with per", 1),
        ("--channel call", 2),
        ("--since -7d", 2),
        ("--until yesterday", 2),
        ("--since 1.10 --until 'last fri'", 1),
        ("--about 'price list'", 2),
        ("--about øst", 1),
        ("--account nordlys --about price", 1),
        ("--where 'channel:meeting'", 1),
        ("--limit 1", 1),
    ],
)
def test_a_list_is_narrowed_by_its_options(ok, talks, options, count):
    assert len(listed(ok, f"interactions list {options}")) == count


def test_a_list_with_nothing_says_how_to_begin(ok):
    assert "kamcrm log" in ok("interactions list").stdout


def test_several_people_stand_in_the_order_of_their_names(ok):
    ok(["log", "nordlys", "meeting", "--with", "per", "--with", "kari"])

    assert listed(ok)[0]["people"] == "Kari Moen, Per Lie"


def test_one_interaction_is_shown_whole(ok):
    id = ok(["log", "nordlys", "-", "-q"], stdin="call Kari 20m:\n- wants an offer\n- need: support").ids[0]

    shown = ok(f"interactions show {id}").stdout

    assert f"Call {id}" in shown
    assert "today 10:00, counts as contact" in shown
    assert "Kari Moen (champion)" in shown
    assert "- wants an offer" in shown
    assert "support" in shown.split("Evidence")[1]


def test_an_interaction_is_added_by_options(ok):
    ok(
        "interactions add nordlys 'gikk gjennom planen' --at 'yesterday 14:00' --channel meeting --minutes 90"
        " --with kari --direction in --purpose review --place Oslo"
    )

    row = listed(ok)[0]
    assert (row["at"], row["channel"], row["minutes"]) == ("2026-11-22T13:00:00Z", "meeting", 90)
    assert (row["minutes_estimated"], row["direction"], row["purpose"]) == (False, "in", "review")
    assert (row["place"], row["people"]) == ("Oslo", "Kari Moen")


def test_a_negative_duration_is_refused(kam):
    refused = kam("interactions add nordlys 'call Kari' --minutes -5")

    assert refused.code == 65
    assert "minutes" in refused.stderr


def test_an_interaction_is_edited(ok):
    id = ok(["log", "nordlys", "call Kari 20m", "-q"]).ids[0]

    ok(f"interactions edit {id} --channel video --minutes 45 --with per --without kari --mood -1 --private --at 20.11")

    row = listed(ok)[0]
    assert (row["channel"], row["minutes"], row["people"], row["mood"]) == ("video", 45, "Per Lie", -1)
    assert (row["private"], row["at"], row["has_time"]) == (True, "2026-11-20T11:00:00Z", False)


def test_an_empty_text_clears_what_may_be_empty(ok, kam, scene, nordlys):
    sale = scene.opportunity(nordlys, "Renewal 2027")
    line = "interactions add nordlys review --minutes 30 --direction in --purpose review --place Oslo --mood 1"
    id = ok(f"{line} --channel visit --opportunity {sale} -q").ids[0]

    cleared = ("minutes", "direction", "purpose", "place", "mood", "opportunity", "text")
    ok(["interactions", "edit", str(id), *(f"--{option}=" for option in cleared)])

    (row,) = listed(ok)
    assert [row[key] for key in ("minutes", "direction", "purpose", "place", "mood", "opportunity_id")] == [None] * 6
    assert (row["text"], row["minutes_estimated"]) == ("", False)
    for option in ("at", "channel"):
        assert kam(f"interactions edit {id} --{option} ''").code == 2


def test_editing_nothing_or_nobody_is_refused(kam, ok):
    id = ok(["log", "nordlys", "call Kari 20m", "-q"]).ids[0]

    assert kam(f"interactions edit {id}").code == 2
    assert kam("interactions edit 999 --mood 1").code == 3
    assert kam(f"interactions edit {id} --mood 5").code == 65
    assert kam(f"interactions edit {id} --at 'next fri 10:00'").code == 2


@pytest.mark.parametrize(("verb", "status"), [("held", "held"), ("not-held", "not held"), ("cancel", "cancelled")])
def test_a_planned_meeting_is_settled_once(kam, ok, verb, status):
    id = ok(["log", "nordlys", "--planned", "today 09:00 meeting Kari", "-q"]).ids[0]

    ok(f"interactions {verb} {id}")
    again = kam(f"interactions {verb} {id}")

    assert listed(ok)[0]["status"] == status
    assert again.code == 5
    assert f"already {status}" in again.stderr


def test_only_a_meeting_that_was_held_counts_as_contact(ok, nordlys, scene):
    scene.talk(nordlys, -400)
    for verb, waits in (("not-held", True), ("held", False)):
        id = ok(["log", "nordlys", "--planned", "today 09:00 meeting Kari", "-q"]).ids[0]
        ok(f"interactions {verb} {id}")

        assert ("reconnect" in ok("today").stdout) is waits


def test_a_meeting_ahead_was_not_held_yet(kam, ok):
    id = ok(["log", "nordlys", "--planned", "fri 09:00 meeting Kari", "-q"]).ids[0]

    refused = kam(f"interactions held {id}")

    assert refused.code == 2
    assert "ahead" in refused.stderr


def test_an_id_is_needed(kam):
    assert kam("interactions held nordlys").code == 2
    assert kam("interactions show 999").code == 3


def test_logging_any_held_talk_moves_the_cadence(ok, nordlys, scene):
    scene.talk(nordlys, -400)
    assert "reconnect" in ok("today").stdout

    ok(["log", "nordlys", "note: nothing new"])
    assert "reconnect" in ok("today").stdout

    ok(["log", "nordlys", "call Kari 5m"])
    assert "reconnect" not in ok("today").stdout


@pytest.mark.parametrize(
    "line", ["interactions edit {id} --mood 1 --with per --without kari", "log --last 'call Per 10m #x'"]
)
def test_each_is_taken_back_to_the_byte(ok, line):
    id = ok(["log", "nordlys", "call Kari 20m", "-q"]).ids[0]
    before = ok("export all").stdout

    ok(line.format(id=id))
    ok("undo")

    assert ok("export all").stdout == before


def test_a_meeting_ahead_can_be_moved_as_its_refusal_says_and_then_held(ok, kam):
    id = json.loads(ok(["log", "nordlys", "--planned", "fri 00:30 meeting Kari", "-f", "json"]).stdout)[0]["id"]

    refused = kam(f"interactions held {id}")

    assert "planned for 2026-11-27, which is ahead" in refused.stderr
    ok(refused.stderr.partition("kamcrm ")[2].strip())
    assert listed(ok)[0]["at"] == "2026-11-23T11:00:00Z"


def test_words_in_quotes_are_looked_for_as_they_stand(ok):
    ok(["log", "nordlys", 'note Kari said "no more meetings" twice'])
    ok(["log", "nordlys", "note no meetings"])

    assert len(ok(["interactions", "list", "--about", 'said "no more', "-q"]).ids) == 1
    assert ok(["interactions", "list", "--about", '" or tier:A', "-q"]).ids == []

"""Searching everything."""

from __future__ import annotations

import json

import pytest


def found(kam, *words):
    return json.loads(kam(["find", *words, "-f", "json"]).stdout)


def test_every_noun_is_searched_the_newest_first(kam, scene):
    account = scene.account("Nordlys AS", about="rack space")
    person = scene.person("Kari Rack", account)
    talk = scene.talk(account, -4, "they need more racks")
    followup = scene.followup(account, "price the rack")
    deal = scene.opportunity(account, "Rack expansion")

    hits = found(kam, "rack")

    assert [hit["id"] for hit in hits] == [deal, followup, talk, person, account]
    assert [hit["noun"] for hit in hits] == ["opportunities", "followups", "interactions", "contacts", "accounts"]
    assert {hit["account"] for hit in hits} == {"Nordlys AS"}
    assert hits[2]["day"] == "2026-11-19"


def test_all_the_words_are_needed_and_only_the_last_may_be_begun(kam, scene):
    talk = scene.talk(scene.account(), -1, "they want an offer on racks")

    assert [hit["id"] for hit in found(kam, "offer", "rac")] == [talk]
    assert found(kam, "off", "racks") == []
    assert found(kam, "offer", "lunch") == []


@pytest.mark.parametrize("typed", ["Åse", "åse", "ase", "aase", "AASE"])
@pytest.mark.parametrize("stored", ["Åse", "A\u030ase", "aase"])
def test_letters_are_found_however_they_are_written(kam, scene, typed, stored):
    if (typed, stored) == ("ase", "aase"):
        pytest.skip("nobody who types ase means aase")
    talk = scene.talk(scene.account(), -1, f"spoke with {stored}")

    assert [hit["id"] for hit in found(kam, typed)] == [talk]


@pytest.mark.parametrize("typed", ['"', "AND", "NEAR(", "a*b", "col:x", "-", "()", "'", "^x", "{a b}"])
def test_nothing_typed_is_read_as_syntax(kam, scene, typed):
    scene.talk(scene.account(), -1, "hello")

    shown = kam(["find", "--", typed])

    assert shown.code in (2, 3)
    assert "unexpected" not in shown.stderr


def test_the_snippet_stands_around_the_hit(kam, scene):
    scene.talk(scene.account(), -1, "lorem ipsum " * 50 + "the TILBUD was sent " + "dolor amet " * 50)

    (hit,) = found(kam, "tilbud")

    assert "ipsum the TILBUD was sent" in hit["snippet"]
    assert hit["snippet"].startswith("…") and hit["snippet"].endswith("…")
    assert len(hit["text"]) > 1000


def test_nothing_found_is_exit_3_and_an_empty_list(kam, scene):
    scene.account()

    shown = kam("find zebra -f json")

    assert (shown.code, shown.stdout) == (3, "[]\n")
    assert kam("find zebra").code == 3


def test_the_newest_twenty_are_shown_and_more_when_asked(kam, scene):
    account = scene.account()
    ids = [scene.talk(account, -1, f"call number {number}") for number in range(25)]

    assert [hit["id"] for hit in found(kam, "number")] == ids[:-21:-1]
    assert "--all" in kam("find number").stderr
    assert len(found(kam, "number", "-n", "5")) == 5
    assert len(found(kam, "number", "--all")) == 25


def test_what_was_deleted_or_changed_is_found_no_more(kam, ok, scene):
    scene.account()
    ok(["log", "nordlys", "call about zebras"])
    assert len(found(kam, "zebras")) == 1

    ok("undo")

    assert found(kam, "zebras") == []


def test_the_words_found_are_in_sight_on_a_narrow_terminal(terminal, scene, monkeypatch):
    scene.talk(scene.account("Nordlys AS"), -1, "lorem ipsum " * 20 + "the TILBUD was sent")
    monkeypatch.setattr("kamcrm.render.screen_width", lambda *_: 80)

    assert "the TILBUD was" in terminal("find tilbud").stdout


def test_what_is_found_beside_the_name_is_shown(kam, scene):
    account = scene.account("Nordlys AS", about="rack space in the north")
    scene.person("Kari Moen", account, title="Head of racks")

    assert [hit["snippet"] for hit in found(kam, "rack")] == [
        "Kari Moen · Head of racks",
        "Nordlys AS · rack space in the north",
    ]

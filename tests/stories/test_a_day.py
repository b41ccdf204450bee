"""A whole working day is five commands: today, prep, log, done, undo."""

from __future__ import annotations

import json

import pytest


@pytest.fixture(autouse=True)
def nordlys(scene):
    id = scene.account("Nordlys AS", tier="A")
    scene.person("Kari Moen", id, role="decision maker")
    scene.person("Per Lie", id)
    return id


def test_a_talk_is_logged_with_its_next_step_in_one_line(ok, monkeypatch):
    monkeypatch.setenv("KAMCRM_NOW", "2026-11-23T09:42:00Z")
    text = "call Kari 20m: wants an offer on the 3-year deal"

    said = ok(["log", "nordlys", text, "--next", "fri send offer"]).stdout.splitlines()

    assert said[0] == (
        "Logged  4  Nordlys AS  call  today 10:42  20 min  with Kari Moen (decision maker)  counts as contact"
    )
    assert said[1] == "Planned 5  Nordlys AS  send offer  due Fri 2026-11-27 (in 4 days)"


def test_a_working_day_is_five_commands(ok, nordlys, scene):
    scene.talk(nordlys, -45, "sent the brochure")

    assert "reconnect" in ok("today").stdout
    assert "Kari Moen" in ok("prep nordlys").stdout
    ok(["log", "nordlys", "call Kari 20m: wants an offer on the 3-year deal", "--next", "fri send offer"])
    assert "reconnect" not in ok("today").stdout
    assert "send offer" in ok("prep nordlys").stdout
    said = ok(["done", "6", "--next", "2w ask for a decision"]).stdout
    assert said.splitlines()[1] == "Planned 7  Nordlys AS  ask for a decision  due Mon 2026-12-07 (in 2 weeks)"
    taken = ok("undo").stdout

    assert "ask for a decision" in taken
    assert [row["what"] for row in json.loads(ok("followups list -f json").stdout)] == ["send offer"]


def test_a_day_of_an_account_manager(ok):
    ok(["followups", "add", "nordlys", "today call Per about the pilot"])
    assert "call Per" in ok("followups today").stdout

    ok(["log", "nordlys", "call Kari 20m: wants an offer", "--next", "fri send offer"])
    said = ok(["done", "4", "--next", "2w ask for a decision"]).stdout

    assert "Done    4  Nordlys AS  call Per about the pilot  due Mon 2026-11-23 (today)  on time" in said
    assert "call  today 10:00  15 min (estimated)  with Per Lie  counts as contact" in said
    assert "ask for a decision  due Mon 2026-12-07 (in 2 weeks)" in said
    listed = json.loads(ok("followups list -f json").stdout)
    assert [row["what"] for row in listed] == ["send offer", "ask for a decision"]
    assert "call Per" not in ok("followups today").stdout

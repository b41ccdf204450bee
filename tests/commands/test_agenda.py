"""The weeks ahead in lines, and moving what is in them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest


@pytest.fixture
def laid(scene):
    """A meeting on Wednesday at 14:00 local time, a follow-up of the same day and one of next week."""
    account = scene.account("Nordlys AS")
    at = datetime(2026, 11, 25, 13, tzinfo=UTC)
    return {
        "step": scene.followup(account, "send the offer", 2),
        "theirs": scene.followup(account, "price list", 8, theirs=True),
        "meeting": scene.talk(account, 2, "yearly review", channel="meeting", status="planned", at=at, has_time=True),
    }


def test_a_week_lists_meetings_by_their_clock_and_then_what_is_due(laid, kam):
    rows = kam("agenda -f csv --columns id,day,time,kind,account,what").stdout.splitlines()[1:]

    assert rows == [
        f"{laid['meeting']},2026-11-25,14:00,meeting,Nordlys AS,yearly review",
        f"{laid['step']},2026-11-25,,follow-up,Nordlys AS,send the offer",
    ]


def test_other_weeks_are_asked_for_by_one_of_their_days_or_by_how_many(laid, kam):
    later = str(laid["theirs"])

    assert kam(["agenda", "--of", "2026-12-04", "-q"]).stdout.split() == [later]
    assert later in kam("agenda --weeks 2 -q").stdout.split()
    assert "Nothing is planned then." in kam(["agenda", "--of", "2027-02-01"]).stdout


def test_either_is_moved_and_says_the_new_day(laid, kam, ok):
    assert "due Fri 2026-11-27" in ok(f"move {laid['step']} fri").stdout
    assert "2026-11-27" in ok(f"move {laid['meeting']} 27.11").stdout
    assert "14:00" in ok(["agenda"]).stdout

    ok("undo")
    rows = kam("agenda -f csv --columns id,day").stdout.splitlines()
    assert f"{laid['meeting']},2026-11-25" in rows and f"{laid['step']},2026-11-27" in rows


def test_a_move_says_moved_in_either_direction_and_takes_a_clock_time(laid, ok):
    assert ok(f"move {laid['step']} tomorrow").stdout.split()[:2] == ["Moved", str(laid["step"])]
    assert "due Fri 2026-11-27 15:30" in ok(["move", str(laid["step"]), "fri 15:30"]).stdout

    assert ok(["move", str(laid["meeting"]), "27.11", "16:00"]).stdout.startswith("Moved")
    assert "16:00" in ok(["agenda"]).stdout


def test_what_is_neither_is_refused(laid, kam, scene):
    held = scene.talk(None, -2, "call")

    assert kam(f"move {held} fri").code == 5
    assert kam("move 999 fri").code == 3
    assert kam(f"move {laid['step']} blursday").code == 2

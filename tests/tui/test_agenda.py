"""The week at the desk: seen by day, gone through, and moved about."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest


@pytest.fixture
def laid(scene):
    """Two follow-ups of today, a meeting on Wednesday, one of next week."""
    account = scene.account("Nordlys AS")
    at = datetime(2026, 11, 25, 13, tzinfo=UTC)
    return {
        "first": scene.followup(account, "send the offer"),
        "second": scene.followup(account, "call Kari"),
        "meeting": scene.talk(account, 2, "yearly review", channel="meeting", status="planned", at=at, has_time=True),
        "later": scene.followup(account, "ask for a decision", 8),
    }


def days(at):
    """What stands under each heading of a day."""
    found: dict[str, list[str]] = {}
    for row in at.desk.screen.query_one("Grid").listed.sheet.rows:
        if row.id < 0:
            here = found.setdefault(str(row.day), [])
        else:
            here.append(row.what)
    return found


async def test_a_week_is_shown_by_day_with_today_marked_and_the_cursor_on_it(laid, sit):
    async with sit() as at:
        await at.press("3")

        heading = next(row for row in at.rows.splitlines() if "Mon 2026-11-23" in row)
        assert heading.split()[-1] == "today" and "Sun 2026-11-29" in at.rows
        assert "14:00" in at.rows and "yearly review" in at.rows
        assert "week 48" in at.text and "2 follow-ups · 1 meeting" in at.text
        assert at.desk.screen.item.id == laid["first"]
        assert days(at)["2026-11-23"] == ["send the offer", "call Kari"]


async def test_on_the_smallest_screen_one_still_reads_what_is_due(laid, sit):
    async with sit(size=(40, 15)) as at:
        await at.press("3")

        assert "send the offer · Nordlys AS" in at.text and "Mon 2026-11-23" in at.rows


async def test_weeks_are_gone_through_and_t_comes_back_to_today(laid, sit):
    async with sit() as at:
        await at.press("3", "greater_than_sign")
        assert "week 49" in at.text and "ask for a decision" in at.rows and "send the offer" not in at.rows
        await at.press("left", "left")
        assert "week 47" in at.text
        await at.press("t")

        assert "week 48" in at.text and at.desk.screen.item.id == laid["first"]


async def test_one_is_moved_to_a_day_in_words_and_the_cursor_stays_on_it(laid, sit):
    async with sit() as at:
        await at.press("3", "m")
        assert "Move to which day: send the offer" in at.text
        await at.type("fri")

        assert days(at)["2026-11-27"] == ["send the offer"]
        assert at.desk.screen.item.id == laid["first"]
        await at.press("u")
        assert days(at)["2026-11-23"] == ["send the offer", "call Kari"]


async def test_shift_and_an_arrow_move_a_day_later_and_earlier(laid, sit):
    async with sit() as at:
        await at.press("3", "shift+right", "shift+right", "shift+left")
        assert days(at)["2026-11-24"] == ["send the offer"]
        await at.press("shift+left", "shift+left")

        assert "is past" in at.said
        assert days(at)["2026-11-23"] == ["send the offer", "call Kari"]


async def test_a_meeting_that_is_moved_keeps_its_clock_time(laid, sit):
    async with sit() as at:
        await at.press("3", "j", "j", "j", "j")
        assert at.desk.screen.item.id == laid["meeting"]
        await at.press("shift+right")

        assert days(at)["2026-11-26"] == ["yearly review"] and "14:00" in at.rows


async def test_the_keys_of_today_work_here_and_do_nothing_on_the_heading_of_a_day(laid, sit):
    async with sit() as at:
        await at.press("3", "d", "enter")
        assert days(at)["2026-11-23"] == ["call Kari"]
        await at.press("home", "m", "shift+right", "d", "s")

        assert at.desk.screen.item is None
        assert "Move to which day" not in at.text
        assert days(at)["2026-11-23"] == ["call Kari"]


async def test_an_answer_that_is_no_day_moves_nothing(laid, sit):
    async with sit() as at:
        await at.press("3", "m")
        await at.type("blursday")

        assert "blursday" in at.said
        assert days(at)["2026-11-23"] == ["send the offer", "call Kari"]


async def test_a_planned_talk_is_called_by_its_channel_and_settled_like_a_meeting(laid, ok, sit, scene):
    call = scene.talk(scene.account("Havbris AB"), 0, "price list", channel="call", status="planned")

    async with sit() as at:
        await at.press("3")
        assert "2 follow-ups · 1 call · 1 meeting" in at.text
        (row,) = [words for words in at.rows.splitlines() if "price list" in words]
        assert "call" in row and "meeting" not in row
        while at.desk.screen.item.id != call:
            await at.press("j")
        await at.press("h")
        assert "Held" in at.said
    assert "held" in ok(f"show {call}").stdout

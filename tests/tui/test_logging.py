"""The box: one text becomes a log, shown as it is understood, and is never lost."""

from __future__ import annotations

import json
from contextlib import nullcontext

import pytest

from kamcrm import drafts

LINE = "nordlys call Kari 20m: wants an offer > fri send offer"
PART = "call Kari 20m: wants an offer > fri send offer"


@pytest.fixture
def nordlys(ok):
    """An account with a decision maker and a follow-up for today."""
    ok("accounts add Nordlys --tier A")
    ok(["contacts", "add", "Kari Moen", "nordlys", "--role", "decision maker"])
    ok("followups add nordlys today send the quote")


async def write(at, text):
    """Write into the box, all at once, and wait until it has been read."""
    at.desk.screen.query_one("Box").insert(text)
    await at.pilot.pause(0.3)
    await at.settle()


async def test_the_box_says_what_it_understood_and_writes_nothing_meanwhile(nordlys, ok, sit):
    before = ok("export all").stdout

    async with sit() as at:
        await at.press("L")
        await write(at, LINE)

        for words in (
            "Nordlys",
            "Kari Moen (decision maker)",
            "20 min",
            "counts as contact",
            "Fri 2026-11-27",
            "send offer",
        ):
            assert words in at.text, at.text
    assert ok("export all").stdout == before


async def test_enter_logs_it_and_plans_the_next_step_in_one_change(nordlys, ok, sit):
    before = ok("export all").stdout

    async with sit() as at:
        await at.press("L")
        await write(at, LINE)
        await at.press("enter")

        assert "Logged" in at.said and "due Fri 2026-11-27" in at.said

    assert "wants an offer" in ok("timeline nordlys").stdout
    assert "send offer" in ok("followups list").stdout
    ok("undo")
    assert ok("export all").stdout == before


async def test_with_an_account_under_the_cursor_its_name_need_not_be_typed(nordlys, ok, sit):
    async with sit() as at:
        await at.press("l")
        await write(at, PART)
        await at.press("enter")

    assert "Nordlys call" in ok("changes").stdout


async def test_what_is_typed_faster_than_the_box_opens_is_in_it(nordlys, ok, sit):
    from textual import events

    async with sit() as at:
        for sign in "lcall":
            at.desk.post_message(events.Key(sign, sign))  # As a terminal hands over what was typed in one go.
        await at.settle()
        await at.pilot.pause(0.2)

        assert at.desk.screen.query_one("Box").text == "call"


async def test_a_name_that_nobody_has_is_told_and_the_text_stays_in_the_box(nordlys, ok, sit):
    async with sit() as at:
        await at.press("L")
        await write(at, "nordlicht call: wants an offer")
        assert "nordlicht" in at.text
        await at.press("enter")

        assert at.desk.screen.query_one("Box").text == "nordlicht call: wants an offer"
        assert "Logged" not in at.said


async def test_what_was_being_written_is_on_the_disk_and_in_the_box_the_next_time(nordlys, ok, sit):
    async with sit() as at:
        await at.press("L")
        await write(at, "nordlys meeting: half a thou")
        # Here the desk is gone, as after a crash: nothing was asked of it.

    assert "half a thou" in ok("draft list").stdout
    async with sit() as at:
        await at.press("L")

        assert at.desk.screen.query_one("Box").text == "nordlys meeting: half a thou"
        await write(at, "ght")
        await at.press("enter")

    assert "half a thought" in ok("timeline nordlys").stdout
    assert "half a" not in ok("draft list").stdout


async def test_escape_keeps_the_text_for_later_and_a_cleared_box_keeps_nothing(nordlys, ok, sit):
    async with sit() as at:
        await at.press("l")
        await write(at, "call Kari: she")
        await at.press("escape")
        assert "The text is kept" in at.said
        await at.press("l")
        assert at.desk.screen.query_one("Box").text == "call Kari: she"
        at.desk.screen.query_one("Box").load_text("")
        await at.pilot.pause(0.3)
        await at.press("escape")

    assert "she" not in ok("draft list").stdout


async def test_a_paste_of_a_hundred_kilobytes_with_controls_is_text(nordlys, ok, sit):
    from textual import events

    pasted = "note: " + "she wants ångstrøm \x1b[2J\x1b]52;c;eA==\x07 and more\n" * 2300

    async with sit() as at:
        await at.press("l")
        box = at.desk.screen.query_one("Box")
        at.desk.post_message(events.Paste(pasted))  # As a terminal with bracketed paste does.
        await at.pilot.pause(0.5)
        await at.settle()
        assert len(box.text) > 100_000 and "\x1b" not in box.text
        await at.press("enter")

        assert "Logged" in at.said
    (talk,) = json.loads(ok("interactions list -f json").stdout)
    assert talk["text"].count("and more") == 2300


async def test_more_lines_are_written_with_ctrl_o_and_in_the_editor(nordlys, ok, sit, tmp_path, monkeypatch):
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf "note: from the editor\\nin two lines" > "$1"\n')
    editor.chmod(0o700)
    monkeypatch.setenv("EDITOR", str(editor))

    async with sit() as at:
        monkeypatch.setattr(type(at.desk), "suspend", lambda desk: nullcontext())  # A test's desk has no terminal.
        await at.press("l")
        await write(at, "call Kari: one")
        await at.press("ctrl+o")
        await write(at, "two")
        assert at.desk.screen.query_one("Box").text == "call Kari: one\ntwo"
        await at.press("ctrl+g")

        assert at.desk.screen.query_one("Box").text == "note: from the editor\nin two lines"


async def test_an_editor_that_saves_nothing_leaves_an_empty_box_and_no_draft(nordlys, ok, sit, monkeypatch):
    monkeypatch.setenv("EDITOR", "true")
    async with sit() as at:
        monkeypatch.setattr(type(at.desk), "suspend", lambda desk: nullcontext())
        await at.press("l")
        await at.press("ctrl+g")

        assert at.desk.screen.query_one("Box").text == "" and "saved nothing" in at.said
        await at.press("escape")
    assert "no drafts" in ok("draft list").stdout.lower() or ok("draft list -f json").stdout.strip() == "[]"


async def test_the_example_in_an_account_s_box_names_no_other_account(nordlys, ok, sit):
    ok("followups add nordlys 'today call'")
    async with sit() as at:
        await at.press("l")
        assert "Log: Nordlys" in at.text and "nordlys call" not in at.text and "call Kari 20m" in at.text
        await at.press("escape")
        await at.press("L")
        assert "nordlys call Kari 20m" in at.text


async def test_a_file_that_is_gone_while_one_writes_is_said_and_the_text_stays(nordlys, ok, sit, db):
    async with sit() as at:
        await at.press("l")
        db.rename(db.with_name("moved.db"))
        await write(at, "call Kari: agreed")
        await at.pilot.pause(0.4)
        await at.settle()
        assert at.desk.crash is None and at.desk.screen.query_one("Box").text == "call Kari: agreed"
        await at.press("enter")

        assert at.desk.screen.query_one("Box").text == "call Kari: agreed" and at.said
        db.with_name("moved.db").rename(db)
        await at.press("enter")
        assert "Logged" in at.said


async def test_a_kept_text_is_offered_in_its_own_database_alone(nordlys, ok, kam, sit, db, tmp_path, monkeypatch):
    from kamcrm.settings import Settings
    from kamcrm.tui.writing import Kept

    async with sit() as at:
        await at.press("l")
        await write(at, PART)
        await at.press("escape")
    copy = tmp_path / "copy.db"
    copy.write_bytes(db.read_bytes())
    copy.chmod(0o600)

    monkeypatch.setenv("KAMCRM_DB", str(copy))
    refused = kam("draft resume")
    assert refused.code == 2 and f"--db {db}" in refused.stderr
    account = json.loads(ok("accounts list -f json").stdout)[0]["id"]
    assert Kept("log", {"name": str(account)}).left_over(Settings(str(copy)).database) == ""
    assert Kept("log", {"name": str(account)}).left_over(str(db)) == PART


async def test_a_text_that_another_desk_is_writing_is_not_offered_and_not_run(nordlys, ok, kam, sit):
    async with sit() as one:
        await one.press("L")
        await write(one, "nordlys call Kari: the first")
        assert "is being written at a desk" in kam("draft resume").stderr
        for line in ("draft drop 1", "draft drop --all"):
            refused = kam(line)
            assert refused.code == 75 and "draft 1 is being written at a desk" in refused.stderr, line
        assert "the first" in ok("draft list").stdout
        async with sit() as two:
            await two.press("L")
            assert two.desk.screen.query_one("Box").text == ""
            await write(two, "nordlys call Kari: the second")
            await write(two, " one")
            await two.press("enter")
        await write(one, " and more")
        assert "the first and more" in ok("draft list").stdout
        await one.press("enter")

    told = ok("timeline nordlys").stdout
    assert "the first and more" in told and "the second one" in told
    assert "No drafts" in ok("draft list").stdout


async def test_a_text_whose_draft_was_dropped_elsewhere_is_kept_anew(nordlys, ok, sit):
    async with sit() as at:
        await at.press("L")
        await write(at, "nordlys call Kari: the first")
        drafts.drop(drafts.find().id)  # By hand, or from another machine: drop itself refuses.
        ok("accounts add Havbris")
        await write(at, " and more")
        assert "the first and more" in ok("draft list").stdout
        await at.press("escape")
        await at.press("L")
        assert at.desk.screen.query_one("Box").text == "nordlys call Kari: the first and more"


@pytest.mark.parametrize(("key", "text"), [("l", PART), ("L", LINE)])
async def test_a_kept_text_is_resumed_at_the_command_line_as_the_box_reads_it(nordlys, ok, sit, key, text):
    async with sit() as at:
        await at.press(key)
        await write(at, text)
        await at.press("escape")

    said = ok("draft resume").stdout

    assert "send offer  due Fri 2026-11-27" in said and "20 min" in said
    assert ">" not in json.loads(ok("interactions list -f json").stdout)[0]["text"]
    assert "No drafts" in ok("draft list").stdout


async def test_what_was_written_at_the_desk_of_the_demo_lands_in_no_file_of_ones_own(nordlys, ok, kam, sit, db):
    from kamcrm.demo import forget, throw_away
    from kamcrm.settings import Settings
    from kamcrm.tui.desk import Desk

    path = throw_away()
    desk = Desk(Settings(path))
    async with desk.run_test(notifications=True) as pilot:
        await pilot.press("L")
        await pilot.pause(0.3)
        desk.screen.query_one("Box").insert("nordlys call Kari: of the demo")
        await pilot.pause(0.5)
        await pilot.press("escape")
    forget(path)

    refused = kam("draft resume")

    assert refused.code == 2 and "was written for another database" in refused.stderr, refused.stderr
    assert "of the demo" in ok("draft show").stdout
    assert ok("interactions list -f json").stdout == "[]\n"


def test_a_text_that_is_left_while_it_is_being_kept_is_one_draft_that_nobody_holds(home, db, monkeypatch):
    import time
    from threading import Thread

    from kamcrm import drafts
    from kamcrm.tui.writing import Kept

    write = drafts.write

    def slowly(*given, **how):
        time.sleep(0.05)
        return write(*given, **how)

    monkeypatch.setattr(drafts, "write", slowly)
    kept = Kept("log", {"name": ""})
    kept.left_over(str(db))
    pause = Thread(target=kept.keep, args=[LINE])

    pause.start()
    kept.keep(LINE)
    kept.leave()
    pause.join()

    assert [draft.text for draft in drafts.listed()] == [LINE]
    assert Kept("log", {"name": ""}).left_over(str(db)) == LINE

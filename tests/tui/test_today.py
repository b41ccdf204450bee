"""The morning's list at the desk: the same items as the command line's, worked off with keys."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kamcrm.tui import screens, today
from kamcrm.tui.widgets.grid import Grid


def listed(ok):
    """What the command line says is to be done, as its ids."""
    return ok("today --all -q").stdout.split()


async def test_the_desk_shows_the_items_of_the_command_line_in_their_order(ok, sit, laid, db):
    laid(db, ok)
    expected = listed(ok)

    async with sit(size=(160, 48)) as at:
        rows = [line.lstrip("› ").split() for line in at.lines[2:-4]]  # Above the item in full, the sum and the keys.

    assert expected and [row[0] for row in rows if row] == expected


async def test_a_follow_up_is_done_and_the_next_step_planned_with_one_key_and_one_line(ok, sit):
    ok("accounts add Nordlys --tier A")
    ok("followups add nordlys today send the quote")
    id = ok("followups today -q").stdout.strip()

    async with sit() as at:
        assert "send the quote" in at.text
        await at.press("d")
        assert "What comes next?" in at.text
        await at.type("fri ask for a decision")

        assert "send the quote" not in at.rows
        assert "Planned" in at.said and "due Fri 2026-11-27" in at.said

    assert "done" in ok(f"show {id}").stdout
    assert "ask for a decision" in ok("followups list").stdout


async def test_an_answer_that_is_no_date_changes_nothing_and_says_so(ok, sit):
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")

    async with sit() as at:
        await at.press("s")
        await at.type("blursday")

        assert "blursday" in at.said
        assert "send the quote" in at.text

    assert "today" in ok("followups today").stdout


async def test_what_was_done_is_taken_back_with_u(ok, sit):
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")

    async with sit() as at:
        await at.press("s")
        await at.type("2w")
        assert "send the quote" not in at.rows
        await at.press("u")

        assert "send the quote" in at.text


async def test_escape_leaves_a_question_and_everything_as_it_was(ok, sit):
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")
    before = ok("export all").stdout

    async with sit() as at:
        await at.press("d", "escape")

        assert "send the quote" in at.text
    assert ok("export all").stdout == before


async def test_a_customer_named_like_markup_is_a_name(ok, sit):
    ok(["accounts", "add", "Acme [/] [@click=app.quit]x[/]"])
    ok(["followups", "add", "acme", "today", "[red]call[/red] \x1b[2J\x1b]52;c;eA==\x07them"])

    async with sit(size=(160, 30)) as at:
        assert "Acme [/] [@click=app.quit]x[/]" in at.text
        assert "[red]call[/red]" in at.text and "\x1b" not in at.text and "\x07" not in at.text
        await at.press("d", "enter")

        assert "\x1b" not in at.said


async def test_what_another_terminal_adds_is_seen_and_the_cursor_stays_on_its_record(ok, sit):
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")
    ok("followups add nordlys today call Kari")

    async with sit() as at:
        await at.press("j")
        here = at.desk.screen.item.id
        ok("followups add nordlys -3d sign the contract")
        await at.pilot.pause(1.3)
        await at.settle()

        assert "sign the contract" in at.text
        assert at.desk.screen.item.id == here


async def test_the_last_item_done_is_a_good_moment_and_taking_it_back_counts_too(ok, sit):
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")
    ok("followups add nordlys today call Kari")

    async with sit() as at:
        await at.press("d", "enter")
        assert "1 item left · 1 done today" in at.text
        await at.press("d", "enter")

        assert "That was the last one: 2 things done today" in at.rows
        await at.press("u")
        assert "1 item left · 1 done today" in at.text


def test_the_desk_opens_without_the_screens_that_are_not_seen(db):
    program = "import sys; from kamcrm.settings import Settings; from kamcrm.tui.desk import Desk; Desk(Settings())"

    loaded = subprocess.run(
        [sys.executable, "-c", f"{program}; print(*sys.modules)"], capture_output=True, text=True, check=True
    ).stdout.split()

    others = {f"kamcrm.tui.{module}" for module in screens.MODULES.values()}
    assert "kamcrm.tui.today" in loaded
    assert not {*others, "textual.widgets._text_area", "textual.widgets._data_table", "typer"} & set(loaded)


async def test_of_very_many_items_the_first_are_read_and_more_when_their_end_is_near(ok, sit, monkeypatch):
    monkeypatch.setattr(today, "FIRST", 4)
    monkeypatch.setattr(today, "NEAR", 2)
    ok("accounts add 'Nordlys AS'")
    for number in range(9):
        ok(f"followups add nordlys 'today number {number}'")

    async with sit() as at:
        assert len(at.rows.splitlines()) and "the first 4 of 9 items left" in at.lines[-2]
        first = at.desk.screen.query_one(Grid).listed.ids
        await at.press("end")

        assert "9 items left" in at.lines[-2] and "the first" not in at.lines[-2]
        ids = [str(id) for id in at.desk.screen.query_one(Grid).listed.ids]
        assert ids == listed(ok) and ids[:4] == [str(id) for id in first]


@pytest.mark.parametrize("width", [80, 160])
async def test_account_step_due_and_reason_are_read_at_any_width(ok, sit, scene, width):
    account = scene.account("Nordlys Offshore Solutions AS", tier="A")
    scene.followup(account, "send the revised three-year offer to Kari", -3)

    async with sit((width, 24)) as at:
        row = next(words for words in at.rows.splitlines() if "Nordlys" in words)
        assert "Nordlys Offshore Solutions" in row and "send the revised three-year" in row and "3 days" in row
        here = " ".join(at.desk.screen.query_one("#here").words.split())
        assert "send the revised three-year offer to Kari · Nordlys Offshore Solutions AS" in here
        assert here in " ".join(at.text.split())
        assert at.desk.screen.item.why in here


async def test_what_is_said_leaves_the_sum_and_the_item_in_sight(ok, sit, scene):
    scene.followup(scene.account("Nordlys AS"), "send the offer")
    scene.followup(scene.account("Havbris AB"), "call Per")

    async with sit((80, 24)) as at:
        await at.press("s")
        await at.type("2w")
        assert at.desk.screen.query("ToastRack") or at.said
        assert "1 item left" in at.text and "call Per · Havbris AB" in at.text

"""The Accounts place: the portfolio filtered as one types, sorted, marked, changed in one go and written to a file."""

from __future__ import annotations

import threading

import pytest

from kamcrm.settings import Settings
from kamcrm.store import Store
from kamcrm.tui.accounts import DEBOUNCE
from kamcrm.unit import open_crm


@pytest.fixture
def customers(ok):
    """Four accounts, whose names an English keyboard cannot write."""
    for line in ('"Åse Fisk AS" --tier A', '"Østlys AS" --tier B', '"Nordlys AS" --tier B', '"Havbris AB" --tier C'):
        ok(f"accounts add {line}")


@pytest.fixture
def numbered(db):
    """So many accounts, named by their numbers."""

    def made(count):
        with open_crm(Settings(), write=True, command="test") as crm:
            for number in range(count):
                name = f"{number:04}"
                crm.insert("accounts", name=name, folded=name, sort_key=name, handle=f"n{name}", currency="NOK")
            crm.commit("test")

    return made


def names(at):
    """The accounts that the list shows, in its order."""
    return [line.split()[1] for line in at.rows.replace("›", " ").replace("●", " ").splitlines()[1:] if line.strip()]


async def typed(at, text):
    """Type into the line that has the focus, and wait as long as the list does."""
    await at.pilot.press(*["space" if sign == " " else sign for sign in text])
    await at.pilot.pause(DEBOUNCE * 1.5)
    await at.settle()


async def test_the_list_follows_what_is_typed_without_regard_to_accents(sit, customers):
    async with sit() as at:
        await at.press("2", "slash")
        await typed(at, "ase")
        assert names(at) == ["Åse"]

        await at.press(*["backspace"] * 3)
        await typed(at, "tier:B lys")
        assert names(at) == ["Nordlys", "Østlys"]
        assert "2 accounts" in at.lines[-2]

        await at.press("enter", "escape")
        assert len(names(at)) == 4


async def test_a_filter_that_is_not_finished_says_why_and_leaves_the_list_as_it_was(sit, customers):
    async with sit() as at:
        await at.press("2", "slash")
        await typed(at, "nordlys")
        await typed(at, ' "')

        assert names(at) == ["Nordlys"]
        assert "a quotation mark is never closed" in at.lines[-2]
        assert at.said == ""

        await typed(at, 'as"')
        assert names(at) == ["Nordlys"] and "1 account" in at.lines[-2]


async def test_the_desk_begins_with_the_accounts_of_a_filter(sit, customers):
    async with sit(filter="tier:B") as at:
        assert names(at) == ["Nordlys", "Østlys"]
        assert "tier:B" in at.lines[1]


async def test_each_column_can_be_sorted_by_in_both_directions(ok, sit, customers):
    async with sit(size=(160, 30)) as at:
        await at.press("2")
        assert names(at) == ["Havbris", "Nordlys", "Østlys", "Åse"]
        await at.press("S")
        assert "tier ↑" in at.lines[1] and names(at) == ["Åse", "Østlys", "Nordlys", "Havbris"]
        await at.press("O")
        assert "tier ↓" in at.lines[1] and names(at)[0] == "Havbris"

        seen = []
        for _ in range(10):
            await at.press("S")
            seen.append(at.desk.screen.order.lstrip("-"))
            ok(["portfolio", "--sort", seen[-1] or "name"])
    assert {"tier", "phase", "touched", "next_due", "followups", "overdue", "pipeline", "revenue", "id"} <= set(seen)


async def test_three_marked_accounts_get_a_tier_in_one_operation(ok, sit, customers):
    async with sit() as at:
        await at.press("2", "space", "space", "space")
        assert "3 marked" in at.lines[-2]
        await at.press("T")
        assert "Tier of 3 accounts" in at.text
        await at.type("C")

        assert ok("accounts list --where tier:C -q").stdout.split() == ["4", "3", "2"]
        assert "3 marked" in at.lines[-2]
        await at.press("u")
        assert ok("accounts list --where tier:C -q").stdout.split() == ["4"]


async def test_every_account_of_the_list_gets_a_phase_and_a_next_step(ok, sit, customers):
    async with sit(filter="tier:B") as at:
        await at.press("ctrl+a", "P")
        await at.type("grow")
        await at.press("F")
        await at.type("fri invite to the fair")

    assert ok("accounts list --where phase:grow -q").stdout.split() == ["3", "2"]
    assert ok("followups list -f csv --columns account").stdout.split("\n")[1:-1] == ["Nordlys AS", "Østlys AS"]
    assert ok("changes").stdout.count("followups add") == 1


async def test_a_tier_that_there_is_not_changes_nothing(ok, sit, customers):
    before = ok("accounts list -f csv").stdout
    async with sit() as at:
        await at.press("2", "T")
        await at.type("--help")

        assert "'--help'" in at.said
    assert ok("accounts list -f csv").stdout == before


async def test_an_account_is_verified_with_one_key(ok, sit, customers):
    async with sit() as at:
        await at.press("2", "v")

    assert ok("accounts list --where verified_on:today -q").stdout.split() == ["4"]


async def test_a_past_meeting_was_held_or_not_and_of_several_it_is_asked_which(ok, sit, customers, monkeypatch):
    ok(["log", "havbris", "--planned", "tomorrow 10:00 meeting about the offer"])
    ok(["log", "havbris", "--planned", "wed 10:00 meeting about ropes"])
    offer, ropes = ok("interactions list --where status:planned --sort at -q").stdout.split()

    async with sit() as at:
        await at.press("2", "h")
        assert "Havbris AB has no past planned meeting" in at.said

    monkeypatch.setenv("KAMCRM_NOW", "2026-11-27T09:00:00Z")
    async with sit() as at:
        await at.press("2", "n")
        assert "Which one was not held?" in at.text and "about ropes" in at.text
        at.desk.screen.query_one("Input").value = ropes
        await at.press("enter", "h")

    assert ok("interactions list --where status:held -q").stdout.split() == [offer]
    assert "not held" in ok(f"interactions show {ropes}").stdout


async def test_what_is_shown_is_written_to_a_file_as_the_command_line_writes_it(ok, sit, customers, tmp_path):
    ok("opportunities add nordlys 'Ropes' --amount 100k")
    ours, theirs = tmp_path / "ours.csv", tmp_path / "theirs.csv"

    async with sit(size=(160, 30), filter="tier:A,B") as at:
        await at.press("S", "S", "S", "x")
        assert "Save these 3 accounts" in at.text
        at.desk.screen.query_one("Input").value = str(ours)
        await at.press("enter")
        order, shown = at.desk.screen.order, ",".join(at.desk.screen.grid.shown)

    ok(["portfolio", "--where", "tier:A,B", "--sort", order, "--columns", shown, "-o", str(theirs)])
    assert ours.read_bytes() == theirs.read_bytes()
    assert ours.read_text().splitlines()[0].startswith("id,name,tier") and ours.read_text().count("\n") == 4


async def test_marks_cursor_and_scroll_stay_when_another_terminal_writes(ok, sit, numbered):
    numbered(60)
    async with sit() as at:
        await at.press("2", *["j"] * 40, "space")
        grid = at.desk.screen.grid
        here, top, marked = grid.current_id, grid.scroll_offset.y, set(grid.marked)
        ok("accounts add Zebra")
        await at.pilot.pause(1.3)
        await at.settle()

        assert (grid.current_id, grid.scroll_offset.y, grid.marked) == (here, top, marked)
        assert "61 accounts" in at.lines[-2]


async def test_of_two_thousand_accounts_only_the_pages_that_are_seen_are_read(sit, numbered, monkeypatch):
    from kamcrm.services import portfolio

    numbered(2000)
    read, some = [], portfolio.some
    monkeypatch.setattr(portfolio, "some", lambda crm, ids: read.extend(ids) or some(crm, ids))

    async with sit() as at:
        await at.press("2")
        assert "2 000 accounts" in at.lines[-2] and len(read) == 100
        await at.press("end")

        assert names(at)[-1] == "1999"
        assert len(read) <= 300


async def test_a_key_draws_what_it_changes_and_no_row_twice(sit, numbered, monkeypatch):
    from kamcrm.tui.widgets.ink import Ink

    numbered(300)
    drawn, line = [], Ink.line
    monkeypatch.setattr(Ink, "line", lambda ink, cells: drawn.append(cells) or line(ink, cells))

    async with sit() as at:
        await at.press("2")
        painted, display = [], at.desk._display
        monkeypatch.setattr(at.desk, "_display", lambda on, what: painted.append(what) or display(on, what))

        async def lines(key):
            painted.clear()
            await at.press(key)
            return [y for update in painted if update is not None for y, _, _ in update.spans]

        assert await lines("j") == [2, 3]  # Where the cursor was, and where it is.
        top = at.desk.screen.grid.scroll_offset.y
        before = len(drawn)
        assert sorted(set(await lines("pagedown"))) == list(range(1, 28))  # The list, and nothing around it.
        assert at.desk.screen.grid.scroll_offset.y == top + 25
        await at.press("pageup", "pagedown", "pageup", "pagedown")
        assert len(drawn) == before


async def test_no_question_to_the_database_is_asked_where_the_screen_is_drawn(ok, sit, customers, monkeypatch):
    asked, run = [], Store._run

    def noted(store, *given):
        asked.append(threading.current_thread())
        return run(store, *given)

    monkeypatch.setattr(Store, "_run", noted)
    ok("followups add åse 'today send the offer'")
    asked.clear()

    async with sit() as at:
        await at.press("2", "slash")
        await typed(at, "lys")
        await at.press("enter", "j", "v", "enter", "escape", "3", "4", "o", "5", "1", "s", "escape", "u")

    assert len(asked) > 20
    assert threading.main_thread() not in asked


async def test_the_sum_of_the_list_says_what_the_command_line_says_of_it(ok, sit, customers, scene):
    scene.talk(scene.account("Quiet AS", tier="A"), -300)

    async with sit() as at:
        await at.press("2")
        told = ok("portfolio").stdout.splitlines()[-1].strip()
        assert "1 to reconnect" in told and told in at.text

"""What was done, seen at the desk value by value, taken back and done again."""

from __future__ import annotations


async def test_commands_are_listed_the_newest_first_as_the_command_line_lists_them(ok, sit):
    ok("accounts add Nordlys --tier A")
    ok("followups add nordlys today send the quote")
    expected = ok("changes -q").stdout.split()

    async with sit() as at:
        await at.press("5")
        rows = [line.strip("› ").split() for line in at.rows.splitlines()[1:]]

        assert [row[0] for row in rows if row] == expected
        assert "undo takes back" in at.text


async def test_enter_shows_a_command_value_by_value_and_enter_again_one_value_in_full(ok, sit):
    ok("accounts add Nordlys --tier A")
    ok(["accounts", "edit", "nordlys", "--tier", "B", "--about", "They build data centres. " * 20])

    async with sit() as at:
        await at.press("5", "enter")
        assert "accounts edit" in at.text
        assert "tier" in at.rows and "A" in at.rows

        await at.press("end", "enter")
        assert "Was" in at.text and "Became" in at.text

        await at.press("escape", "escape")
        assert "undo takes back" in at.text


async def test_u_takes_back_and_ctrl_r_does_again_and_both_say_what(ok, sit):
    ok("accounts add Nordlys --tier A")
    ok("accounts edit nordlys --tier B")

    async with sit() as at:
        await at.press("5", "u")
        assert "Undone" in at.said and "tier: B → A" in at.said
        assert "undone" in at.rows
        assert "redo does 2  accounts edit" in at.desk.screen.query_one("Line").words

        await at.press("ctrl+r")
        assert "tier: A → B" in at.said

    assert "B" in ok("accounts list --columns tier -f csv").stdout


async def test_an_empty_journal_says_so(ok, sit):
    async with sit() as at:
        await at.press("5")

        assert "Nothing has been changed yet." in at.text
        assert "nothing to take back" in at.text


async def test_what_somebody_else_does_appears_in_the_list(ok, sit):
    ok("accounts add Nordlys")

    async with sit() as at:
        await at.press("5")
        ok("accounts add Fjellfisk")
        await at.pilot.pause(1.3)
        await at.settle()

        assert "Fjellfisk" in at.rows


async def test_the_page_of_one_command_says_what_u_takes_back(ok, sit):
    ok("accounts add Nordlys")
    ok("accounts add Havbris")
    async with sit() as at:
        await at.press("5")
        await at.press("j", "enter")

        assert "Nordlys" in at.lines[1] and any("undo takes back" in line and "Havbris" in line for line in at.lines)

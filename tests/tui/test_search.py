"""Anything is found at the desk while one types."""

from __future__ import annotations

import pytest

from kamcrm.tui.search import PAUSE


async def looked(at, words):
    """Type words without Enter and wait until they were looked for."""
    await at.pilot.press(*["space" if sign == " " else sign for sign in words])
    await at.pilot.pause(PAUSE * 2)
    await at.settle()


async def test_hits_of_every_noun_appear_while_one_types_with_their_account(ok, sit, scene):
    account = scene.account("Nordlys AS")
    scene.talk(account, -4, "they need more racks")
    scene.followup(account, "price the rack")
    scene.person("Kari Rack", account)

    async with sit() as at:
        await at.press("4")
        assert "Type a word" in at.text
        await looked(at, "rac")

        assert at.rows.count("Nordlys AS") == 3
        assert "they need more racks" in at.rows and "price the rack" in at.rows and "Kari Rack" in at.rows
        assert "3 hits" in at.text


async def test_enter_opens_the_hit_and_the_words_are_still_there_when_one_comes_back(ok, sit, scene):
    scene.followup(scene.account("Nordlys AS"), "price the rack", note="ask Kari for the drawings")

    async with sit() as at:
        await at.press("4", "r", "a", "c", "k", "enter")
        assert "ask Kari for the drawings" in at.text

        await at.press("escape", "1", "4")
        assert "price the rack" in at.rows
        assert at.desk.screen.words == ["rack"]


async def test_arrows_go_through_the_hits_while_one_types(ok, sit, scene):
    account = scene.account("Nordlys AS")
    first, second = scene.followup(account, "rack one"), scene.followup(account, "rack two")

    async with sit() as at:
        await at.press("4")
        await looked(at, "rack")
        assert at.desk.screen.query_one("Grid").current_id == second
        await at.press("down")

        assert at.desk.screen.query_one("Grid").current_id == first


async def test_nothing_found_and_signs_that_are_no_words_are_said_and_break_nothing(ok, sit, scene):
    scene.account("Nordlys AS")

    async with sit() as at:
        await at.press("4")
        await looked(at, "zzz")
        assert "Nothing found." in at.text
        await at.press("escape", "slash", "quotation_mark", "asterisk")
        await at.pilot.pause(PAUSE * 2)
        await at.settle()

        assert "Type a word" in at.text and not at.said


async def test_places_are_reached_once_one_has_left_the_words(ok, sit, scene):
    scene.account("Nordlys AS")

    async with sit() as at:
        await at.press("4")
        await looked(at, "1")
        assert at.desk.current_mode == "search"
        await at.press("escape", "1")

        assert at.desk.current_mode == "today"


@pytest.mark.parametrize("theme", ["kamcrm-dark", "kamcrm-contrast"])
async def test_the_hit_is_marked_among_its_words_by_more_than_a_colour(ok, sit, scene, theme):
    scene.followup(scene.account("Nordlys AS"), "send the racking plan before the rack is bought")

    async with sit() as at:
        at.desk.theme = theme
        await at.press("4")
        await looked(at, "rack")
        line = at.desk.screen.query_one("Line")
        marked = [line.words[span.start : span.end] for span in line.render().spans]
        styles = {(span.style.bold, span.style.underline) for span in line.render().spans}

    assert marked == ["racking", "rack"] and styles == {(True, True)}

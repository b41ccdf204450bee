"""The keys of the desk: all are listed, all are in the palette, and one key means one thing."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import re
import shlex
import subprocess
import sys

import pytest

import kamcrm.tui
from kamcrm import line
from kamcrm.errors import BadConfig

for found in pkgutil.walk_packages(kamcrm.tui.__path__, "kamcrm.tui."):
    importlib.import_module(found.name)

from kamcrm.tui import keys, palette, twins  # noqa: E402 - after every screen is there


@pytest.fixture
def config(home):
    """Write settings of the user's own."""

    def written(text: str) -> None:
        path = home / ".config" / "kamcrm" / "config.toml"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")

    return written


OWNERS = sorted(set(keys.owners()), key=lambda owner: owner.__name__)
ALL = [(owner, binding) for owner in OWNERS for binding in keys.own_bindings(owner)]
NAMES = [f"{owner.__name__}: {binding.key}" for owner, binding in ALL]
# What leaves and what answers means the same everywhere, but is called what it leads to.
NAMED_BY_PLACE = set(keys.ANSWERING)


@pytest.mark.parametrize(("owner", "binding"), ALL, ids=NAMES)
def test_each_key_has_words_a_name_and_a_command_line(owner, binding):
    assert binding.description and binding.id, "made of kamcrm.tui.keys.Binding, with words"
    assert twins.twin(owner, binding.action) is not None, f"{binding.action} has no line in tui/twins.py"


@pytest.mark.parametrize("twin", sorted(set(twins.TWINS.values())))
def test_the_line_of_a_key_is_one_that_the_program_takes(twin):
    typed = twin.removeprefix("KAMCRM_THEME=light ").replace("ID", "1")

    assert line.read(line.arranged(shlex.split(typed)[1:])), twin


def test_a_key_means_the_same_on_every_screen():
    meanings: dict[str, set[str]] = {}
    for _, binding in ALL:
        if binding.key not in NAMED_BY_PLACE:
            meanings.setdefault(binding.key, set()).add(binding.description)

    assert {key: words for key, words in meanings.items() if len(words) > 1} == {}


def test_no_key_is_one_that_a_terminal_keeps():
    for owner in OWNERS:
        own: dict[str, set[str]] = {}
        for binding in keys.own_bindings(owner):
            own.setdefault(binding.action, set()).add(binding.key)
        for action, pressed in own.items():
            reaching = {key for key in pressed if key not in keys.SWALLOWED and not key.startswith("alt+")}
            if action == "suspend_process":
                continue  # What Ctrl-Z means to the terminal is what it means here.
            assert reaching, f"{owner.__name__}: {action} only by {pressed}"


async def everywhere(at):
    """Go through the places of the desk and what lies on them, each with a row to stand on."""
    for place in at.desk.MODES:
        at.desk.action_go(place)
        await at.settle()
        yield at.desk.screen
        if place == "history":
            await at.press("enter")
            yield at.desk.screen
            await at.press("escape")
    at.desk.action_go("today")
    await at.settle()
    await at.press("p")
    yield at.desk.screen


async def test_every_key_of_every_screen_is_listed_and_in_the_palette(ok, sit):
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")

    async with sit() as at:
        async for screen in everywhere(at):
            nodes = (screen.focused or screen).ancestors_with_self
            nearest: dict[str, str] = {}
            for node in nodes:
                nearest = {key: binding.action for key, binding in node._bindings if binding.id} | nearest
            bound = set(nearest.values())
            listed = {offer.action for offer in keys.offers(screen)}
            offered = {command.title for command in at.desk.get_system_commands(screen)}

            assert bound == listed, screen
            assert {offer.words for offer in keys.offers(screen)} <= offered, screen
            assert len(bound) > 10


async def test_question_mark_lists_the_keys_and_enter_runs_one(ok, sit):
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")

    async with sit() as at:
        await at.press("question_mark")
        assert "Snooze" in at.text and "kamcrm snooze ID fri" in at.text and "First" in at.text
        rows = at.desk.screen.offers
        await at.press(*["j"] * [offer.words for offer in rows].index("Snooze"), "enter")

        assert "Put off until when: send the quote" in at.text
        await at.type("2w")
        assert "send the quote" not in at.rows


async def test_the_palette_runs_what_a_key_runs(ok, sit):
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")

    async with sit() as at:
        await at.press("ctrl+p", *"history")
        await at.pilot.pause(0.5)
        await at.press("enter")
        await at.settle()

        assert at.desk.current_mode == "history"


@pytest.mark.parametrize("width", [40, 60, 80, 120])
async def test_the_footer_shows_whole_keys_and_how_to_see_the_others(ok, sit, width):
    async with sit(size=(width, 24)) as at:
        foot = at.lines[-1]

        assert foot.rstrip().endswith("? Keys")
        assert "Done" in foot
        assert all(key.region.right <= width for key in at.desk.screen.query("FooterKey"))
        await at.press("4")
        assert at.lines[-1].endswith("f1 Keys"), "where letters are typed"


async def test_colours_change_for_the_sitting(ok, sit):
    async with sit() as at:
        seen = [palette.named(at.desk.theme)]
        for _ in palette.THEMES:
            await at.press("f2")
            seen.append(palette.named(at.desk.theme))

        assert set(seen) == set(palette.THEMES) and seen[0] == seen[-1]


async def test_a_key_of_ones_own_takes_the_place_of_the_usual_one(ok, sit, config):
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")
    config('[keys]\nsnooze = "z,f5"\n')

    async with sit() as at:
        assert "z Snooze" in at.lines[-1]
        await at.press("s")
        assert "Put off" not in at.text
        await at.press("f5")
        assert "Put off until when" in at.text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('snoze = "z"', "the desk does nothing called 'snoze'"),
        ('snooze = "d"', "d is the key of 'done' already"),
        ('snooze = "ctrl+s"', "ctrl+s does not reach the desk"),
        ('snooze = "alt+x"', "alt+x does not reach the desk"),
        ('snooze = "klick"', "'klick' is no key"),
    ],
)
def test_a_key_that_cannot_be_is_refused_in_a_sentence(config, written, said):
    from kamcrm.settings import Settings
    from kamcrm.tui.desk import Desk

    config(f"[keys]\n{written}\n")

    with pytest.raises(BadConfig, match=re.escape(said)):
        Desk(Settings("nowhere.db"))


async def test_two_keys_change_places(ok, sit, config):
    config('[keys]\nsnooze = "d"\ndone = "s"\n')

    async with sit() as at:
        assert "s Done" in at.lines[-1] and "d Snooze" in at.lines[-1]


async def test_without_colour_the_cursor_is_still_seen(ok, sit, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    ok("accounts add Nordlys")
    ok("followups add nordlys today send the quote")

    async with sit() as at:
        colors = {
            color.triplet
            for row in at.desk.screen._compositor.render_strips()
            for segment in row
            for color in (segment.style.color, segment.style.bgcolor)
            if segment.style and color and color.triplet
        }

        assert all(red == green == blue for red, green, blue in colors)
        assert "›" in at.rows


def test_nothing_moves_when_animations_are_off(db):
    wished = {**os.environ, "TEXTUAL_ANIMATIONS": "none"}
    program = "from kamcrm.settings import Settings; from kamcrm.tui.desk import Desk"
    program += f"; print(Desk(Settings({str(db)!r})).animation_level)"

    said = subprocess.run([sys.executable, "-c", program], env=wished, capture_output=True, text=True, check=True)

    assert said.stdout == "none\n"


async def test_keys_that_are_pressed_ahead_go_to_the_screens_that_they_open(ok, sit):
    from textual import events

    ok("accounts add Nordlys --tier B")
    async with sit() as at:
        for key in ["2", "T", "A", "enter", "3", "2"]:  # The second place is not there yet, nor is the question.
            at.desk.post_message(events.Key(key, key if len(key) == 1 else None))
        await at.settle()
        await at.pilot.pause(0.3)
        await at.settle()

        assert "[2 Accounts]" in at.lines[0]
    assert json.loads(ok("accounts list -f json").stdout)[0]["tier"] == "A"


async def test_the_line_of_e_is_that_of_what_one_stands_on(ok, sit, scene):
    account = scene.account("Nordlys AS")
    scene.followup(account, "send the quote")
    scene.talk(account, -1, "review", scene.person("Kari Moen", account))

    def line_of(at, words="Edit"):
        return next(offer.line for offer in keys.offers(at.desk.screen) if offer.words == words)

    async with sit() as at:
        assert line_of(at).startswith("kamcrm followups edit ID")
        await at.press("e")
        assert line_of(at, "Save").startswith("kamcrm followups edit ID")
        await at.press("escape", "2")
        assert line_of(at).startswith("kamcrm accounts edit ID")
        await at.press("enter")
        assert line_of(at).startswith("kamcrm interactions edit ID")
        await at.press("tab")
        assert line_of(at).startswith("kamcrm contacts edit ID")
        await at.press("tab")
        assert line_of(at).startswith("kamcrm followups edit ID")

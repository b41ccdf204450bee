"""No text from the database is obeyed by the terminal that the desk is shown on, and brackets are text, on any screen.

The screens are the places that the desk has, so that a later one is tried without being named here.
"""

from __future__ import annotations

import re

import pytest

from kamcrm.tui.desk import Desk
from kamcrm.tui.widgets.fields import Entry, Note
from trust.test_terminal import MARK, PAYLOAD, kept, poisoned  # noqa: F401
from tui.seat import Seat

# What Textual itself may write: colours, moves, modes, the pointer's shape.
OWN = re.compile(r"\x1b\[[0-9;?<>=$]*[A-Za-z]|\x1b\]22;[a-z-]*\x07")
OBEYED = re.compile(r"[\x00-\x07\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]")


def key_of(place):
    """The key that leads to a place."""
    return next(binding.key for binding in Desk.BINDINGS if binding.action == f"go('{place}')")


def obeyed(seat):
    """What of that which was written is neither text nor a sequence that is the desk's own."""
    written = seat.bytes.decode("utf-8", "replace")
    return OBEYED.findall(OWN.sub("", written))


@pytest.mark.parametrize("place", Desk.MODES)
def test_no_place_of_the_desk_lets_a_text_act(place, poisoned, db):  # noqa: F811
    key = key_of(place)
    with Seat(size=(200, 50)) as at:
        at.ready()
        assert MARK in at.text
        at.type(key)
        at.until(lambda seat: f"[{key} " in seat.lines[0])
        if place == "search":
            at.type(MARK)
        at.until(lambda seat: MARK in "\n".join(seat.lines[2:]))
        at.settle()
        at.type("\r")  # What is opened from it.
        at.settle()
        at.type("\x1b")
        at.settle()

        assert not obeyed(at)
        assert b"\x1b[2J" not in at.bytes.rpartition(b"\x1b[?1049h")[2]
        assert at.process.isalive()


@pytest.mark.parametrize("key", "dspwue")
def test_no_key_of_the_morning_lets_a_text_act(key, poisoned):  # noqa: F811
    with Seat(size=(200, 50)) as at:
        at.ready()
        at.type(f"jj{key}")
        at.settle()
        at.type("\r")
        at.settle()

        assert not obeyed(at) and at.process.isalive()


async def test_neither_a_form_nor_both_versions_of_a_record_let_a_text_act(poisoned, sit, ok):  # noqa: F811
    async with sit(size=(200, 60)) as at:
        for noun in ("account", "person", "followup", "talk", "opportunity", "contract"):
            at.desk.open_form(int(poisoned[noun]))
            await at.settle()
            form = at.desk.screen
            fields = [row.box for row in form.rows.values() if isinstance(row.box, (Entry, Note))]
            assert any(MARK in box.text for box in fields), noun
            fields[0].focus()
            await at.press("end", *"[/]")
            ok(
                [
                    f"{form.form.noun}",
                    "edit",
                    str(form.form.id),
                    f"--{form.form.fields[0].label}={PAYLOAD} anew",
                    "--yes",
                ]
            )
            await at.press("enter")
            assert "was changed meanwhile" in at.lines[1] and MARK in at.text, noun
            assert not OBEYED.search(at.text.replace("\n", "")), noun
            await at.press("escape", "escape")
            await at.type("y")


async def test_a_text_on_no_screen_is_a_link_or_an_action(poisoned, sit):  # noqa: F811
    async with sit(size=(200, 50)) as at:
        for place in Desk.MODES:
            await at.press(key_of(place))
            for row in at.desk.screen._compositor.render_strips():
                for segment in row:
                    assert not (segment.style and (segment.style.link or "click" in str(segment.style.meta)))

"""What is on the screen can be read, in each theme and on each ground."""

from __future__ import annotations

import pytest
from rich.color import ColorType

from kamcrm.tui.palette import THEMES

GROUNDS = ("background", "surface", "panel")
OWN = [name for name in THEMES if name != "ansi"]  # The terminal's own colours are the terminal's own business.
ENOUGH = 4.5  # WCAG 2.2, 1.4.3: text against what it stands on.
PLACES = ("1", "w", "escape", "2", "slash", *"tier", "escape", "enter", "slash", "escape", "3", "4", *"off", "escape")
PLACES += ("5", "1", "e", "tab", "escape", "l", "escape", "question_mark", "escape", "d", "escape")


def light(channels):
    """The relative luminance of a colour, as WCAG has it."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """How far two colours are apart, from 1 to 21."""
    darker, lighter = sorted(light([part / 255 for part in color]) for color in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def parts(color):
    """Red, green and blue."""
    return [int(color[at : at + 2], 16) for at in (1, 3, 5)]


@pytest.mark.parametrize("theme", OWN)
def test_each_colour_of_a_theme_can_be_read_on_each_of_its_grounds(theme):
    colors = THEMES[theme]
    found = {
        (name, ground): round(contrast(parts(colors[name]), parts(colors[ground])), 2)
        for name in colors
        if name not in GROUNDS
        for ground in GROUNDS
    }

    assert {pair: far for pair, far in found.items() if far < ENOUGH} == {}


@pytest.mark.parametrize("theme", OWN)
async def test_every_word_of_every_screen_can_be_read(ok, sit, laid, db, theme):
    laid(db, ok)
    async with sit((80, 24)) as at:
        at.desk.wear(theme)
        faint = {}
        for key in PLACES:
            await at.press(key)
            await at.pilot.pause(0.2 if key in "ief" else 0)
            for text, far in words(at.desk):
                if far < ENOUGH:
                    faint.setdefault((type(at.desk.screen).__name__, text.strip()[:40]), round(far, 2))

    assert faint == {}


def words(desk):
    """Each run of words on the screen, and how far its colour is from its ground."""
    rows = desk.screen._compositor.render_strips()
    if desk.screen.is_modal:  # What lies behind a question is not to be read now.
        asked = desk.screen.query("Vertical").first().region
        rows = [row.crop(asked.x, asked.right) for row in rows[asked.y : asked.bottom]]
    for row in rows:
        for segment in row:
            style = segment.style
            if segment.text.strip(" ▁▂▃▄▅▆▇█▔▊▎─│╭╮╰╯") and style and style.color and style.bgcolor:
                assert style.color.type is style.bgcolor.type is ColorType.TRUECOLOR, segment
                yield segment.text, contrast(style.color.triplet, style.bgcolor.triplet)

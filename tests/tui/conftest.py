"""A desk to sit at: the real screens over a database of the test's own, driven by keys."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual import _wait, constants

from kamcrm.settings import Settings

# The pilot sleeps in slices until one of them costs no processor time. Shorter slices find the same quiet sooner.
_wait.SLEEP_GRANULARITY, _wait.SLEEP_IDLE = 0.004, 0.0002
constants.TEXTUAL_ANIMATIONS = "none"

WIDE, SMALL = (160, 48), (80, 24)


class Sitting:
    """Somebody at the desk: presses keys, types words, and looks at what the screen says."""

    def __init__(self, desk: Any, pilot: Any) -> None:
        self.desk = desk
        self.pilot = pilot

    async def settle(self) -> None:
        """Wait until nothing is being asked or drawn any more."""
        for _ in range(3):
            await self.pilot.pause()
            await self.desk.workers.wait_for_complete(
                [worker for worker in self.desk.workers if worker.group != "forever"]
            )
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other, and wait for what they do."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Type words, as fast as one can, and Enter."""
        await self.pilot.press(*[NAMES.get(sign, sign) for sign in text], "enter")
        await self.settle()

    @property
    def lines(self) -> list[str]:
        """The screen as it is seen, line by line, without colours."""
        width, height = self.desk.size
        rows = self.desk.screen._compositor.render_strips()
        return ["".join(segment.text for segment in row)[:width].rstrip() for row in rows][:height]

    @property
    def text(self) -> str:
        """The screen as one text."""
        return "\n".join(self.lines)

    @property
    def rows(self) -> str:
        """What the list on the screen shows, without what lies over it."""
        from kamcrm.tui.widgets.grid import Grid

        grid = self.desk.screen.query_one(Grid)
        return "\n".join(grid.render_line(y).text.rstrip() for y in range(grid.size.height))

    @property
    def said(self) -> str:
        """What the desk has said in the corner so far."""
        return "\n".join(str(note.message) for note in self.desk._notifications)


NAMES = {" ": "space", ".": "full_stop", ",": "comma", ":": "colon", "-": "minus", ">": "greater_than_sign"}
NAMES |= {"/": "slash", "#": "number_sign", "<": "less_than_sign", "'": "apostrophe", '"': "quotation_mark"}

Sit = Callable[..., AbstractAsyncContextManager[Sitting]]


@pytest.fixture
def sit(db: Path) -> Sit:
    """Sit down at the desk: `async with sit() as at: await at.press("d")`."""
    from kamcrm.tui.desk import Desk

    @asynccontextmanager
    async def sitting(size: tuple[int, int] = (120, 30), **how: Any) -> Any:
        desk = Desk(Settings(str(db)), **how)
        async with desk.run_test(size=size, notifications=True) as pilot:
            at = Sitting(desk, pilot)
            await at.settle()
            yield at

    return sitting

"""The keys of every screen with follow-ups: done, snooze, and the page for before the meeting."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from kamcrm.tui.keys import Binding
from kamcrm.tui.page import prep
from kamcrm.tui.screen import DeskScreen

NEXT = "when and what, such as: fri send offer · Enter alone: nothing"
UNTIL = "fri · 3d · 2w · 27.11 · next month"


class Settling(DeskScreen):
    """A screen with follow-ups to work off."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "done", "Done"),
        Binding("s", "snooze", "Snooze"),
        Binding("p", "prep", "Prep"),
    ]

    def followup_here(self) -> tuple[int, str] | None:
        """The follow-up that one stands on, as (id, what); None where there is none."""
        raise NotImplementedError

    def action_done(self) -> None:
        """Mark it kept, and say in the same line what comes next."""
        here = self.followup_here()
        if here is not None:
            id, what = here

            async def done(answer: str) -> None:
                following = [f"--next={answer}"] if answer else []
                await self.act("done", str(id), *following)

            self.ask(f"Done: {what}. What comes next?", NEXT, done)

    def action_snooze(self) -> None:
        """Put it off to a later day."""
        here = self.followup_here()
        if here is not None:
            id, what = here

            async def snooze(answer: str) -> None:
                if answer:
                    await self.act("snooze", str(id), answer)

            self.ask(f"Put off until when: {what}", UNTIL, snooze)

    def action_prep(self) -> None:
        """Open the page for before the meeting."""
        here = self.account_here()
        if here:
            self.app.push_screen(prep(here))

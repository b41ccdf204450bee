"""The line at the top of every screen, and the line that says what a list comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style
from rich.text import Text
from textual.widget import Widget

from kamcrm.safe import clean
from kamcrm.tui.opening import bar_of
from kamcrm.tui.palette import named, palette

if TYPE_CHECKING:
    from collections.abc import Sequence


class Bar(Widget):
    """Where one is at the desk, and the day."""

    DEFAULT_CSS = "Bar { dock: top; height: 1; background: $panel; color: $foreground; }"

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at = at

    def render(self) -> Text:
        """The places and the day."""
        return Text(bar_of(self.at, str(getattr(self.app, "day", "")), self.size.width), no_wrap=True)


class Line(Widget):
    """One line of words, what a list comes to or a title; two where it tells what is under the cursor in full."""

    DEFAULT_CSS = """
    Line { height: 1; padding: 0 1; color: $text-muted; }
    Line.title { text-style: bold; color: $foreground; }
    Line.full { height: 2; color: $foreground; }
    """

    words = ""
    marks: Sequence[tuple[int, int]] = ()

    def say(self, words: str, marks: Sequence[tuple[int, int]] = ()) -> None:
        """Say something else, perhaps with parts of it marked, from one character to another."""
        self.words = clean(words)
        self.marks = marks
        self.refresh()

    def render(self) -> Text:
        """The words."""
        full = self.has_class("full")
        text = Text(self.words, no_wrap=not full, overflow="fold" if full else "ellipsis")
        for first, last in self.marks:
            text.stylize(Style(color=palette(named(self.app.theme))["accent"], bold=True, underline=True), first, last)
        return text

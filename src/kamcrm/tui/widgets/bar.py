"""The line at the top of every screen, and the line that says what a list comes to."""

from __future__ import annotations

from rich.text import Text
from textual.widget import Widget

from kamcrm.safe import clean
from kamcrm.tui.opening import bar_of


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
    """One line of words: what a list comes to, or a title."""

    DEFAULT_CSS = (
        "Line { height: 1; padding: 0 1; color: $text-muted; } Line.title { text-style: bold; color: $foreground; }"
    )

    words = ""

    def say(self, words: str) -> None:
        """Say something else."""
        self.words = clean(words)
        self.refresh()

    def render(self) -> Text:
        """The words."""
        return Text(self.words, no_wrap=True, overflow="ellipsis")

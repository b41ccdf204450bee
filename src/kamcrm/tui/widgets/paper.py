"""A document to be scrolled, set for the width there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from kamcrm.render import text_of
from kamcrm.tui.keys import Binding

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from kamcrm.sheets.form import Document


class Paper(VerticalScroll):
    """One document."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "scroll(1)", "Down", show=False),
        Binding("k,up", "scroll(-1)", "Up", show=False),
    ]
    DEFAULT_CSS = "Paper { padding: 0 1; scrollbar-size-vertical: 1; }"

    document: Document | None = None

    def compose(self) -> ComposeResult:
        """The text."""
        yield Static()

    def put(self, document: Document) -> None:
        """Show a document in place of the one before."""
        self.document = document
        width = max(self.size.width - 3, 30)
        text = text_of(document, "table", tty=True, width=width, color=not self.app.no_color)
        self.query_one(Static).update(Text.from_ansi(text))

    def action_scroll(self, by: int) -> None:
        """A line up or down."""
        self.scroll_relative(y=by, animate=False)

    def on_resize(self, event: events.Resize) -> None:
        """Set it for the new width."""
        if self.document is not None:
            self.put(self.document)

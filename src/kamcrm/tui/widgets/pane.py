"""A pane: a title, what it shows, and perhaps a line of remarks below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical

from kamcrm.tui.widgets.bar import Line

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from kamcrm.tui.widgets.grid import Grid
    from kamcrm.tui.widgets.paper import Paper


class Pane(Vertical):
    """One part of a screen; the one that the keys go to has a mark before its title."""

    DEFAULT_CSS = """
    Pane { height: 1fr; }
    Pane > .title { background: $surface; }
    Pane:focus-within > .title { color: $primary; }
    Pane > .remark { display: none; }
    """

    def __init__(self, name: str, title: str, body: Grid | Paper) -> None:
        super().__init__(id=name)
        self.key = name
        self.heading = title
        self.body = body
        self.more = ""

    def compose(self) -> ComposeResult:
        """The title over the body over the remark."""
        yield Line(classes="title")
        yield self.body
        yield Line(classes="remark")

    def head(self, more: str | None = None, remark: str = "", here: bool | None = None) -> None:
        """Say how much there is, and what is to be remarked."""
        if more is not None:
            self.more = more
            below = self.query_one(".remark", Line)
            below.display = bool(remark)
            below.say(remark)
        mark = "› " if (self.body.has_focus if here is None else here) else "  "
        self.query_one(".title", Line).say(f"{mark}{self.heading} {self.more}".rstrip())

    def on_descendant_focus(self) -> None:
        """Show that the keys go here."""
        self.head(here=True)

    def on_descendant_blur(self) -> None:
        """Show that the keys go elsewhere."""
        self.head(here=False)

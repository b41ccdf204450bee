"""A document on the whole screen: the page that `prep`, `show` or `why` prints, to be scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from rich.text import Text
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from kamcrm.render import text_of
from kamcrm.tui.keys import Binding
from kamcrm.tui.screen import DeskScreen
from kamcrm.tui.widgets.footer import Footer

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events
    from textual.app import ComposeResult

    from kamcrm.sheets.form import Document
    from kamcrm.unit import Crm


class PageScreen(DeskScreen):
    """One document."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "back", "Back"),
        Binding("j,down", "scroll(1)", "Down", show=False),
        Binding("k,up", "scroll(-1)", "Up", show=False),
    ]

    def __init__(self, document: Callable[[Crm], Document], account: tuple[int, str] | None = None) -> None:
        super().__init__()
        self.document = document
        self.account = account
        self.found: Document | None = None

    def compose(self) -> ComposeResult:
        """The page between the bar and the keys."""
        yield self.bar()
        with VerticalScroll():
            yield Static()
        yield Footer()

    def load(self, crm: Crm) -> Any:
        """The document as it stands."""
        return self.document(crm)

    def show(self, found: Any) -> None:
        """Set it for the width there is."""
        self.found = found
        width = max(self.size.width - 4, 40)
        colored = not self.app.no_color
        text = text_of(found, "table", tty=True, width=width, color=colored)
        self.query_one(Static).update(Text.from_ansi(text))

    def on_resize(self, event: events.Resize) -> None:
        """Set it for the new width."""
        if self.found is not None:
            self.show(self.found)

    def account_here(self) -> tuple[int, str] | None:
        """The account that the page is about."""
        return self.account

    def action_scroll(self, by: int) -> None:
        """A line up or down."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)

"""All keys that work where one is, to be read and to be run."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from kamcrm.sheets.form import Column, Sheet
from kamcrm.tui.keys import Binding, Offer
from kamcrm.tui.widgets.bar import Line
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.widgets.grid import Grid
from kamcrm.tui.widgets.listed import Listed

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

COLUMNS = (
    Column("keys"),
    Column("words", "what it does"),
    Column("line", "the same as a line", shrink=True),
)


class KeysScreen(ModalScreen[Offer | None]):
    """The keys of the focused pane, of the screen, and of the desk, in this order; Enter runs one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Back"),
        Binding("question_mark,f1", "dismiss(None)", "Keys", show=False),
    ]
    DEFAULT_CSS = """
    KeysScreen { background: transparent; align: center middle; }
    KeysScreen > Vertical { background: $surface; border: round $primary; width: 90%; max-width: 100; height: 90%; }
    """

    def __init__(self, offers: list[Offer], today: date) -> None:
        super().__init__()
        self.offers = offers
        self.today = today

    def compose(self) -> ComposeResult:
        """A title and the list."""
        with Vertical():
            yield Line(classes="title")
            yield Grid()
        yield Footer()

    def on_mount(self) -> None:
        """Draw the list."""
        self.query_one(Line).say("Keys · Enter runs one · ctrl+p finds one by its words")
        self.query_one(Grid).put(Listed(Sheet("keys", COLUMNS, self.offers, self.today)))

    def on_grid_chosen(self, event: Grid.Chosen) -> None:
        """Run it, once this screen is gone."""
        self.dismiss(event.row)

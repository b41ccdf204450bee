"""What was done, the newest first: each command value by value, to be taken back and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from kamcrm.services import changes as service
from kamcrm.sheets import changes as sheet
from kamcrm.tui.keys import Binding
from kamcrm.tui.page import PageScreen
from kamcrm.tui.screen import DeskScreen
from kamcrm.tui.widgets.bar import Line
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.widgets.grid import Grid
from kamcrm.tui.widgets.listed import Listed

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from kamcrm.unit import Crm


class HistoryScreen(DeskScreen):
    """The commands of `kamcrm changes`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "undo", "Undo"),
        Binding("ctrl+r", "redo", "Redo"),
    ]

    def compose(self) -> ComposeResult:
        """The list, and below it what would be taken back and done again."""
        yield self.bar()
        yield Grid()
        yield Line()
        yield Footer()

    def load(self, crm: Crm) -> Any:
        """Every command, and what undo and redo are about to do."""
        return sheet.everything(service.everything(crm), crm.today, None), *service.at_hand(crm)

    def show(self, found: Any) -> None:
        """Draw the list."""
        listed, done, undone = found
        self.query_one(Grid).put(Listed(listed))
        self.query_one(Line).say(" · ".join(sheet.at_hand(done, undone)))

    def on_grid_chosen(self, event: Grid.Chosen) -> None:
        """Open what the command changed."""
        self.app.push_screen(DifferencesScreen(event.row))


class DifferencesScreen(DeskScreen):
    """What one command changed, value by value."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back"),
        Binding("enter", "choose", "In full"),
    ]

    def __init__(self, operation: Any) -> None:
        super().__init__()
        self.operation = operation

    def compose(self) -> ComposeResult:
        """The command, and under it the values."""
        yield self.bar()
        yield Line(classes="title")
        yield Grid()
        yield Line(id="at-hand")
        yield Footer()

    def load(self, crm: Crm) -> Any:
        """The command as it stands, undone or not, its values, and what u takes back, which may be another command."""
        operation = service.operation(crm, self.operation.id)
        values = sheet.differences(list(service.Differences(crm, operation.id)), crm.today)
        return operation, values, service.at_hand(crm)

    def show(self, found: Any) -> None:
        """Draw them; a record may have several lines, so that a line is known by its place."""
        operation, values, at_hand = found
        self.query_one("#at-hand", Line).say(" · ".join(sheet.at_hand(*at_hand)))
        self.query_one(Line).say(sheet.title(operation))
        self.query_one(Grid).put(Listed(values, range(len(values.rows))))

    def on_grid_chosen(self, event: Grid.Chosen) -> None:
        """Open one value in full, as it was and as it became."""
        self.app.push_screen(PageScreen(lambda crm: sheet.in_full(self.operation, event.row, crm.today)))

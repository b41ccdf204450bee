"""A record that was changed while it was in a form: both versions, to decide between, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from kamcrm.services import clashes as service
from kamcrm.sheets import clashes as sheet
from kamcrm.tui.keys import Binding
from kamcrm.tui.page import PageScreen
from kamcrm.tui.screen import DeskScreen
from kamcrm.tui.widgets.bar import Line
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.widgets.grid import Grid
from kamcrm.tui.widgets.listed import Listed

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from kamcrm.services.clashes import Disputed
    from kamcrm.services.editable import Form
    from kamcrm.unit import Crm


class ClashScreen(DeskScreen, inherit_bindings=False):
    """What was typed beside what the record says now; hands back the fields with what stays, None to decide later."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("M", "keep('mine')", "Keep mine"),
        Binding("Y", "keep('theirs')", "Take theirs"),
        Binding("I", "full", "In full"),
        Binding("escape", "back", "To the form"),
    ]

    def __init__(self, now: Form, fields: list[Disputed]) -> None:
        super().__init__()
        self.now = now
        self.fields = list(fields)
        self.day: date | None = None

    def compose(self) -> ComposeResult:
        """The record, both versions, and what is left to decide."""
        yield self.bar()
        yield Line(classes="title")
        yield Grid()
        yield Line(id="left")
        yield Footer()

    def noun_here(self) -> str:
        """What the record is one of."""
        return self.now.noun

    def load(self, crm: Crm) -> date:
        """The day; the versions are known already."""
        return crm.today

    def show(self, found: Any) -> None:
        """Draw both versions."""
        self.day = found
        self.query_one(Line).say(f"{self.now.title} was changed meanwhile")
        self.query_one(Grid).put(Listed(sheet.both(self.fields, found)))
        self.query_one("#left", Line).say(sheet.decided(self.fields))

    def action_keep(self, side: str) -> None:
        """Decide the field under the cursor, and go on to the next."""
        grid = self.query_one(Grid)
        if self.day is None or grid.current is None:
            return
        at = grid.cursor
        self.fields[at] = self.fields[at]._replace(keep=side)
        self.show(self.day)
        grid.action_move(1)

    def on_grid_chosen(self, event: Grid.Chosen) -> None:
        """Save what was decided, once everything is."""
        left = [at for at, field in enumerate(self.fields) if field.keep == service.OPEN]
        if left:
            self.query_one(Grid).cursor = left[0]
            self.tell(sheet.decided(self.fields))
        else:
            self.dismiss(self.fields)

    def action_full(self) -> None:
        """Open one field in full, as typed, as it is and as it was."""
        field, title = self.query_one(Grid).current, self.now.title
        if field is not None:
            self.app.push_screen(PageScreen(lambda crm: sheet.in_full(field, title, crm.today)))

    def action_back(self) -> None:
        """Go back to the form, where everything is as it was typed."""
        self.dismiss(None)

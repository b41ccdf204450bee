"""A week of follow-ups and planned meetings by day, and moving them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from kamcrm.services import agenda as service
from kamcrm.sheets import agenda as sheet
from kamcrm.tui.keys import Binding
from kamcrm.tui.settling import UNTIL
from kamcrm.tui.today import TodayScreen
from kamcrm.tui.widgets.bar import Line
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.widgets.grid import Grid
from kamcrm.tui.widgets.listed import Listed

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm


class Week(Grid):
    """The days of a week, each with what is in it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,less_than_sign", "screen.week(-1)", "Week before", show=False),
        Binding("right,greater_than_sign", "screen.week(1)", "Week after", show=False),
        Binding("shift+left", "screen.shift(-1)", "A day earlier", show=False),
        Binding("shift+right", "screen.shift(1)", "A day later", show=False),
    ]


class AgendaScreen(TodayScreen):
    """The weeks of `kamcrm agenda`, one at a time; what is done on Today is done here with the same keys."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "move", "Move"),
        Binding("t", "this_week", "This week", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.first: date | None = None  # A day of the week that is shown; None follows the clock.
        self.to: date | None = None  # The day that the cursor is to go to.
        self.today: date | None = None

    def compose(self) -> ComposeResult:
        """What the week comes to, its days, and one item in full."""
        yield self.bar()
        yield Line(classes="title")
        yield Week()
        yield Line(id="here")
        yield Footer()

    def load(self, crm: Crm) -> Any:
        """The week that is shown, and today."""
        days = service.items(crm, self.first or crm.today)
        return crm.today, sheet.title(days), sheet.by_day(days, crm.today, service.Item)

    def show(self, found: Any) -> None:
        """Draw the week; the cursor begins at what is first today."""
        today, title, days = found
        if self.today is None:
            self.to = today
        self.today = today
        self.query_one(".title", Line).say(title)
        grid = self.query_one(Grid)
        grid.put(Listed(days))
        self._go_to(grid, days)

    def _go_to(self, grid: Grid, days: Sheet) -> None:
        if self.to is not None:
            at = [at for at, row in enumerate(days.rows) if row.day == self.to]
            grid.cursor = at[1] if len(at) > 1 else at[0] if at else 0
            self.to = None

    def in_full(self, item: Any, today: date) -> str:
        """An item as a sentence; its day is above it."""
        return sheet.in_full(item)

    @property
    def item(self) -> Any:
        """The item under the cursor; None on the heading of a day."""
        row = self.query_one(Grid).current
        return row if row is not None and row.id > 0 else None

    @property
    def kind(self) -> str:
        """What the item is to today's list, where a planned talk is a meeting by whichever channel."""
        return self.item.kind if self.item.kind in service.STEPS else "meeting"

    def action_week(self, by: int) -> None:
        """Go some weeks before or after; the cursor goes to the Monday."""
        here = self.first or self.today
        if here is not None:
            self.first = self.to = here - timedelta(days=here.weekday()) + timedelta(days=7 * by)
            self.reload()

    def action_this_week(self) -> None:
        """Go back to this week, and to today in it."""
        self.first, self.to = None, self.today
        self.reload()

    def action_move(self) -> None:
        """Move what is under the cursor to a day that is written in words."""
        item = self.item
        if item is not None:

            async def move(answer: str) -> None:
                if answer:
                    await self.act("move", str(item.id), answer)

            self.ask(f"Move to which day: {item.what}", UNTIL, move)

    def action_shift(self, by: int) -> None:
        """Move what is under the cursor some days."""
        item = self.item
        if item is not None:
            self.start("move", str(item.id), str(item.day + timedelta(days=by)))

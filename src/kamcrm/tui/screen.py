"""What every screen has: it asks off the event loop, says what went wrong, and shows what others have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual.binding import BindingType
from textual.screen import Screen

from kamcrm.errors import CrmError
from kamcrm.safe import clean
from kamcrm.tui.keys import Binding
from kamcrm.tui.widgets.ask import Ask
from kamcrm.tui.widgets.bar import Bar
from kamcrm.tui.widgets.grid import Grid

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import TypeVar

    from textual.worker import WorkType

    from kamcrm.sheets.form import Outcome
    from kamcrm.tui.desk import Desk
    from kamcrm.unit import Crm

    Found = TypeVar("Found")


class DeskScreen(Screen[Any]):
    """A screen of the desk: `load` asks on a thread, `show` draws what it found."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("l", "log", "Log"),
        Binding("L", "log_anyone", "Log with anyone", show=False),
        Binding("e", "edit", "Edit", show=False),
        Binding("u", "undo", "Undo", show=False),
        Binding("ctrl+r", "redo", "Redo", show=False),
        Binding("escape", "back", "Back", show=False),
        Binding("tab", "app.focus_next", "Next pane", show=False),
        Binding("shift+tab", "app.focus_previous", "Pane before", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.stale = True
        self.shown = False  # Until the first answer is on the screen, or the first refusal is said.

    @property
    def desk(self) -> Desk:
        """The desk that this is a screen of."""
        return cast("Desk", self.app)

    def load(self, crm: Crm) -> Any:
        """What the screen shows, asked on a thread in one transaction."""
        raise NotImplementedError

    def show(self, found: Any) -> None:
        """Draw what was found."""
        raise NotImplementedError

    def bar(self) -> Bar:
        """The line at the top; what lies on a place belongs to it."""
        return Bar(list(self.desk.MODES).index(self.desk.current_mode))

    def on_mount(self) -> None:
        """Ask for the first time."""
        self.reload()

    def on_screen_resume(self) -> None:
        """Ask again where something has changed meanwhile."""
        if self.stale:
            self.reload()

    def reload(self) -> None:
        """Ask anew; the cursor and the scrolling stay where they are."""
        self.stale = False
        for bar in self.query(Bar):
            bar.refresh()
        work: WorkType[None] = self._reload
        self.run_worker(work, exclusive=True, group="load")

    async def _reload(self) -> None:
        answered, found = await self.attempt(self.desk.session.ask(self.load))
        if answered and self.is_attached:
            self.show(found)
        self.shown = True

    async def attempt(self, asked: Awaitable[Found], *, looking: bool = False) -> tuple[bool, Found | None]:
        """Wait for an answer; False and nothing when it was refused, which is said.

        What the look at the file every second meets is said once, until it is met no more.
        """
        try:
            found = await asked
        except CrmError as error:
            words = f"{error.message}\n{error.hint}" if error.hint else error.message
            if not looking or words != self.desk.trouble:
                self.notify(clean(words, True), severity="error", markup=False, timeout=8)
            self.desk.trouble = words if looking else self.desk.trouble
            return False, None
        self.desk.trouble = "" if looking else self.desk.trouble
        return True, found

    async def on_grid_wanted(self, event: Grid.Wanted) -> None:
        """Read rows that have come into sight."""
        event.stop()
        grid = event.grid
        read = grid.listed.read if grid.listed else None
        if read is not None:
            self.run_worker(self._supply(grid, event.ids, read), group=f"rows {id(grid)}")

    async def _supply(self, grid: Grid, ids: list[int], read: Any) -> None:
        answered, rows = await self.attempt(self.desk.session.ask(lambda crm: read(crm, ids)))
        if answered:
            grid.supply(ids, rows or [])

    def tell(self, *lines: str) -> None:
        """Say what was done."""
        self.notify(clean("\n".join(lines), True), markup=False)

    async def act(self, *argv: str, draft: bool = True) -> Outcome | None:
        """Run a command that writes, say what it did and show it; None when it was refused."""
        outcome = (await self.attempt(self.desk.session.run(*argv, draft=draft)))[1]
        if outcome is not None:
            self.tell(*outcome.said, *outcome.notes)
            self.desk.wrote()
        return outcome

    def ask(self, question: str, hint: str, then: Any, value: str = "") -> None:
        """Ask something that one line answers, and go on with the answer unless it was refused."""

        def answered(answer: str | None) -> None:
            if answer is not None:
                self.run_worker(then(answer.strip()), group="act")

        self.app.push_screen(Ask(question, hint, value), answered)

    def start(self, *argv: str) -> None:
        """Run a command that writes, without waiting for it."""
        self.run_worker(self.act(*argv), group="act")

    def account_here(self) -> tuple[int, str] | None:
        """The account that one stands on, as (id, name); None where there is none."""
        return None

    def record_here(self) -> int | None:
        """The id of the record that one stands on: the account's, unless a screen knows better."""
        here = self.account_here()
        return here[0] if here else None

    def noun_here(self) -> str:
        """What kind of record that is."""
        return "accounts"

    def action_edit(self) -> None:
        """Open the record that one stands on in a form."""
        here = self.record_here()
        if here:
            self.desk.open_form(here)

    def action_log(self) -> None:
        """Write down what was said, with the account that one stands on."""
        self.desk.open_log(self.account_here())

    def action_log_anyone(self) -> None:
        """Write down what was said with whoever the text names."""
        self.desk.open_log(None)

    def action_undo(self) -> None:
        """Take the last change back."""
        self.start("undo")

    def action_redo(self) -> None:
        """Do again what was taken back."""
        self.start("redo")

    def action_back(self) -> None:
        """Leave this screen for the one before."""
        if len(self.app.screen_stack) > 1:
            self.dismiss()

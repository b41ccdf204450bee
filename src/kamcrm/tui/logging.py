"""The box that a talk is written in: one text, and below it what it would become, told while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from rich.text import Text
from textual import events, on, work
from textual.app import SuspendNotSupported
from textual.binding import BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from kamcrm.errors import NotAvailable
from kamcrm.safe import clean
from kamcrm.services import understanding as service
from kamcrm.sheets import understanding as sheet
from kamcrm.tui.keys import Binding
from kamcrm.tui.palette import named, palette
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.writing import Keeping, Kept

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.timer import Timer

    from kamcrm.tui.desk import Desk
    from kamcrm.tui.screen import DeskScreen

PAUSE = 0.15  # Seconds without a key after which a text is read.
EXAMPLE = "nordlys call Kari 20m: wants an offer > fri send offer"


class Box(TextArea):
    """A text to write in, whose Enter is an answer; what is pasted brings no controls along."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "answer", "Log it", priority=True),
        Binding("ctrl+o", "break", "New line"),
    ]

    class Answered(Message):
        """Enter was pressed."""

    def action_answer(self) -> None:
        """Hand the text over."""
        self.post_message(self.Answered())

    def action_break(self) -> None:
        """Begin a new line."""
        self.insert("\n")

    def on_paste(self, event: events.Paste) -> None:
        """Make it text; the text area itself then takes it."""
        event.text = clean(event.text, True)


class LogScreen(Keeping, ModalScreen[bool]):
    """Log a talk; an account that it was opened from need not be named."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+g", "editor", "Editor"),
        Binding("escape", "leave", "Keep for later"),
    ]
    DEFAULT_CSS = """
    LogScreen { align: center middle; background: $background 60%; }
    LogScreen > Vertical { width: 90%; max-width: 110; height: auto; max-height: 90%; background: $surface;
        border: round $primary; padding: 0 1; }
    LogScreen Box { height: auto; min-height: 3; max-height: 12; background: $surface; }
    LogScreen #understood { height: auto; min-height: 4; margin-top: 1; }
    LogScreen .title { text-style: bold; }
    """

    def __init__(self, account: tuple[int, str] | None = None) -> None:
        super().__init__()
        self.account = account
        self.kept = Kept("log", {"name": str(account[0]) if account else ""})
        self.asking: Timer | None = None

    @property
    def desk(self) -> Desk:
        """The desk that the box lies on."""
        return cast("Desk", self.app)

    @property
    def front(self) -> DeskScreen:
        """The screen that the box was opened from; it says what was done and what was refused."""
        front = self.desk.front
        assert front is not None
        return front

    @property
    def example(self) -> str:
        """How a line may read; with an account that is known already it names none."""
        return EXAMPLE.partition(" ")[2] if self.account else EXAMPLE

    @property
    def name_given(self) -> str:
        """The account that needs no naming, as its id."""
        return str(self.account[0]) if self.account else ""

    def compose(self) -> ComposeResult:
        """The text, and below it what it means."""
        title = f"Log: {clean(self.account[1])}" if self.account else "Log"
        text = self.kept.left_over(self.desk.session.settings.database)
        with Vertical():
            yield Static(Text(title), classes="title")
            yield Box(text, compact=True, soft_wrap=True, highlight_cursor_line=False)
            yield Static(Text(self.example, style=palette(named(self.app.theme))["muted"]), id="understood")
        yield Footer()

    def on_mount(self) -> None:
        """Begin at the end of what is there."""
        box = self.query_one(Box)
        box.focus()
        box.move_cursor(box.document.end)
        if box.text:
            self.notify("This text was kept from before; clear it to begin anew.", markup=False)
            self._read()

    async def kept_now(self) -> str:
        """Keep the text, as at a pause."""
        id = await self.desk.session.aside(self.kept.keep, self.query_one(Box).text)
        return self.kept.told if id else ""

    def on_unmount(self) -> None:
        """Leave the text to the next box."""
        self.kept.leave()

    @on(TextArea.Changed)
    def _typed(self) -> None:
        if self.asking is not None:
            self.asking.stop()
        self.asking = self.set_timer(PAUSE, self._read)

    def _read(self) -> None:
        self._understand()

    @work(exclusive=True, group="understand")
    async def _understand(self) -> None:
        text = self.query_one(Box).text
        await self.desk.session.aside(self.kept.keep, text)
        if not text.strip():
            self._show([(self.example, "muted")])
            return
        given = self.name_given
        asked = self.desk.session.ask(lambda crm: sheet.lines(service.boxed(crm, text, given)[1], crm.today))
        answered, lines = await self.front.attempt(asked, looking=True)
        if answered:
            self._show(lines or [])

    def _show(self, lines: list[tuple[str, str]]) -> None:
        colors = palette(named(self.app.theme))
        shown = Text("\n").join([Text(clean(line), style=colors[tone] if tone else "") for line, tone in lines])
        self.query_one("#understood", Static).update(shown)

    @on(Box.Answered)
    def _log(self) -> None:
        self._logged()

    @work(exclusive=True, group="act")
    async def _logged(self) -> None:
        text, given = self.query_one(Box).text, self.name_given
        if not text.strip():
            return
        await self.desk.session.aside(self.kept.keep, text)
        answered, found = await self.front.attempt(self.desk.session.ask(lambda crm: service.boxed(crm, text, given)))
        if not answered or found is None:
            return  # The text is kept, and stays in the box.
        parts, reading = found
        if reading.wrong:
            self._show(sheet.lines(reading, self.desk.session.today()))
            self.app.bell()
            return
        steps = [f"--next={step}" for step in parts.next]
        if await self.front.act("log", *steps, "--", parts.name, parts.text, draft=False) is not None:
            self.kept.drop()
            self.dismiss(True)

    def action_leave(self) -> None:
        """Leave; what was written stays and is there when the box is opened again."""
        text = self.query_one(Box).text
        self.kept.keep(text)
        self.kept.leave()
        if text.strip():
            self.notify("The text is kept: l opens it again.", markup=False)
        self.dismiss(False)

    def action_editor(self) -> None:
        """Write on in $VISUAL or $EDITOR."""
        self._in_editor()

    @work(exclusive=True, group="act")
    async def _in_editor(self) -> None:
        box = self.query_one(Box)
        id = self.kept.keep(box.text, blank=True)
        if not id:
            self.notify("The disk takes no draft, so no editor can be opened.", severity="error", markup=False)
            return

        async def edited() -> str:
            try:
                with self.app.suspend():
                    return self.kept.edited()
            except SuspendNotSupported:
                raise NotAvailable("no editor can be opened here", self.kept.told) from None

        text = (await self.front.attempt(edited()))[1]
        if text is None and not box.text.strip():
            self.kept.drop()
        if text is not None:
            box.load_text(clean(text, True))
            box.move_cursor(box.document.end)

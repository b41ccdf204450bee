"""Searching everything while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from kamcrm.safe import clean
from kamcrm.services import find as service
from kamcrm.sheets import find as sheet
from kamcrm.tui.keys import Binding
from kamcrm.tui.page import record
from kamcrm.tui.screen import DeskScreen
from kamcrm.tui.widgets.bar import Line
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.widgets.grid import Grid
from kamcrm.tui.widgets.listed import Listed
from kamcrm.wording import plural

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.timer import Timer

    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm

PAUSE = 0.12  # Seconds without a key, after which what was typed is looked for.
MOST = 200  # Hits shown; who needs more types another word.


class Query(Input):
    """The words to look for; the list below is gone through without leaving them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Open"),
        Binding("down", "screen.through(1)", "Down", show=False),
        Binding("up", "screen.through(-1)", "Up", show=False),
        Binding("escape", "screen.leave", "To the hits"),
    ]


class SearchScreen(DeskScreen):
    """The hits of `kamcrm find`, as one types."""

    CSS = "Query { background: $surface; padding: 0 1; height: 1; }"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("/", "find", "Find")]

    def __init__(self) -> None:
        super().__init__()
        self.many = ""
        self._pause: Timer | None = None

    def compose(self) -> ComposeResult:
        """The words, and under them the hits."""
        yield self.bar()
        yield Query(placeholder="a word of any note, name, follow-up or deal", compact=True)
        yield Grid()
        yield Line()
        yield Footer()

    @property
    def words(self) -> list[str]:
        """What is looked for."""
        return self.query_one(Query).value.split()

    def load(self, crm: Crm) -> Sheet:
        """The newest records that hold the words."""
        words = self.words
        asked = bool(service.expression(words))
        found = sheet.hits(service.find(crm, words, MOST) if asked else [], crm.today, MOST)
        if not asked:
            found.empty = "Type a word, or the beginning of one: offer · aase rack · 2026"
        return found

    def show(self, found: Any) -> None:
        """Draw the hits."""
        many = f"the newest {MOST} hits, one more word finds fewer"
        self.many = many if len(found.rows) == MOST else plural(len(found.rows), "hit") if found.rows else ""
        self.query_one(Grid).put(Listed(found))

    def on_grid_moved(self, event: Grid.Moved) -> None:
        """Show the words around the hit below the list, where they have the whole width."""
        hit = event.grid.current
        words = clean(f"{self.many} · {hit.snippet}") if hit else ""
        start = len(clean(self.many)) + 3
        marks = service.marks(words[start:], self.words)
        self.query_one(Line).say(words, [(start + first, start + last) for first, last in marks])

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look as soon as the typing pauses."""
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(PAUSE, self.reload)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open the hit under the cursor, of the words as they are now."""
        self.run_worker(self._open(), group="act")

    async def _open(self) -> None:
        if self._pause is not None:
            self._pause.stop()
        await self._reload()
        grid = self.query_one(Grid)
        grid.focus()
        grid.action_choose()

    def on_grid_chosen(self, event: Grid.Chosen) -> None:
        """Open the account, or the page of the record."""
        hit = event.row
        if hit.noun == "accounts":
            self.desk.open_account(hit.id, hit.account)
        else:
            self.app.push_screen(record(hit.id, self.account_here()))

    def account_here(self) -> tuple[int, str] | None:
        """The account of the hit."""
        hit = self.query_one(Grid).current
        return (hit.account_id, hit.account) if hit and hit.account_id else None

    def record_here(self) -> int | None:
        """The hit itself."""
        hit = self.query_one(Grid).current
        return hit.id if hit else None

    def noun_here(self) -> str:
        """What the hit is one of."""
        hit = self.query_one(Grid).current
        return hit.noun if hit else "accounts"

    def action_find(self) -> None:
        """Go to the words."""
        query = self.query_one(Query)
        query.focus()
        query.select_all()

    def action_leave(self) -> None:
        """Go to the hits, where the desk's other keys are."""
        self.query_one(Grid).focus()

    def action_through(self, by: int) -> None:
        """Go through the hits."""
        self.query_one(Grid).action_move(by)

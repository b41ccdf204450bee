"""An account's whole picture: who it is and what comes next above, and panes as many as the screen has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType
from textual.containers import Container
from textual.widgets import Input

from kamcrm.services import picture as service
from kamcrm.sheets import picture as sheet
from kamcrm.tui.keys import Binding
from kamcrm.tui.page import record
from kamcrm.tui.settling import NEXT, Settling
from kamcrm.tui.widgets.bar import Line
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.widgets.grid import Grid
from kamcrm.tui.widgets.listed import Listed
from kamcrm.tui.widgets.pane import Pane
from kamcrm.tui.widgets.paper import Paper
from kamcrm.tui.widgets.timeline import Timeline
from kamcrm.vocab import PHASES, TIERS

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.timer import Timer

    from kamcrm.services.picture import Picture
    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm

TITLES = {
    "timeline": "Timeline", "people": "People", "followups": "Follow-ups", "opportunities": "Opportunities",
    "plan": "Plan", "holdings": "Holdings", "registers": "Registers",
}  # fmt: skip
TIMELINE, *OTHERS = TITLES
NOUNS = {"timeline": "interactions", "people": "contacts", "followups": "followups", "opportunities": "opportunities"}
TWO, THREE = 110, 170  # Columns from which there is room for two panes side by side, and for three.
TALL = 9  # Lines that a pane is worth showing from.
NEAR = 50  # Lines before the end of a history at which more of it is read.
PAUSE = 0.15  # Seconds without a key after which the history is narrowed.
CHROME = 7  # Lines that are no pane's: bar, header, names of the panes, keys.


class AccountScreen(Settling):
    """One account."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "pane(1)", "Next pane"),
        Binding("shift+tab", "pane(-1)", "Pane before", show=False),
        Binding("slash", "find", "Find"),
        Binding("F", "add", "Follow-up"),
        Binding("v", "verified", "Verified"),
        Binding("T", "tier", "Tier"),
        Binding("P", "phase", "Phase"),
        Binding("o", "record", "Record", show=False),
        Binding("E", "more", "Earlier", show=False),
        Binding("down", "list", "Down", show=False),
    ]
    DEFAULT_CSS = """
    AccountScreen #panes { layout: grid; height: 1fr; grid-gutter: 0 1; }
    AccountScreen #next { color: $accent; }
    AccountScreen Input { background: $panel; padding: 0 1; display: none; }
    """

    def __init__(self, id: int, name: str) -> None:
        super().__init__()
        self.account = (id, name)
        self.at = TIMELINE
        self.words = ""
        self.most = service.NEWEST
        self._asked_for_more = False  # Until they are there.
        self._pause: Timer | None = None

    def compose(self) -> ComposeResult:
        """Three lines about the account, the names of the panes, and the panes."""
        yield self.bar()
        yield Line(classes="title", id="who")
        yield Line(id="rhythm")
        yield Line(id="next")
        yield Line(id="names")
        yield Input(placeholder="a channel, a person, any words", compact=True)
        with Container(id="panes"):
            for key, title in TITLES.items():
                body = Timeline() if key == TIMELINE else Paper() if key in ("plan", "registers") else Grid()
                yield Pane(key, title, body)
        yield Footer()

    def on_mount(self) -> None:
        """Begin in the timeline."""
        super().on_mount()
        self._place_panes()
        self.pane(self.at).body.focus()

    def pane(self, key: str) -> Pane:
        """The pane of this name."""
        return self.query_one(f"#{key}", Pane)

    def account_here(self) -> tuple[int, str] | None:
        """The account itself."""
        return self.account

    def row_here(self) -> Any:
        """What is under the cursor in the pane with the keys; None in those that are no lists."""
        body = self.pane(self.at).body
        return body.entry() if isinstance(body, Timeline) else body.current if isinstance(body, Grid) else None

    def record_here(self) -> int | None:
        """What is under the cursor; the account where that is nothing, or a product."""
        row = self.row_here() if self.at != "holdings" else None
        return row.id if row else super().record_here()

    def noun_here(self) -> str:
        """What the pane with the keys lists."""
        return NOUNS.get(self.at, "accounts") if self.row_here() else "accounts"

    def load(self, crm: Crm) -> tuple[Picture, Any]:
        """Everything, in one transaction and a fixed number of questions."""
        return service.picture(crm, self.account[0], self.words, self.most), crm.today

    def show(self, found: Any) -> None:
        """Draw what was found, each part in its pane."""
        picture, today = found
        self._asked_for_more = False
        for line, words in zip(("who", "rhythm", "next"), sheet.header(picture, today), strict=True):
            self.query_one(f"#{line}", Line).say(words)
        self.account = (picture.page.account.id, picture.page.account.name)
        empty = sheet.NO_MATCH if self.words else sheet.NO_HISTORY.format(handle=picture.page.account.handle)
        timeline = self.query_one(Timeline)
        timeline.tell(picture.events, picture.found - len(picture.events), today, empty)
        self.pane(TIMELINE).head(sheet.timeline_title(picture, self.words))
        people, gaps = sheet.people(picture, today)
        self._list("people", people, gaps)
        self._list("followups", sheet.followups(picture, today))
        self._list("opportunities", sheet.opportunities(picture, today))
        self._list("holdings", sheet.holdings(picture, today))
        for key, document in (("plan", sheet.plan(picture, today)), ("registers", sheet.registers(picture, today))):
            self.pane(key).query_one(Paper).put(document)
            self.pane(key).head("")
        self._name_panes()

    def _list(self, key: str, found: Sheet, remark: str = "") -> None:
        self.pane(key).query_one(Grid).put(Listed(found, [row.id for row in found.rows]))
        self.pane(key).head(str(len(found.rows)), remark)

    def _place_panes(self) -> None:
        """Show as many panes as there is room for, the one with the keys among them."""
        columns = 1 if self.size.width < TWO else 2 if self.size.width < THREE else 3
        lines = max((self.size.height - CHROME) // TALL, 1)
        seen = [self.at]
        if columns > 1:
            room = min((columns - 1) * lines, len(OTHERS))
            first = OTHERS.index(self.at) // room * room if self.at in OTHERS else self._first // room * room
            self._first = first
            seen = [TIMELINE, *OTHERS[first : first + room]]
        lines = max(-(-(len(seen) - 1) // max(columns - 1, 1)), 1)
        for key in TITLES:
            self.pane(key).display = key in seen
        panes = self.query_one("#panes")
        panes.styles.grid_size_columns, panes.styles.grid_size_rows = columns, lines
        self.pane(TIMELINE).styles.row_span = lines

    _first = 0  # The first of the other panes that are seen beside the timeline.

    def _name_panes(self) -> None:
        """Name the panes, the one with the keys in brackets."""
        names = [f"[{title}]" if key == self.at else title for key, title in TITLES.items()]
        words = "  ".join(names)
        if len(words) > self.size.width - 2:
            words = f"[{TITLES[self.at]}] {list(TITLES).index(self.at) + 1} of {len(TITLES)}: tab goes on"
        self.query_one("#names", Line).say(words)
        self.refresh_bindings()

    def on_resize(self, event: events.Resize) -> None:
        """Arrange the panes for the new size."""
        self._place_panes()
        self._name_panes()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Note which pane the keys go to."""
        pane = next((node for node in event.widget.ancestors if isinstance(node, Pane)), None)
        if pane is not None and pane.key != self.at:
            self.at = pane.key
            self._name_panes()

    def action_pane(self, by: int) -> None:
        """Go to the next pane, or the one before."""
        keys = list(TITLES)
        self.at = keys[(keys.index(self.at) + by) % len(keys)]
        self._place_panes()
        self.pane(self.at).body.focus()
        self._name_panes()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only follow-ups are done and snoozed; only the timeline is filtered and told further."""
        if action in ("done", "snooze"):
            return self.at == "followups"
        return self.at == TIMELINE if action in ("find", "more") else True

    def followup_here(self) -> tuple[int, str] | None:
        """The follow-up under the cursor."""
        row = self.pane("followups").query_one(Grid).current
        return (row.id, row.what) if row else None

    def on_grid_chosen(self, event: Grid.Chosen) -> None:
        """Open the page of a person, a follow-up, an opportunity or a product."""
        self.app.push_screen(record(event.row.id, self.account))

    def action_record(self) -> None:
        """Open the page of what is under the cursor."""
        row = self.row_here()
        if row is not None:
            self.app.push_screen(record(row.id, self.account))

    def action_find(self) -> None:
        """Type the words that the history is to hold."""
        self.typed.display = True
        self.typed.focus()

    @property
    def typed(self) -> Input:
        """The line that those words are typed in."""
        return self.query_one(Input)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what holds them when nothing more has been typed for a moment."""
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(PAUSE, self._narrow)

    def _narrow(self) -> None:
        if (words := self.typed.value.strip()) != self.words:
            self.words, self.most = words, service.NEWEST
            self.reload()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Show it now, and go through it."""
        self.action_list()

    def action_list(self) -> None:
        """Go to the history that holds the words."""
        self._narrow()
        self.typed.display = bool(self.words)
        self.query_one(Timeline).focus()

    def action_back(self) -> None:
        """Take the words away, or else leave the account."""
        if self.typed.display:
            self.typed.value = ""
            self.action_list()
        else:
            super().action_back()

    def on_grid_moved(self, event: Grid.Moved) -> None:
        """Read more of a long history as its end comes near."""
        timeline = self.query_one(Timeline)
        if event.grid is timeline and timeline.rest and timeline.rows_left < NEAR and not self._asked_for_more:
            self._asked_for_more = True
            self.action_more()

    def action_more(self) -> None:
        """Show more of a long history."""
        self.most += service.NEWEST
        self.reload()

    def action_add(self) -> None:
        """Plan a next step."""
        self._ask_for("What comes next?", NEXT.partition(" ·")[0], "followups", "add", str(self.account[0]))

    def action_verified(self) -> None:
        """Note that what is kept is still right today."""
        self.start("accounts", "verify", str(self.account[0]))

    def action_tier(self) -> None:
        """Give the account another tier."""

        async def give(answer: str) -> None:
            if answer:
                await self.act("accounts", "tier", answer, str(self.account[0]))

        self.ask("Which tier?", " · ".join(TIERS), give)

    def action_phase(self) -> None:
        """Move the account to another phase."""
        self._ask_for("Which phase?", " · ".join(PHASES), "accounts", "phase", str(self.account[0]))

    def _ask_for(self, question: str, hint: str, *argv: str) -> None:
        """Ask for the last word of a command, and run it."""

        async def go_on(answer: str) -> None:
            if answer:
                await self.act(*argv, answer)

        self.ask(question, hint, go_on)

"""The morning's list, to be worked off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from kamcrm.services import changes
from kamcrm.services import today as service
from kamcrm.services import why as why_service
from kamcrm.sheets import today as sheet
from kamcrm.sheets import why as why_sheet
from kamcrm.tui.keys import Binding
from kamcrm.tui.page import PageScreen
from kamcrm.tui.settling import Settling
from kamcrm.tui.widgets.bar import Line
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.widgets.grid import Grid
from kamcrm.tui.widgets.listed import Listed
from kamcrm.wording import number, plural

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm

FIRST, MORE = service.HEAD, 4  # Items that are read at first, and how many times as many when the last of them is near.
NEAR = 100
KEPT = ("follow-up", "promise", "held?", "meeting")  # What can be marked done.
NOUNS = {
    "follow-up": "followups", "promise": "followups", "held?": "interactions", "meeting": "interactions",
    "contract": "contracts", "opportunity": "opportunities",
}  # fmt: skip


class Morning(Grid):
    """The list of the morning, whose reasons are told below it where it is narrow."""

    def fit(self, wide: int) -> None:
        """Choose the columns that read well in so much room."""
        self.columns = sheet.fitting(wide)


class TodayScreen(Settling):
    """What to do now, most urgent first, each with its reason."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "edit", "Edit"),
        Binding("h", "settle('held')", "Held"),
        Binding("n", "settle('not-held')", "Not held"),
        Binding("w", "why", "Why", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.most = FIRST
        self.left = 0  # Items that are not read yet.

    def compose(self) -> ComposeResult:
        """The list, and below it what it comes to."""
        yield self.bar()
        yield Morning()
        yield Line(classes="full", id="here")
        yield Line(id="sum")
        yield Footer()

    def on_mount(self) -> None:
        """Begin with the page that was painted before there was a desk; the whole list is on its way."""
        if self.desk.morning is not None:
            self.show((self.desk.morning, 0))
            self.desk.morning, self.shown = None, True

    def load(self, crm: Crm) -> tuple[Sheet, int]:
        """The items of `kamcrm today --all`, the first of very many, and how many things were done today."""
        return sheet.items(*service.first(crm, self.most), crm.today), changes.finished_today(crm)

    def show(self, found: Any) -> None:
        """Draw the list; when it is empty, say what the day came to."""
        items, finished = found
        if not items.rows and finished:
            items.empty = f"That was the last one: {plural(finished, 'thing')} done today, and nothing waits."
        self.left = (items.total or 0) - len(items.rows)
        late = 0 if self.left else sum(1 for row in items.rows if row.days_late)
        words = [f"the first {number(len(items.rows))} of"] if self.left else []
        words = [" ".join([*words, plural(items.total or 0, "item"), "left"])] if items.rows else ["all clear"]
        words += [f"{late} late"] if late else []
        words += [f"{finished} done today"] if finished else []
        self.query_one("#sum", Line).say(" · ".join(words))
        self.query_one(Grid).put(Listed(items))

    def on_grid_moved(self, event: Grid.Moved) -> None:
        """Tell the item in full, and read more of a list that is gone through to its end."""
        listed, item = event.grid.listed, self.item
        self.query_one("#here", Line).say(self.in_full(item, listed.sheet.today) if item and listed else "")
        if self.left and listed and len(listed.ids) == self.most and event.grid.cursor >= self.most - NEAR:
            self.most *= MORE
            self.reload()

    def in_full(self, item: Any, today: date) -> str:
        """An item as a sentence."""
        return sheet.in_full(item, today)

    @property
    def item(self) -> Any:
        """The item under the cursor."""
        return self.query_one(Grid).current

    @property
    def kind(self) -> str:
        """What the item under the cursor is."""
        return str(self.item.kind)

    def account_here(self) -> tuple[int, str] | None:
        """The account of the item."""
        item = self.item
        return (item.account_id, item.account) if item and item.account_id else None

    def record_here(self) -> int | None:
        """The item's own record: the follow-up, the meeting, the opportunity; the account of a reminder."""
        return self.item.id if self.item else None

    def noun_here(self) -> str:
        """What the item is one of."""
        return NOUNS.get(self.kind, "accounts") if self.item else "followups"

    def on_grid_chosen(self, event: Grid.Chosen) -> None:
        """Open the account of the item."""
        if event.row.account_id:
            self.desk.open_account(event.row.account_id, event.row.account)

    def followup_here(self) -> tuple[int, str] | None:
        """The item under the cursor; an account to reconnect with can be put off too, and is left to rest."""
        return (self.item.id, self.item.what) if self.item else None

    def action_done(self) -> None:
        """Mark it kept, and say in the same line what comes next."""
        if self.item is not None and self.kind not in KEPT:
            self.tell(f"{self.item.what} is no follow-up: log what was said (l), or put it off (s)")
        else:
            super().action_done()

    def action_settle(self, how: str) -> None:
        """Say of a planned meeting whether it was held."""
        item = self.item
        if item is not None and self.kind in ("held?", "meeting"):
            self.start("interactions", how, str(item.id))
        elif item is not None:
            self.tell(f"{item.what} is no planned meeting")

    def action_why(self) -> None:
        """Open the sum that the urgency is made of."""
        here = self.account_here()
        if here:
            self.app.push_screen(
                PageScreen(lambda crm: why_sheet.document(why_service.reasons(crm, str(here[0])), crm.today), here)
            )

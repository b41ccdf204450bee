"""The portfolio: looked through by filter and order, and worked on, one account or many at once."""

from __future__ import annotations

import os
import shlex
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from kamcrm.errors import Usage
from kamcrm.services import interactions
from kamcrm.services import portfolio as service
from kamcrm.services.morning import one_line
from kamcrm.sheets import portfolio as sheet
from kamcrm.tui import page, portfolio
from kamcrm.tui.keys import Binding
from kamcrm.tui.screen import DeskScreen
from kamcrm.tui.widgets.bar import Line
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.widgets.grid import Grid
from kamcrm.tui.widgets.listed import Listed
from kamcrm.wording import plural, weekday

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.timer import Timer

    from kamcrm.sheets.form import Column
    from kamcrm.unit import Crm

DEBOUNCE = 0.15  # Seconds without a key before the list is asked for.
UP, DOWN = "↑", "↓"
# What can be sorted by: a state is no column of the database, and goes with the last touch.
SORTED = [column for column in (*sheet.LIST[1:], sheet.LIST[0]) if column.shown and column.key != "state"]
EXAMPLE = "tier:A touched<-30d   pipeline>1M   #strategic   any words"
STEP = "when and what, such as: fri send offer"
FILE = "its ending says how: .csv .json .md .html · a file of that name is replaced"


class AccountsScreen(DeskScreen):
    """The portfolio as a list."""

    AUTO_FOCUS = "Grid"
    DEFAULT_CSS = "AccountsScreen Input { background: $panel; padding: 0 1; display: none; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("/", "filter", "Find"),
        Binding("v", "verify", "Verified"),
        Binding("h", "settle('held')", "Held"),
        Binding("n", "settle('not-held')", "Not held"),
        Binding("S", "sort", "Sort"),
        Binding("O", "turn", "Turn the order", show=False),
        Binding("space", "mark", "Mark"),
        Binding("ctrl+a", "mark_all", "Mark all", show=False),
        Binding("T", "tier", "Tier"),
        Binding("P", "phase", "Phase"),
        Binding("F", "step", "Follow-up"),
        Binding("p", "prep", "Prep"),
        Binding("x", "export", "Export"),
        Binding("down", "list", "Down", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.wish = ""  # The filter as it is typed.
        self.kept = ""  # The filter that the list fits: the last that could be read.
        self.by, self.falling = SORTED[0], False
        self.why = self.sum = ""
        self._pause: Timer | None = None

    def compose(self) -> ComposeResult:
        """The filter, the list, and below it what it comes to."""
        yield self.bar()
        yield Input(placeholder=EXAMPLE, compact=True)
        yield Grid()
        yield Line()
        yield Footer()

    def on_mount(self) -> None:
        """Begin with the filter that the desk was asked for."""
        self.wish = self.desk.filter.strip()
        if self.wish:
            self.typed.value = self.wish
            self.typed.display = True

    @property
    def typed(self) -> Input:
        """The line that the filter is typed in."""
        return self.query_one(Input)

    @property
    def grid(self) -> Grid:
        """The list."""
        return self.query_one(Grid)

    @property
    def order(self) -> str:
        """The order, as --sort takes it; nothing for that which the list has by itself."""
        plain = self.by is SORTED[0] and not self.falling
        return "" if plain else f"{'-' if self.falling else ''}{self.by.key}"

    def load(self, crm: Crm) -> portfolio.Found:
        """The accounts that the filter fits; with one that doesn't parse, those of the last that did."""
        kept, order = self.kept, self.order
        try:
            return portfolio.found(crm, self.wish, order)
        except Usage as error:
            return portfolio.found(crm, kept, order)._replace(why=error.message)

    def show(self, found: Any) -> None:
        """Draw the list, and have it added up."""
        self.kept, self.why = found.where, found.why
        self.sum = sheet.summed(len(found.ids), None)
        found.first.columns = [self._headed(column) for column in found.first.columns]
        self.grid.put(Listed(found.first, found.ids, service.some))
        self._say()
        self.run_worker(self._add_up(found), exclusive=True, group="totals")

    async def _add_up(self, found: portfolio.Found) -> None:
        answered, totals = await self.attempt(self.desk.session.ask(lambda crm: portfolio.totals(crm, found)))
        if answered:
            self.sum = sheet.summed(len(found.ids), totals)
            self._say()

    def _headed(self, column: Column) -> Column:
        if column.key != self.by.key or not self.order:
            return column
        headed = copy(column)
        headed.title = f"{column.title} {DOWN if self.falling else UP}"
        return headed

    def _say(self) -> None:
        marked = len(self.grid.marked)
        words = [f"{marked} marked"] if marked else []
        words += [f"not yet a filter: {self.why}" if self.why else self.sum]
        words += [f"by {self.by.title} {DOWN if self.falling else UP}"] if self.order else []
        self.query_one(Line).say(" · ".join(words))

    def account_here(self) -> tuple[int, str] | None:
        """The account under the cursor."""
        row = self.grid.current
        return (row.id, row.name) if row else None

    def on_grid_chosen(self, event: Grid.Chosen) -> None:
        """Open the account."""
        self.desk.open_account(event.row.id, event.row.name)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter when nothing more has been typed for a moment."""
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(DEBOUNCE, self._filter)

    def _filter(self) -> None:
        wish = self.typed.value.strip()
        if wish != self.wish:
            self.wish = wish
            self.reload()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Filter now, and go to the list."""
        self.action_list()

    def action_filter(self) -> None:
        """Type a filter."""
        self.typed.display = True
        self.typed.focus()

    def action_list(self) -> None:
        """Go to the list with the filter that was typed."""
        self._filter()
        self.typed.display = bool(self.wish)
        self.grid.focus()

    def action_back(self) -> None:
        """Take the marks away, or else the filter."""
        if self.grid.marked and not self.typed.has_focus:
            self.grid.marked = set()
            self.grid.refresh()
            self._say()
        elif self.typed.display:
            self.typed.value = ""
            self.action_list()
        else:
            super().action_back()

    def action_sort(self) -> None:
        """Sort by the next column; figures with the largest first."""
        self.by = SORTED[(SORTED.index(self.by) + 1) % len(SORTED)]
        self.falling = self.by.align == ">"
        self.reload()

    def action_turn(self) -> None:
        """Turn the order round."""
        self.falling = not self.falling
        self.reload()

    def action_mark(self) -> None:
        """Mark the account, or take its mark away."""
        self.grid.toggle_mark()
        self._say()

    def action_mark_all(self) -> None:
        """Mark every account of the list, or none."""
        self.grid.mark_all()
        self._say()

    def action_verify(self) -> None:
        """Note that what is kept about the marked accounts, or this one, is right as of today."""
        ids = [str(id) for id in self.grid.chosen_ids]
        if ids:
            self.start("accounts", "verify", "--yes", *ids)

    def action_tier(self) -> None:
        """Give the marked accounts, or this one, a tier."""
        self._change("Tier of", "A, B or C", lambda answer, ids: ["accounts", "tier", "--yes", "--", answer, *ids])

    def action_phase(self) -> None:
        """Move the marked accounts, or this one, to a phase."""
        hint = "acquire, grow or retain"
        self._change("Phase of", hint, lambda answer, ids: ["accounts", "phase", "--yes", "--", *ids, answer])

    def action_step(self) -> None:
        """Plan the next step with the marked accounts, or this one."""

        def line(answer: str, ids: list[str]) -> list[str]:
            return ["followups", "add", *[f"--also={id}" for id in ids[1:]], "--yes", "--", ids[0], answer]

        self._change("Next step with", STEP, line)

    def _change(self, question: str, hint: str, line: Callable[[str, list[str]], list[str]]) -> None:
        """Ask, and run one command line for all that are marked: the question says how many, so no other is asked."""
        ids = [str(id) for id in self.grid.chosen_ids]
        here = self.account_here()
        if not ids or here is None:
            return

        async def change(answer: str) -> None:
            if answer:
                await self.act(*line(answer, ids))

        self.ask(f"{question} {here[1] if not self.grid.marked else plural(len(ids), 'account')}", hint, change)

    def action_settle(self, how: str) -> None:
        """Say of the account's past planned meeting whether it was held."""
        here = self.account_here()
        if here is not None:
            self.run_worker(self._settle(how, *here), group="act")

    async def _settle(self, how: str, id: int, name: str) -> None:
        answered, found = await self.attempt(self.desk.session.ask(lambda crm: interactions.unconfirmed(crm, id)))
        if not answered or not found:
            if answered:
                self.tell(f"{name} has no past planned meeting that nobody has confirmed")
            return

        async def settle(answer: str) -> None:
            if answer:
                await self.act("interactions", how, "--", answer)

        if len(found) == 1:
            await settle(str(found[0].id))
            return
        listed = [f"{row.id} {weekday(row.at)} {row.channel} {one_line(row.text or '')[:40]}".strip() for row in found]
        self.ask(f"Which one was {how.replace('-', ' ')}?", " · ".join(listed), settle, str(found[0].id))

    def action_prep(self) -> None:
        """Open the page for before the meeting."""
        here = self.account_here()
        if here:
            self.app.push_screen(page.prep(here))

    def action_export(self) -> None:
        """Write what is shown to a file: these accounts, in this order, with these columns."""
        count = plural(len(self.grid.listed.ids) if self.grid.listed else 0, "account")
        self.ask(f"Save these {count} to which file?", FILE, self._export, "accounts.csv")

    async def _export(self, answer: str) -> None:
        where, order, columns = self.kept, self.order, self.grid.shown
        path = os.path.expanduser(answer)
        if not answer:
            return
        saved = await self.attempt(self.desk.session.ask(lambda crm: portfolio.save(crm, path, where, order, columns)))
        if saved[0]:
            twin = [f"--where={where}"] * bool(where) + [f"--sort={order}"] * bool(order)
            line = shlex.join(["kamcrm", "portfolio", *twin, f"--columns={','.join(columns)}", "-o", path])
            self.tell(f"Saved {plural(saved[1] or 0, 'account')} to {path}", f"as a line: {line}")

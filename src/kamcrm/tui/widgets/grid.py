"""A list over a query: only the lines that are seen are read or drawn, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from kamcrm.safe import clean, wrap
from kamcrm.tui.keys import Binding
from kamcrm.tui.layout import CURSOR, MARK, Layout
from kamcrm.tui.widgets.ink import Ink
from kamcrm.tui.widgets.listed import PAGE, Listed
from kamcrm.tui.widgets.thumb import Thumbed

if TYPE_CHECKING:
    from textual import events

    from kamcrm.sheets.form import Column
    from kamcrm.tui.layout import Cells

KEPT = 30  # Pages that are remembered,
DRAWN = 3  # and of those the ones whose lines are.
HEAD = 1  # Lines above the rows.


class Grid(Thumbed, can_focus=True):
    """Rows under their headings, with a cursor and marks."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("pagedown,ctrl+d", "page(1)", "Page down", show=False),
        Binding("pageup,ctrl+b", "page(-1)", "Page up", show=False),
        Binding("home", "top", "First", show=False),
        Binding("end,G", "bottom", "Last", show=False),
        Binding("enter", "choose", "Open", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = set()
    DEFAULT_CSS = "Grid { height: 1fr; overflow-x: hidden; scrollbar-gutter: stable; scrollbar-size-vertical: 1; }"

    cursor: reactive[int] = reactive(0, repaint=False)  # Two lines are drawn anew when it moves, not all.

    class Wanted(Message):
        """Rows that are seen and not yet read."""

        def __init__(self, grid: Grid, ids: list[int]) -> None:
            super().__init__()
            self.grid = grid
            self.ids = ids

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, grid: Grid) -> None:
            super().__init__()
            self.grid = grid

    class Chosen(Message):
        """A row was opened."""

        def __init__(self, grid: Grid, row: Any) -> None:
            super().__init__()
            self.grid = grid
            self.row = row

    def __init__(self, *, columns: Sequence[Column] | None = None, id: str | None = None) -> None:
        super().__init__(id=id)
        self.columns = columns
        self.listed: Listed | None = None
        self.marked: set[int] = set()
        self._layout: Layout | None = None
        self._ink: Ink | None = None
        self._head: Strip | None = None
        self._pages: dict[int, list[Any]] = {}
        self._drawn: dict[int, list[Strip]] = {}  # The lines of a page without cursor and marks.
        self._asked: set[int] = set()

    def put(self, listed: Listed) -> None:
        """Show a list in place of the one before; the cursor and the marks stay on their records."""
        here, old = self.current_id, self.cursor
        top = self.scroll_offset.y
        self.listed = listed
        self._forget()
        for page in range(-(-len(listed.sheet.rows) // PAGE)):
            self._pages[page] = list(listed.sheet.rows[page * PAGE : (page + 1) * PAGE])
        self.marked &= set(listed.ids) if self.marked else set()
        at = self._place(here, old)
        self._lay_out()
        self.set_reactive(Grid.cursor, at)
        self.scroll_to(y=max(top + at - old, 0) if here is not None else 0, animate=False, immediate=True)
        self._show_cursor()
        self.refresh()
        self.post_message(self.Moved(self))

    def supply(self, ids: list[int], rows: list[Any]) -> None:
        """Take rows that were wanted."""
        if self.listed is None or not ids:
            return
        first = next((page for page in self._asked if self._ids_of(page) == ids), None)
        if first is None:
            return  # The list has changed meanwhile.
        self._asked.discard(first)
        self._pages[first] = rows
        for stale in list(self._pages)[:-KEPT]:
            self._pages.pop(stale)
            self._drawn.pop(stale, None)
        self.refresh()
        self.post_message(self.Moved(self))

    @property
    def current_id(self) -> int | None:
        """The id under the cursor; None in an empty list."""
        return self.listed.ids[self.cursor] if self.listed and self.cursor < len(self.listed.ids) else None

    @property
    def current(self) -> Any:
        """The row under the cursor; None in an empty list, or when it isn't read yet."""
        return self.row(self.cursor)

    @property
    def chosen_ids(self) -> list[int]:
        """The ids that are marked, in the list's order; that under the cursor when none is."""
        if self.marked and self.listed:
            return [id for id in self.listed.ids if id in self.marked]
        return [self.current_id] if self.current_id is not None else []

    @property
    def shown(self) -> tuple[str, ...]:
        """The columns that there is room for, by their keys."""
        return tuple(column.key for column in self._layout.columns) if self._layout else ()

    def row(self, at: int) -> Any:
        """The row at a place in the list; None when it isn't read yet."""
        page, place = divmod(at, PAGE)
        rows = self._pages.get(page)
        return rows[place] if rows and place < len(rows) else None

    def toggle_mark(self) -> None:
        """Mark the row under the cursor, or take its mark away, and go on to the next."""
        if self.current_id is not None:
            self.marked ^= {self.current_id}
            self.refresh()
            self.action_move(1)

    def mark_all(self) -> None:
        """Mark every row of the list; none, when all are marked."""
        every = set(self.listed.ids) if self.listed else set()
        self.marked = set() if self.marked >= every else every
        self.refresh()

    def _place(self, id: int | None, old: int) -> int:
        ids: Sequence[int] = self.listed.ids if self.listed else ()
        try:
            return ids.index(id) if id is not None else 0
        except ValueError:
            return max(min(old, len(ids) - 1), 0)

    def _forget(self) -> None:
        self._pages.clear()
        self._drawn.clear()
        self._asked.clear()

    def _lay_out(self) -> None:
        wide = self.scrollable_content_region.width
        if self.listed is not None and wide > 0:
            self.fit(wide)
            self._layout = Layout(self.listed.sheet, wide, self.columns)
            self._drawn.clear()
            self._head = None
            self.virtual_size = Size(wide, len(self.listed.ids) + HEAD)

    def fit(self, wide: int) -> None:
        """Choose other columns for another width, in a list that does."""

    def on_resize(self, event: events.Resize) -> None:
        """Fit the columns to the new width."""
        self._lay_out()
        self._show_cursor()

    def _ids_of(self, page: int) -> list[int]:
        return list(self.listed.ids[page * PAGE : (page + 1) * PAGE]) if self.listed else []

    def _line(self, at: int, ink: Ink) -> Strip:
        """The line of a row; one that says that it is still to come while it isn't read."""
        page, place = divmod(at, PAGE)
        if page not in self._pages:
            if page not in self._asked:
                self._asked.add(page)
                self.post_message(self.Wanted(self, self._ids_of(page)))
        elif page not in self._drawn:
            for stale in list(self._drawn)[: 1 - DRAWN]:
                self._drawn.pop(stale)
            self._drawn[page] = [ink.line(cells) for cells in self._cells(self._pages[page])]
        drawn = self._drawn.get(page, [])
        return drawn[place] if place < len(drawn) else ink.line([("…", "muted")])

    def _cells(self, rows: list[Any]) -> list[Cells]:
        return self._layout.lines(rows) if self._layout else []

    def render_lines(self, crop: Region) -> list[Strip]:
        """Lines as they were drawn: Textual would style each anew whenever the list is scrolled."""
        self._look()
        return [self.render_line(y).crop(*crop.column_span) for y in crop.line_range]

    def _look(self) -> Ink:
        """The styles as they are now; lines drawn with others are forgotten."""
        filters, background = self.get_line_filters(), self.background_colors[1]
        made_for = self.app.theme, self.rich_style, self.size.width, filters, background
        if self._ink is None or self._ink.made_for != made_for:
            self._ink = Ink(*made_for)
            self._head = None
            self._drawn.clear()
        return self._ink

    def render_line(self, y: int) -> Strip:
        """One line of the screen: the headings, a row, or nothing."""
        ink = self._ink or self._look()
        if self.listed is None or self._layout is None:
            return ink.blank()
        if y < HEAD:
            self._head = self._head or ink.line(self._layout.head)
            return self._head
        if not self.listed.ids:
            return self._empty(y - HEAD, ink)
        at = self.scroll_offset.y + y - HEAD
        if at >= len(self.listed.ids):
            return ink.blank()
        line, here, marked = self._line(at, ink), at == self.cursor, self.listed.ids[at] in self.marked
        if not (here or marked):
            return line
        ground = (ink.ground if self.has_focus else ink.underlined) if here else None
        return ink.marked(line, (CURSOR if here else " ") + (MARK if marked else " "), ground)

    def _empty(self, y: int, ink: Ink) -> Strip:
        words = self.listed.sheet.empty or f"no {self.listed.sheet.noun}" if self.listed else ""
        lines = ["", *wrap(clean(words), max(ink.wide - 4, 10))]
        return ink.line([(lines[y] if y < len(lines) else "", "muted")])

    def watch_cursor(self, old: int, new: int) -> None:
        """Keep the cursor on the screen and draw the two lines anew."""
        if not self._show_cursor():
            for at in (old, new):
                self.refresh(Region(0, at - self.scroll_offset.y + HEAD, self.size.width, 1))
        self.post_message(self.Moved(self))

    def _show_cursor(self) -> bool:
        rows, top = max(self.size.height - HEAD, 1), self.scroll_offset.y
        wished = min(top, self.cursor) if self.cursor < top else max(top, self.cursor - rows + 1)
        if wished != top:
            self.scroll_to(y=wished, animate=False, immediate=True)
        return wished != top

    def _last(self) -> int:
        return max(len(self.listed.ids) - 1, 0) if self.listed else 0

    def action_move(self, by: int) -> None:
        """Go some rows up or down."""
        self.cursor = min(max(self.cursor + by, 0), self._last())

    def action_page(self, by: int) -> None:
        """Go a screenful up or down: the list moves below the cursor as far as there is more of it."""
        rows = by * max(self.size.height - HEAD - 1, 1)
        self.scroll_to(y=self.scroll_offset.y + rows, animate=False, immediate=True)
        self.action_move(rows)

    def action_top(self) -> None:
        """Go to the first row."""
        self.cursor = 0

    def action_bottom(self) -> None:
        """Go to the last row."""
        self.cursor = self._last()

    def action_choose(self) -> None:
        """Open the row under the cursor."""
        if self.current is not None:
            self.post_message(self.Chosen(self, self.current))

    def on_click(self, event: events.Click) -> None:
        """Go to the row that was clicked; open it on a double click."""
        at = self.scroll_offset.y + event.y - HEAD
        if event.y >= HEAD and self.listed and at < len(self.listed.ids):
            self.cursor = at
            if event.chain == 2:
                self.action_choose()

    def on_focus(self) -> None:
        """Show where the cursor is."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that keys go elsewhere."""
        self.refresh()
